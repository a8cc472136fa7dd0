import { laterOf, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import type { DunningEvent, EventType } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import type { MinorUnits } from '../../model/money';
import { concerns } from './concerns';
import type { CustomerRecord } from './customer-record';
import { extendedUntil } from './extension';
import { highestCycleBefore } from './known-cycles';
import { agreedInstalments, firstDueDate, instalmentOn, instalmentsPaidBetween, nextInstalment, type OpenInstalment } from './payment-plan';

/** When an invoice has to be paid as things stand, and which cycle of reminders that makes. */
export interface DueInForce {
	date: CivilDate;
	/** What has to be paid by then: the open amount or, with a plan, what is open of the instalment. */
	amount: MinorUnits;
	/** 0 at the original due date, +1 each time the due date moves. */
	cycle: number;
	/** When the due date moved last; before all time where it never did. */
	since: Instant;
	/** With a plan: its next open instalment; null where all are paid, 'unknown' where the plan does not say. */
	instalment?: OpenInstalment | 'unknown' | null;
	/** The cycle that was in force at an instant. */
	cycleAt(instant: Instant): number;
	/** The due date that was in force at the end of a day. */
	dateOn(day: CivilDate): CivilDate;
}

interface Step {
	at: Instant;
	cycle: number;
	date: CivilDate;
}

interface Moves {
	/** Without a plan the due date; with one, what an extension after it says. */
	date: CivilDate;
	extended: boolean;
	/** The cycle in force; with a plan the one before its first instalment. */
	cycle: number;
	plan?: DunningEvent;
	steps: readonly Step[];
}

const MOVES: ReadonlySet<EventType> = new Set(['extension.granted', 'plan.agreed']);
const BEGINNING = -Infinity as Instant;

/** The due date in force after the extensions and plans that concern the invoice. Throws a ContractError: see `extendedUntil`. */
export function dueInForce(invoice: Invoice, record: CustomerRecord): DueInForce {
	const events = record.concerning(invoice.id, MOVES).filter((event) => concerns(event, invoice, record));
	const moves = follow(events, invoice, record);
	const since = moves.steps.at(-1)?.at ?? BEGINNING;
	const cycleAt = (instant: Instant) => moves.steps.findLast((step) => step.at <= instant)?.cycle ?? 0;
	const dateOn = (day: CivilDate) => moves.steps.findLast((step) => record.dateOf(step.at) <= day)?.date ?? invoice.dueDate;
	const whole = { date: moves.date, amount: invoice.amountDue, cycle: moves.cycle, since, cycleAt, dateOn };
	if (!moves.plan && !invoice.paymentPlan) return whole;
	const instalments = invoice.paymentPlan?.instalments ?? agreedInstalments(invoice, record);
	if (!instalments) return { ...whole, instalment: 'unknown' };
	const next = nextInstalment(instalments, invoice, record, moves.plan?.at ?? BEGINNING);
	if (!next) return { ...whole, instalment: null };
	const date = moves.plan && moves.extended ? laterOf(moves.date, next.dueDate) : next.dueDate;
	return {
		date,
		amount: next.amount,
		cycle: moves.cycle + next.number,
		since,
		instalment: next,
		cycleAt: (instant) =>
			instant < since ? cycleAt(instant) : moves.cycle + instalmentOn(instalments, record.dateOf(instant), next.number),
		dateOn: (day) => (since > BEGINNING && day < record.dateOf(since) ? dateOn(day) : date),
	};
}

function follow(events: readonly DunningEvent[], invoice: Invoice, record: CustomerRecord): Moves {
	let [date, extended, cycle] = [invoice.dueDate, false, 0];
	let plan: DunningEvent | undefined;
	const steps: Step[] = [];
	for (const [index, event] of events.entries()) {
		if (event.type === 'plan.agreed') {
			if (plan) {
				cycle = Math.max(
					cycle + 1 + instalmentsPaidBetween(invoice, record, plan, event.at),
					highestCycleBefore(record, invoice.id, event.at),
				);
			}
			plan = event;
			extended = false;
		} else {
			const until = extendedUntil(event, record, index === events.length - 1);
			// One that names no invoice moves only those that are due earlier.
			if (event.invoiceId === undefined && (until === undefined || until <= date)) continue;
			if (until) date = laterOf(until, invoice.dueDate);
			extended = true;
			cycle += 1;
		}
		const first = event.type === 'plan.agreed' ? firstDueDate(event, invoice) : undefined;
		steps.push({ at: event.at, cycle: plan ? cycle + 1 : cycle, date: first ?? date });
	}
	return { date, extended, cycle, plan, steps };
}
