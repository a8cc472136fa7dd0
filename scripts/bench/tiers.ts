/**
 * How fast the Reminder Tier Router decides: raw items and raw events in, reminders out, everything parsed on the way.
 * Usage: npm run bench:tiers. Prints figures; nothing depends on them.
 */
import { foldHistory } from '../../domain/model/history';
import { parseBehaviour } from '../../domain/model/behaviour';
import { parseReceivable } from '../../domain/model/receivable';
import { route } from '../../domain/tiers/run/route';
import { asOf, eventsOf, itemOf, policy } from './ledgers/tiers';

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
