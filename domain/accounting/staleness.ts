import { formatUtc, type Instant } from '../calendar/instant';

export interface RunFacts {
	asOf: Instant;
	/** How many receivables this run read. */
	receivables: number;
	/** The latest change of any document read; undefined where none tells. */
	newestUpdate: Instant | undefined;
}

/** What makes data too old or too thin to plan on; what is undefined is not checked. */
export interface FreshnessSettings {
	/** Refuse when the newest document is older than this many hours. */
	staleAfterHours?: number;
	/** How many receivables the run before had. */
	previousReceivables?: number;
	/** Refuse when this run has fewer than this percentage of them. */
	leastPercent?: number;
	/** Refuse below this number of receivables. */
	leastReceivables?: number;
}

export type Freshness = { verdict: 'ok' } | { verdict: 'refuse'; reason: string };

const MS_PER_HOUR = 3_600_000;

/**
 * Whether data is fresh and whole enough to plan reminders on. Old or missing data is how customers who have paid get
 * reminded, so what was asked to be checked and cannot be is refused too.
 */
export function assessFreshness({ asOf, receivables, newestUpdate }: RunFacts, settings: FreshnessSettings): Freshness {
	const { staleAfterHours, previousReceivables, leastPercent, leastReceivables } = settings;
	if (leastReceivables !== undefined && receivables < leastReceivables) {
		return refuse(`${receivables} receivables came in, fewer than the ${leastReceivables} that are the least to plan on`);
	}
	if (previousReceivables !== undefined && leastPercent !== undefined && receivables * 100 < previousReceivables * leastPercent) {
		return refuse(`${receivables} receivables came in after ${previousReceivables} in the run before, fewer than ${leastPercent} % of them`);
	}
	if (staleAfterHours === undefined) return { verdict: 'ok' };
	if (newestUpdate === undefined) return refuse('no document tells when it was last changed, so nobody knows how old the data is');
	const hours = (asOf - newestUpdate) / MS_PER_HOUR;
	if (hours <= staleAfterHours) return { verdict: 'ok' };
	return refuse(`the newest document was changed at ${formatUtc(newestUpdate)}, ${Math.floor(hours)} hours ago and more than the ${staleAfterHours} that were set`);
}

function refuse(reason: string): Freshness {
	return { verdict: 'refuse', reason };
}
