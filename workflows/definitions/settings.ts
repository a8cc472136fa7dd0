import { DEFAULT_LIMITS } from '../../domain/portal/limits';

/**
 * What people change, on one node a workflow. `asOf` is the clock: empty is now; a value replays that moment, which is
 * how the demo and the tests look at any day they like.
 */
export const COMPANY_SETTINGS = {
	companyName: 'Nordwind Supplies GmbH',
	senderName: 'Nadia Brandt, Accounts',
	creditorCountry: 'DE',
	/** Where customers answer; the key of the touch is added to it after a plus sign. Empty: the sender's own address. */
	replyTo: '',
	/** Where 08 serves the customers' own page; empty: reminders have no link to it. */
	portalUrl: '',
	asOf: '',
} as const;

/**
 * For whom 01 plans: `live` (everybody), `pilot` (a part of the customers, with a hold-out) or `shadow` (everything but
 * sending). The others count in a pilot only.
 */
export const PILOT_SETTINGS = {
	mode: 'live',
	pilotName: 'pilot-1',
	pilotPercent: 20,
	pilotSegment: '',
	holdOutPercent: 10,
} as const;

/** The pilot's settings as parameters of the Dunning Ledger, out of the settings node `name`. */
export function pilotFrom(name: string): Record<string, string> {
	return Object.fromEntries(Object.keys(PILOT_SETTINGS).map((setting) => [setting, `={{ $('${name}').first().json.${setting} }}`]));
}

export const SENDING_SETTINGS = {
	fromEmail: 'Nordwind Supplies <accounts@nordwind-supplies.example>',
	creditorCountry: 'DE',
	/** Minutes after which a touch that was claimed but never recorded is listed as "unknown", and a page that was not finished is taken again. */
	claimLeaseMinutes: 15,
	/** Touches that one execution holds at a time. */
	touchesPerPage: 50,
	/** `live`, or `shadow`: everything but sending. */
	mode: 'live',
	/** The same as in 01: the gate lets reminders link there. */
	portalUrl: '',
	asOf: '',
} as const;

/** What the customers' own page shows of the company, and what customers may settle there for themselves. */
export const PORTAL_SETTINGS = {
	companyName: COMPANY_SETTINGS.companyName,
	/** An image as a data: address. */
	logo: '',
	brandColour: '#1f5f8b',
	contact: 'accounts@nordwind-supplies.example',
	language: 'en',
	...DEFAULT_LIMITS,
	/** The id of your 01, for customers to whom nothing was planned yet. */
	planner: '',
	asOf: '',
} as const;

/**
 * What the report shows, and what an hour of yours costs. The split test is that of the
 * router in 01; named here, those who were not reminded count too. Empty: the variants that the outbox records are compared.
 */
export const REPORT_SETTINGS = {
	title: `Receivables of ${COMPANY_SETTINGS.companyName}`,
	/** How numbers are written. */
	locale: 'en',
	periodDays: 90,
	forecastWeeks: 8,
	timelines: 25,
	/** Who looks at a page that was made longer ago gets it at once, and has it made anew for the next one. */
	refreshMinutes: 60,
	costPerHour: 0,
	costCurrency: 'EUR',
	experimentName: '',
	experimentArms: '',
	holdOutArm: '',
	/** The id of your 01, where the invoices are not in dunning_invoices. */
	planner: '',
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
		replyTo: `={{ $('${name}').first().json.replyTo }}`,
	};
}

/** The gate's option that lets messages link to the customers' own page. */
export function linkHostsFrom(name: string) {
	return { linkHosts: `={{ $('${name}').first().json.portalUrl }}` };
}
