import type { HeldOut } from './held-out';

/** How many replies promise a day, to how many the engine gives exactly that one, and to how many of the others it gives one. */
export function promisedDays(outcomes: readonly HeldOut[]): { wanted: number; right: number; invented: number } {
	const dated = outcomes.filter(({ row }) => row.promise_date !== null);
	return {
		wanted: dated.length,
		right: dated.filter(({ row, decision }) => decision.reply.promise?.date === row.promise_date).length,
		invented: outcomes.filter(({ row, decision }) => row.promise_date === null && decision.reply.promise?.date !== undefined).length,
	};
}
