/**
 * How long the Behaviour Score takes: prints figures, asserts nothing. Usage: npx tsx scripts/bench/behaviour.ts
 *
 * The ledger is made up: customers with habits of their own, an invoice issued and settled being two events. What is
 * timed is what the node does once n8n has handed it its items: fold the events, read the items, score.
 */
import { randomOf } from '../../domain/behaviour/contact/random';
import { BUILT_IN_MODEL } from '../../domain/behaviour/model/built-in';
import { readPaymentBook } from '../../domain/behaviour/payments/payment-book';
import { BehaviourScorer } from '../../domain/behaviour/score';
import { civilDateOfDayNumber } from '../../domain/calendar/civil-date';
import { instantOf } from '../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { foldHistory } from '../../domain/model/history';
import { parseReceivable } from '../../domain/model/receivable';

const TODAY = Math.floor(Date.UTC(2026, 2, 2) / 86_400_000);
const SPAN_DAYS = 1_000;
const zone = parseTimeZone('Europe/Berlin') as TimeZone;
const asOf = instantOf((TODAY * 24 + 8) * 3_600_000);

function madeEvents(count: number, customers: number): object[] {
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

function madeItems(count: number, customers: number): Record<string, unknown>[] {
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

function measure(label: string, invoices: number, eventCount: number, customers: number): void {
	const [events, items] = [madeEvents(eventCount, customers), madeItems(invoices, customers)];
	const start = now();
	const history = foldHistory(events);
	const folded = now();
	const receivables = items.map((item) => parseReceivable(item));
	const book = readPaymentBook(history, asOf, zone);
	const scorer = new BehaviourScorer(book, history, receivables, { asOf, zone, model: BUILT_IN_MODEL, graceDays: 0, explore: false });
	const ready = now();
	let riskiest = 0;
	for (const receivable of receivables) riskiest = Math.max(riskiest, scorer.score(receivable).riskScore);
	const done = now();
	const seconds = (from: Moment, to: Moment) => `${((to.wall - from.wall) / 1000).toFixed(2)} s (${((to.processor - from.processor) / 1e6).toFixed(2)} s of processor)`;
	const memory = `${Math.round(process.memoryUsage().rss / 1_048_576)} MB`;
	console.log(
		`${label}: ${invoices.toLocaleString('en')} invoices, ${eventCount.toLocaleString('en')} events, ${customers.toLocaleString('en')} customers: ${seconds(start, done)}, ${memory}\n` +
			`  fold ${seconds(start, folded)}, prepare ${seconds(folded, ready)}, score ${seconds(ready, done)}, riskiest ${riskiest}`,
	);
}

interface Moment {
	wall: number;
	/** Microseconds of all threads: on a busy machine the truer figure. */
	processor: number;
}

function now(): Moment {
	const { user, system } = process.cpuUsage();
	return { wall: performance.now(), processor: user + system };
}

const only = process.argv[2];
const runs: Record<string, () => void> = {
	warm: () => measure('warm-up', 1_000, 20_000, 500),
	large: () => measure('large ledger', 100_000, 1_000_000, 10_000),
	few: () => measure('few invoices', 10, 1_000_000, 10_000),
	one: () => measure('one customer', 1_000, 200_000, 1),
	half: () => measure('half of it', 50_000, 500_000, 5_000),
	quarter: () => measure('a quarter', 25_000, 250_000, 2_500),
};
for (const [name, run] of Object.entries(runs)) if (!only || only === name) run();
