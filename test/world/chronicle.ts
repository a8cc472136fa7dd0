import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Instant } from '../../domain/calendar/instant';
import type { ReceivedMail } from '../../scripts/inbox/inbox';
import type { Stop } from './sayings';

/** A mail that the mail server took, and when that was in the world. */
export interface WorldMail {
	mail: ReceivedMail;
	at: Instant;
	day: CivilDate;
}

/** What a firm did, when, and the words it answered to, if it answered. */
export interface Stopped {
	what: string;
	at: Instant;
	day: CivilDate;
	stop: Stop;
	answered?: string;
}

/** What truly happened in a world, written down by the world itself: what is judged by it was not asked. */
export class Chronicle {
	readonly mails: WorldMail[] = [];
	/** When each invoice was paid. */
	readonly paid = new Map<string, Instant>();
	/** What each firm did that should have stopped the sequence. */
	readonly stops = new Map<string, Stopped>();
	/** Firms that paid when a touch to them was planned and not yet sent. */
	readonly paidBeforeSending = new Set<string>();

	/** How many mails the firm with this address has had. */
	mailsTo(email: string): WorldMail[] {
		return this.mails.filter(({ mail }) => mail.to.includes(email));
	}
}
