import type { CivilDate } from '../../calendar/civil-date';
import type { MinorUnits } from '../../model/money';
import { asksForMoneyIn } from '../demand';
import type { Facts } from '../facts';
import { agreedInstalments } from '../past/plans';
import { datesIn, type NamedDate } from './dates';
import { partsOf, says } from './prose';

const NONE: readonly string[] = [];

/** The amounts in a message that are none of the ledger's; where others stand but not the open one, all of them. */
export function wrongAmounts(facts: Facts): readonly string[] {
	const { demanded } = facts.ledgerAmounts;
	const all = partsOf(facts.prose).flatMap(({ amounts }) => amounts);
	const wrong = all.filter(({ values, inCurrency }) => !inCurrency || !isLedgerAmount(facts, values));
	const namesDemand = all.some(({ values }) => values.some((value) => demanded.has(value)));
	const reported = wrong.length > 0 ? wrong : namesDemand || !asksForMoneyIn(facts) ? [] : all;
	return reported.length === 0 ? NONE : [...new Set(reported.map(({ text }) => text))];
}

/** Whether an amount is one of the ledger's or of the reminder's charges. */
export function isLedgerAmount(facts: Facts, values: readonly MinorUnits[]): boolean {
	return values.some((value) => facts.ledgerAmounts.known.has(value));
}

/** A date that the message labels as the due date and that is not; undefined where all are right. */
export function wrongDueDate(facts: Facts): string | undefined {
	if (!says(facts.prose, 'dueDate')) return undefined;
	for (const part of partsOf(facts.prose)) {
		for (const hit of part.hits) {
			if (hit.group !== 'dueDate') continue;
			const { start, lastStart: end } = hit;
			const after = datesIn(part.text.slice(end, end + REACH + LONGEST_DATE)).find((date) => isOneClause(part.text.slice(end, end + date.start)));
			// "war am 06.11.2026 fällig": this label follows its date; all others precede it.
			const labelled = hit.phrase === 'fällig' ? (dateBefore(part.text, start) ?? after) : after;
			if (labelled && !labelled.readings.some((date) => isDueDate(facts, date))) return labelled.text;
		}
	}
	return undefined;
}

function isDueDate({ dueDate, claims, invoice, past }: Facts, date: CivilDate): boolean {
	if (date === dueDate || claims.some((claim) => claim.dueDate === date)) return true;
	return [...(invoice.paymentPlan?.instalments ?? []), ...agreedInstalments(past, invoice)].some((instalment) => instalment.dueDate === date);
}

const REACH = 40;
const LONGEST_DATE = 30;

function dateBefore(text: string, label: number): NamedDate | undefined {
	const from = Math.max(0, label - REACH - LONGEST_DATE);
	return datesIn(text.slice(from, label)).findLast(({ start, text: date }) => isOneClause(text.slice(from + start + date.length, label)));
}

// The date and its label belong together: near each other, and in one sentence.
function isOneClause(between: string): boolean {
	return between.length <= REACH && !/\n|[.!?;] /.test(between);
}
