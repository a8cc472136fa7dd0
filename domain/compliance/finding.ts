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
	return [...findings].sort((a, b) => rank(b) - rank(a));
}

/** The severity that decides; undefined where there are no findings. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
	return bySeverity(findings)[0]?.severity;
}

function rank({ severity }: Finding): number {
	return SEVERITIES.indexOf(severity);
}
