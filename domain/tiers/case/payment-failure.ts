import { formatUtc, type Instant } from '../../calendar/instant';
import type { DunningEvent, EventType } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import { declineClass, type DeclineClass } from '../declines/decline-class';
import type { CustomerRecord } from './customer-record';
import { textIn } from './event-data';

/** A charge that was declined. */
export interface PaymentFailure {
	at: Instant;
	code: string;
	decline: DeclineClass;
	/** Names the failure in keys. */
	id: string;
	/** Which attempt it was, where the source says so; at least 1. */
	attempts: number;
}

const FAILURES: ReadonlySet<EventType> = new Set(['payment.failed']);

/**
 * The failed charges of an invoice up to `asOf`, oldest first. What the invoice itself says of its last failure is one of
 * them, unless an event of the same day tells of it already.
 */
export function paymentFailuresOf(invoice: Invoice, record: CustomerRecord, asOf: Instant): readonly PaymentFailure[] {
	const failures: PaymentFailure[] = record
		.naming(invoice.id)
		.filter((event) => FAILURES.has(event.type))
		.map(failureOf);
	const last = invoice.lastPaymentFailure;
	if (!last || last.at > asOf) return failures;
	const attempts = Math.max(1, Math.floor(last.attempts));
	const known = failures.find(
		(failure) => failure.at === last.at || (failure.code === last.code && record.dateOf(failure.at) === record.dateOf(last.at)),
	);
	if (known) known.attempts = Math.max(known.attempts, attempts);
	else failures.push({ at: last.at, code: last.code, decline: declineClass(last.code), id: formatUtc(last.at), attempts });
	return failures.sort((a, b) => a.at - b.at);
}

function failureOf(event: DunningEvent): PaymentFailure {
	const code = textIn(event.data.code) ?? 'unknown';
	const adviceCode = textIn(event.data.adviceCode) ?? textIn(event.data.advice_code);
	return { at: event.at, code, decline: declineClass(code, adviceCode), id: event.key ?? formatUtc(event.at), attempts: 1 };
}
