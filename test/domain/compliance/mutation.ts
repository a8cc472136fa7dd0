import { RULE_BOOK, type RuleBook } from '../../../domain/compliance/gate';
import { caseLines, caseOf } from './case-file';
import { broken, decideOn } from './golden';

/** Ids of all rules, those that test whether a message can be judged at all included. */
export function allRuleIds(): readonly string[] {
	return [...RULE_BOOK.intake, ...RULE_BOOK.sets.flatMap(({ rules }) => rules)].map(({ id }) => id);
}

/** The rule book without one rule. */
export function without(id: string): RuleBook {
	return {
		intake: RULE_BOOK.intake.filter((rule) => rule.id !== id),
		sets: RULE_BOOK.sets.map((set) => ({ ...set, rules: set.rules.filter((rule) => rule.id !== id) })),
	};
}

/** The cases about a rule that hold, and fail once it is gone. */
export function casesThatMiss(id: string): readonly string[] {
	const book = without(id);
	return caseLines().filter(({ rule }) => rule === id).filter((line) => misses(line, book) && !misses(line, RULE_BOOK)).map((line) => line.id);
}

function misses(line: ReturnType<typeof caseLines>[number], book: RuleBook): boolean {
	const gateCase = caseOf(line);
	try {
		const result = decideOn(gateCase, book);
		const { keepUntil } = gateCase.expect;
		return broken(gateCase, result).length > 0 || (keepUntil !== undefined && result.audit.data.keepUntil !== keepUntil);
	} catch {
		// Without the rule the gate cannot even be asked.
		return true;
	}
}
