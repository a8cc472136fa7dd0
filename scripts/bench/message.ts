/**
 * How fast the Reminder Composer writes: raw items and events in, whole messages (text and HTML) out, everything parsed,
 * rendered and verified on the way. Usage: npm run bench:message. Prints figures; nothing depends on them.
 */
import { Composer } from '../../domain/message/composer';
import { foldHistory } from '../../domain/model/history';
import { eventsOf, itemOf, settings } from './ledgers/message';

console.log('messages   channel   elapsed   processor   processor time a message');
for (const channel of ['email', 'sms', 'whatsapp', 'letter'] as const) {
	for (const count of [25_000, 100_000]) {
		const items = Array.from({ length: count }, (_, index) => itemOf(index));
		const history = foldHistory(items.flatMap((item, index) => eventsOf(item.customer.id, item.invoice.id, index)));
		const started = performance.now();
		const before = process.cpuUsage();
		const composer = new Composer({ ...settings, channel });
		let characters = 0;
		for (const item of items) characters += composer.compose(item, history.of(item.customer.id))?.text.length ?? 0;
		const elapsed = (performance.now() - started) / 1000;
		const { user, system } = process.cpuUsage(before);
		// On a machine that others use as well, the elapsed time says more about them.
		const processor = (user + system) / 1e6;
		const columns = [String(count).padEnd(11), channel.padEnd(10), seconds(elapsed), seconds(processor).padEnd(12)];
		console.log(`${columns.join('')}${((processor / count) * 1e6).toFixed(1)} µs  (${Math.round(characters / count)} characters)`);
	}
}

function seconds(value: number): string {
	return `${value.toFixed(2)} s`.padEnd(10);
}
