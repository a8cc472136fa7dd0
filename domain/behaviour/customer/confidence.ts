import { Decay } from '../evidence/decay';
import { FEWEST_KNOWN } from '../evidence/assessment';
import type { KnownPayment } from '../payments/known-payments';

const MEMORY = new Decay(540);
// With so many recent invoices the score rests on the customer as much as on everybody else.
const HALF_AT = 4;
const COLD_START_AT_MOST = 0.2;

/**
 * How far the score rests on the customer's own payments, from 0 to 1: it grows with their number and fades with their
 * age. Below three known invoices it never exceeds 0.2.
 */
export function confidenceOf(known: readonly KnownPayment[]): number {
	const effective = known.reduce((sum, { age }) => sum + MEMORY.at(age), 0);
	const confidence = effective / (effective + HALF_AT);
	return known.length < FEWEST_KNOWN ? Math.min(COLD_START_AT_MOST, confidence) : confidence;
}
