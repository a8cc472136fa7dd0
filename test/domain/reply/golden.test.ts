import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { instantOf } from '../../../domain/calendar/instant';
import type { TimeZone } from '../../../domain/calendar/time-zone';
import { ReplyEngine } from '../../../domain/reply/reply-engine';
import type { LabelledReply } from '../../../scripts/train/reply/corpus';

const FILE = path.join(__dirname, '../../../../shared/cases/reply-samples.jsonl');
const rows = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledReply) : [];
const known = rows.length > 0 ? it : it.skip;

describe('samples of the way that others label', () => {
	const engine = new ReplyEngine({ asOf: instantOf(0), threshold: 0.7, graceDays: 2, zone: 'UTC' as TimeZone });
	const outcomes = rows.map((row) => ({ row, ...engine.decide(engine.read({ ...row, receivedAt: row.received_at })) }));

	known('nothing that must stop the sequence goes on', () => {
		const missed = outcomes.filter(({ row, reply }) => row.must_not_continue && (!reply.mustNotContinue || reply.next.action === 'continue'));
		expect(missed.map(({ row }) => row.id)).toEqual([]);
	});

	known('nine intents of ten are read as labelled, and what is sure is right', () => {
		const right = outcomes.filter(({ row, reply }) => row.intent === reply.intent);
		expect(right.length / outcomes.length).toBeGreaterThanOrEqual(0.9);
		const sure = outcomes.filter(({ reply }) => reply.confidence >= 0.95);
		expect(sure.filter(({ row, reply }) => row.intent !== reply.intent).map(({ row }) => row.id)).toEqual([]);
	});
});
