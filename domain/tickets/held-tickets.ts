import type { DunningEvent } from '../model/event';

/**
 * The tickets of a system whose hold is not released, by what the history says (`hold.placed` and
 * `hold.released`, oldest first): those to be read again.
 */
export function heldTickets(holds: readonly DunningEvent[], system: string): string[] {
	const newest = new Map<string, DunningEvent>();
	for (const event of holds) if (typeof event.data.ticket === 'string') newest.set(`${event.data.ticket} ${event.customerId}`, event);
	const names = [...newest.values()].filter(({ type }) => type === 'hold.placed').map(({ data }) => String(data.ticket));
	const prefix = `${encodeURIComponent(system)}:`;
	return [...new Set(names.filter((name) => name.startsWith(prefix)).map((name) => decodeURIComponent(name.slice(prefix.length))))].sort();
}
