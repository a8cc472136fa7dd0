import { canonicalJson } from './canonical-json';
import { ContractError } from './contract-error';
import { isEventType, parseEvent, type DunningEvent } from './event';

/** A row of the history that cannot be read. `customerId` is there when at least that could be read. */
export interface HistoryProblem {
	index: number;
	customerId?: string;
	message: string;
}

/** Everything known of the past, each event once, in the order of time. */
export interface History {
	/** Events of one customer, oldest first. */
	of(customerId: string): readonly DunningEvent[];
	/** All events, oldest first. */
	all(): readonly DunningEvent[];
	customerIds(): readonly string[];
	/** Event types that are not in the contract, with how often each was met; such rows are ignored. */
	unknownTypes: ReadonlyMap<string, number>;
	problems: readonly HistoryProblem[];
}

/**
 * Folds raw events (items of the History input) into a history. The result does not depend on the order of the rows,
 * and a row that comes twice (same type and key, or equal in all fields) counts once: the earliest is kept.
 */
export function foldHistory(rows: readonly unknown[]): History {
	const unknownTypes = new Map<string, number>();
	const problems: HistoryProblem[] = [];
	const unique = new Map<string, DunningEvent>();
	rows.forEach((row, index) => {
		const type = textField(row, 'type');
		if (type !== undefined && !isEventType(type)) {
			unknownTypes.set(type, (unknownTypes.get(type) ?? 0) + 1);
			return;
		}
		try {
			const event = parseEvent(row);
			const identity = identityOf(event);
			const known = unique.get(identity);
			if (!known || byTime(event, known) < 0) unique.set(identity, event);
		} catch (error) {
			if (!(error instanceof ContractError)) throw error;
			problems.push({ index, customerId: textField(row, 'customerId'), message: error.message });
		}
	});
	return new FoldedHistory([...unique.values()], unknownTypes, problems);
}

class FoldedHistory implements History {
	private readonly byCustomer = new Map<string, DunningEvent[]>();
	private readonly sorted = new Set<string>();

	constructor(
		private readonly events: DunningEvent[],
		readonly unknownTypes: ReadonlyMap<string, number>,
		readonly problems: readonly HistoryProblem[],
	) {
		for (const event of events) {
			const own = this.byCustomer.get(event.customerId);
			if (own) own.push(event);
			else this.byCustomer.set(event.customerId, [event]);
		}
	}

	of(customerId: string): readonly DunningEvent[] {
		const own = this.byCustomer.get(customerId) ?? [];
		// Sorted when first asked for: a run of ten invoices need not sort a million events.
		if (own.length > 1 && !this.sorted.has(customerId)) own.sort(byTime);
		this.sorted.add(customerId);
		return own;
	}

	all(): readonly DunningEvent[] {
		return this.events.sort(byTime);
	}

	customerIds(): readonly string[] {
		return [...this.byCustomer.keys()].sort();
	}
}

// Time first; the rest only makes the order of simultaneous events independent of the order of the rows.
function byTime(a: DunningEvent, b: DunningEvent): number {
	if (a.at !== b.at) return a.at - b.at;
	const [left, right] = [fullTextOf(a), fullTextOf(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}

function identityOf(event: DunningEvent): string {
	return event.key ? `${event.type}\u0000${event.key}` : fullTextOf(event);
}

function fullTextOf(event: DunningEvent): string {
	const { at, type, customerId, invoiceId = '', channel = '', tier = '', key = '', amount = '', currency = '' } = event;
	return [at, type, customerId, invoiceId, channel, tier, key, amount, currency, canonicalJson(event.data)].join('\u0000');
}

function textField(row: unknown, name: string): string | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	const value = (row as Record<string, unknown>)[name];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
