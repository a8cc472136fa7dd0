import { foldText } from '../../compliance/lint/folded-text';
import { LINT_LANGUAGES } from '../../compliance/lint/phrases';
import { messageFinder, type MessageTerm } from '../../compliance/lint/terms';
import { unmask } from '../../compliance/lint/unmask';
import type { Lint } from './judge';

/** What no words of ours may say, whoever finds them: the groups of the gate's lint that stop or question a message. */
export const FORBIDDEN: readonly MessageTerm[] = [
	'arrest',
	'legalAction',
	'creditBureau',
	'automatedConsequence',
	'falseFinality',
	'shaming',
	'abuse',
	'deception',
	'disguise',
	'fee',
	'marketing',
	'collectorPurpose',
	'collectorIdentity',
	'collectionDepartment',
	'debtRelief',
	'expiringLink',
];

/** The forbidden groups that a text has words of. */
export const lintWords: Lint = (text, language) => {
	const known = LINT_LANGUAGES.find((candidate) => candidate === language);
	const hits = messageFinder().find(foldText(unmask(text)).text, known);
	return [...new Set(hits.map((hit) => hit.group))].filter((group) => FORBIDDEN.includes(group));
};
