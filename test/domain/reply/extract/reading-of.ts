import { parseInstant, type Instant } from '../../../../domain/calendar/instant';
import { readReply, type Reading } from '../../../../domain/reply/classify/reading';
import type { ExtractionContext } from '../../../../domain/reply/extract/reply-facts';
import { readMessage } from '../../../../domain/reply/inbound/read-message';
import type { Language } from '../../../../domain/reply/intent';

export const AS_OF = parseInstant('2030-01-01T00:00:00Z') as Instant;

/** A reply as the engine takes it apart, with its language given. Wednesday, 18 March 2026, unless said otherwise. */
export function readingOf(body: string, language: Language = 'en', more: Readonly<Record<string, unknown>> = {}, context: ExtractionContext = {}): Reading {
	const item = { channel: 'email', from: 'Ann Reed <ann@reed.example>', subject: 'Re: Invoice 1042', body, headers: {}, receivedAt: '2026-03-18T10:00:00+01:00', ...more };
	return readReply(readMessage(item, AS_OF), () => language, context);
}
