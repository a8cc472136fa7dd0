import { z } from 'zod/v4';

import type { Instant } from '../../calendar/instant';
import type { Invoice } from '../../model/invoice';
import { caption, epochSeconds, given } from '../vendor-fields';

const error = given(z.object({ code: caption, decline_code: caption, message: caption }));
const charge = given(z.union([z.string(), z.object({ created: given(epochSeconds) })]));

/** A payment intent as invoices refer to it: its id or, where it was expanded, itself. */
export const paymentIntent = given(z.union([z.string(), z.object({ last_payment_error: error, latest_charge: charge })]));

/**
 * The last failed attempt to collect: when it was is told by the event that reported it, else by the charge. An attempt
 * whose time nobody tells is left out, since what follows from a failure depends on when it was.
 */
export function failureOf(
	intents: readonly z.output<typeof paymentIntent>[],
	reportedAt: Instant | undefined,
	attempts: number,
): Invoice['lastPaymentFailure'] {
	const intent = intents.find((candidate) => typeof candidate === 'object' && candidate.last_payment_error);
	const details = typeof intent === 'object' ? intent : undefined;
	const charged = typeof details?.latest_charge === 'object' ? details.latest_charge.created : undefined;
	const at = reportedAt ?? charged;
	if (at === undefined) return undefined;
	const { code, decline_code: declined, message } = details?.last_payment_error ?? {};
	return { at, code: declined ?? code ?? 'unknown', message, attempts };
}
