import { formatInZone, type TimeZone } from '../calendar/time-zone';
import { formatUtc, type Instant } from '../calendar/instant';
import { staleZones } from '../calendar/zone-freshness';
import type { History } from '../model/history';
import { auditOf, type Check } from './audit';
import { RuleBinder, type Bound } from './bind-rules';
import { buildFacts, proseOf, subjectOf } from './build-facts';
import { decide, type Verdict } from './decide';
import type { Facts } from './facts';
import type { GateItem } from './gate-item';
import { resultOf, type GateResult, type LocalTime } from './gate-result';
import { hashOf, hashOfHistory } from './hashes';
import { INTAKE_RULES, readIntake, type Intake, type IntakeRule } from './intake';
import type { Prose } from './lint/prose';
import { contactMadeBy } from './past/allowed-contact';
import type { Contact } from './past/contact';
import { pastOf, type Past } from './past/past';
import type { RuleSet } from './rule';
import { RULE_SETS } from './rules';
import type { GateSettings } from './settings';

/** The rules to judge by; tests leave single ones out. */
export interface RuleBook {
	intake: readonly IntakeRule[];
	sets: readonly RuleSet[];
}

export const RULE_BOOK: RuleBook = { intake: INTAKE_RULES, sets: RULE_SETS };

const NONE: readonly Contact[] = [];

// A processor is a quarter faster where it repeats one kind of work before it begins the next; more messages than these
// at a time would need more memory than it has at hand.
const BATCH = 64;

/** The past of the customers that one run decides on. */
export interface GateHistory extends Pick<History, 'of'> {
	/** False where nothing is wired to the history. */
	connected: boolean;
}

/** A message as it is read: what of it stands before any rule on its content is asked. */
interface Reading {
	item: GateItem;
	intake: Intake;
	customer: { past: Past; hash?: string };
	/** What stands in the way of judging it at all. */
	problems: Verdict['findings'];
	/** Undefined where there is nothing to judge. */
	prose?: Prose;
}

/** What was decided on it, and, where rules were asked, by which and knowing what. */
interface Judgement {
	reading: Reading;
	verdict: Verdict;
	judged?: { facts: Facts; bound: Bound };
}

/**
 * Decides on the messages of one run, at one moment. A message that is allowed counts at once for those decided after
 * it, so that no cap is exceeded within the run; which one goes first does not depend on the order of the items.
 */
export class Gate {
	// Items are decided customer by customer, so nobody's past is kept longer than it is needed.
	private current: { id: string; customer: Reading['customer'] } | undefined;
	private readonly allowed = new Map<string, readonly Contact[]>();
	private readonly localTimes = new Map<TimeZone, LocalTime>();
	private readonly settingsHash: string;
	private readonly checkedAt: string;
	private readonly staleTimeZones = staleZones();
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
		for (let from = 0; from < order.length; from += BATCH) {
			const batch = order.slice(from, from + BATCH);
			const readings = batch.map(({ item }) => this.read(item));
			const judgements = readings.map((reading) => this.judge(reading));
			judgements.forEach((judgement, place) => {
				results[batch[place]?.index ?? 0] = this.report(judgement);
			});
		}
		return results;
	}

	private read(item: GateItem): Reading {
		const intake = readIntake(item, this.settings, this.asOf);
		const problems = this.book.intake.flatMap((rule) => problemOf(rule, intake));
		const prose = problems.length === 0 && item.message ? proseOf(item, item.message) : undefined;
		return { item, intake, customer: this.customerOf(item.customer.id), problems, prose };
	}

	private judge(reading: Reading): Judgement {
		const { item, intake, customer, problems, prose } = reading;
		if (!prose || !item.message) return { reading, verdict: { decision: 'block', findings: problems } };
		const subject = subjectOf(intake, item.message);
		const bound = this.binder.bind(subject);
		const allowed = this.allowed.get(item.customer.id) ?? NONE;
		const facts = buildFacts({ intake, message: item.message, prose, subject, past: customer.past, allowed, hoursSet: bound.hoursSet });
		const verdict = decide(facts, bound);
		if (verdict.decision === 'allow') this.allowed.set(item.customer.id, [...allowed, contactMadeBy(facts)]);
		return { reading, verdict, judged: { facts, bound } };
	}

	private report({ reading: { item, customer }, verdict, judged }: Judgement): GateResult {
		customer.hash ??= hashOfHistory(customer.past);
		const check: Check = { asOf: this.asOf, checkedAt: this.checkedAt, staleTimeZones: this.staleTimeZones, settingsHash: this.settingsHash, historyHash: customer.hash };
		if (!judged) return resultOf(verdict, [], ['intake'], auditOf(item, verdict, check));
		const { facts, bound } = judged;
		return resultOf(verdict, facts.zones.map((zone) => this.localTimeIn(zone)), bound.ruleSets, auditOf(item, verdict, check, judged));
	}

	private customerOf(id: string): Reading['customer'] {
		if (this.current?.id !== id) this.current = { id, customer: { past: pastOf(this.history.of(id), this.asOf, this.history.connected) } };
		return this.current.customer;
	}

	private localTimeIn(zone: TimeZone): LocalTime {
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
