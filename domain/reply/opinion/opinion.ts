import { z } from 'zod/v4';

import { INTENTS } from '../intent';
import { SENTIMENTS } from '../model/heads';

const LONGEST_ANSWER = 2000;

const schema = z.strictObject({
	intent: z.enum(INTENTS),
	confidence: z.number().min(0).max(1),
	sentiment: z.enum(SENTIMENTS),
	needs_human: z.boolean(),
	must_not_continue: z.boolean(),
});

/** What a chat model says of a reply. */
export type Opinion = z.output<typeof schema>;

/** The opinion in a chat model's answer; null where it is anything but the one JSON object that was asked for. */
export function parseOpinion(content: unknown): Opinion | null {
	const text = textOf(content);
	if (text === null || text.length > LONGEST_ANSWER) return null;
	// Many models put what they are asked for between the marks of a code block.
	const bare = text.trim().replace(/^```(?:json)?\s*\n?|\n?```$/g, '');
	try {
		return schema.safeParse(JSON.parse(bare)).data ?? null;
	} catch {
		return null;
	}
}

// LangChain gives a text, or a list of parts of which some are text.
function textOf(content: unknown): string | null {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return null;
	const parts = content.flatMap((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' ? [part.text] : []));
	return parts.length > 0 ? parts.join('') : null;
}
