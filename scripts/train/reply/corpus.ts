import { readFileSync } from 'node:fs';
import path from 'node:path';

import { instantOf } from '../../../domain/calendar/instant';
import { readMessage } from '../../../domain/reply/inbound/read-message';
import type { InboundMessage } from '../../../domain/reply/inbound/inbound-message';
import { LANGUAGES, type Intent, type Language } from '../../../domain/reply/intent';

/** A reply with what a careful person said it means; see docs/reply-classifier.md for the labels. */
export interface LabelledReply {
	id: string;
	channel: string;
	received_at: string;
	from: string;
	subject: string | null;
	body: string;
	headers: Record<string, string>;
	intent: Intent;
	secondary: Intent[];
	promise_date: string | null;
	promise_amount: number | null;
	plan_instalments: number | null;
	out_of_office_until: string | null;
	new_contact: string | null;
	language: Language;
	sentiment: 'negative' | 'neutral' | 'positive';
	needs_human: boolean;
	must_not_continue: boolean;
	/** A phrase of the short lists: nothing but its intent is known. */
	isPhrase?: true;
}

const ROOT = path.join(__dirname, '../../..');
const UNSAID = { received_at: '2026-05-04T10:00:00Z', headers: {}, secondary: [], sentiment: 'neutral', needs_human: false, must_not_continue: false, promise_date: null, promise_amount: null, plan_instalments: null, out_of_office_until: null, new_contact: null } as const;

/** The training corpus: written for it, independently of every set that the engine is measured on. */
export function trainingCorpus(): LabelledReply[] {
	return LANGUAGES.flatMap((language) => [
		...readLines(`scripts/train/reply/corpus/${language}.jsonl`),
		...readLines(`scripts/train/reply/unrelated/${language}.jsonl`).map((row, index) => ({ ...UNSAID, ...row, from: row.from ?? 'Somebody <somebody@elsewhere.example>', id: `u-${language}-${index}` })),
	]);
}

/** What people write in a line or less, with its intent alone: the turns of phrase that a corpus of mails has few of. */
export function shortPhrases(): LabelledReply[] {
	return LANGUAGES.flatMap((language) =>
		linesOf(`scripts/train/reply/short/${language}.txt`).map((line, index): LabelledReply => {
			const [intent = '', body = ''] = line.split(/: (.*)/s);
			const isText = body === body.toLowerCase();
			const sender = isText ? { channel: 'sms', from: '+000000000', subject: null } : { channel: 'email', from: 'Somebody <somebody@elsewhere.example>', subject: 'Re: Invoice' };
			return { ...UNSAID, ...sender, secondary: [], headers: {}, id: `p-${language}-${index}`, body, intent: intent as Intent, language, isPhrase: true };
		}),
	);
}

/** The test set, by other hands, that neither the training nor the choice of any setting has seen. */
export function heldOutSet(): LabelledReply[] {
	return LANGUAGES.flatMap((language) => readLines(`test/domain/reply/own-set/${language}.jsonl`));
}

/** The message as the node's plain input would bring it. */
export function messageOf({ channel, received_at, from, subject, body, headers }: LabelledReply): InboundMessage {
	return readMessage({ channel, from, subject, body, headers, receivedAt: received_at }, instantOf(0));
}

function readLines(file: string): LabelledReply[] {
	return linesOf(file).map((line) => JSON.parse(line) as LabelledReply);
}

function linesOf(file: string): string[] {
	return readFileSync(path.join(ROOT, file), 'utf8').split('\n').filter((line) => line !== '');
}
