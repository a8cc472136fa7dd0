import { INTENTS, type Intent } from '../../../domain/reply/intent';
import type { Classification } from '../../../domain/reply/classify/classify';
import type { LabelledReply } from './corpus';

/** A reply, what it means, and what the engine says. */
export interface Outcome {
	row: LabelledReply;
	said: Classification;
	language: string;
}

export interface Scores {
	count: number;
	accuracy: number;
	macroF1: number;
	f1: Partial<Record<Intent, number>>;
	stopRecall: number;
	stopPrecision: number;
	personRecall: number;
	personPrecision: number;
	calibrationError: number;
	language: number;
	sentiment: number;
}

/** The figures of the report; macro-F1 is over the intents that occur. */
export function measure(outcomes: readonly Outcome[]): Scores {
	const f1: Partial<Record<Intent, number>> = {};
	for (const intent of INTENTS) {
		const wanted = count(outcomes, ({ row }) => row.intent === intent);
		const given = count(outcomes, ({ said }) => said.intent === intent);
		const right = count(outcomes, ({ row, said }) => row.intent === intent && said.intent === intent);
		if (wanted > 0) f1[intent] = (2 * right) / (wanted + given);
	}
	const scores = Object.values(f1);
	const stop = hits(outcomes, ({ row }) => row.must_not_continue, ({ said }) => said.mustNotContinue);
	const person = hits(outcomes, ({ row }) => row.needs_human, ({ said }) => said.needsHuman);
	return {
		count: outcomes.length,
		accuracy: share(outcomes, isRight),
		macroF1: scores.reduce((sum, score) => sum + score, 0) / scores.length,
		f1,
		stopRecall: stop.recall,
		stopPrecision: stop.precision,
		personRecall: person.recall,
		personPrecision: person.precision,
		calibrationError: calibrationError(outcomes),
		language: share(outcomes, ({ row, language }) => row.language === language),
		sentiment: share(outcomes, ({ row, said }) => row.sentiment === said.sentiment),
	};
}

export function isRight({ row, said }: Outcome): boolean {
	return row.intent === said.intent;
}

/** Expected calibration error over ten bins of equal width (Guo et al., "On Calibration of Modern Neural Networks", 2017). */
export function calibrationError(outcomes: readonly Outcome[]): number {
	return bins(outcomes).reduce((sum, { count: size, said, right }) => sum + (size / outcomes.length) * Math.abs(said - right), 0);
}

/** Mean confidence and share of right answers by tenths of confidence. */
export function bins(outcomes: readonly Outcome[]): { count: number; said: number; right: number }[] {
	return Array.from({ length: 10 }, (_, bin) => outcomes.filter(({ said }) => Math.min(9, Math.floor(said.confidence * 10)) === bin))
		.filter((part) => part.length > 0)
		.map((part) => ({ count: part.length, said: part.reduce((sum, { said }) => sum + said.confidence, 0) / part.length, right: share(part, isRight) }));
}

function hits(outcomes: readonly Outcome[], wanted: (outcome: Outcome) => boolean, given: (outcome: Outcome) => boolean) {
	const both = count(outcomes, (outcome) => wanted(outcome) && given(outcome));
	return { recall: both / count(outcomes, wanted), precision: both / count(outcomes, given) };
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
	return count(outcomes, test) / outcomes.length;
}

function count(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number {
	return outcomes.filter(test).length;
}
