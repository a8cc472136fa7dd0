/**
 * How fast the Reply Classifier reads: items in, whole decisions out, and how long mails take that were made to be slow.
 * Times are of the processor, so that a busy machine does not blur them. Usage: npm run bench:reply. Prints figures;
 * nothing depends on them.
 */
import { instantOf } from '../../domain/calendar/instant';
import type { TimeZone } from '../../domain/calendar/time-zone';
import { ReplyEngine } from '../../domain/reply/reply-engine';
import { heldOutSet } from '../train/reply/corpus';
import { hostileMails } from './hostile-mails';

const engine = new ReplyEngine({ asOf: instantOf(Date.UTC(2026, 2, 20)), threshold: 0.7, graceDays: 2, zone: 'UTC' as TimeZone });
const replies = heldOutSet().map(({ channel, from, subject, body, headers, received_at }) => ({ channel, from, subject, body, headers, receivedAt: received_at }));

const cold = millisecondsOf(() => decide(replies[0] ?? {}));
console.log(`first reply (model and lexicon are unpacked)   ${cold.toFixed(0)} ms`);
// Until what runs often has been compiled: that costs as much as thousands of replies, once.
const WARM_UP = 25;
for (let round = 0; round < WARM_UP; round += 1) for (const reply of replies) decide(reply);
const ROUNDS = 10;
const milliseconds = millisecondsOf(() => {
	for (let round = 0; round < ROUNDS; round += 1) for (const reply of replies) decide(reply);
});
console.log(`${ROUNDS * replies.length} replies   ${Math.round((ROUNDS * replies.length * 1000) / milliseconds)} a second`);
for (const [name, body] of Object.entries(hostileMails())) {
	const item = { channel: 'email', from: 'A <a@b.example>', subject: 'Re: Invoice', body, receivedAt: '2026-03-18T10:00:00Z' };
	console.log(`${name.padEnd(40)} ${(body.length / 1e6).toFixed(1)} MB   ${millisecondsOf(() => decide(item)).toFixed(0)} ms`);
}

function decide(item: Record<string, unknown>): void {
	engine.decide(engine.read(item));
}

function millisecondsOf(work: () => void): number {
	const { user, system } = process.cpuUsage();
	work();
	const after = process.cpuUsage();
	return (after.user + after.system - user - system) / 1000;
}
