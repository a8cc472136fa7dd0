/** A made-up ledger: customers with habits of their own, an invoice issued and settled being two events. */
import { randomOf } from '../../../domain/behaviour/contact/random';
import { civilDateOfDayNumber } from '../../../domain/calendar/civil-date';
import { instantOf } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';

const TODAY = Math.floor(Date.UTC(2026, 2, 2) / 86_400_000);
const SPAN_DAYS = 1_000;
export const zone = parseTimeZone('Europe/Berlin') as TimeZone;
export const asOf = instantOf((TODAY * 24 + 8) * 3_600_000);

export function madeEvents(count: number, customers: number): object[] {
	const random = randomOf(`bench ${count} ${customers}`);
	const habits = Array.from({ length: customers }, () => Math.round(30 * random() - 12));
	return Array.from({ length: count / 2 }, (_, index) => {
		const customer = Math.floor(random() * customers);
		const issued = TODAY - SPAN_DAYS + Math.floor(random() * (SPAN_DAYS - 60));
		const [due, settled] = [issued + 30, Math.max(issued, issued + 30 + (habits[customer] ?? 0) + Math.round(8 * random() - 4))];
		const ids = { customerId: `C-${customer}`, invoiceId: `I-${index}` };
		const data = { issueDate: civilDateOfDayNumber(issued), dueDate: civilDateOfDayNumber(due), total: Math.round(100_000 * random()) / 100 };
		return [
			{ at: `${data.issueDate}T00:00:00Z`, type: 'invoice.issued', ...ids, data },
			{ at: `${civilDateOfDayNumber(settled)}T00:00:00Z`, type: 'invoice.settled', ...ids, data: { ...data, settledOn: civilDateOfDayNumber(settled), disputed: false } },
		];
	}).flat();
}

export function madeItems(count: number, customers: number): Record<string, unknown>[] {
	const random = randomOf(`items ${count}`);
	return Array.from({ length: count }, (_, index) => {
		const issued = TODAY - Math.floor(random() * 45);
		const total = Math.round(100_000 * random()) / 100;
		return {
			invoice: { id: `N-${index}`, issueDate: civilDateOfDayNumber(issued), dueDate: civilDateOfDayNumber(issued + 30), currency: 'EUR', total, amountDue: total },
			customer: { id: `C-${Math.floor(random() * customers)}`, name: 'Customer', email: 'customer@example.com', country: 'DE', industry: `I-${index % 20}` },
		};
	});
}
