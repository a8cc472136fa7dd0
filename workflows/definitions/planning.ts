import { planTheDay } from './01-plan-the-day';
import { whenSomethingHappens } from './01-when-something-happens';
import type { Canvas } from './canvas/canvas';
import { quickbooksEvents, signedEvents, stripeEvents, xeroEvents, type EventSource } from './events/event-source';
import type { Store } from './nodes/store';
import { csv } from './sources/csv';
import { erpnext } from './sources/erpnext';
import { googleSheets } from './sources/google-sheets';
import { invoiceNinja } from './sources/invoice-ninja';
import { odoo } from './sources/odoo';
import { quickbooks } from './sources/quickbooks';
import type { Source } from './sources/source';
import { stripe } from './sources/stripe';
import { tables } from './sources/tables';
import { xero } from './sources/xero';
import { zohoBooks } from './sources/zoho-books';

/** Every source that there is a planner for, by the end of its file's name; a new source is one file and its line here. */
const SOURCES: Readonly<Record<string, Source>> = {
	'': tables,
	'-csv': csv,
	'-erpnext': erpnext,
	'-google-sheets': googleSheets,
	'-invoice-ninja': invoiceNinja,
	'-odoo': odoo,
	'-quickbooks': quickbooks,
	'-stripe': stripe,
	'-xero': xero,
	'-zoho-books': zohoBooks,
};

/** Every sender of events, by the end of its file's name. */
const EVENTS: Readonly<Record<string, EventSource>> = {
	quickbooks: quickbooksEvents,
	'signed-webhook': signedEvents('Stripe'),
	stripe: stripeEvents,
	xero: xeroEvents,
};

/** The planners of one store, one a source, all from the same definition; and what has them plan again at once. */
export function planningWorkflows(store: Store): Record<string, Canvas> {
	return Object.fromEntries([
		...Object.entries(SOURCES).map(([end, source]) => [`01-plan-the-day${end}`, planTheDay(store, source)] as const),
		...Object.entries(EVENTS).map(([end, source]) => [`01-when-something-happens-${end}`, whenSomethingHappens(store, source)] as const),
	]);
}
