/**
 * How fast the Reminder Tier Router decides: raw items and raw events in, reminders out, everything parsed on the way.
 * Usage: npm run bench:tiers. Prints figures; nothing depends on them.
 */
import { addDays, civilDate } from '../../domain/calendar/civil-date';
import { parseInstant } from '../../domain/calendar/instant';
import { foldHistory } from '../../domain/model/history';
import { parseBehaviour } from '../../domain/model/behaviour';
import { parseReceivable } from '../../domain/model/receivable';
import { touchKey } from '../../domain/tiers/case/key';
import { parsePolicy } from '../../domain/tiers/policy/parse-policy';
import { route } from '../../domain/tiers/run/route';

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

const asOf = parseInstant(`${TODAY}T07:00:00Z`);
if (asOf === null) throw new Error('The day of the benchmark is no instant');
const policy = parsePolicy({ policy: 'blueprint', timeZone: 'Europe/Berlin', options: { charges: 'statutory', highValue: 50_000 } });

console.log('invoices   events     parse      decide     all        cpu        a invoice');
for (const count of [12_500, 25_000, 50_000, 100_000]) measure(count);

function measure(count: number): void {
	const items = Array.from({ length: count }, (_, index) => itemOf(index));
	const events = items.flatMap((_, index) => eventsOf(index));
	const cpu = process.cpuUsage();
	const started = performance.now();
	const read = items.map((item) => ({ ...parseReceivable(item), behaviour: parseBehaviour(item.behaviour) }));
	const history = foldHistory(events);
	const parsed = performance.now();
	const routed = route(read, history, policy, asOf ?? (0 as never));
	const ended = performance.now();
	// On a busy machine the wall clock tells of the neighbours too.
	const { user, system } = process.cpuUsage(cpu);
	const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(2)} s`.padEnd(11);
	const each = `${(((ended - started) / count) * 1000).toFixed(1)} µs`;
	console.log(
		`${String(count).padEnd(11)}${String(events.length).padEnd(11)}${seconds(started, parsed)}${seconds(parsed, ended)}${seconds(started, ended)}${`${((user + system) / 1e6).toFixed(2)} s`.padEnd(11)}${each}  (${routed.length} decisions)`,
	);
}

function itemOf(index: number) {
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

function eventsOf(index: number) {
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
