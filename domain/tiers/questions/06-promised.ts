import { addDays } from '../../calendar/civil-date';
import { endsOneHold } from '../../model/hold';
import type { Case } from '../case/case';
import { promisesOf, type PaymentPromise } from '../case/promise';
import { clearFrom, nextOverdueTier, type Sequence } from '../case/sequence';
import { quiet, type Decision } from '../decision/decision';
import { PROMISE_THANKS } from '../policy/message-tiers';
import { list } from '../decision/wording';
import { overdueTouch } from './09-next-tier';
import { thanks } from './thanks';

/** Question 6: is there a promise to pay? One in force is waited for; a broken one brings the next overdue tier at once. */
export function promised(c: Case, sequence: Sequence): Decision | undefined {
	const promises = promisesOf(c);
	const broken = promises.filter((promise) => promise.outcome === 'broken');
	const inForce = promises.findLast((promise) => promise.outcome === 'in_force');
	if (inForce) return thanksForPromise(c, inForce) ?? waitFor(c, inForce, broken);
	const latest = broken.at(-1);
	// What was promised before the due date moved is over and done with.
	if (!latest?.brokenOn || latest.brokenOn < sinceDay(c)) return undefined;
	return onBroken(c, sequence, latest, latest.brokenOn, broken.length);
}

function waitFor(c: Case, promise: PaymentPromise, broken: readonly PaymentPromise[]): Decision {
	const earlier = broken.length === 0 ? '' : ` Broken before: ${list(broken.map(({ date }) => date))}.`;
	const made = `${c.customer.name} promised on ${c.record.dateOf(promise.madeAt)} to pay invoice ${c.invoice.number} ${inWords(promise)}`;
	const reason = `${made}; the grace for it ends on ${promise.graceEnds}.${earlier}`;
	return quiet(c, 'wait', 6, reason, addDays(promise.graceEnds, 1));
}

function thanksForPromise(c: Case, promise: PaymentPromise): Decision | undefined {
	if (!promise.byReply) return undefined;
	const reason = `${c.customer.name} promised to pay invoice ${c.invoice.number} ${inWords(promise)}, and is thanked for it.`;
	return thanks(c, { what: 'promise', tier: PROMISE_THANKS, at: promise.madeAt, event: promise.key, question: 6, reason, nextActionOn: addDays(promise.graceEnds, 1) });
}

function onBroken(c: Case, sequence: Sequence, promise: PaymentPromise, brokenOn: string, count: number): Decision | undefined {
	const made = `${c.customer.name} promised to pay invoice ${c.invoice.number} ${inWords(promise)}`;
	const story = `${made}, and the promise is broken since ${brokenOn}.`;
	const toPerson = (why: string) =>
		releasedSince(c, brokenOn) ? undefined : quiet(c, 'human', 6, `${story} ${why}, so a person takes over.`);
	if (count >= c.settings.brokenPromises) return toPerson(`It is broken promise number ${count}`);
	if (sequence.lastOverdue && sequence.lastOverdue.on >= brokenOn) return undefined;
	if (!nextOverdueTier(c, sequence)) return toPerson('The last tier is already sent');
	const clear = clearFrom(c, sequence, true);
	if (clear && c.today < clear) {
		return quiet(c, 'wait', 6, `${story} But a part was paid, so the next tier waits until ${clear}.`, clear);
	}
	return overdueTouch(c, sequence, 6, `${story} The next tier goes out at once.`);
}

function sinceDay({ due, record }: Case): string {
	return due.since > -Infinity ? record.dateOf(due.since) : '';
}

function releasedSince({ record }: Case, day: string): boolean {
	return record.events.some((event) => event.type === 'hold.released' && !endsOneHold(event) && record.dateOf(event.at) >= day);
}

function inWords({ date, dated }: PaymentPromise): string {
	return dated ? `by ${date}` : `without naming a day, which counts as by ${date}`;
}
