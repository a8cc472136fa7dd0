import type { Intent } from '../intent';
import type { Classification } from './classify';
import type { Reading } from './reading';

/** What an intent means, in the words of a sentence. */
export const MEANINGS: Readonly<Record<Intent, string>> = {
	bounce: 'the message could not be delivered',
	auto_reply: 'a robot answered',
	legal: 'a lawyer, an insolvency or a death stands between us and the customer',
	opt_out: 'the customer does not want to be contacted, or not this way',
	hardship: 'the customer cannot pay and is in trouble',
	dispute: 'the customer contests the debt',
	refusal: 'the customer says that they will not pay',
	already_paid: 'the customer says that it has been paid',
	payment_plan_request: 'the customer wants to pay in several parts',
	extension_request: 'the customer asks for more time',
	promise_to_pay: 'the customer commits to pay',
	wrong_contact: 'this is not the right person or address',
	document_request: 'the customer asks for a document',
	human_request: 'the customer wants to speak to a person',
	complaint: 'the customer complains about us',
	question: 'the customer asks a question',
	acknowledgement: 'the customer has taken note, without a commitment',
	other: 'it says nothing about the payment',
};

/** Why a reply was decided as it was, in a sentence or two for the person who looks at it. `notes`: what else to say. */
export function reasonFor(said: Classification, { clean, report }: Reading, threshold: number, notes: readonly string[]): string {
	const parts = [`${capitalised(MEANINGS[said.intent])} (${BASIS[said.by]}, ${Math.round(said.confidence * 100)} % sure)`];
	if (report) parts.push(report.hard ? 'for good' : report.policy ? 'refused by policy' : 'it may still arrive');
	const second = said.intents[1];
	if (second && second.confidence >= 0.2) parts.push(`or else ${MEANINGS[second.intent]} (${Math.round(second.confidence * 100)} %)`);
	if (said.confidence < threshold) parts.push(`below the confidence threshold of ${Math.round(threshold * 100)} %`);
	if (clean.injected) parts.push('part of the text spoke to a machine and was left out');
	if (clean.unreadable) parts.push('the text cannot be read: unknown charset or a file');
	parts.push(...notes.filter((note) => note !== ''));
	return `${parts.join('; ')}.`;
}

const BASIS: Readonly<Record<Classification['by'], string>> = {
	delivery_report: 'a delivery report',
	robot: 'sent by a machine',
	short_answer: 'the whole message is one known phrase',
	nothing_written: 'nothing is written in it',
	model: 'by its words',
	chat_model: 'by the chat model',
};

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
