import { addMonths, type CivilDate } from '../calendar/civil-date';
import { formatUtc, type Instant } from '../calendar/instant';
import type { Verdict } from './decide';
import { datesAt, type Facts } from './facts';
import type { GateItem } from './gate-item';
import { hashOf, hashOfMessage } from './hashes';
import type { Bound } from './bind-rules';
import { RULE_SET_VERSION } from './rules/version';

/** The evidence of one decision: an event of the contract, ready for the events table. */
export interface AuditEntry {
	at: string;
	type: 'compliance.checked';
	customerId: string;
	invoiceId: string;
	channel?: string;
	tier?: string;
	key?: string;
	data: {
		decision: string;
		deferUntil?: string;
		validUntil?: string;
		/** Ids of the rules that spoke, most severe first, as `severity:id`. */
		reasons: readonly string[];
		ruleSetVersion: string;
		/** SHA-256 over everything the decision was made of. */
		inputsHash: string;
		/** SHA-256 over what would be sent; an approval that names it counts for these words alone. */
		messageHash?: string;
		/** Zones whose newest law the machine's tz data does not know; empty where it is current. */
		staleTimeZones: readonly string[];
		/** How long a law wants this evidence kept. */
		keepUntil?: CivilDate;
	};
}

/** When and by what a decision was made: the same for many items, and so worked out once. */
export interface Check {
	asOf: Instant;
	/** The same moment in ISO 8601. */
	checkedAt: string;
	/** Zones whose newest law the machine's tz data does not know. */
	staleTimeZones: readonly string[];
	/** SHA-256 of the settings and of the customer's history. */
	settingsHash: string;
	historyHash: string;
}

/** What is written down of a decision. */
export function auditOf(item: GateItem, verdict: Verdict, check: Check, judged?: { facts: Facts; bound: Bound }): AuditEntry {
	const { raw, invoice, customer, reminder, message } = item;
	const messageHash = message && hashOfMessage(message);
	const keepUntil = judged && keepUntilOf(judged.facts, judged.bound);
	return {
		at: check.checkedAt,
		type: 'compliance.checked',
		customerId: customer.id,
		invoiceId: invoice.id,
		...(message ? { channel: message.channel } : {}),
		...(reminder?.tier ? { tier: reminder.tier } : {}),
		...(reminder?.key ? { key: reminder.key } : {}),
		data: {
			decision: verdict.decision,
			...(verdict.deferUntil === undefined ? {} : { deferUntil: formatUtc(verdict.deferUntil) }),
			...(verdict.validUntil === undefined ? {} : { validUntil: formatUtc(verdict.validUntil) }),
			reasons: verdict.findings.map(({ severity, rule }) => `${severity}:${rule}`),
			ruleSetVersion: RULE_SET_VERSION,
			inputsHash: hashOf([raw.invoice, raw.customer, raw.reminder, raw.statement, messageHash ? { ...message, subject: undefined, text: undefined, html: undefined } : raw.message, messageHash, check.settingsHash, check.asOf, check.historyHash]),
			...(messageHash ? { messageHash } : {}),
			staleTimeZones: check.staleTimeZones,
			...(keepUntil ? { keepUntil } : {}),
		},
	};
}

function keepUntilOf(facts: Facts, { keepYears }: Bound): CivilDate | undefined {
	return keepYears === 0 ? undefined : addMonths(datesAt(facts, facts.asOf).latest, keepYears * 12);
}
