import type { Rule, RuleSet } from '../../../domain/compliance/rule';
import { LONG_IN_FORCE } from '../../../domain/compliance/rules/define-rule';
import type { CaseLine } from '../../../test/domain/compliance/case-file';
import { caseTable, GENERATED, NO_ADVICE, OVERRIDES, PROVENANCE, scopeInWords } from './words';

/** The page of one jurisdiction or subject: each rule in plain words, what it rests on, and its cases. */
export function ruleSetPage({ title, rules }: RuleSet, cases: ReadonlyMap<string, readonly CaseLine[]>): string {
	return [
		GENERATED,
		`# ${title}`,
		'',
		`${NO_ADVICE} How rules are read: [overview](README.md).`,
		'',
		...rules.flatMap((rule) => ruleSection(rule, cases.get(rule.id) ?? [])),
	].join('\n');
}

function ruleSection(rule: Rule, cases: readonly CaseLine[]): string[] {
	const { id, title, plain, appliesTo, citation, provenance, effectiveFrom, reviewBy, override, approvalHours, keepYears } = rule;
	const lifted = approvalHours === undefined ? OVERRIDES[override] : `${OVERRIDES[override]}, for ${approvalHours} hours`;
	return [
		`## ${id}`,
		'',
		`**${title}.** ${plain}`,
		'',
		`- Binds: ${scopeInWords(appliesTo)}`,
		`- Citation: ${citation}`,
		`- Provenance: ${PROVENANCE[provenance.kind].name} (${provenance.source})`,
		`- ${effectiveFrom === LONG_IN_FORCE ? 'Long in force' : `In force since ${effectiveFrom}, and tested from then on`}; to be read again by ${reviewBy}`,
		`- What it stops is lifted by: ${lifted}`,
		...(keepYears === undefined ? [] : [`- Evidence is kept for ${keepYears} years`]),
		'',
		...caseTable(cases),
	];
}
