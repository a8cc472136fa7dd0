import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';
import type { DunningEvent } from '../../model/event';
import { textIn } from './event-data';
import type { Touch } from './touch';

const RANK = { requested: 0, granted: 1, denied: 2 } as const;

/** What becomes of one touch, event by event in the order of time. */
export class TouchLife {
	private standing?: { state: 'planned' | 'sent'; at: Instant; plannedAt?: Instant; channel?: Channel; messageId?: string };
	private approval?: { saying: keyof typeof RANK; at: Instant };
	private failedAt?: Instant;

	constructor(
		readonly invoiceId: string,
		private readonly tier: string,
		private readonly cycle?: string,
	) {}

	get wasSent(): boolean {
		return this.standing?.state === 'sent';
	}

	/** It was planned or went out. */
	rise(state: 'planned' | 'sent', event: DunningEvent): void {
		if (this.wasSent || (this.standing && state === 'planned')) return;
		const plannedAt = state === 'planned' ? event.at : this.standing?.plannedAt;
		this.standing = { state, at: event.at, plannedAt, channel: event.channel, messageId: textIn(event.data.messageId) };
	}

	/** It failed; at the very instant of its sending it counts as sent. */
	fall(at: Instant): void {
		this.failedAt = at;
		if (this.standing && this.standing.at < at) delete this.standing;
		if (this.approval && this.approval.at < at) delete this.approval;
	}

	/** A person was asked, or said yes or no. */
	answer(saying: keyof typeof RANK, at: Instant): void {
		// A decision follows the request, so of two at the same instant the request came first; and a no beats a yes.
		const known = this.approval;
		if (!known || at > known.at || RANK[saying] > RANK[known.saying]) this.approval = { saying, at };
	}

	/** How it stands now. */
	touch(): Touch {
		const { invoiceId, tier, cycle, standing, approval, failedAt } = this;
		const touch = { invoiceId, tier, cycle };
		if (standing?.state === 'sent') return { ...touch, ...standing };
		// A touch that was planned before a person was asked has not gone out until the person says so.
		if (approval && approval.saying !== 'granted' && !(standing && standing.at > approval.at)) {
			return { ...touch, state: approval.saying === 'denied' ? 'denied' : 'pending', at: approval.at };
		}
		if (standing) return { ...touch, ...standing };
		if (approval?.saying === 'granted') return { ...touch, state: 'approved', at: approval.at };
		return { ...touch, state: 'open', at: failedAt ?? approval?.at ?? (0 as Instant) };
	}
}
