import { addDays, laterOf, type CivilDate } from '../../calendar/civil-date';
import type { EventType } from '../../model/event';
import type { Case } from '../case/case';
import { dayOfTier, type Sequence } from '../case/sequence';
import { repliesOf } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';
import { days, invoiceInWords, sentence } from '../decision/wording';

const PAYMENTS: ReadonlySet<EventType> = new Set(['payment.received']);

/** Question 12: has the last tier stayed unanswered for so long that a person takes over? */
export function silence(c: Case, sequence: Sequence): Decision {
	const { silenceDays } = c.settings;
	const heard = lastHeard(c, sequence);
	const handOver = addDays(heard.on, silenceDays);
	const what = `${invoiceInWords(c)}: ${heard.what}`;
	if (c.today >= handOver) {
		return quiet(c, 'human', 12, sentence(`${what}; nothing was heard since for ${days(silenceDays)}, so a person takes over`));
	}
	return quiet(c, 'none', 12, sentence(`${what}; if nothing is heard, a person takes over on ${handOver}`), handOver);
}

/** The last tier or, where it was answered since, the last answer. */
function lastHeard(c: Case, { lastOverdue }: Sequence): { on: CivilDate; what: string } {
	const last = c.tiers.at(-1);
	const end = lastOverdue ?? { tier: last?.id ?? '', on: last ? dayOfTier(c, last) : c.due.date };
	const ended = `"${end.tier}", the last tier, ${lastOverdue ? 'went out' : 'was due'} on ${end.on}`;
	const replies = c.record
		.once(repliesOf)
		.filter(({ event, intent }) => (event.invoiceId ?? c.invoice.id) === c.invoice.id && intent !== 'bounce');
	const answers = [
		...replies.map(({ on }) => on),
		...c.record
			.naming(c.invoice.id)
			.filter((event) => PAYMENTS.has(event.type))
			.map((event) => c.record.dateOf(event.at)),
	];
	const answered = answers.filter((on) => on >= end.on).reduce((latest, on) => laterOf(latest, on), end.on);
	return answered > end.on ? { on: answered, what: `${ended}, and the last answer came on ${answered}` } : { on: end.on, what: ended };
}
