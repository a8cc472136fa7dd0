import { createHash } from 'node:crypto';

const BYTES = 6;

/** How many numbers there are to draw. */
export const DRAWS = 2 ** (8 * BYTES);

/**
 * The number from 0 to `DRAWS` - 1 that chance gives a customer in the lottery `name`: always the same one, spread evenly
 * over the customers, and of one lottery independent of any other.
 */
export function draw(name: string, customerId: string): number {
	return createHash('sha256').update(`${name}\u0000${customerId}`).digest().readUIntBE(0, BYTES);
}
