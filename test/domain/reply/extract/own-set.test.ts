import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { extractFacts } from '../../../../domain/reply/extract/extract-facts';
import type { Intent, Language } from '../../../../domain/reply/intent';
import { readingOf } from './reading-of';

interface LabelledReply {
	id: string;
	body: string;
	language: Language;
	intent: Intent;
	secondary: Intent[];
	received_at: string;
	promise_date: string | null;
	promise_amount: number | null;
	plan_instalments: number | null;
	out_of_office_until: string | null;
	new_contact: string | null;
}

const FIELDS = ['promise_date', 'promise_amount', 'plan_instalments', 'out_of_office_until', 'new_contact'] as const;
const OWN_SET = join(__dirname, '../own-set');
const GOLDEN = join(__dirname, '../../../../../shared/cases/reply-samples.jsonl');

/** What is read from a reply whose intents are known: this measures the reading of facts alone. */
function fieldsOf({ body, language, intent, secondary, received_at, ...rest }: LabelledReply): Record<(typeof FIELDS)[number], string | number | null> {
	const facts = extractFacts(readingOf(body, language, { ...rest, receivedAt: received_at }), { intent, also: secondary });
	return {
		promise_date: facts.promise?.date ?? null,
		promise_amount: facts.promise?.amount ?? null,
		plan_instalments: facts.plan?.instalments ?? null,
		out_of_office_until: facts.outOfOffice?.until ?? null,
		new_contact: facts.newContact ?? null,
	};
}

function repliesIn(...files: readonly string[]): LabelledReply[] {
	return files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').map((line): LabelledReply => JSON.parse(line)));
}

describe('replies that nothing was fitted to', () => {
	const replies = repliesIn(...readdirSync(OWN_SET).sort().map((file) => join(OWN_SET, file)));
	const read = replies.map((reply) => ({ reply, fields: fieldsOf(reply) }));

	// Share of the facts that are there and are read exactly, and the most that are read where there are none.
	it.each([
		['promise_date', 0.95, 3],
		['promise_amount', 0.9, 4],
		['plan_instalments', 0.85, 2],
		['out_of_office_until', 0.95, 4],
		['new_contact', 0.9, 2],
	] as const)('%s', (field, share, mostInvented) => {
		const there = read.filter(({ reply }) => reply[field] !== null);
		const exact = there.filter(({ reply, fields }) => fields[field] === reply[field]);
		const invented = read.filter(({ reply, fields }) => reply[field] === null && fields[field] !== null);
		expect(there.length).toBeGreaterThanOrEqual(9);
		expect(exact.length / there.length).toBeGreaterThanOrEqual(share);
		expect(invented.length).toBeLessThanOrEqual(mostInvented);
	});
});

(existsSync(GOLDEN) ? describe : describe.skip)('golden replies', () => {
	it.each((existsSync(GOLDEN) ? repliesIn(GOLDEN) : []).map((reply): [string, LabelledReply] => [reply.id, reply]))('%s', (_, reply) => {
		expect(fieldsOf(reply)).toEqual(Object.fromEntries(FIELDS.map((field) => [field, reply[field]])));
	});
});
