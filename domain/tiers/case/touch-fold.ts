import type { DunningEvent, EventType } from '../../model/event';
import { parseTouchKey } from './key';
import type { Touch } from './touch';
import { TouchLife } from './touch-life';

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
const BEGINNING: ReadonlySet<EventType> = new Set(['reminder.planned', 'reminder.sent']);

/** Follows the touches of a customer through events, which come in the order of time. */
export class TouchFold {
	private readonly lives = new Map<string, TouchLife>();
	private readonly ended: TouchLife[] = [];

	/**
	 * Takes in an event of whatever type; answers with the invoice that it names. An event about a touch names it by its key
	 * first: on a statement the key is the exact one.
	 */
	add(event: DunningEvent): string | undefined {
		const saying = SAYING[event.type];
		if (!saying) return event.invoiceId;
		const life = this.lifeOf(event);
		if (!life) return undefined;
		if (saying === 'planned' || saying === 'sent') life.rise(saying, event);
		else if (saying === 'failed') life.fall(event.at);
		else life.answer(saying, event.at);
		return life.invoiceId;
	}

	/** The touches by invoice. */
	byInvoice(): ReadonlyMap<string, readonly Touch[]> {
		const touches = new Map<string, Touch[]>();
		for (const life of [...this.ended, ...this.lives.values()]) {
			const own = touches.get(life.invoiceId);
			if (own) own.push(life.touch());
			else touches.set(life.invoiceId, [life.touch()]);
		}
		return touches;
	}

	private lifeOf(event: DunningEvent): TouchLife | undefined {
		const parts = event.key ? parseTouchKey(event.key) : undefined;
		if (parts) return this.lifeNamed(event.key ?? '', parts.invoiceId, parts.tier, parts.cycle);
		const { invoiceId, tier = '', key = '' } = event;
		if (invoiceId === undefined) return undefined;
		const name = ['', invoiceId, tier, key].join('\u0000');
		const known = this.lives.get(name);
		// Without any key a touch ends where the next one of its tier begins.
		if (known?.wasSent && key === '' && BEGINNING.has(event.type)) {
			this.ended.push(known);
			this.lives.delete(name);
		}
		return this.lifeNamed(name, invoiceId, tier);
	}

	private lifeNamed(name: string, invoiceId: string, tier: string, cycle?: string): TouchLife {
		let life = this.lives.get(name);
		if (!life) this.lives.set(name, (life = new TouchLife(invoiceId, tier, cycle)));
		return life;
	}
}
