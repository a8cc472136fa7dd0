import { formatUtc, type Instant } from '../../calendar/instant';
import type { Contact } from '../past/contact';
import { defer, type Outcome } from '../rule';

/** The moments of contacts, newest first. */
export function timesOf(contacts: readonly Contact[]): readonly Instant[] {
	const times: Instant[] = [];
	let inOrder = true;
	for (let index = contacts.length - 1; index >= 0; index -= 1) {
		const { at } = contacts[index] as Contact;
		inOrder &&= times.length === 0 || at <= (times.at(-1) ?? at);
		times.push(at);
	}
	// Contacts mostly stand in the order of time.
	return inOrder ? times : times.sort((a, b) => b - a);
}

/** A deferral to the moment at which a cap leaves room again; undefined where it does now. */
export function whenRoom(until: Instant, at: Instant, reached: string): Outcome | undefined {
	return until > at ? defer(`${reached} The next contact may follow at ${formatUtc(until)}.`, until) : undefined;
}

