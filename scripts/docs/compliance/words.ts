import type { Provenance, Rule, Scope } from '../../../domain/compliance/rule';
import type { CaseLine } from '../../../test/domain/compliance/case-file';

export const GENERATED = '<!-- Written by `npm run docs:compliance` from domain/compliance and its cases. Change those, not this page. -->';
export const NO_ADVICE = '**This is not legal advice.** Have the rules you rely on checked by your own counsel.';

/** What each kind of provenance means, for people. */
export const PROVENANCE: Readonly<Record<Provenance['kind'], { name: string; means: string }>> = {
	verified: { name: 'read in a copy of the source', means: 'the text of the law, rule or contract, or a quotation of it, was read' },
	secondary: { name: 'read in what others write about it', means: 'notes of law firms, regulators and vendors were read, the text itself was not' },
	memory: { name: '**from memory, unverified**', means: 'nothing was read; every finding says so, and asks you to have the rule checked' },
	inference: { name: 'inference', means: 'the law is silent or open here, and this is the careful reading' },
	policy: { name: 'policy of this package', means: 'good practice, not law' },
};

/** What may lift a rule, for people. */
export const OVERRIDES: Readonly<Record<Rule['override'], string>> = {
	none: 'nobody; the facts have to change',
	human: 'a person, by an approval that names the rule',
	auto: 'time; it ends by itself',
};

const ROLES = { first_party: 'creditors who collect their own claims', third_party: 'collectors for others', debt_buyer: 'debt buyers' };
const DEBTORS = { consumer: 'consumers (and customers whose kind is not known)', business: 'businesses', natural_person: 'consumers and sole traders' };

/** Whom a rule binds, as one sentence of parts. */
export function scopeInWords({ places, debtor, roles, channels }: Scope): string {
	const parts = [
		places ? `customers in ${places.join(', ')}` : 'customers everywhere',
		debtor && DEBTORS[debtor],
		roles && `messages of ${roles.map((role) => ROLES[role]).join(' and ')}`,
		channels && `by ${channels.join(', ')}`,
	];
	return parts.filter(Boolean).join('; ');
}

/** The cases of a rule as a table, or a sentence where there are none. */
export function caseTable(cases: readonly CaseLine[]): string[] {
	if (cases.length === 0) return [];
	const rows = cases.map((line) => `| ${cell(line.title)} | ${instantIn(line.asOf)} | ${outcomeIn(line)} |`);
	return ['| case | asked at | answer |', '|---|---|---|', ...rows, ''];
}

/** Text that stands in a table. */
export function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const DECISIONS: Readonly<Record<string, string>> = { allow: 'allowed', defer: 'deferred', review: 'needs review', block: 'blocked' };

function outcomeIn({ fires, expect }: CaseLine): string {
	const until = expect.deferUntil ? ` until ${instantIn(expect.deferUntil)}` : '';
	const valid = expect.validUntil ? `, valid until ${instantIn(expect.validUntil)}` : '';
	const decision = `${DECISIONS[expect.decision] ?? expect.decision}${until}${valid}`;
	return fires === false ? `${decision}; this rule is silent` : decision;
}

function instantIn(text: string): string {
	return text.replace('T', ' ').replace(/:00Z$/, 'Z').replace('Z', ' UTC');
}
