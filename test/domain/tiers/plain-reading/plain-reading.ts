import { addBusinessDays, businessDayOnOrBefore } from '../../../../domain/calendar/business-day';
import { addDays, daysBetween, endOfMonth, type CivilDate } from '../../../../domain/calendar/civil-date';
import { isOut, latest, PlainFacts, type Happened } from './plain-facts';
import { PARTIAL_PAYMENT, PAYMENT_FAILED, SOFTER, type PlainTier } from './plain-tiers';
import type { Story, StoryEvent } from './stories';

/** What the policy says of an invoice, as far as its text determines it. */
export interface Said {
	action: string;
	question: number;
	tier: string | null;
	tone?: string;
	requiresApproval: boolean;
	key?: string;
	nextActionOn?: CivilDate;
}

const HARD = ['expired_card', 'lost_card'];

/**
 * The policy's text read a second time: question by question, for one invoice, in the plainest way and sharing nothing with
 * the router but the calendar. Where the two differ, one of them has misread.
 */
export function plainReading(story: Story, events: readonly StoryEvent[], asOf: string): Said {
	const f = new PlainFacts(story, events, asOf);
	for (const question of [settled, stopped, person, failed, partPaid, promised, planMissed, paused, tiers, silence]) {
		const said = question(f);
		if (said) return said;
	}
	throw new Error('No question answers');
}

function quiet(action: string, question: number, nextActionOn?: CivilDate): Said {
	return { action, question, tier: null, requiresApproval: false, ...(nextActionOn ? { nextActionOn } : {}) };
}

function settled({ story: { invoice } }: PlainFacts): Said | undefined {
	return invoice.amountDue <= 5 ? quiet('none', 1) : undefined;
}

function stopped(f: PlainFacts): Said | undefined {
	const until = ({ data }: Happened) => data.until as CivilDate | undefined;
	const hold = f
		.all('hold.placed')
		.findLast((event) => (until(event) ?? '9999') > f.today && !f.releasedSince(event.t));
	if (hold) return quiet('hold', 2, until(hold));
	const dispute = f
		.all('dispute.opened')
		.find((opened) => !f.all('dispute.resolved').some((event) => event.t > opened.t && (!event.invoiceId || event.invoiceId === opened.invoiceId)));
	const revoked = f.all('consent.revoked').at(-1);
	if (dispute || (revoked && !f.all('consent.granted').some(({ t }) => t > revoked.t))) return quiet('hold', 2);
	return undefined;
}

function person(f: PlainFacts): Said | undefined {
	const open = f
		.all('reply.received')
		.find(({ data, t }) => data.needsHuman && !f.releasedSince(t) && !f.events.some((event) => event.t > t && event.type.startsWith('approval.')));
	return open && quiet('human', 3);
}

function failed(f: PlainFacts): Said | undefined {
	const failures = f.all('payment.failed');
	const last = failures.at(-1);
	if (!last || last.t <= lastTouchAt(f)) return undefined;
	const on = f.dayOf(last.t);
	const attempts = failures.filter(({ t }) => daysBetween(f.dayOf(t), on) < 28).length;
	const earliest = latest(addDays(on, 1), f.today) ?? on;
	const retryOn = last.data.code === 'insufficient_funds' ? paydayFrom(f, earliest) : latest(addDays(on, [1, 3, 5][attempts - 1] ?? 0), f.today);
	const tooLate = daysBetween(on, retryOn ?? on) > 28;
	if (failures.some(({ data }) => HARD.includes(String(data.code))) || attempts >= 4 || tooLate) {
		return message(f, 'send', PAYMENT_FAILED, nameOf(last), 4);
	}
	return quiet('retry_payment', 4, retryOn);
}

function partPaid(f: PlainFacts): Said | undefined {
	const touched = f.touches().some((touch) => isOut(touch) && (f.isAnswer(touch) ? touch.t >= f.movedAt : touch.cycle === String(f.cycle)));
	const payment = lastPart(f);
	return payment && touched && payment.t > lastTouchAt(f) ? message(f, 'acknowledge', PARTIAL_PAYMENT, nameOf(payment), 5) : undefined;
}

