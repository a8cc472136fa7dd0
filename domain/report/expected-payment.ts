import { z } from 'zod/v4';

import * as field from '../model/fields';
import type { Receivable } from '../model/receivable';
import type { ExpectedPayment } from './cash-forecast';

const schema = z.object(
	{
		predictedPaymentDate: field.optional(field.civilDate),
		paymentDateRange: field.optional(z.tuple([field.civilDate, field.civilDate], { error: 'two dates, the early and the late end' })),
	},
	{ error: 'what the Behaviour Score adds: an object with predictedPaymentDate and paymentDateRange' },
);

/**
 * When the money of an open invoice is expected, by the item's `behaviour`; throws a ContractError that names the field. For an
 * invoice of which nothing is owed, nothing is expected and nothing read.
 */
export function expectedPayment({ invoice: { currency, amountDue } }: Receivable, behaviour: unknown): ExpectedPayment {
	const said = behaviour === undefined || behaviour === null || amountDue <= 0 ? {} : field.parseContract(schema, behaviour, 'behaviour');
	return { currency, amountDue, predicted: said.predictedPaymentDate, range: said.paymentDateRange };
}
