import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { parseTimeZone } from '../../domain/calendar/time-zone';
import { parseCurrency } from '../../domain/model/currency';
import type { ReportSettings } from '../../domain/report/receivables-report';
import type { Trial } from '../../domain/report/trial-observations';
import { readAsOf } from '../wires/as-of';

export interface Settings extends ReportSettings {
	format: 'data' | 'html';
	title: string;
	/** For the numbers of the page. */
	locale: string;
	/** Whether the page is served, and has a field to look a customer up. */
	lookUp: boolean;
	/** Where the page is served, for a link to it; empty: nowhere. */
	pageUrl: string;
}

/** The parameters of the node; a mistake in them stops it before any item. */
export function readSettings(context: IExecuteFunctions): Settings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const refuse = (message: string, description: string) => new NodeOperationError(context.getNode(), message, { description });
	const number = (name: string, label: string, byDefault: number, [least, most]: readonly [number, number], whole = true): number => {
		const value = options[name] === undefined || options[name] === '' ? byDefault : Number(options[name]);
		if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
		throw refuse(`'${label}' is "${String(options[name])}"`, `Set it to a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
	};
	const cost = (name: string, label: string, byDefault = 0) => number(name, label, byDefault, [0, 1_000_000], false);

	const zoneName = String(options.timeZone ?? '') || context.getTimezone();
	const zone = parseTimeZone(zoneName);
	if (!zone) throw refuse(`'Time Zone' is "${zoneName}", which is no IANA time zone`, 'Set it to a value such as Europe/Berlin, or leave it empty.');
	const currency = parseCurrency(String(options.costCurrency ?? 'EUR'));
	if (!currency) throw refuse(`'Cost Currency' is "${String(options.costCurrency)}", which is no currency`, 'Set it to an ISO 4217 code such as EUR.');
	const format = context.getNodeParameter('format', 0, 'html');
	if (format !== 'data' && format !== 'html') throw refuse(`'Format' is "${String(format)}"`, 'Set it to data or html.');
	return {
		asOf: readAsOf(context),
		zone,
		format,
		title: String(options.title ?? '').trim() || 'Receivables report',
		locale: localeOf(String(options.locale ?? '').trim() || 'en', refuse),
		periodDays: number('periodDays', 'Period (Days)', 90, [7, 730]),
		recoveryDays: number('recoveryDays', 'Recovery Days', 14, [1, 120]),
		graceDays: number('graceDays', 'Grace Days', 0, [0, 60]),
		forecastWeeks: number('forecastWeeks', 'Forecast Weeks', 8, [1, 53]),
		customer: String(options.customer ?? '').trim().slice(0, 100),
		lookUp: options.lookUp === true,
		pageUrl: pageUrlOf(String(options.pageUrl ?? '').trim(), refuse),
		timelines: number('timelines', 'Timelines', 25, [0, 500]),
		rates: {
			currency,
			minutesPerReminder: cost('minutesPerReminder', 'Minutes per Reminder', 8),
			minutesPerDecision: cost('minutesPerDecision', 'Minutes per Decision', 3),
			costPerHour: cost('costPerHour', 'Cost per Hour'),
			costPerMessage: {
				email: cost('costEmail', 'Cost per E-Mail'),
				sms: cost('costSms', 'Cost per SMS'),
				whatsapp: cost('costWhatsapp', 'Cost per WhatsApp Message'),
				letter: cost('costLetter', 'Cost per Letter'),
			},
		},
		trial: trialOf((options.experiment as IDataObject | undefined)?.values, refuse),
	};
}

function localeOf(text: string, refuse: (message: string, description: string) => NodeOperationError): string {
	const known = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? Intl.NumberFormat.supportedLocalesOf(text)[0] : undefined;
	if (known === undefined) throw refuse(`'Locale' is "${text}", which is no known locale`, 'Set it to a value such as en, de-AT or fr-CH.');
	return known;
}

function pageUrlOf(text: string, refuse: (message: string, description: string) => NodeOperationError): string {
	if (text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text))) return text;
	throw refuse(`'Page URL' is "${text}"`, 'Set it to an address that begins with https://, or leave it empty.');
}

function trialOf(values: unknown, refuse: (message: string, description: string) => NodeOperationError): Trial | undefined {
	const { name = '', arms = '', holdOut = '' } = (values ?? {}) as { name?: unknown; arms?: unknown; holdOut?: unknown };
	const named = String(name).trim();
	if (named === '') return undefined;
	const list = String(arms).split(',').map((arm) => arm.trim()).filter((arm) => arm !== '');
	const leftAlone = String(holdOut).trim();
	if (list.length < 2) throw refuse(`'Arms' is "${String(arms)}"`, 'Name two or more arms, with commas between them, as the Reminder Tier Router has them.');
	if (leftAlone !== '' && !list.includes(leftAlone)) throw refuse(`'Hold-Out Arm' is "${leftAlone}", which is none of the arms`, `Set it to one of ${list.join(', ')}, or leave it empty.`);
	return { name: named, arms: list, holdOut: leftAlone === '' ? undefined : leftAlone };
}
