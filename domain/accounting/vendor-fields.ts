import { z } from 'zod/v4';

import { instantOf, parseInstant, type Instant } from '../calendar/instant';
import { ContractError } from '../model/contract-error';
import { decimalsOf, parseCurrency, type Currency } from '../model/currency';
import { minorUnits, parseAmount, type MinorUnits } from '../model/money';
import type { RawAmount } from './document';

/**
 * The leaves of the vendors' documents. Each system writes "no value" in its own way: null, an empty text, a blank one
 * (Zoho Books) or false (Odoo); all are read as missing.
 */
export function given<Schema extends z.ZodType>(schema: Schema) {
	return z.preprocess(
		(value) => (value === null || value === false || (typeof value === 'string' && value.trim() === '') ? undefined : value),
		schema.optional(),
	);
}

// Beyond 2^53 JSON numbers lose digits, and two customers would share one id.
export const identifier = z.union([z.string(), z.number()], { error: 'an identifier' }).transform((value, context) => {
	if (typeof value === 'number' && !Number.isSafeInteger(value)) {
		context.addIssue({ code: 'custom', message: 'an identifier as a text, since such a long number has lost its last digits' });
		return z.NEVER;
	}
	const text = String(value).trim();
	if (text !== '') return text;
	context.addIssue({ code: 'custom', message: 'an identifier' });
	return z.NEVER;
});

/** A text that is only shown; anything else in its place is as good as missing. */
export const caption = z.preprocess((value) => {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}, z.string().optional());

/** A link a customer may click: only http and https, anything else is as good as missing. */
export const link = z.preprocess(
	(value) => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : undefined),
	z.string().optional(),
);

const AN_EPOCH = 'seconds since 1970, such as 1767225600';

export const epochSeconds = z.union([z.number(), z.string()], { error: AN_EPOCH }).transform((value, context): Instant => {
	const seconds = Number(value);
	if (Number.isSafeInteger(seconds)) return instantOf(seconds * 1000);
	context.addIssue({ code: 'custom', message: AN_EPOCH });
	return z.NEVER;
});

/** When a document was last touched. It only dates the data, so a shape that is not understood counts as unknown. */
export const changedAt = z.preprocess(
	(value) => (typeof value === 'string' ? (parseInstant(value) ?? undefined) : undefined),
	z.custom<Instant>().optional(),
);

/** Exact minor units of an amount in major units; throws a ContractError that names the `field` of the document. */
export function exactAmount(value: RawAmount, currency: Currency, field: string): MinorUnits {
	const amount = parseAmount(value, currency);
	if (amount !== null) return amount;
	throw new ContractError(field, value, `an amount in ${currency} with at most ${decimalsOf(currency)} decimals, such as 1284${decimalsOf(currency) > 0 ? '.50' : ''}`);
}

/** As `exactAmount`, rounded to the currency's decimals, for systems that store more of them than are ever paid. */
export function roundedAmount(value: RawAmount, currency: Currency, field: string): MinorUnits {
	const number = Number(value);
	const rounded = Number.isFinite(number) ? minorUnits(Math.round(number * 10 ** decimalsOf(currency))) : null;
	return rounded ?? exactAmount(value, currency, field);
}

/** The currency a document names, else the default one; throws a ContractError that says how to set it. */
export function currencyOr(named: string | undefined, fallback: Currency | undefined, field: string): Currency {
	const currency = named === undefined ? fallback : parseCurrency(named);
	if (currency) return currency;
	throw new ContractError(field, named, named === undefined ? "an ISO 4217 code; or set 'Default Currency' in the options" : 'an ISO 4217 currency code, such as EUR');
}
