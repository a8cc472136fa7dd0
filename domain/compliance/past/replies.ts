import type { Channel } from '../../model/channel';
import type { DunningEvent } from '../../model/event';
import { endsOneHold } from '../../model/hold';
import type { Facts } from '../facts';
import { wordsOf } from '../lint/words';
import { textOf, type StopIntent } from './answers';
import { eventsOf } from './past';

/**
 * The newest answer by one of `channels` that asks, or may ask, for no more messages, and that neither a newer consent
 * nor a person has settled.
 */
export function openStop(facts: Facts, ...channels: readonly Channel[]): { intent: StopIntent; text: string } | undefined {
	const answers = repliesBy(facts, channels).map((event) => ({ event, ...facts.past.answers.read(event) }));
	if (answers.length === 0) return undefined;
	const settling = eventsOf(facts.past, 'consent.granted', 'hold.released', 'approval.granted').filter((event) => !endsOneHold(event));
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
		.some((event) => facts.past.answers.read(event).bankruptcy);
}

/** The moment of the customer's last message by a channel. */
export function lastMessageBy(facts: Facts, channel: Channel): DunningEvent | undefined {
	return repliesBy(facts, [channel]).at(-1);
}

function repliesBy(facts: Facts, channels: readonly Channel[]): readonly DunningEvent[] {
	return eventsOf(facts.past, 'reply.received').filter((event) => channels.some((channel) => channel === (event.channel ?? event.data.channel)));
}

function isMereYes(event: DunningEvent): boolean {
	return event.type === 'consent.granted' && /^(yes|y|ok|okay)$/.test(wordsOf(textOf(event)).words.join(' '));
}
