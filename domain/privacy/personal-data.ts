import { parseTouchKey } from '../tiers/case/key';

/** A row of one of our tables, as it was read. */
export type Row = Readonly<Record<string, unknown>>;

/** Columns of our tables that may say something about a person. Keys, sums and times stay. */
export const PERSONAL_TOUCH_COLUMNS = [
	'customerName', 'recipient', 'subject', 'text', 'html', 'pdf', 'headers', 'whatsapp', 'behaviour', 'reason', 'approvalReason', 'note', 'messageId', 'outcome',
] as const;
export const PERSONAL_PROBLEM_COLUMNS = ['message', 'item', 'note'] as const;
export const PERSONAL_INVOICE_COLUMNS = ['purchaseOrder', 'description', 'paymentUrl', 'sourceUrl'] as const;

// What events may say of a touch, a payment, a decision: facts that are about no person. Whatever is not named here is
// taken to be personal, free text above all.
const IMPERSONAL = new Set([
	'issueDate', 'dueDate', 'settledOn', 'total', 'amount', 'currency', 'disputed', 'hard', 'code', 'adviceCode', 'attempts', 'date', 'until', 'sendAt', 'template', 'variant',
	'invoices', 'live', 'prerecorded', 'connected', 'conversation', 'voicemail', 'outcome', 'fee', 'charges', 'interest', 'fixed', 'instalments', 'paid', 'overrides', 'messageHash',
	'inputsHash', 'decision', 'deferUntil', 'validUntil', 'reasons', 'ruleSetVersion', 'staleTimeZones', 'keepUntil', 'intent', 'pilot', 'group', 'sealedAs', 'rows', 'intact', 'unreadable',
]);
// A code, a date, a number, a hash: short, without spaces, and no address.
const CODE = /^[\w.:+/-]{1,64}$/;

/** The part of an event's `data` that says nothing about a person. */
export function impersonalData(data: Row): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(data)
			.filter(([name]) => IMPERSONAL.has(name))
			.map(([name, value]) => [name, impersonal(value)] as const)
			.filter(([, value]) => value !== undefined),
	);
}

/**
 * An idempotency key as it stays: one that contains an address (of a mail, say), or the customer's id as one of its parts, is
 * left out. The key of a touch stays, since it names an invoice and no customer.
 */
export function impersonalKey(key: string | undefined, customerId: string): string | undefined {
	if (key === undefined || key.includes('@')) return undefined;
	const isTouch = parseTouchKey(key) !== undefined;
	return isTouch || !key.split(':').some((part) => part === customerId || part === encodeURIComponent(customerId)) ? key : undefined;
}

/** A row with the named columns empty. */
export function blanked(row: Row, columns: readonly string[]): Record<string, unknown> {
	return { ...row, ...Object.fromEntries(columns.filter((name) => name in row).map((name) => [name, null])) };
}

function impersonal(value: unknown): unknown {
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (typeof value === 'string') return CODE.test(value) ? value : undefined;
	if (Array.isArray(value)) return value.map(impersonal).filter((entry) => entry !== undefined);
	return typeof value === 'object' && value !== null ? impersonalData(value as Row) : undefined;
}
