import { addDays, type CivilDate } from '../../../../domain/calendar/civil-date';
import { formatInZone, instantAt } from '../../../../domain/calendar/time-zone';
import type { RouterReminder } from '../../../../domain/tiers/run/reminder';
import { decideOne, policyOf, zone } from '../world';
import { plainReading, type Said } from './plain-reading';
import { CUSTOM_TIERS } from './plain-tiers';
import { eventOf, PART, type Day, type Fate, type Story, type StoryEvent } from './stories';

/** A day on which the router and the plain reading were asked the same. */
export interface Asked {
	date: CivilDate;
	router: Partial<RouterReminder>;
	plain: Said;
}

const RUNS_AT = 9 * 60;
const ANSWERED_AFTER = 5 * 60;

/** Lives through a story day by day: asks both, goes on with what the router says. */
export function replay(from: Story, first: CivilDate, days: readonly Day[]): Asked[] {
	const { policy, options, timeZone } = from;
	const clock = (date: CivilDate, minute: number) => formatInZone(zone(timeZone), instantAt(zone(timeZone), date, minute));
	const chosen = policyOf({ policy, options, timeZone, tiers: CUSTOM_TIERS });
	const events: StoryEvent[] = [];
	const asked: Asked[] = [];
	let story = from;
	days.forEach(({ down, happens, fate }, index) => {
		const date = addDays(first, index);
		if (happens && !(happens.type === 'plan.agreed' && events.some(({ type }) => type === 'plan.agreed'))) {
			events.push(eventOf(story, happens, date));
			if (happens.type === 'payment.received') story = { ...story, invoice: { ...story.invoice, amountDue: Math.max(0, story.invoice.amountDue - PART) } };
		}
		if (down) return;
		const asOf = clock(date, RUNS_AT);
		const decided = decideOne({ ...story, behaviour: story.behaviour }, [...events].reverse(), asOf, chosen);
		const plain = plainReading(story, events, asOf);
		asked.push({ date, router: comparable(decided, plain), plain });
		if (decided.action === 'send' || decided.action === 'acknowledge') {
			events.push(...eventsOf(story, decided, decided.requiresApproval && fate === 'planned' ? 'unanswered' : fate, asOf, clock(date, RUNS_AT + ANSWERED_AFTER)));
		}
	});
	return asked;
}

/** What the text of the policy determines of a decision: the key of a message only, and not when an answer is followed up. */
function comparable({ action, question, tier, tone, requiresApproval, key, nextActionOn }: RouterReminder, plain: Said): Partial<RouterReminder> {
	const isMessage = action === 'send' || action === 'acknowledge';
	return {
		action,
		question,
		tier,
		requiresApproval,
		...(isMessage ? { tone, key } : {}),
		...(plain.nextActionOn && nextActionOn ? { nextActionOn } : {}),
	};
}

function eventsOf({ invoice, customer }: Story, decided: RouterReminder, fate: Fate, asOf: string, answeredAt: string): StoryEvent[] {
	const event = (type: string, at: string): StoryEvent => ({
		at,
		type,
		customerId: customer.id,
		invoiceId: invoice.id,
		tier: decided.tier ?? '',
		key: decided.key,
		channel: decided.channel,
		data: {},
	});
	if (decided.requiresApproval) {
		const answer = fate === 'denied' ? ['approval.denied'] : fate === 'unanswered' ? [] : ['approval.granted'];
		return [event('approval.requested', asOf), ...answer.map((type) => event(type, answeredAt))];
	}
	const end = fate === 'sent' ? ['reminder.sent'] : fate === 'failed' ? ['reminder.failed'] : [];
	return [event('reminder.planned', asOf), ...end.map((type) => event(type, decided.sendAt ?? asOf))];
}
