import { formatInZone, type TimeZone } from '../calendar/time-zone';
import { formatUtc, type Instant } from '../calendar/instant';
import type { History } from '../model/history';
import { auditOf, type AuditEntry, type Check } from './audit';
import { buildFacts, subjectOf } from './build-facts';
import { decide, type Verdict } from './decide';
import { promotes, type Facts } from './facts';
import type { GateItem } from './gate-item';
import { hashOf } from './hashes';
import { INTAKE_RULES, readIntake, type Intake, type IntakeRule } from './intake';
import { RuleBinder } from './bind-rules';
import type { Contact } from './past/contact';
import { pastOf, type Past } from './past/past';
import type { RuleSet } from './rule';
import { RULE_SETS } from './rules';
import type { GateSettings } from './settings';

/** What the gate adds to an item: the contract's `compliance`. */
export interface GateResult {
	decision: Verdict['decision'];
	deferUntil?: string;
	validUntil?: string;
	ruleSets: readonly string[];
	findings: readonly { rule: string; severity: string; message: string; citation: string; until?: string }[];
	localTimes: readonly { timeZone: string; time: string }[];
	checkedAt: string;
	audit: AuditEntry;
}

/** The rules to judge by; tests leave single ones out. */
export interface RuleBook {
	intake: readonly IntakeRule[];
	sets: readonly RuleSet[];
}

export const RULE_BOOK: RuleBook = { intake: INTAKE_RULES, sets: RULE_SETS };

const NONE: readonly Contact[] = [];

/** The past of the customers that one run decides on. */
export interface GateHistory extends Pick<History, 'of'> {
	/** False where nothing is wired to the history. */
	connected: boolean;
}

/**
 * Decides on the messages of one run, at one moment. A message that is allowed counts at once for those decided after
 * it, so that no cap is exceeded within the run; which one goes first does not depend on the order of the items.
 */
export class Gate {
	// Items are decided customer by customer, so nobody's past is kept longer than it is needed.
	private current: { id: string; past: Past; hash: string } | undefined;
	private readonly allowed = new Map<string, readonly Contact[]>();
	private readonly localTimes = new Map<TimeZone, GateResult['localTimes'][number]>();
	private readonly settingsHash: string;
	private readonly checkedAt: string;
	private readonly binder: RuleBinder;

	constructor(
		private readonly settings: GateSettings,
		private readonly history: GateHistory,
		private readonly asOf: Instant,
		private readonly book: RuleBook = RULE_BOOK,
	) {
		this.settingsHash = hashOf(settings);
		this.checkedAt = formatUtc(asOf);
		this.binder = new RuleBinder(book.sets);
	}

	/** The results, in the order of `items`. */
	decideAll(items: readonly GateItem[]): GateResult[] {
		const results: GateResult[] = [];
		const order = items.map((item, index) => ({ item, index })).sort((a, b) => compareItems(a.item, b.item) || a.index - b.index);
		for (const { item, index } of order) results[index] = this.decide(item);
		return results;
	}

	private decide(item: GateItem): GateResult {
		const customer = this.customerOf(item.customer.id);
		const check: Check = { asOf: this.asOf, checkedAt: this.checkedAt, settingsHash: this.settingsHash, historyHash: customer.hash };
		const intake = readIntake(item, this.settings, this.asOf);
		const problems = this.book.intake.flatMap((rule) => problemOf(rule, intake));
		if (problems.length > 0 || !item.message) {
			const verdict: Verdict = { decision: 'block', findings: problems };
			return resultOf(verdict, [], ['intake'], auditOf(item, verdict, check));
		}
		const subject = subjectOf(intake, item.message);
		const bound = this.binder.bind(subject);
		const facts = buildFacts(intake, item.message, subject, customer.past, this.allowed.get(item.customer.id) ?? NONE, bound.hoursSet);
		const verdict = decide(facts, bound);
		if (verdict.decision === 'allow') this.allowed.set(item.customer.id, [...(this.allowed.get(item.customer.id) ?? NONE), contactMadeBy(facts)]);
		return resultOf(verdict, facts.zones.map((zone) => this.localTimeIn(zone)), bound.ruleSets, auditOf(item, verdict, check, { facts, rules: bound.rules }));
	}

	private customerOf(id: string) {
		if (this.current?.id !== id) {
			const past = pastOf(this.history.of(id), this.asOf, this.history.connected);
			this.current = { id, past, hash: hashOf([this.history.connected, past.events]) };
		}
		return this.current;
	}

	private localTimeIn(zone: TimeZone): GateResult['localTimes'][number] {
		let time = this.localTimes.get(zone);
		if (!time) this.localTimes.set(zone, (time = { timeZone: zone, time: formatInZone(zone, this.asOf) }));
		return time;
	}
}

// Customers stand together; what is compared last tells apart what hardly ever is the same.
function compareItems(a: GateItem, b: GateItem): number {
	return (
		compareTexts(a.customer.id, b.customer.id) ||
		compareTexts(a.reminder?.key ?? '', b.reminder?.key ?? '') ||
		compareTexts(a.invoice.dueDate, b.invoice.dueDate) ||
		compareTexts(a.invoice.id, b.invoice.id) ||
		compareTexts(a.message?.channel ?? '', b.message?.channel ?? '') ||
		compareTexts(a.message?.template ?? '', b.message?.template ?? '')
	);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function problemOf(rule: IntakeRule, intake: Intake): Verdict['findings'] {
	const message = rule.check(intake);
	return message ? [{ rule: rule.id, severity: 'block', message, citation: rule.citation }] : [];
}

// The message that was just allowed, as those decided after it in the same run see it.
function contactMadeBy(facts: Facts): Contact {
	const { message, reminder, invoice } = facts;
	return {
		at: facts.asOf,
		channel: message.channel,
		invoiceIds: reminder?.invoices ?? [invoice.id],
		keys: facts.ownKeys,
		tier: reminder?.tier ?? undefined,
		template: message.template,
		reserved: true,
		live: message.live === true,
		reached: true,
		conversation: false,
		inbound: false,
		atWork: false,
		charged: Number(reminder?.charges?.fixed ?? 0) > 0,
		data: { purpose: promotes(facts) ? 'mixed' : 'reminder' },
	};
}

function resultOf(verdict: Verdict, localTimes: GateResult['localTimes'], ruleSets: readonly string[], audit: AuditEntry): GateResult {
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
