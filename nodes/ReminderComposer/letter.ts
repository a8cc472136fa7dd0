import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

import type { Finished } from '../../domain/message/composer';
import type { Notes } from '../../domain/message/notes';
import { isToolCall } from '../wires/incoming-items';

/** The PDF of a letter as the item's binary `letter`; nothing for other messages, and for an AI agent, which takes no files. */
export async function attachLetter(context: IExecuteFunctions, { message, letter }: Finished, notes: Notes): Promise<IBinaryKeyData> {
	if (!letter || isToolCall(context)) return {};
	// Loaded when the first letter is written: the library is larger than all the rest.
	const { letterPdf } = await import('../../domain/message/pdf/letter-pdf');
	const pdf = await letterPdf(letter);
	if (!pdf) {
		notes.add('pdf', message.to);
		return {};
	}
	return { letter: await context.helpers.prepareBinaryData(Buffer.from(pdf), fileNameFor(letter.number), 'application/pdf') };
}

function fileNameFor(number: string): string {
	return `letter-${number.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.pdf`;
}
