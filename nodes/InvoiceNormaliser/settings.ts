import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { NormaliseSettings } from '../../domain/accounting/normalised';
import { countryCodeOf } from '../../domain/accounting/place';
import type { SpreadsheetSettings } from '../../domain/accounting/spreadsheet/settings';
import type { Source } from '../../domain/accounting/systems';
import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { parseCurrency, type Currency } from '../../domain/model/currency';

interface Options {
	columns?: { column?: SpreadsheetSettings['columns'] };
	dateOrder?: SpreadsheetSettings['dateOrder'];
	decimalSeparator?: SpreadsheetSettings['decimalSeparator'];
	defaultCountry?: string;
	defaultCurrency?: string;
	history?: boolean;
	netDays?: number;
	settledToo?: boolean;
	timeZone?: string;
}

/** The node's parameters as the domain takes them, read once for all items. */
export function readSettings(context: IExecuteFunctions): NormaliseSettings {
	const options = context.getNodeParameter('options', 0, {}) as Options;
	return {
		source: context.getNodeParameter('source', 0) as Source,
		zone: zoneOf(context, options.timeZone),
		defaultCurrency: currencyOf(context, options.defaultCurrency),
		defaultCountry: countryOf(context, options.defaultCountry),
		netDays: options.netDays,
		history: options.history ?? true,
		settledToo: options.settledToo ?? false,
		spreadsheet: {
			dateOrder: options.dateOrder ?? 'auto',
			decimalSeparator: options.decimalSeparator ?? 'auto',
			columns: options.columns?.column ?? [],
		},
	};
}

function zoneOf(context: IExecuteFunctions, written: string | undefined): TimeZone {
	const name = written?.trim() || context.getTimezone();
	const zone = parseTimeZone(name);
	if (zone) return zone;
	throw refusal(context, 'Time Zone', name, 'the name of a time zone, such as Europe/Berlin');
}

function currencyOf(context: IExecuteFunctions, written: string | undefined): Currency | undefined {
	if (!written?.trim()) return undefined;
	const currency = parseCurrency(written);
	if (currency) return currency;
	throw refusal(context, 'Default Currency', written, 'an ISO 4217 code, such as EUR');
}

function countryOf(context: IExecuteFunctions, written: string | undefined): string | undefined {
	if (!written?.trim()) return undefined;
	const country = countryCodeOf(written);
	if (country) return country;
	throw refusal(context, 'Default Country', written, 'an ISO 3166-1 code, such as DE');
}

function refusal(context: IExecuteFunctions, name: string, found: string, expected: string): NodeOperationError {
	return new NodeOperationError(context.getNode(), `'${name}' is "${found}". Expected ${expected}.`);
}
