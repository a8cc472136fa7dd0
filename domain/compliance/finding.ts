import type { Instant } from '../calendar/instant';
import { SEVERITIES, type Severity } from './rule';

/** What a rule found, as it is handed on. */
export interface Finding {
	rule: string;
	severity: Severity;
	message: string;
	citation: string;
	until?: Instant;
}

/** Most severe first; findings of one severity stay in the order of the rules. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
	return findings.length < 2 ? findings : [...findings].sort((a, b) => rank(b) - rank(a));
}

/** The severity that decides; undefined where there are no findings. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
	return findings.reduce<Finding | undefined>((worst, finding) => (!worst || isWorse(finding, worst) ? finding : worst), undefined)?.severity;
}

/** Whether a finding weighs more than another. */
export function isWorse(a: Finding, b: Finding): boolean {
	return rank(a) > rank(b);
}

function rank({ severity }: Finding): number {
	return SEVERITIES.indexOf(severity);
}