function promised(f: PlainFacts): Said | undefined {
	const place = f.story.customer;
	const made = f
		.all('promise.made')
		.map(({ t, data }) => ({ t, date: (data.date as CivilDate | undefined) ?? addDays(f.dayOf(t), 7) }))
		.map((promise) => ({ ...promise, graceEnds: addBusinessDays(promise.date, 1, place) }));
	const standing = made.filter(({ graceEnds }, index) => {
		const newer = made[index + 1];
		return !newer || f.dayOf(newer.t) > graceEnds;
	});
	const inForce = standing.findLast(({ graceEnds }) => f.today <= graceEnds);
	if (inForce) return quiet('wait', 6, addDays(inForce.graceEnds, 1));
	const broken = standing
		.map((promise) => ({ ...promise, on: addDays(promise.graceEnds, 1) }))
		.filter(({ date, on }) => date >= dueOn(f, on));
	const last = broken.at(-1);
	if (!last || (f.movedAt > -Infinity && last.on < f.dayOf(f.movedAt))) return undefined;
	const person = f.all('hold.released').some(({ t }) => f.dayOf(t) >= last.on) ? undefined : quiet('human', 6);
	if (broken.length >= 2) return person;
	if ((lastOverdue(f)?.on ?? '') >= last.on) return undefined;
	const next = nextTier(f);
	if (!next) return person;
	const paid = afterPart(f);
	return paid && f.today < paid ? quiet('wait', 6, paid) : overdue(f, next, 6);
}

function planMissed(f: PlainFacts): Said | undefined {
	return f.plan && (!f.instalment || f.daysOverdue > 7) ? quiet('human', 7) : undefined;
}

function paused(f: PlainFacts): Said | undefined {
	const until = latest(
		...f
			.all('reply.received')
			.map(({ data }) => data.next as { action?: string; until?: CivilDate })
			.map((next) => (next.action === 'pause_until' && next.until && next.until > f.today ? next.until : undefined)),
	);
	return until && quiet('wait', 8, until);
}

function tiers(f: PlainFacts): Said | undefined {
	if (f.steps().some((touch) => touch.state === 'denied' && !f.releasedSince(touch.t))) return quiet('human', 9);
	const next = nextTier(f);
	if (f.daysOverdue > 0) {
		if (!next) return undefined;
		const from = earliest(f, next);
		return f.today >= from ? overdue(f, next, 9) : quiet('none', 9, from);
	}
	const done = doneTiers(f);
	const isBehind = (tier: PlainTier) =>
		done.includes(tier.id) || (tier.day <= 0 && done.some((id) => f.dayOfTier(id) > tier.day && f.dayOfTier(id) <= 0)) || (tier.id === 'pre_due_7' && done.includes('pre_due_10'));
	const come = f.tiers.findLast((tier) => tier.day <= 0 && f.turnOf(tier) <= f.today);
	const coming = f.tiers.find((tier) => f.turnOf(tier) > f.today && !isBehind(tier));
	const nextActionOn = coming && earliest(f, coming);
	if (!come || isBehind(come)) return quiet('none', 9, nextActionOn);
	const said = message(f, 'send', come, String(f.cycle), 9);
	return said?.action === 'send' ? { ...said, nextActionOn } : said;
}

function silence(f: PlainFacts): Said {
	const last = f.tiers.at(-1);
	const ended = lastOverdue(f)?.on ?? (last ? f.turnOf(last) : f.due);
	const answers = f.events.filter(({ type }) => type === 'reply.received' || type === 'payment.received').map(({ t }) => f.dayOf(t));
	const handOver = addDays(latest(ended, ...answers) ?? ended, 7);
	return f.today >= handOver ? quiet('human', 12) : quiet('none', 12, handOver);
}

