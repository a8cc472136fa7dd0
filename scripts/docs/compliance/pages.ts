import { INTAKE_RULES } from '../../../domain/compliance/intake';
import { RULE_SETS } from '../../../domain/compliance/rules';
import { caseLines, type CaseLine } from '../../../test/domain/compliance/case-file';
import { intakePage } from './intake-page';
import { limitsPage } from './limits-page';
import { overviewPage } from './overview-page';
import { ruleSetPage } from './rule-set-page';

/** Every page of docs/compliance, by its file name: one a jurisdiction or subject, and what belongs to all of them. */
export function compliancePages(): ReadonlyMap<string, string> {
	const cases = casesByRule();
	return new Map([
		['README.md', overviewPage(RULE_SETS, cases)],
		['what-this-does-not-do.md', limitsPage(RULE_SETS)],
		['intake.md', intakePage(INTAKE_RULES, cases)],
		...RULE_SETS.map((set): [string, string] => [`${set.id}.md`, ruleSetPage(set, cases)]),
	]);
}

function casesByRule(): ReadonlyMap<string, readonly CaseLine[]> {
	const byRule = new Map<string, CaseLine[]>();
	for (const line of caseLines()) byRule.set(line.rule, [...(byRule.get(line.rule) ?? []), line]);
	return byRule;
}
