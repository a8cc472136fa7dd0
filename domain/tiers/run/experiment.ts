import { draw } from '../../pilot/draw';
import type { Experiment } from '../policy/settings';

/** The arm of the experiment that the customer sees: always the same one, spread evenly over the customers. */
export function variantFor({ name, arms }: Experiment, customerId: string): string | undefined {
	return arms[draw(name, customerId) % arms.length];
}
