import type { CivilDate } from '../../../calendar/civil-date';
import type { Language } from '../../intent';
import type { Tokens } from '../../text/tokens';
import { DATE_FORMS } from './forms';
import type { DateContext, DateForm } from './forms/date-form';
import { isOneDate } from './join-dates';
import { readingsOf, type Reading, type SymbolKind } from './symbols';

/** A date that a text names. `date` is null where it says a time without a day ("next week"). */
export interface DateMention {
	readonly date: CivilDate | null;
	/** First token, and the one after the last. */
	readonly start: number;
	readonly end: number;
	/** `exact`: a day of the calendar is named; `dayOfMonth`: only its number ("the 15th"); `loose`: what may be no date at all ("10 days", "23rd"); `repeated`: "that day". */
	readonly kind: 'exact' | 'dayOfMonth' | 'relative' | 'loose' | 'repeated';
}

type Readings = readonly (readonly Reading[])[];

const EXACT: ReadonlySet<SymbolKind> = new Set(['month', 'date', 'feast']);
const MOST_GLUE = 3;
// More than this no reply names, and what is made of them takes time for each.
const MOST_DATES = 50;
// Between the parts of a date there may be a comma and a space, a full stop after an ordinal, a line break.
const WIDEST_GAP = 4;

const formsByFirst = new Map<SymbolKind, DateForm[]>();
for (const form of DATE_FORMS) {
	const [first] = form.of;
	if (first) formsByFirst.set(first, [...(formsByFirst.get(first) ?? []), form]);
}

/**
 * The first dates in a text, in order; the longest phrase counts, and "Thursday or Friday", "5 to 8 May" are one date: the
 * last. A grammar of our own, because the library chrono-node finds the promised day in 44 of the 68 promises of the test
 * set, takes "next week Friday" for this Friday in five of the seven languages, and takes half a millisecond a reply.
 */
export function findDates(text: string, tokens: Tokens, language: Language, context: DateContext): DateMention[] {
	const readings = readingsOf(tokens, text, language);
	const mentions: DateMention[] = [];
	for (let at = 0; at < readings.length && mentions.length < MOST_DATES; ) {
		if (readings[at]?.length === 0) {
			at += 1;
			continue;
		}
		const mention = longerOf(longestAt(at, readings, tokens, context), repeatedAt(at, readings, mentions));
		if (mention) {
			join(mentions, sameDayNamedBefore(mention, tokens, mentions), readings, tokens);
			at = mention.end;
		} else {
			let step = 1;
			for (const { kind, length } of readings[at] ?? []) if (kind === 'not' && length > step) step = length;
			at += step;
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
			if (found && (!best || found.end > best.end)) best = { date: found.date, start: at, end: found.end, kind: kindOf(form) };
		}
	}
	return best;
}

// "That day" is the day named last.
function repeatedAt(at: number, readings: Readings, mentions: readonly DateMention[]): DateMention | null {
	const reading = readings[at]?.find(({ kind }) => kind === 'thatDay');
	const named = reading && mentions.findLast(({ date }) => date !== null);
	return reading && named ? { date: named.date, start: at, end: at + reading.length, kind: 'repeated' } : null;
}

function longerOf(a: DateMention | null, b: DateMention | null): DateMention | null {
	return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

// After "10 October" has been named, "the 10th" is that day.
function sameDayNamedBefore(mention: DateMention, tokens: Tokens, mentions: readonly DateMention[]): DateMention {
	const words = tokens.words.slice(mention.start, mention.end);
	const day = words.length <= 3 && mention.kind !== 'relative' ? Number.parseInt(words.at(-1) ?? '', 10) : NaN;
	if (Number.isNaN(day) || mention.date === null) return mention;
	const named = mentions.find(({ date, kind, start, end }) => kind === 'exact' && end - start > 1 && date !== null && Number(date.slice(8)) === day);
	return named ? { ...mention, date: named.date } : mention;
}

function kindOf({ of, loose }: DateForm): DateMention['kind'] {
	if (loose) return 'loose';
	if (of.some((kind) => EXACT.has(kind))) return 'exact';
	return of.some((kind) => kind === 'ordinal' || kind === 'dayNumber') ? 'dayOfMonth' : 'relative';
}

function matchRest(form: DateForm, parts: Reading[], next: number, readings: Readings, tokens: Tokens, context: DateContext): { date: CivilDate | null; end: number } | null {
	const wanted = form.of[parts.length];
	if (wanted === undefined) {
		if (form.bare && countsSomething(next, readings, tokens)) return null;
		if (form.bare === 'closing' && !closesClause(next, tokens)) return null;
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

function isNear(at: number, { starts, ends, sentences }: Tokens): boolean {
	return at > 0 && sentences[at] === sentences[at - 1] && (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= WIDEST_GAP;
}

// "le 15 %", "on 3 pallets", "the 15th of October": a number that counts something else, or the day of a month that follows.
function countsSomething(next: number, readings: Readings, tokens: Tokens): boolean {
	if (next >= tokens.words.length || !isNear(next, tokens)) return false;
	let at = next;
	while (at < next + MOST_GLUE && readings[at]?.some(({ kind }) => kind === 'glue')) at += 1;
	// "am 15. Mai": the full stop parts clauses, but not the date.
	if (readings[at]?.some(({ kind }) => kind === 'month')) return true;
	if (closesClause(next, tokens)) return false;
	return /^[\p{Sc}%\d]/u.test(tokens.words[next] ?? '') || (readings[next]?.some(({ kind }) => kind === 'unit') ?? false);
}

function closesClause(next: number, tokens: Tokens): boolean {
	return next >= tokens.words.length || tokens.clauses[next] !== tokens.clauses[next - 1] || !isNear(next, tokens);
}

function join(mentions: DateMention[], mention: DateMention, readings: Readings, tokens: Tokens): void {
	const before = mentions.at(-1);
	if (before && isOneDate(before, mention, readings, tokens)) mentions[mentions.length - 1] = { ...mention, start: before.start };
	else mentions.push(mention);
}
