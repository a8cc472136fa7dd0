import type { DunningHost } from '../../scripts/host/dunning-host';
import { PLAN_AT } from '../workflows/host';

const DUE = '2026-11-19';

/** Fills the tables with `count` firms more that owe one invoice each, a day late, and plans; gives their keys in the order in which they will be sent. Each firm has an address of its own, so that a mail tells its touch. */
export async function planTouches(host: DunningHost, count: number): Promise<string[]> {
	const known = await host.tables.rows('dunning_customers');
	const numbers = Array.from({ length: count }, (_, index) => String(known.length + index + 1).padStart(4, '0'));
	await host.tables.insertRows(
		'dunning_customers',
		numbers.map((number) => ({ customerId: `C-${number}`, name: `Firma ${number} GmbH`, email: `ap@firma-${number}.example`, country: 'DE', region: 'DE-BE', timeZone: 'Europe/Berlin', language: 'de', kind: 'business' })),
	);
	await host.tables.insertRows(
		'dunning_invoices',
		numbers.map((number) => ({ invoiceId: `INV-${number}`, number: `INV-${number}`, customerId: `C-${number}`, issueDate: '2026-11-05', dueDate: DUE, currency: 'EUR', total: '119.90', amountDue: '119.90', status: 'open' })),
	);
	await host.plan(PLAN_AT);
	const own = new Set(numbers.map((number) => `C-${number}`));
	return (await host.tables.rows('dunning_outbox')).filter(({ customerId }) => own.has(String(customerId))).map(({ key }) => String(key));
}
