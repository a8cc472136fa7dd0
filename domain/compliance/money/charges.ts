import type { Facts } from '../facts';
import { claimedCharges } from '../lint/ledger-check';

/** Whether the reminder claims anything beyond the invoice. */
export function hasCharges(facts: Facts): boolean {
	const { interest, fixed } = claimedCharges(facts);
	return interest > 0 || fixed > 0;
}
