import type { DunningEvent } from '../../model/event';
import { foldText } from '../lint/folded-text';
import { replyFinder } from '../lint/terms';
import { STOP_WORDS } from '../lint/terms/replies';
import { unmask } from '../lint/unmask';
import { wordsOf } from '../lint/words';

/**
 * What an answer of the customer says about being contacted: a stop word alone or as its first sentence, or a request in
 * words, is a stop; a mere mention is unclear.
 */
export type StopIntent = 'stop' | 'unclear' | 'none';

const SENTENCE_END = /[.!?,;:\n\r]+/;

/** What an answer says, as far as rules ask for it. */
export interface Answer {
	text: string;
	intent: StopIntent;
	/** It tells of a bankruptcy. */
	bankruptcy: boolean;
}

/** Reads the answers of one customer, each once, however many messages and rules ask for it. */
export class AnswerReader {
	// Most customers have never answered.
	private known: Map<DunningEvent, Answer> | undefined;

	/** What the answer that an event tells of says. */
	read(event: DunningEvent): Answer {
		const known = (this.known ??= new Map<DunningEvent, Answer>());
		let answer = known.get(event);
		if (!answer) known.set(event, (answer = answerOf(textOf(event))));
		return answer;
	}
}

function answerOf(text: string): Answer {
	const groups = new Set(replyFinder().find(foldText(unmask(text)).text, undefined).map(({ group }) => group));
	const asks = isStopWord(text) || groups.has('stopRequest');
	return { text, intent: asks ? 'stop' : groups.has('stopMention') ? 'unclear' : 'none', bankruptcy: groups.has('bankruptcy') };
}

function isStopWord(text: string): boolean {
	const first = text.split(SENTENCE_END).find((sentence) => wordsOf(sentence).words.length > 0) ?? '';
	return [text, first].some((said) => STOP_WORDS.has(wordsOf(said).words.join(' ')));
}

/** What a customer wrote, and what a mail server reported. */
export function textOf(event: DunningEvent): string {
	const { text, error } = event.data;
	return [text, error].filter((part) => typeof part === 'string').join(' ');
}
