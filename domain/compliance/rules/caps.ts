import { formatUtc, type Instant } from '../../calendar/instant';
import type { Contact } from '../past/contact';
import { defer, type Outcome } from '../rule';

/** The moments of contacts, newest first. */
export function timesOf(contacts: readonly Contact[]): readonly Instant[] {
	return contacts.map(({ at }) => at).sort((a, b) => b - a);
}

/** A deferral to the moment at which a cap leaves room again; undefined where it does now. */
export function whenRoom(until: Instant, at: Instant, reached: string): Outcome | undefined {
	return until > at ? defer(`${reached} The next contact may follow at ${formatUtc(until)}.`, until) : undefined;
}

