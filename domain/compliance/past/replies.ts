import type { Channel } from '../../model/channel';
import type { DunningEvent } from '../../model/event';
import { endsOneHold } from '../../model/hold';
import type { Facts } from '../facts';
import { foldText } from '../lint/folded-text';
import { replyFinder } from '../lint/terms';
import { STOP_WORDS } from '../lint/terms/replies';
import { unmask } from '../lint/unmask';
import { wordsOf } from '../lint/words';
import { eventsOf } from './past';

/** What an answer of the customer says about being contacted. */
export type StopIntent = 'stop' | 'unclear' | 'none';

const SENTENCE_END = /[.!?,;:\n\r]+/;

/** Reads an answer: a stop word alone or as its first sentence, or a request in words, is a stop; a mere mention is unclear. */
export function stopIntentOf(text: string): StopIntent {
	const whole = wordsOf(text).words.join(' ');
	const first = wordsOf(text.split(SENTENCE_END).find((sentence) => wordsOf(sentence).words.length > 0) ?? '').words.join(' ');
	if (STOP_WORDS.has(whole) || STOP_WORDS.has(first)) return 'stop';
	const hits = replyFinder().find(foldText(unmask(text)).text, undefined);
	if (hits.some(({ group }) => group === 'stopRequest')) return 'stop';
	return hits.some(({ group }) => group === 'stopMention') ? 'unclear' : 'none';
}

/**
 * The newest answer by one of `channels` that asks, or may ask, for no more messages, and that neither a newer consent
 * nor a person has settled.
 */
export function openStop(facts: Facts, ...channels: readonly Channel[]): { intent: StopIntent; text: string } | undefined {
	const settling = eventsOf(facts.past, 'consent.granted', 'hold.released', 'approval.granted').filter((event) => !endsOneHold(event));
	const answers = repliesBy(facts, channels).map((event) => ({ event, text: textOf(event), intent: stopIntentOf(textOf(event)) }));
	const open = answers.filter(({ event, intent }) => {
		if (intent === 'none') return false;
		return !settling.some((other) => other.at >= event.at && (intent === 'unclear' || other.type === 'consent.granted') && !isMereYes(other));
	});
	return open.findLast(({ intent }) => intent === 'stop') ?? open.at(-1);
}

/** Whether an answer tells of a bankruptcy that no person has looked at since. */
export function tellsOfBankruptcy(facts: Facts): boolean {
	const released = eventsOf(facts.past, 'hold.released').findLast((event) => !endsOneHold(event))?.at;
	return eventsOf(facts.past, 'reply.received', 'reminder.bounced')
		.filter(({ at }) => released === undefined || at > released)
		.some((event) => replyFinder().find(foldText(unmask(textOf(event))).text, undefined).some(({ group }) => group === 'bankruptcy'));
}

/** The moment of the customer's last message by a channel. */
export function lastMessageBy(facts: Facts, channel: Channel): DunningEvent | undefined {
	return repliesBy(facts, [channel]).at(-1);
}

function repliesBy(facts: Facts, channels: readonly Channel[]): readonly DunningEvent[] {
	return eventsOf(facts.past, 'reply.received').filter((event) => channels.some((channel) => channel === (event.channel ?? event.data.channel)));
}

function textOf(event: DunningEvent): string {
	const { text, error } = event.data;
	return [text, error].filter((part) => typeof part === 'string').join(' ');
}

function isMereYes(event: DunningEvent): boolean {
	return event.type === 'consent.granted' && /^(yes|y|ok|okay)$/.test(wordsOf(textOf(event)).words.join(' '));
}
