import { addDays } from '../../calendar/civil-date';
import { formatUtc } from '../../calendar/instant';
import { amountOf } from '../../model/event';
import type { Case } from '../case/case';
import { lastPartPayment, type Sequence } from '../case/sequence';
import { afterAnswer } from '../case/upcoming';
import { stands } from '../case/touch';
import type { Decision } from '../decision/decision';
import { message, touchFor } from '../decision/message';
import { money } from '../decision/wording';
import { PARTIAL_PAYMENT } from '../policy/message-tiers';

/** Question 5: has a part been paid since we last wrote about this due date? Then it is acknowledged, once a payment. */
export function partPaid(c: Case, sequence: Sequence): Decision | undefined {
	const { invoice, record, settings, due } = c;
	const payment = lastPartPayment(c);
	if (!payment || sequence.firstTouchAt === undefined || payment.at <= c.lastTouchAt) return undefined;
	const id = payment.key ?? formatUtc(payment.at);
	const acknowledged = touchFor(c, id, PARTIAL_PAYMENT.id);
	if (acknowledged && stands(acknowledged)) return undefined;
	const on = record.dateOf(payment.at);
	const amount = amountOf(payment, invoice.currency);
	const part = amount === undefined ? 'A part' : money(amount, payment.currency ?? invoice.currency);
	const paid = `${part} of invoice ${invoice.number} was paid on ${on}, and ${money(due.amount, invoice.currency)} is still open.`;
	const waitsUntil = addDays(on, settings.partPaymentDays);
	return message(c, {
		action: 'acknowledge',
		tier: PARTIAL_PAYMENT,
		cycle: id,
		question: 5,
		reason: `${paid} The payment is acknowledged; the next overdue tier waits until ${waitsUntil} at least.`,
		nextActionOn: afterAnswer(c, sequence),
	});
}
