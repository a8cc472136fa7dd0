import { addBusinessDays } from '../../../../domain/calendar/business-day';
import { addDays, daysBetween, type CivilDate } from '../../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../../domain/calendar/time-zone';
import { instant, zone } from '../world';
import { PARTIAL_PAYMENT, PAYMENT_FAILED, PLAIN_TIERS, type PlainTier } from './plain-tiers';
import type { Story, StoryEvent } from './stories';

/** An event with the instant it happened at. */
export type Happened = StoryEvent & { t: number };

export interface PlainTouch {
	cycle: string;
	tier: string;
	state: 'sent' | 'planned' | 'pending' | 'approved' | 'denied' | 'open';
	t: number;
}

const ANSWERS = [PARTIAL_PAYMENT.id, PAYMENT_FAILED.id, 'retry_payment'];
const STATES: Readonly<Record<string, PlainTouch['state']>> = {
	'reminder.planned': 'planned',
	'reminder.sent': 'sent',
	'reminder.failed': 'open',
	'approval.requested': 'pending',
	'approval.granted': 'approved',
	'approval.denied': 'denied',
};

export const latest = (...dates: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
	dates
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);

/** What is known of a story's one invoice at an instant, worked out anew for every question. */
export class PlainFacts {
	readonly now: number;
	readonly today: CivilDate;
	readonly events: readonly Happened[];
	readonly tiers: readonly PlainTier[];
	readonly due: CivilDate;
	readonly cycle: number;
	readonly plan?: Happened;
	readonly instalment?: { number: number; dueDate: CivilDate; amount: number };
	/** The extensions that moved the due date. */
	readonly moving: readonly Happened[];
	/** When the due date moved last. */
	readonly movedAt: number;

	constructor(
		readonly story: Story,
		events: readonly StoryEvent[],
		asOf: string,
	) {
		this.now = instant(asOf);
		this.today = this.dayOf(this.now);
		this.events = events
			.map((event) => ({ ...event, t: instant(event.at) }))
			.filter(({ t }) => t <= this.now)
			.sort((a, b) => a.t - b.t);
		const { segment = '' } = story.behaviour;
		this.tiers = this.allTiers.filter(({ only, skipped }) => (only ? only.includes(segment) : !skipped?.includes(segment)));
		const extensions = this.all('extension.granted');
		this.moving = extensions.filter(({ invoiceId, data }, index) => invoiceId || String(data.until) > this.extendedBy(extensions.slice(0, index)));
		const plan = this.all('plan.agreed').at(-1);
		const instalment = plan && this.openInstalment(plan);
		const extended = this.extendedBy(extensions);
		const extendedSince = plan !== undefined && this.moving.some(({ t }) => t > plan.t);
		this.plan = plan;
		this.instalment = instalment;
		this.movedAt = Math.max(-Infinity, plan?.t ?? -Infinity, ...this.moving.map(({ t }) => t));
		this.due = instalment ? (extendedSince ? (latest(extended, instalment.dueDate) ?? extended) : instalment.dueDate) : extended;
		this.cycle = this.moving.length + (instalment?.number ?? 0);
	}

	get allTiers(): readonly PlainTier[] {
		return PLAIN_TIERS[this.story.policy] ?? [];
	}

	get daysOverdue(): number {
		return daysBetween(this.due, this.today);
	}

	get amount(): number {
		return this.instalment?.amount ?? this.story.invoice.amountDue;
	}

	dayOf(t: number): CivilDate {
		return civilDateAt(zone(this.story.timeZone), t as ReturnType<typeof instant>);
	}

	all(type: string): readonly Happened[] {
		return this.events.filter((event) => event.type === type);
	}

	releasedSince(t: number): boolean {
		return this.all('hold.released').some((event) => event.t > t);
	}

	turnOf(tier: PlainTier): CivilDate {
		return this.story.options.businessDays ? addBusinessDays(this.due, tier.day, this.story.customer) : addDays(this.due, tier.day);
	}

	/** The due date as extensions leave it. */
	extendedBy(extensions: readonly Happened[]): CivilDate {
		const { dueDate } = this.story.invoice;
		return extensions.reduce((due, { invoiceId, data }) => {
			const until = data.until as CivilDate;
			return invoiceId || until > due ? (latest(until, dueDate) ?? until) : due;
		}, dueDate);
	}

	/** All touches, each in the state that its last event left it in; what was sent stays sent unless it failed. */
	touches(): PlainTouch[] {
		const byKey = new Map<string, PlainTouch>();
		for (const { type, key, t } of this.events) {
			const state = STATES[type];
			if (!state || !key) continue;
			const [, , cycle = '', tier = ''] = key.split(':').map(decodeURIComponent);
			const before = byKey.get(key);
			if (before?.state === 'sent' && state !== 'open') continue;
			byKey.set(key, { cycle, tier, state, t });
		}
		return [...byKey.values()];
	}

	/** The touches of this cycle that are steps of the sequence. */
	steps(): PlainTouch[] {
		return this.touches().filter(({ cycle, tier }) => cycle === String(this.cycle) && !ANSWERS.includes(tier));
	}

	isAnswer({ tier }: PlainTouch): boolean {
		return ANSWERS.includes(tier);
	}

	dayOfTier(id: string): number {
		return this.allTiers.find((tier) => tier.id === id)?.day ?? 0;
	}

	firstInstalment(plan: Happened): CivilDate {
		const [first] = plan.data.instalments as { dueDate: CivilDate }[];
		return first?.dueDate ?? this.due;
	}

	private openInstalment(plan: Happened): PlainFacts['instalment'] {
		const instalments = plan.data.instalments as { dueDate: CivilDate; amount: number }[];
		const total = instalments.reduce((sum, { amount }) => sum + amount, 0);
		const received = this.all('payment.received').filter(({ t }) => t > plan.t);
		const covered = Math.max(total - this.story.invoice.amountDue, received.reduce((sum, event) => sum + Number(event.amount), 0));
		let upTo = 0;
		for (const [index, { dueDate, amount }] of instalments.entries()) {
			upTo += amount;
			if (upTo > covered) {
				return { number: index + 1, dueDate, amount: Math.min(amount, upTo - covered, this.story.invoice.amountDue) };
			}
		}
		return undefined;
	}
}

/** Whether a touch went out, or may have. */
export function isOut({ state }: PlainTouch): boolean {
	return state === 'sent' || state === 'planned';
}
