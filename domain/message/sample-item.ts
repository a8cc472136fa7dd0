import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date';
import { parseInstant, type Instant, instantOf } from '../calendar/instant';
import { parseEvent, type DunningEvent } from '../model/event';
import { dayOf, type TemplateId } from './template-id';
import type { Tone } from './tone';

/** When the sample is looked at: a Tuesday morning. */
export const SAMPLE_AS_OF: Instant = parseInstant('2026-03-17T09:00:00+01:00') ?? instantOf(0);
const AMOUNT_DUE: Readonly<Partial<Record<TemplateId, number>>> = { paid_thanks: 0, partial_payment: 784.5 };
const SENT_ON = '2026-03-17' as CivilDate;

/** An item of a flow and the events of its customer, as an example of what leads to a message. */
export interface Sample {
	item: { invoice: Record<string, unknown>; customer: Record<string, unknown>; reminder: Record<string, unknown>; [key: string]: unknown };
	events: readonly DunningEvent[];
}

/** A sample for a template in a tone; `withLink` false: the invoice has no page to pay on. */
export function sampleFor(id: TemplateId, tone: Tone, withLink = true): Sample {
	const daysOverdue = dayOf(id) ?? 9;
	const dueDate = addDays(SENT_ON, -daysOverdue);
	const invoice = {
		id: 'INV-20417',
		number: 'INV-20417',
		issueDate: addDays(dueDate, -30),
		dueDate,
		currency: 'EUR',
		total: 1284.5,
		amountDue: AMOUNT_DUE[id] ?? 1284.5,
		purchaseOrder: 'PO-7731',
		description: 'Joinery tools, order of February',
		...(withLink ? { paymentUrl: 'https://pay.northlight.example/i/inv-20417' } : {}),
	};
	const second = { ...invoice, id: 'INV-20466', number: 'INV-20466', dueDate: addDays(dueDate, 3), total: 318, amountDue: 318 };
	return {
		item: {
			invoice,
			customer: { id: 'C-1007', name: 'Hagedorn Joinery Ltd', contactName: 'Maria Hagedorn', email: 'accounts@hagedorn.example', phone: '+442079460018', street: '12 Mill Lane', postalCode: 'LS1 4AP', city: 'Leeds', kind: 'business' },
			reminder: {
				action: 'send',
				tier: id,
				tone,
				daysOverdue,
				key: `dun1:INV-20417:0:${id}`,
				...(id === 'plan_offer' ? { offer: { kind: 'plan', instalments: 3 } } : {}),
				...(id === 'statement' ? { invoices: ['INV-20417', 'INV-20466'], statement: [invoice, second].map(lineOf) } : {}),
			},
		},
		events: pastFor(id).map((event) => parseEvent({ customerId: 'C-1007', invoiceId: 'INV-20417', ...event })),
	};
}

function pastFor(id: TemplateId): Record<string, unknown>[] {
	if (id === 'promise_thanks') return [{ at: '2026-03-16T10:00:00Z', type: 'promise.made', data: { date: '2026-03-27' } }];
	if (id === 'promise_broken') return [{ at: '2026-03-05T10:00:00Z', type: 'promise.made', data: { date: '2026-03-12' } }];
	if (id === 'partial_payment') return [{ at: '2026-03-16T10:00:00Z', type: 'payment.received', amount: 500, currency: 'EUR' }];
	if (id === 'paid_thanks') return [{ at: '2026-03-16T10:00:00Z', type: 'payment.received', amount: 1284.5, currency: 'EUR' }];
	return [];
}

function lineOf({ id, number, dueDate, currency, total, amountDue }: { id: string; number: string; dueDate: CivilDate; currency: string; total: number; amountDue: number }) {
	return { invoiceId: id, number, dueDate, currency, total, amountDue, daysOverdue: daysBetween(dueDate, SENT_ON), paymentUrl: `https://pay.northlight.example/i/${id.toLowerCase()}` };
}
