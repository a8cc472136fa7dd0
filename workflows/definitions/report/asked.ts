/** Where the page of 07 is served. */
export const REPORT_PATH = 'dunning-report';
export const REPORT_URL = `={{ $execution.resumeUrl.split('/webhook-waiting')[0] + '/webhook/${REPORT_PATH}' }}`;

const NODE = 'The report is asked for';
const isPage = `$('${NODE}').isExecuted`;
const query = `$('${NODE}').first().json.query`;

/** How the page was asked for, in JavaScript. */
export const ASKED = {
	node: NODE,
	isPage,
	/** Whom to look up; empty: nobody. */
	customer: `(${isPage} ? (${query}.customer ?? '').trim() : '')`,
	/** By somebody who does not ask for a new one. */
	asKept: `${isPage} && ${query}.refresh === undefined`,
} as const;

/** The node that answers with the page that is kept. */
export const THE_KEPT_PAGE = 'The kept page';
