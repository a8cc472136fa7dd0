import { createHash } from 'node:crypto';

import type { Experiment } from '../policy/settings';

const BYTES = 6;

/** The arm of the experiment that the customer sees: always the same one, spread evenly over the customers. */
export function variantFor({ name, arms }: Experiment, customerId: string): string | undefined {
	const digest = createHash('sha256').update(`${name}\u0000${customerId}`).digest();
	return arms[Number(digest.readUIntBE(0, BYTES)) % arms.length];
}
