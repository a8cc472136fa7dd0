/**
 * What people change, on one node a workflow. `asOf` is the clock: empty is now; a value replays that moment, which is
 * how the demo and the tests look at any day they like.
 */
export const COMPANY_SETTINGS = {
	companyName: 'Nordwind Supplies GmbH',
	senderName: 'Nadia Brandt, Accounts',
	creditorCountry: 'DE',
	asOf: '',
} as const;

export const SENDING_SETTINGS = {
	fromEmail: 'Nordwind Supplies <accounts@nordwind-supplies.example>',
	creditorCountry: 'DE',
	/** Minutes after which a touch that was claimed but never recorded is listed as "unknown". */
	claimLeaseMinutes: 15,
	/** Touches that one execution holds at a time. */
	touchesPerPage: 50,
	asOf: '',
} as const;

/** The moment that a node shall decide for, out of the settings node `name`. */
export function asOfFrom(name: string): string {
	return `={{ $('${name}').first().json.asOf }}`;
}

/** The same moment as a text that a table can compare with. */
export function instantFrom(name: string): string {
	return `={{ $('${name}').first().json.asOf || $now.toISO() }}`;
}

export function composerOptionsFrom(name: string) {
	return {
		companyName: `={{ $('${name}').first().json.companyName }}`,
		senderName: `={{ $('${name}').first().json.senderName }}`,
	};
}
