import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { Case } from '../case/case';
import { promisesOf, type PaymentPromise } from '../case/promise';
import { clearFrom, nextOverdueTier, type Sequence } from '../case/sequence';
import { quiet, type Decision } from '../decision/decision';
import { overdueTouch } from './09-next-tier';

/** Question 6: is there a promise to pay? One in force is waited for; a broken one brings the next overdue tier at once. */
export function promised(c: Case, sequence: Sequence): Decision | undefined {
	const { invoice, customer, record } = c;
	const promises = promisesOf(invoice, record, c.due, c.today, c.place, c.settings);
	if (promises.length === 0) return undefined;
	const broken = promises.filter((promise) => promise.outcome === 'broken');
	const before = broken.length > 0 ? ` ${broken.length === 1 ? 'An earlier promise' : `${broken.length} earlier promises`} (${broken.map(({ date }) => date).join(', ')}) ${broken.length === 1 ? 'was' : 'were'} broken.` : '';
	const inForce = promises.findLast((promise) => promise.outcome === 'in_force');
	if (inForce) {
		return quiet(c, 'wait', 6, `${customer.name} promised on ${record.dateOf(inForce.madeAt)} to pay invoice ${invoice.number} ${inWords(inForce)}; a day of grace ends on ${inForce.graceEnds}.${before}`, addDays(inForce.graceEnds, 1));
	}
	const latest = broken.at(-1);
	if (!latest?.brokenOn || !stillActs(c, latest.brokenOn)) return undefined;
	const story = `${customer.name} promised to pay invoice ${invoice.number} ${inWords(latest)}, and the promise is broken since ${latest.brokenOn}.`;
	if (broken.length >= c.settings.brokenPromises) return quiet(c, 'human', 6, `${story} It is broken promise number ${broken.length}, so a person takes over.`);
	if (sequence.lastOverdue && sequence.lastOverdue.on >= latest.brokenOn) return undefined;
	if (!nextOverdueTier(c, sequence)) return quiet(c, 'human', 6, `${story} The last tier is already sent, so a person takes over.`);
	const clear = clearFrom(c, sequence, true);
	if (clear && c.today < clear) return quiet(c, 'wait', 6, `${story} But a part was paid, so the next tier waits until ${clear}.`, clear);
	return overdueTouch(c, sequence, 6, `${story} The next tier goes out at once.`);
}

// What was promised before the due date moved, or before a person released the customer, is over and done with.
function stillActs(c: Case, brokenOn: CivilDate): boolean {
	if (c.due.since > -Infinity && brokenOn < c.record.dateOf(c.due.since)) return false;
	return !c.record.events.some((event) => event.type === 'hold.released' && c.record.dateOf(event.at) >= brokenOn);
}

function inWords({ date, dated }: PaymentPromise): string {
	return dated ? `by ${date}` : `without naming a day, which counts as by ${date}`;
}
