import type { Facts } from './facts/facts';
import { plainAddress } from './mailbox';
import { encode } from './message-id';
import { replyAddress } from './reply-address';
import type { Settings } from './settings';

// RFC 5322, 2.1.1: a line must not be longer; ids of the whole thread would make it so.
const LONGEST_THREAD = 8;
const A_HOST = /^[\w.-]+$/;

/**
 * Makes the headers of mails to customers: an id made of the touch's key, the thread it belongs to, where answers go, and
 * how one click stops such mails (RFC 2369, RFC 8058; the one click needs an https address). None can be broken by data.
 */
export function mailHeadersBy(settings: Settings): (facts: Facts, language: string) => Record<string, string> {
	const from = plainAddress(settings.fromEmail);
	const answers = plainAddress(settings.replyTo);
	const host = (from ?? answers)?.split('@')[1];
	const stop = answers ?? from;
	return (facts, language) => {
		const headers: Record<string, string> = { 'Content-Language': language };
		if (host !== undefined && A_HOST.test(host)) {
			headers['Message-ID'] = encode(facts.key, host);
			const earlier = facts.past.mailKeys.filter((key) => key !== '' && key !== facts.key).slice(-LONGEST_THREAD).map((key) => encode(key, host));
			if (earlier.length > 0) {
				headers['In-Reply-To'] = earlier.at(-1) ?? '';
				headers.References = earlier.join(' ');
			}
		}
		if (answers !== undefined) headers['Reply-To'] = replyAddress(answers, facts.key);
		const ways = [facts.unsubscribe && `<${facts.unsubscribe}>`, stop && `<mailto:${stop}?subject=STOP>`].filter(Boolean);
		if (ways.length > 0) headers['List-Unsubscribe'] = ways.join(', ');
		if (facts.unsubscribe?.startsWith('https:')) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
		return headers;
	};
}
