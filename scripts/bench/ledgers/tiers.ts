/** Invoices of customers in four countries at every stage, with five events each. */
import { addDays, civilDate } from '../../../domain/calendar/civil-date';
import { parseInstant } from '../../../domain/calendar/instant';
import { touchKey } from '../../../domain/tiers/case/key';
import { parsePolicy } from '../../../domain/tiers/policy/parse-policy';

const EVENTS_PER_INVOICE = 5;
const INVOICES_PER_CUSTOMER = 8;
const TODAY = civilDate(2026, 3, 31);
const PLACES = [
	{ country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR' },
	{ country: 'GB', timeZone: 'Europe/London', currency: 'GBP' },
	{ country: 'US', timeZone: 'America/New_York', currency: 'USD' },
	{ country: 'JP', timeZone: 'Asia/Tokyo', currency: 'JPY' },
] as const;
const TIERS = ['pre_due_7', 'overdue_1', 'overdue_7'] as const;

export const asOf = parseInstant(`${TODAY}T07:00:00Z`);
if (asOf === null) throw new Error('The day of the benchmark is no instant');
export const policy = parsePolicy({ policy: 'blueprint', timeZone: 'Europe/Berlin', options: { charges: 'statutory', highValue: 50_000 } });

export function itemOf(index: number) {
	const customer = Math.floor(index / INVOICES_PER_CUSTOMER);
	const { country, timeZone, currency } = PLACES[customer % PLACES.length] ?? PLACES[0];
	const amount = 100 + ((index * 7919) % 90_000);
	return {
		invoice: { id: `INV-${index}`, dueDate: dueDateOf(index), currency, total: amount, amountDue: amount, status: 'open' },
		customer: {
			id: `c-${customer}`,
			name: `Customer ${customer}`,
			email: `c${customer}@customer.example`,
			country,
			timeZone,
			kind: 'business',
		},
		behaviour: {
			segment: index % 3 === 0 ? 'habitually_late' : 'forgetful',
			expectedDaysLate: 6,
			contactTime: { weekday: 2, hour: 9 + (customer % 8) },
		},
	};
}

function dueDateOf(index: number) {
	return addDays(TODAY, 12 - ((index * 31) % 60));
}

export function eventsOf(index: number) {
	const due = dueDateOf(index);
	const base = { customerId: `c-${Math.floor(index / INVOICES_PER_CUSTOMER)}`, invoiceId: `INV-${index}` };
	const touches = TIERS.map((tier, step) => ({
		...base,
		at: `${addDays(due, [-7, 2, 8][step] ?? 0)}T09:0${step}:00Z`,
		type: 'reminder.sent',
		channel: 'email',
		tier,
		key: touchKey(base.invoiceId, 0, tier),
	}));
	const issued = {
		...base,
		at: `${addDays(due, -30)}T08:00:00Z`,
		type: 'invoice.issued',
		data: { issueDate: addDays(due, -30), dueDate: due, total: 100 },
	};
	const told = {
		...base,
		at: `${addDays(due, 3)}T12:00:00Z`,
		type: index % 9 === 0 ? 'promise.made' : 'reminder.opened',
		...(index % 9 === 0 ? { data: { date: addDays(due, 9) } } : { key: touchKey(base.invoiceId, 0, 'overdue_1') }),
	};
	return [issued, ...touches, told].slice(0, EVENTS_PER_INVOICE);
}
