import { addDays, type CivilDate } from '../../calendar/civil-date';
import { decimalsOf } from '../../model/currency';
import type { ReminderAction } from '../../model/reminder';
import type { Case } from '../case/case';
import { touchKey } from '../case/key';
import { isReleased } from '../case/sequence';
import type { Touch } from '../case/touch';
import { softer, type Tier } from '../policy/tier';
import { quiet, type Decision } from './decision';

interface Message {
	action: Extract<ReminderAction, 'send' | 'acknowledge'>;
	tier: Tier;
	/** The cycle, or the event that the message answers. */
	cycle: number | string;
	question: number;
	reason: string;
	nextActionOn?: CivilDate;
}

/**
 * The decision to send a message, unless a person is asked about this very touch or has said no to it; undefined where the
 * invoice was released after that no: then the message is dropped and the questions go on. Treats VIPs and high values as
 * the policy says (question 11 and the column "approval").
 */
export function message(c: Case, { action, tier, cycle, question, reason, nextActionOn }: Message): Decision | undefined {
	const { customer, settings, invoice } = c;
	const touch = touchFor(c, cycle, tier.id);
	if (touch?.state === 'pending') {
		return quiet(
			c,
			'wait',
			question,
			`${reason} A person was asked to approve it on ${c.record.dateOf(touch.at)} and has not answered yet.`,
			addDays(c.today, 1),
		);
	}
	if (touch?.state === 'denied') {
		if (isReleased(c, touch)) return undefined;
		return quiet(c, 'human', question, `${reason} A person said no to it on ${c.record.dateOf(touch.at)}, so it is dropped.`);
	}
	const vip = customer.relationship === 'vip';
	if (vip && settings.vip === 'leave_to_people') {
		return quiet(c, 'human', question, `${reason} ${customer.name} is a VIP, and the policy leaves VIPs to people.`);
	}
	const approval = touch?.state === 'approved' ? undefined : whyApproval(c, tier, vip);
	const granted = touch?.state === 'approved' ? ` A person approved it on ${c.record.dateOf(touch.at)}.` : '';
	return {
		action,
		question,
		reason: `${reason}${approval ? ` A person has to approve it: ${approval}.` : granted}`,
		key: touchKey(invoice.id, cycle, tier.id),
		tier: vip && settings.vip === 'soften' ? { ...tier, tone: softer(tier.tone) } : tier,
		requiresApproval: approval !== undefined,
		nextActionOn,
	};
}

/** The touch of the invoice with this key, if there was one. */
export function touchFor(c: Case, cycle: number | string, tier: string): Touch | undefined {
	const named = String(cycle);
	return c.touches.findLast((touch) => touch.tier === tier && (touch.cycle ?? String(c.due.cycleAt(touch.at))) === named);
}

function whyApproval({ settings, invoice, customer, due }: Case, tier: Tier, vip: boolean): string | undefined {
	if (tier.approval === 'always') return `"${tier.id}" always needs it`;
	if (vip && settings.vip === 'approve_everything') return `${customer.name} is a VIP`;
	if (tier.approval === 'never') return undefined;
	if (vip) return `${customer.name} is a VIP`;
	if (settings.highValue <= 0) return undefined;
	const limit = `the limit of ${settings.highValue} ${invoice.currency}`;
	if (due.amount / 10 ** decimalsOf(invoice.currency) > settings.highValue) return `the amount is over ${limit}`;
	return (customer.lifetimeValue ?? 0) > settings.highValue ? `what ${customer.name} has bought so far is over ${limit}` : undefined;
}
