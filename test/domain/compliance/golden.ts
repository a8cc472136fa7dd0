import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { readGateItem } from '../../../domain/compliance/gate-item';
import { Gate, RULE_BOOK, type RuleBook } from '../../../domain/compliance/gate';
import type { GateResult } from '../../../domain/compliance/gate-result';
import { DEFAULT_SETTINGS, type CreditorRole, type GateSettings } from '../../../domain/compliance/settings';
import { foldHistory } from '../../../domain/model/history';

/** A case of the gate: what comes in, and what must come out. */
export interface GateCase {
	id: string;
	title: string;
	params: { asOf: string; creditorRole?: string; creditorCountry?: string; options?: Partial<GateSettings> };
	item: Record<string, unknown>;
	/** Null: nothing is wired to the history. */
	events: readonly object[] | null;
	/** A rule that must speak may be named with its severity: `review:L2`. */
	expect: { decision: string; deferUntil?: string; validUntil?: string; rules?: readonly string[]; notRules?: readonly string[] };
}

/** The cases of a file beside the repository, which not every checkout has. */
export function sharedCases<Case>(name: string): readonly Case[] {
	const file = path.join(__dirname, '../../../../shared/cases', name);
	if (!existsSync(file)) return [];
	const text = readFileSync(file, 'utf8');
	return name.endsWith('.jsonl') ? text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Case) : (JSON.parse(text) as Case[]);
}

export function instant(text: string): Instant {
	const parsed = parseInstant(text);
	if (parsed === null) throw new Error(`No instant: ${text}`);
	return parsed;
}

/** Decides on one item. */
export function decideOn({ params, item, events }: Pick<GateCase, 'params' | 'item' | 'events'>, book: RuleBook = RULE_BOOK): GateResult {
	const settings: GateSettings = {
		...DEFAULT_SETTINGS,
		...(params.creditorRole ? { creditorRole: params.creditorRole as CreditorRole } : {}),
		creditorCountry: params.creditorCountry,
		...params.options,
	};
	const history = Object.assign(foldHistory(events ?? []), { connected: events !== null });
	const [result] = new Gate(settings, history, instant(params.asOf), book).decideAll([readGateItem(item)]);
	if (!result) throw new Error('The gate said nothing');
	return result;
}

/** What of a case's expectation a result does not keep; empty where it keeps all. */
export function broken({ expect }: GateCase, result: GateResult): string[] {
	const rules = result.findings.map(({ rule }) => rule);
	const found = result.findings.map(({ rule, severity, until }) => `${severity}:${rule}${until ? `@${until}` : ''}`).join(', ');
	const differences: string[] = [];
	if (result.decision !== expect.decision) differences.push(`decision is ${result.decision}, not ${expect.decision} (${found})`);
	for (const field of ['deferUntil', 'validUntil'] as const) {
		const expected = expect[field];
		if (expected !== undefined && (result[field] === undefined || instant(result[field]) !== instant(expected))) differences.push(`${field} is ${result[field]}, not ${expected} (${found})`);
	}
	const spoken = [...rules, ...result.findings.map(({ rule, severity }) => `${severity}:${rule}`)];
	for (const rule of expect.rules ?? []) if (!spoken.includes(rule)) differences.push(`${rule} is missing (${found})`);
	for (const rule of expect.notRules ?? []) if (rules.includes(rule)) differences.push(`${rule} must not be there (${found})`);
	return differences;
}
