import { ContractError } from '../../model/contract-error';
import type { Composer, Finished } from '../composer';
import type { Draft } from '../draft';
import type { Judgement } from './judge';

/**
 * Writes a draft with a model's words where they passed, and with the built-in ones where they did not: then `note` says
 * why. A text that loses a fact of this item after all counts as one that did not pass.
 */
export function finishRewritten(composer: Composer, draft: Draft, judgement: Judgement | undefined): Finished {
	if (judgement && 'template' in judgement) {
		try {
			return composer.finish(draft, judgement.template);
		} catch (error) {
			if (!(error instanceof ContractError)) throw error;
			return withNote(composer.finish(draft), error.expected);
		}
	}
	const finished = composer.finish(draft);
	return judgement ? withNote(finished, judgement.reason) : finished;
}

function withNote({ message, letter }: Finished, reason: string): Finished {
	return { message: { ...message, note: `Built-in text, because of the chat model's version: ${reason}.` }, letter };
}
