/**
 * How long the Behaviour Score takes: prints figures, asserts nothing. Usage: npx tsx scripts/bench/behaviour.ts
 *
 * The ledger is made up: customers with habits of their own, an invoice issued and settled being two events. What is
 * timed is what the node does once n8n has handed it its items: fold the events, read the items, score.
 */
import { BUILT_IN_MODEL } from '../../domain/behaviour/model/built-in';
import { readPaymentBook } from '../../domain/behaviour/payments/payment-book';
import { BehaviourScorer } from '../../domain/behaviour/score';
import { foldHistory } from '../../domain/model/history';
import { parseReceivable } from '../../domain/model/receivable';
import { asOf, madeEvents, madeItems, zone } from './ledgers/behaviour';

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
	for (const { riskScore } of scorer.scoreAll(receivables)) riskiest = Math.max(riskiest, riskScore);
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