function overdue(f: PlainFacts, tier: PlainTier, question: number): Said | undefined {
	const said = message(f, 'send', tier, String(f.cycle), question);
	if (said?.action !== 'send') return said;
	const after = f.tiers.find(({ day }) => day > tier.day);
	return { ...said, nextActionOn: after ? latest(f.turnOf(after), addDays(f.today, 3)) : addDays(f.today, 7) };
}

function message(f: PlainFacts, action: string, tier: PlainTier, cycle: string, question: number): Said | undefined {
	const { customer, options, invoice } = f.story;
	const touch = f.touches().find((one) => one.tier === tier.id && one.cycle === cycle);
	if (touch?.state === 'pending') return quiet('wait', question);
	if (touch?.state === 'denied') return f.releasedSince(touch.t) ? undefined : quiet('human', question);
	const vip = customer.relationship === 'vip';
	if (vip && options.vip === 'leave_to_people') return quiet('human', question);
	const high = options.highValue !== undefined && f.amount > options.highValue;
	const asks = tier.approval === 'always' || (vip && options.vip === 'approve_everything') || (tier.approval === 'VIP, high value' && (vip || high));
	return {
		action,
		question,
		tier: tier.id,
		tone: vip && options.vip !== 'approve_everything' ? SOFTER[tier.tone] : tier.tone,
		requiresApproval: asks && touch?.state !== 'approved',
		key: ['dun1', invoice.id, cycle, tier.id].map(encodeURIComponent).join(':'),
	};
}

/** An event without a key goes by its instant. */
function nameOf({ t }: Happened): string {
	return new Date(t).toISOString().replace('.000Z', 'Z');
}

function lastTouchAt(f: PlainFacts): number {
	return Math.max(-Infinity, ...f.touches().filter(isOut).map(({ t }) => t));
}

function lastPart(f: PlainFacts): Happened | undefined {
	return f.plan ? undefined : f.all('payment.received').at(-1);
}

function afterPart(f: PlainFacts): CivilDate | undefined {
	const payment = lastPart(f);
	return payment && addDays(f.dayOf(payment.t), 7);
}

function lastOverdue(f: PlainFacts): { on: CivilDate } | undefined {
	const days = f
		.touches()
		.filter((touch) => isOut(touch) && f.dayOfTier(touch.tier) > 0)
		.map(({ t }) => f.dayOf(t));
	const on = latest(...days);
	return on && { on };
}

function doneTiers(f: PlainFacts): string[] {
	return f
		.steps()
		.filter((touch) => isOut(touch) || (touch.state === 'denied' && f.releasedSince(touch.t)))
		.map(({ tier }) => tier);
}

function nextTier(f: PlainFacts): PlainTier | undefined {
	const reached = Math.max(0, ...doneTiers(f).map((id) => f.dayOfTier(id)));
	return f.tiers.find(({ day }) => day > reached);
}

function earliest(f: PlainFacts, tier: PlainTier): CivilDate {
	const turn = f.turnOf(tier);
	const before = lastOverdue(f);
	return tier.day > 0 ? (latest(turn, before && addDays(before.on, 3), afterPart(f)) ?? turn) : turn;
}

function dueOn(f: PlainFacts, day: CivilDate): CivilDate {
	const { plan } = f;
	const extended = f.extendedBy(f.all('extension.granted').filter(({ t }) => f.dayOf(t) <= day));
	if (!plan || f.dayOf(plan.t) > day) return extended;
	if (f.movedAt === plan.t || f.dayOf(f.movedAt) <= day) return f.due;
	return f.moving.some(({ t }) => t > plan.t && f.dayOf(t) <= day) ? extended : f.firstInstalment(plan);
}

function paydayFrom(f: PlainFacts, date: CivilDate): CivilDate {
	for (let day = date; ; day = addDays(day, 1)) {
		if (/-(01|15)$/.test(day) || day === businessDayOnOrBefore(endOfMonth(day), f.story.customer)) return day;
	}
}
