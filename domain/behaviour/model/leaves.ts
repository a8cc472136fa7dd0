import { z } from 'zod/v4';

/** A number of a model; its message says what is expected. */
export function numberBetween(least: number, most: number) {
	const error = `a number from ${least} to ${most}`;
	return z.number({ error }).min(least, { error }).max(most, { error });
}

/** A part of a model with exactly these keys. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
	const names = Object.keys(shape).join(', ');
	return z.strictObject(shape, { error: `an object with exactly the keys ${names}` });
}
