import { isChannel } from './channel';
import { parseCurrency, type Currency } from './currency';
import { isDayOnly, isEventType, parseAt, type DunningEvent } from './event';

const NONE: Readonly<Record<string, unknown>> = Object.freeze({});

/**
 * Reads rows that already have the contract's shape without a schema: a history has a million of them, and nearly all
 * are plain. Whatever is not (a number as id, an unknown currency, anything broken) gives undefined and is left to the
 * schema, which reads the same or says what is wrong.
 */
export class PlainEventReader {
	private readonly currencies = new Map<string, Currency | null>();

	/** The event that `row` says; undefined where only the schema can tell. */
	read(row: unknown): DunningEvent | undefined {
		if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
		const fields = row as Readonly<Record<string, unknown>>;
		const { type } = fields;
		const customerId = plainText(fields.customerId);
		if (typeof type !== 'string' || !isEventType(type) || customerId === undefined || typeof fields.at !== 'string') return undefined;
		const at = parseAt(fields.at);
		const data = plainData(fields.data);
		if (at === null || data === undefined) return undefined;

		const event: DunningEvent = { at, type, customerId, data };
		if (isDayOnly(fields.at)) event.dayOnly = true;
		const { invoiceId, tier, key, channel, amount, currency } = fields;
		if (!isMissing(invoiceId)) {
			if (typeof invoiceId !== 'string') return undefined;
			event.invoiceId = invoiceId.trim();
		}
		if (!isMissing(tier)) {
			if (typeof tier !== 'string') return undefined;
			event.tier = tier.trim();
		}
		if (!isMissing(key)) {
			if (typeof key !== 'string') return undefined;
			event.key = key.trim();
		}
		if (!isMissing(channel)) {
			if (!isChannel(channel)) return undefined;
			event.channel = channel;
		}
		if (!isMissing(amount)) {
			if (typeof amount !== 'number' && typeof amount !== 'string') return undefined;
			event.amount = amount;
		}
		if (!isMissing(currency)) {
			const known = typeof currency === 'string' ? this.currencyOf(currency) : null;
			if (known === null) return undefined;
			event.currency = known;
		}
		return event;
	}

	private currencyOf(text: string): Currency | null {
		let known = this.currencies.get(text);
		if (known === undefined) this.currencies.set(text, (known = parseCurrency(text)));
		return known;
	}
}

function isMissing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function plainText(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	return value.trim() || undefined;
}

function plainData(value: unknown): Readonly<Record<string, unknown>> | undefined {
	if (isMissing(value)) return NONE;
	if (typeof value === 'string') return value.startsWith('{') ? parseObject(value) : undefined;
	return isPlainObject(value) ? value : undefined;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		return JSON.parse(text) as Readonly<Record<string, unknown>>;
	} catch {
		return undefined;
	}
}
