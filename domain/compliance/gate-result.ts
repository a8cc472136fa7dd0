import type { TimeZone } from '../calendar/time-zone';
import { formatUtc } from '../calendar/instant';
import type { AuditEntry } from './audit';
import type { Verdict } from './decide';

/** What the gate adds to an item: the contract's `compliance`. */
export interface GateResult {
	decision: Verdict['decision'];
	deferUntil?: string;
	validUntil?: string;
	ruleSets: readonly string[];
	findings: readonly { rule: string; severity: string; message: string; citation: string; until?: string }[];
	localTimes: readonly LocalTime[];
	checkedAt: string;
	audit: AuditEntry;
}

/** What clocks show in a zone, in ISO 8601 with its offset. */
export interface LocalTime {
	timeZone: TimeZone;
	time: string;
}

/** A verdict as it is handed on: instants in ISO 8601, fields that say nothing left out. */
export function resultOf(verdict: Verdict, localTimes: readonly LocalTime[], ruleSets: readonly string[], audit: AuditEntry): GateResult {
	const { decision, deferUntil, validUntil, findings } = verdict;
	return {
		decision,
		...(deferUntil === undefined ? {} : { deferUntil: formatUtc(deferUntil) }),
		...(validUntil === undefined ? {} : { validUntil: formatUtc(validUntil) }),
		ruleSets,
		findings: findings.map(({ until, ...finding }) => ({ ...finding, ...(until === undefined ? {} : { until: formatUtc(until) }) })),
		localTimes,
		checkedAt: audit.at,
		audit,
	};
}
