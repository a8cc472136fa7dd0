/**
 * How long the Compliance Gate takes: messages to customers in eight countries, five events each, parsed, folded and
 * decided. Usage: npm run bench:compliance [most messages]
 */
import { readGateItem } from '../../domain/compliance/gate-item';
import { Gate } from '../../domain/compliance/gate';
import { DEFAULT_SETTINGS } from '../../domain/compliance/settings';
import { foldHistory } from '../../domain/model/history';
import { ASOF, ledger } from './ledgers/compliance';

const most = Number(process.argv[2] ?? 100_000);
console.log('messages    events    parse and fold    decide    total    processor time    µs a message');
for (const share of [0.1, 0.2, 0.5, 1]) {
	const count = Math.round(most * share);
	const { items, events } = ledger(count);
	const [started, cpu] = [performance.now(), process.cpuUsage()];
	const history = Object.assign(foldHistory(events), { connected: true });
	const parsed = items.map((item) => readGateItem(item));
	const read = performance.now();
	const results = new Gate({ ...DEFAULT_SETTINGS, creditorRole: 'first_party', creditorCountry: 'GB' }, history, ASOF).decideAll(parsed);
	const done = performance.now();
	const { user } = process.cpuUsage(cpu);
	const decisions = new Map<string, number>();
	for (const { decision } of results) decisions.set(decision, (decisions.get(decision) ?? 0) + 1);
	const seconds = (from: number, until: number) => `${((until - from) / 1000).toFixed(2)} s`;
	console.log(
		[count, events.length, seconds(started, read), seconds(read, done), seconds(started, done), `${(user / 1e6).toFixed(2)} s`, (((done - started) * 1000) / count).toFixed(0), JSON.stringify(Object.fromEntries(decisions))].join('    '),
	);
}
