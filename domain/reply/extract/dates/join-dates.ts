import type { Tokens } from '../../text/tokens';
import type { DateMention } from './find-dates';
import type { Reading, SymbolKind } from './symbols';

type Readings = readonly (readonly Reading[])[];

const MOST_BETWEEN = 3;
const BESIDE_RESTATED: ReadonlySet<SymbolKind> = new Set(['glue', 'dayNumber', 'unit']);

/** Whether two dates named in a row are one: "Thursday or Friday", "5 to 8 May", "Friday, so the 8th of May". The second counts. */
export function isOneDate(a: DateMention, b: DateMention, readings: Readings, tokens: Tokens): boolean {
	return (canJoin(a, b) && isRange(a.end, b.start, readings, tokens)) || (b.kind === 'exact' && isRestated(a.end, b.start, readings, tokens));
}

function canJoin(a: DateMention, b: DateMention): boolean {
	if (a.date === null || b.date === null || b.date < a.date || a.kind === 'loose' || b.kind === 'repeated') return false;
	// "Zwischen dem 20. und 25.": the second number of a range is a day, as the first one is.
	return b.kind !== 'loose' || (a.kind === 'dayOfMonth' && b.end - b.start === 1);
}

// "On Friday, that is 5 June": the calendar's day is the one that is meant.
function isRestated(from: number, to: number, readings: Readings, tokens: Tokens): boolean {
	if (to - from > MOST_BETWEEN || tokens.sentences[from - 1] !== tokens.sentences[to]) return false;
	let restated = false;
	for (let at = from; at < to; ) {
		const word = readings[at]?.find(({ kind }) => kind === 'restated') ?? readings[at]?.find(({ kind }) => BESIDE_RESTATED.has(kind));
		if (!word) return false;
		restated ||= word.kind === 'restated';
		at += word.length;
	}
	return restated;
}

function isRange(from: number, to: number, readings: Readings, tokens: Tokens): boolean {
	if (to - from > MOST_BETWEEN || tokens.sentences[from - 1] !== tokens.sentences[to]) return false;
	let connected = from === to;
	for (let at = from; at < to; at += 1) {
		const kinds = readings[at]?.map(({ kind }) => kind) ?? [];
		if (kinds.includes('or')) connected = true;
		else if (!kinds.includes('glue') && !kinds.includes('dayNumber')) return false;
	}
	return connected;
}
