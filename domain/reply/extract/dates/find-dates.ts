import type { CivilDate } from '../../../calendar/civil-date';
import type { Language } from '../../intent';
import type { Tokens } from '../../text/tokens';
import { DATE_FORMS } from './forms';
import type { DateContext, DateForm } from './forms/date-form';
import { readingsOf, type Reading, type SymbolKind } from './symbols';

/** A date that a text names. `date` is null where it says a time without a day ("next week"). */
export interface DateMention {
	readonly date: CivilDate | null;
	/** First token, and the one after the last. */
	readonly start: number;
	readonly end: number;
}

type Readings = readonly (readonly Reading[])[];

const MOST_GLUE = 3;
// Between the parts of a date there may be a comma and a space, a full stop after an ordinal, a line break.
const WIDEST_GAP = 4;

const formsByFirst = new Map<SymbolKind, DateForm[]>();
for (const form of DATE_FORMS) {
	const [first] = form.of;
	if (first) formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), form]);
}

/** The dates in a text, in order; the longest phrase counts, and "Thursday or Friday", "5 to 8 May" are one date: the last. */
export function findDates(text: string, tokens: Tokens, language: Language, context: DateContext): DateMention[] {
	const readings = readingsOf(tokens, text, language);
	const mentions: DateMention[] = [];
	for (let at = 0; at < readings.length; ) {
		const mention = longestAt(at, readings, tokens, context);
		if (mention) {
			join(mentions, mention, readings, tokens);
			at = mention.end;
		} else {
			at += Math.max(1, ...(readings[at] ?? []).filter(({ kind }) => kind === 'not').map(({ length }) => length));
		}
	}
	return mentions;
}

function longestAt(at: number, readings: Readings, tokens: Tokens, context: DateContext): DateMention | null {
	const own = readings[at] ?? [];
	let best: DateMention | null = null;
	for (const reading of own) {
		if (reading.kind === 'not') {
			// What only looks like a date hides what is not longer.
			if (!best || best.end - at <= reading.length) return null;
			continue;
		}
		for (const form of formsByFirst.get(reading.kind) ?? []) {
			const found = matchRest(form, [reading], at + reading.length, readings, tokens, context);
			if (found && (!best || found.end > best.end)) best = { date: found.date, start: at, end: found.end };
		}
	}
	return best;
}

function matchRest(form: DateForm, parts: Reading[], next: number, readings: Readings, tokens: Tokens, context: DateContext): { date: CivilDate | null; end: number } | null {
	const wanted = form.of[parts.length];
	if (wanted === undefined) {
		if (form.bare && isCounted(next, readings, tokens)) return null;
		const date = form.on(context, ...parts);
		return date === undefined ? null : { date, end: next };
	}
	let at = next;
	for (let glue = 0; glue <= MOST_GLUE && at < readings.length && isNear(at, tokens); glue += 1) {
		for (const reading of readings[at] ?? []) {
			if (reading.kind !== wanted) continue;
			const found = matchRest(form, [...parts, reading], at + reading.length, readings, tokens, context);
			if (found) return found;
		}
		const skipped = readings[at]?.find(({ kind }) => kind === 'glue');
		if (!skipped) break;
		at += skipped.length;
	}
	return null;
}

function isNear(at: number, { starts, ends }: Tokens): boolean {
	return at > 0 && (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= WIDEST_GAP;
}

// "le 15 %", "il 2 sollecito", "on 3 pallets", "am 2. Mahnschreiben": a number that counts or orders something else.
function isCounted(next: number, readings: Readings, tokens: Tokens): boolean {
	if (next >= tokens.words.length || tokens.clauses[next] !== tokens.clauses[next - 1] || !isNear(next, tokens)) return false;
	const word = tokens.words[next] ?? '';
	if (/^[\p{Sc}%]/u.test(word) || /^\d/.test(word)) return true;
	return readings[next]?.some(({ kind }) => kind === 'unit') ?? false;
}

function join(mentions: DateMention[], mention: DateMention, readings: Readings, tokens: Tokens): void {
	const before = mentions.at(-1);
	if (before && before.date !== null && mention.date !== null && isRange(before.end, mention.start, readings, tokens) && mention.date >= before.date) {
		mentions[mentions.length - 1] = { date: mention.date, start: before.start, end: mention.end };
	} else mentions.push(mention);
}

function isRange(from: number, to: number, readings: Readings, tokens: Tokens): boolean {
	if (to - from > MOST_GLUE || tokens.sentences[from - 1] !== tokens.sentences[to]) return false;
	let connected = from === to;
	for (let at = from; at < to; at += 1) {
		const kinds = readings[at]?.map(({ kind }) => kind) ?? [];
		if (kinds.includes('or')) connected = true;
		else if (!kinds.includes('glue') && !kinds.includes('dayNumber')) return false;
	}
	return connected;
}
