import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Severity } from '../../../domain/compliance/rule';
import type { GateCase } from './golden';

/** A case as its file has it: what differs from a plain reminder to a plain customer. */
export interface CaseLine {
	id: string;
	/** The rule that the case is about. */
	rule: string;
	title: string;
	/** Who gets it, by customers.json, and what he gets, by messages.json. */
	to: string;
	by: string;
	asOf: string;
	role?: string;
	creditorCountry?: string;
	options?: GateCase['params']['options'];
	invoice?: object;
	customer?: Record<string, unknown>;
	message?: Record<string, unknown>;
	reminder?: object;
	statement?: readonly object[];
	/** A sentence that is added to the text. */
	say?: string;
	/** Of this customer, about this invoice, unless they say otherwise; null: nothing is wired to the history. */
	events?: readonly Record<string, unknown>[] | null;
	/** Old: the case is about a machine whose tz data do not know the newest laws. */
	tzData?: 'old';
	/** The rule speaks (the default), or must keep silent. */
	fires?: boolean;
	/** How the rule speaks, where that is not what is decided in the end. */
	severity?: Severity;
	/** `keepUntil`: until when the evidence is to be kept; null: no law says so. */
	expect: GateCase['expect'] & { keepUntil?: string | null };
}

const FOLDER = path.join(__dirname, 'cases');
const BASES = new Set(['customers.json', 'messages.json']);
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
const customers = read('customers.json') as Record<string, Record<string, unknown>>;
const messages = read('messages.json') as Record<string, Record<string, unknown>>;

/** All cases of this project, as their files have them. */
export function caseLines(): readonly CaseLine[] {
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !BASES.has(file)).sort();
	return files.flatMap((file) => read(file) as CaseLine[]);
}

/** The whole case that a line stands for. */
export function caseOf(line: CaseLine): GateCase & { expect: CaseLine['expect'] } {
	const { currency, ...customer } = known(customers, line.to);
	const base = known(messages, line.by);
	const invoice = { id: 'INV-1', number: 'INV-1', issueDate: '2026-09-20', dueDate: '2026-10-20', currency, total: 500, amountDue: 500, status: 'open', paymentUrl: 'https://pay.acme.example/i/inv-1', ...line.invoice } as Record<string, unknown>;
	const language = String(base.language ?? 'en');
	const channel = String(base.channel);
	const whole = { id: 'C-1', name: 'Robin Sample', email: 'robin.sample@gmail.com', language, ...customer, ...line.customer } as Record<string, unknown>;
	const to = ['phone', 'sms', 'whatsapp'].includes(channel) ? whole.phone : channel === 'email' ? whole.email : '12 Mill Lane';
	const facts: Record<string, string> = {
		name: String(whole.name),
		number: String(invoice.number),
		amount: `${String(currency)} ${Number(invoice.amountDue).toFixed(2)}`,
		due: String(invoice.dueDate),
		link: String(invoice.paymentUrl),
	};
	const text = String(line.message?.text ?? base.text).replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
	const message = { to, language, purpose: 'reminder', template: `overdue_7.${channel}.${language}`, ...base, ...line.message, text: line.say ? `${text}\n\n${line.say}` : text };
	const reminder = line.reminder ? { action: 'send', tier: 'overdue_7', tone: 'firm', requiresApproval: false, daysOverdue: 29, key: 'dun1:INV-1:0:overdue_7', reason: '', ...line.reminder } : undefined;
	const { rules = [], notRules = [], ...expect } = line.expect;
	const fires = line.fires ?? true;
	const severity = line.severity ?? (expect.decision === 'allow' ? 'note' : expect.decision);
	return {
		id: line.id,
		title: line.title,
		params: { asOf: line.asOf, creditorRole: line.role ?? 'first_party', creditorCountry: line.creditorCountry ?? String(whole.country ?? ''), options: line.options },
		item: { invoice, customer: whole, message, ...(reminder ? { reminder } : {}), ...(line.statement ? { statement: line.statement } : {}) },
		events: line.events === null ? null : (line.events ?? []).map((event) => ({ customerId: 'C-1', invoiceId: 'INV-1', ...event })),
		expect: { ...expect, rules: fires ? [...rules, `${severity}:${line.rule}`] : rules, notRules: fires ? notRules : [...notRules, line.rule] },
	};
}

/** A case that expects nothing yet: a plain reminder, on a plain Wednesday. */
export function plainCase(to: string, by: string, more: Partial<CaseLine> = {}): GateCase {
	return caseOf({ id: '', rule: '-', title: '', to, by, asOf: '2026-11-18T15:00:00Z', fires: false, expect: { decision: 'allow' }, ...more });
}

function known<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
	const value = values[name];
	if (value === undefined) throw new Error(`No base "${name}" for cases`);
	return value;
}
