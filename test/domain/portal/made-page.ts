import { instantOf, parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { formNonce } from '../../../domain/portal/form-nonce';
import { readKnownRows } from '../../../domain/portal/known-rows';
import { DEFAULT_LIMITS } from '../../../domain/portal/limits';
import { openLink } from '../../../domain/portal/link-token';
import { portalKey } from '../../../domain/portal/portal-key';
import { portalLink } from '../../../domain/portal/portal-link';
import { respond, type PortalResponse, type PortalSettings } from '../../../domain/portal/respond';

export type Row = Record<string, unknown>;

export const NOW = parseInstant('2026-03-17T09:00:00Z') as Instant;
export const KEY = portalKey('the secret of these tests, long enough');
export const SETTINGS: PortalSettings = {
	keys: { current: KEY },
	look: { company: 'Nordwind Supplies GmbH', language: 'en' },
	limits: DEFAULT_LIMITS,
	zone: parseTimeZone('Europe/Berlin') as TimeZone,
	execution: 'run-1',
	asOf: NOW,
};
export const CUSTOMER = { id: 'C-1', name: 'Hagedorn GmbH', email: 'maria@hagedorn.example', phone: '+4915112345678', language: 'en', country: 'DE' };

export function invoice(id: string, dueDate: string, total: number, more: Row = {}, customer: Row = CUSTOMER): Row {
	return { invoice: { id, number: id, issueDate: '2026-01-20', dueDate, currency: 'EUR', total, amountDue: total, paymentUrl: `https://pay.example/${encodeURIComponent(id)}`, ...more }, customer };
}

/** Two open invoices, one of them overdue, and one that is paid. */
export const LEDGER: readonly Row[] = [
	invoice('INV-1', '2026-02-20', 1284.5),
	invoice('INV-2', '2026-03-28', 310),
	invoice('INV-0', '2025-12-20', 99, { amountDue: 0, status: 'paid' }),
	{ at: '2026-02-25T09:00:00Z', type: 'reminder.sent', customerId: 'C-1', invoiceId: 'INV-1', channel: 'email', key: 'k1' },
];

export function tokenFor(invoiceIds: readonly string[] = [], { customerId = 'C-1', key = KEY, madeAt = NOW } = {}): string {
	const shows = invoiceIds.length > 0 ? 'invoices' : 'customer';
	const { url } = portalLink(customerId, invoiceIds, key, { pageUrl: 'https://n8n.example.com/webhook/account', validDays: 30, shows }, madeAt);
	return new URL(url).searchParams.get('t') ?? '';
}

export function nonceFor(token: string, shownAt: Instant = instantOf(NOW - 60_000)): string {
	return formNonce(openLink(token, { current: KEY })?.linkId ?? '', shownAt, KEY);
}

/** A call of the page; with `form` it is a POST. */
export function call(rows: readonly Row[], form?: Readonly<Record<string, string>>, { token = tokenFor(), language = '', openForm = '', settings = SETTINGS } = {}): PortalResponse {
	const request = { method: form ? ('POST' as const) : ('GET' as const), token, language, openForm, form: form ? { nonce: nonceFor(token), ...form } : {} };
	return respond(request, readKnownRows(rows, 'C-1', settings.asOf), settings);
}
