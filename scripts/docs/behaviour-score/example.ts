import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { readPaymentBook } from '../../../domain/behaviour/payments/payment-book';
import type { BehaviourScore } from '../../../domain/behaviour/behaviour-score';
import { BehaviourScorer } from '../../../domain/behaviour/score';
import { addDays, parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseInstant } from '../../../domain/calendar/instant';
import { parseTimeZone } from '../../../domain/calendar/time-zone';
import { foldHistory } from '../../../domain/model/history';
import { parseReceivable } from '../../../domain/model/receivable';

/** An invoice of the example: when it was issued (terms of 30 days), and how many days after the due date it was paid. */
export interface PaidInvoice {
	id: string;
	issueDate: string;
	dueDate: string;
	settledOn: string;
	total: number;
}

export const AS_OF = '2026-03-02T08:00:00+01:00';
const TERMS = 30;

const ALDER = [
	['2025-03-10', 4],
	['2025-04-14', -2],
	['2025-05-12', 9],
	['2025-06-16', 0],
	['2025-07-14', 11],
	['2025-08-11', 9],
	['2025-09-15', -1],
	['2025-10-13', 8],
	['2025-11-10', 12],
	['2025-12-15', 9],
] as const;
const OTHERS = [-6, 2, -3, 0, 5, -8, -1, 14, -4, 1];

/** The history of the worked example, and its score by a model, computed by the code that the node runs. */
export function workedExample(model: ScoreModel): { alder: readonly PaidInvoice[]; item: { invoice: object; customer: object }; score: BehaviourScore } {
	const alder = ALDER.map(([issueDate, daysLate], index) => paid(`ALD-${index + 1}`, issueDate, daysLate, 400 + 35 * index));
	const others = OTHERS.flatMap((usual, customer) =>
		Array.from({ length: 8 }, (_, index) => ({
			customerId: `C-${customer + 1}`,
			...paid(`C${customer + 1}-${index + 1}`, addDays(dateOf('2025-04-01'), 35 * index + customer), usual + ((index * 5 + customer) % 7) - 3, 300),
		})),
	);
	const history = foldHistory([...alder.map((invoice) => ({ customerId: 'ALDER', ...invoice })), ...others].map(eventOf));
	const item = {
		invoice: { id: 'ALD-11', issueDate: '2026-02-16', dueDate: '2026-03-18', currency: 'EUR', total: 750, amountDue: 750 },
		customer: { id: 'ALDER', name: 'Alder Ltd', email: 'accounts@alder.example', country: 'IE' },
	};
	const [asOf, zone] = [parseInstant(AS_OF), parseTimeZone('Europe/Berlin')];
	if (asOf === null || zone === null) throw new Error('The moment of the example cannot be read');
	const receivable = parseReceivable(item);
	const settings = { asOf, zone, model, graceDays: 0, explore: false };
	const scorer = new BehaviourScorer(readPaymentBook(history, asOf, zone), history, [receivable], settings);
	return { alder, item, score: scorer.score(receivable) };
}

function paid(id: string, issueDate: string, daysLate: number, total: number): PaidInvoice {
	const dueDate = addDays(dateOf(issueDate), TERMS);
	return { id, issueDate, dueDate, settledOn: addDays(dueDate, daysLate), total };
}

function eventOf({ customerId, id, ...data }: PaidInvoice & { customerId: string }): object {
	return { at: data.settledOn, type: 'invoice.settled', customerId, invoiceId: id, data };
}

function dateOf(text: string): CivilDate {
	const date = parseCivilDate(text);
	if (!date) throw new Error(`${text} is no date`);
	return date;
}
