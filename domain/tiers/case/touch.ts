import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';
import type { DunningEvent, EventType } from '../../model/event';
import { parseTouchKey } from './key';

/**
 * How a touch stands. `sent` and `planned` count as sent: what was planned may have gone out, and never goes twice.
 * `pending` waits for a person, `approved` and `denied` is what the person said, `open` failed and may go again.
 */
export type TouchState = 'sent' | 'planned' | 'pending' | 'approved' | 'denied' | 'open';

/** One message to a customer about one invoice, as the events tell it. A statement is one touch an invoice. */
export interface Touch {
	invoiceId: string;
	/** The cycle part of its key: a number, or the event it answers; undefined where the event carries no key. */
	cycle?: string;
	/** Empty where the event names none. */
	tier: string;
	state: TouchState;
	/** When it came into this state. */
	at: Instant;
	channel?: Channel;
	/** Names messages that went out as one: the provider's id where it is known. */
	messageId?: string;
}

/** Whether the touch went out or may have. */
export function stands(touch: Touch): boolean {
	return touch.state === 'sent' || touch.state === 'planned';
}

type Saying = 'planned' | 'sent' | 'failed' | 'requested' | 'granted' | 'denied';

// A message that was delivered, opened or clicked was sent, even where the event that says so is missing.
const SAYING: Readonly<Partial<Record<EventType, Saying>>> = {
	'reminder.planned': 'planned',
	'reminder.sent': 'sent',
	'reminder.delivered': 'sent',
	'reminder.opened': 'sent',
	'reminder.clicked': 'sent',
	'reminder.failed': 'failed',
	'approval.requested': 'requested',
	'approval.granted': 'granted',
	'approval.denied': 'denied',
};

interface Life {
	invoiceId: string;
	cycle?: string;
	tier: string;
	standing?: { state: 'planned' | 'sent'; at: Instant; channel?: Channel; messageId?: string };
	approval?: { saying: 'requested' | 'granted' | 'denied'; at: Instant };
	failedAt?: Instant;
}

/** The invoice that an event about a touch names, by its key first: on a statement the key is the exact one. */
export function invoiceOfTouch(event: DunningEvent): string | undefined {
	return (SAYING[event.type] && event.key ? parseTouchKey(event.key)?.invoiceId : undefined) ?? event.invoiceId;
}

/** Follows the touches of a customer through events, which come in the order of time. */
export class TouchFold {
	private readonly lives = new Map<string, Life>();

	add(event: DunningEvent): void {
		const saying = SAYING[event.type];
		if (!saying) return;
		const life = this.lifeOf(event, saying);
		if (!life) return;
		if (saying === 'planned' || saying === 'sent') rise(life, saying, event);
		else if (saying === 'failed') fall(life, event.at);
		else answer(life, saying, event.at);
	}

	/** The touches by invoice, each in the order in which it was first heard of. */
	byInvoice(): ReadonlyMap<string, readonly Touch[]> {
		const touches = new Map<string, Touch[]>();
		for (const life of this.lives.values()) {
			const own = touches.get(life.invoiceId);
			if (own) own.push(touchOf(life));
			else touches.set(life.invoiceId, [touchOf(life)]);
		}
		return touches;
	}

	private lifeOf(event: DunningEvent, saying: Saying): Life | undefined {
		const parts = event.key ? parseTouchKey(event.key) : undefined;
		const invoiceId = parts?.invoiceId ?? event.invoiceId;
		if (invoiceId === undefined) return undefined;
		const tier = parts?.tier ?? event.tier ?? '';
		if (parts) return this.lifeNamed(event.key ?? '', { invoiceId, cycle: parts.cycle, tier });
		// Without a key of ours one touch ends where the next of its tier begins.
		const name = ['', invoiceId, tier, event.key ?? ''].join('\u0000');
		const known = this.lives.get(name);
		const begins = saying === 'sent' && event.type === 'reminder.sent' ? known?.standing?.state === 'sent' : saying === 'planned' && known?.standing?.state === 'sent';
		if (known && begins && event.key === undefined) {
			this.lives.delete(name);
			this.lives.set(`${name}\u0000${this.lives.size}`, known);
		}
		return this.lifeNamed(name, { invoiceId, tier });
	}

	private lifeNamed(name: string, life: Life): Life {
		const known = this.lives.get(name);
		if (known) return known;
		this.lives.set(name, life);
		return life;
	}
}

function rise(life: Life, state: 'planned' | 'sent', event: DunningEvent): void {
	if (life.standing?.state === 'sent') return;
	if (life.standing && state === 'planned') return;
	const { messageId } = event.data;
	life.standing = { state, at: event.at, channel: event.channel, ...(typeof messageId === 'string' ? { messageId } : {}) };
}

function fall(life: Life, at: Instant): void {
	life.failedAt = at;
	if (life.standing && life.standing.at < at) delete life.standing;
	if (life.approval && life.approval.at < at) delete life.approval;
}

function answer(life: Life, saying: 'requested' | 'granted' | 'denied', at: Instant): void {
	// A decision follows the request, so of two at the same instant the request came first; and a no beats a yes.
	const rank = { requested: 0, granted: 1, denied: 2 };
	const known = life.approval;
	if (!known || at > known.at || rank[saying] > rank[known.saying]) life.approval = { saying, at };
}

function touchOf({ invoiceId, cycle, tier, standing, approval, failedAt }: Life): Touch {
	const touch = { invoiceId, cycle, tier };
	if (standing?.state === 'sent') return { ...touch, ...standing };
	// A touch that was planned before a person was asked has not gone out until the person says so.
	if (approval && approval.saying !== 'granted' && !(standing && standing.at > approval.at)) {
		return { ...touch, state: approval.saying === 'denied' ? 'denied' : 'pending', at: approval.at };
	}
	if (standing) return { ...touch, ...standing };
	if (approval?.saying === 'granted') return { ...touch, state: 'approved', at: approval.at };
	return { ...touch, state: 'open', at: failedAt ?? approval?.at ?? (0 as Instant) };
}
