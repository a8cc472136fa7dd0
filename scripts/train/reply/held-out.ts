import { instantOf } from '../../../domain/calendar/instant';
import type { TimeZone } from '../../../domain/calendar/time-zone';
import { ReplyEngine, type ReadReply } from '../../../domain/reply/reply-engine';
import { heldOutSet } from './corpus';
import type { Outcome } from './measure';

/** A held-out reply, what the engine makes of it, and the `reply` that a flow would get. */
export interface HeldOut extends Outcome {
	read: ReadReply;
	decision: ReturnType<ReplyEngine['decide']>;
}

/** The built-in engine, as the node runs it by default, on every reply of the held-out set. */
export function heldOutOutcomes(): HeldOut[] {
	const engine = new ReplyEngine({ asOf: instantOf(0), threshold: 0.7, graceDays: 2, zone: 'UTC' as TimeZone });
	return heldOutSet().map((row) => {
		const { channel, from, subject, body, headers, received_at: receivedAt } = row;
		const read = engine.read({ channel, from, subject, body, headers, receivedAt });
		const decision = engine.decide(read);
		return { row, read, said: read.said, language: read.reading.language, decision };
	});
}
