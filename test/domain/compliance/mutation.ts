import { RULE_BOOK, type RuleBook } from '../../../domain/compliance/gate';
import type { Outcome, Rule } from '../../../domain/compliance/rule';
import { caseLines, caseOf } from './case-file';
import { broken, decideOn } from './golden';

/** A change of one rule: the book with it, or undefined where it changes nothing. */
type Mutation = (id: string) => RuleBook | undefined;

/** What may be done to a rule without a case noticing it, if the cases are not good enough. */
export const MUTATIONS: Readonly<Record<'removed' | 'milder' | 'for everybody', Mutation>> = {
	removed: without,
	milder: (id) => changed(id, (rule) => ({ ...rule, keepYears: rule.keepYears && rule.keepYears - 1, evaluate: (facts, at) => milder(rule.evaluate(facts, at)) })),
	'for everybody': (id) => changed(id, (rule) => (Object.keys(rule.appliesTo).length === 0 ? rule : { ...rule, appliesTo: {} })),
};

/** Ids of all rules, those that test whether a message can be judged at all included. */
export function allRuleIds(): readonly string[] {
	return [...RULE_BOOK.intake, ...RULE_BOOK.sets.flatMap(({ rules }) => rules)].map(({ id }) => id);
}

/** How many rules a mutation changes, and those of them that no case about any rule misses. */
export function unnoticed(mutation: Mutation): { mutants: number; missed: readonly string[] } {
	const books = allRuleIds().flatMap((id) => {
		const book = mutation(id);
		return book ? [{ id, book }] : [];
	});
	return { mutants: books.length, missed: books.filter(({ id, book }) => !notices(id, book)).map(({ id }) => id) };
}

/** The cases about a rule that hold, and fail once it is gone. */
export function casesThatMiss(id: string): readonly string[] {
	const book = without(id);
	return caseLines().filter(({ rule }) => rule === id).filter((line) => misses(line, book) && !misses(line, RULE_BOOK)).map((line) => line.id);
}

// The cases about the rule are asked first: they are likely to know.
function notices(id: string, book: RuleBook): boolean {
	const lines = caseLines();
	const [about, others] = [lines.filter(({ rule }) => rule === id), lines.filter(({ rule }) => rule !== id)];
	return [...about, ...others].some((line) => misses(line, book) && !misses(line, RULE_BOOK));
}

function without(id: string): RuleBook {
	return {
		intake: RULE_BOOK.intake.filter((rule) => rule.id !== id),
		sets: RULE_BOOK.sets.map((set) => ({ ...set, rules: set.rules.filter((rule) => rule.id !== id) })),
	};
}

function changed(id: string, change: (rule: Rule) => Rule): RuleBook | undefined {
	const rule = RULE_BOOK.sets.flatMap(({ rules }) => rules).find((other) => other.id === id);
	const mutant = rule && change(rule);
	if (!mutant || mutant === rule) return undefined;
	return { ...RULE_BOOK, sets: RULE_BOOK.sets.map((set) => ({ ...set, rules: set.rules.map((other) => (other === rule ? mutant : other)) })) };
}

// A block becomes a review, a review or a deferral a note, and a note nothing; evidence is kept a year less.
function milder(outcome: Outcome | undefined): Outcome | undefined {
	if (!outcome || outcome.severity === 'note') return undefined;
	return { severity: outcome.severity === 'block' ? 'review' : 'note', message: outcome.message };
}

function misses(line: ReturnType<typeof caseLines>[number], book: RuleBook): boolean {
	const gateCase = caseOf(line);
	try {
		const result = decideOn(gateCase, book);
		const { keepUntil } = gateCase.expect;
		return broken(gateCase, result).length > 0 || (keepUntil !== undefined && (result.audit.data.keepUntil ?? null) !== keepUntil);
	} catch {
		// Without the rule the gate cannot even be asked.
		return true;
	}
}
