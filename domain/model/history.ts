import { canonicalJson } from './canonical-json';
import { ContractError } from './contract-error';
import { isEventType, parseEvent, type DunningEvent, type EventType } from './event';
import { PlainEventReader } from './plain-event';
import { RepeatedTouches } from './repeated-touches';

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
 * and a row that comes twice (same type and key, or equal in all fields) counts once: the earliest is kept. Only a touch that
 * failed and was tried again under its key has more than one event of a type.
 */
export function foldHistory(rows: readonly unknown[]): History {
	const unknownTypes = new Map<string, number>();
	const problems: HistoryProblem[] = [];
	const byCustomer = new Map<string, DunningEvent[]>();
	// In the order of the rows, each type and key once.
	const keyed: DunningEvent[] = [];
	const places = new Map<EventType, Map<string, number>>();
	const placesOf = (type: EventType): Map<string, number> => {
		let own = places.get(type);
		if (!own) places.set(type, (own = new Map<string, number>()));
		return own;
	};
	const repeated = new RepeatedTouches();
	const reader = new PlainEventReader();
	const keep = (event: DunningEvent): void => {
		const own = byCustomer.get(event.customerId);
		if (own) own.push(event);
		else byCustomer.set(event.customerId, [event]);
	};
	rows.forEach((row, index) => {
		const type = textField(row, 'type');
		if (type !== undefined && !isEventType(type)) {
			unknownTypes.set(type, (unknownTypes.get(type) ?? 0) + 1);
			return;
		}
		try {
			const event = reader.read(row) ?? parseEvent(row);
			if (!event.key) return keep(event);
			const ofType = placesOf(event.type);
			const place = ofType.get(event.key);
			const known = place === undefined ? undefined : keyed[place];
			if (place === undefined || !known) {
				ofType.set(event.key, keyed.push(event) - 1);
				return;
			}
			const isEarlier = byTime(event, known) < 0;
			repeated.note(isEarlier ? known : event);
			if (isEarlier) keyed[place] = event;
		} catch (error) {
			if (!(error instanceof ContractError)) throw error;
			problems.push({ index, customerId: textField(row, 'customerId'), message: error.message });
		}
	});
	for (const event of keyed) keep(event);
	for (const event of repeated.counted((type, key) => keyed[placesOf(type).get(key) ?? -1])) keep(event);
	return new FoldedHistory(byCustomer, unknownTypes, problems);
}

class FoldedHistory implements History {
	private readonly sorted = new Map<string, readonly DunningEvent[]>();
	private ids: readonly string[] | undefined;

	constructor(
		private readonly byCustomer: ReadonlyMap<string, DunningEvent[]>,
		readonly unknownTypes: ReadonlyMap<string, number>,
		readonly problems: readonly HistoryProblem[],
	) {}

	of(customerId: string): readonly DunningEvent[] {
		// Sorted when first asked for: a run of ten invoices need not sort a million events.
		let own = this.sorted.get(customerId);
		if (!own) this.sorted.set(customerId, (own = inOrderOnce(this.byCustomer.get(customerId) ?? [])));
		return own;
	}

	all(): readonly DunningEvent[] {
		return this.customerIds().flatMap((customerId) => this.of(customerId)).sort(byTime);
	}

	customerIds(): readonly string[] {
		return (this.ids ??= [...this.byCustomer.keys()].sort());
	}
}

// Rows without a key that are equal in all fields stand next to one another once sorted.
function inOrderOnce(events: DunningEvent[]): readonly DunningEvent[] {
	if (isEachLater(events)) return events;
	events.sort(byTime);
	return events.filter((event, index) => {
		const before = events[index - 1];
		return !before || event.key || byTime(before, event) !== 0;
	});
}

// As tables mostly give them: nothing to sort, and no two that could be the same.
function isEachLater(events: readonly DunningEvent[]): boolean {
	let before = -Infinity;
	for (const { at } of events) {
		if (at <= before) return false;
		before = at;
	}
	return true;
}

// Time first; the rest only makes the order of simultaneous events independent of the order of the rows.
function byTime(a: DunningEvent, b: DunningEvent): number {
	if (a.at !== b.at) return a.at - b.at;
	return (
		compareTexts(a.type, b.type) ||
		compareTexts(a.customerId, b.customerId) ||
		compareTexts(a.invoiceId ?? '', b.invoiceId ?? '') ||
		compareTexts(a.channel ?? '', b.channel ?? '') ||
		compareTexts(a.tier ?? '', b.tier ?? '') ||
		compareTexts(a.key ?? '', b.key ?? '') ||
		compareTexts(String(a.amount ?? ''), String(b.amount ?? '')) ||
		compareTexts(a.currency ?? '', b.currency ?? '') ||
		compareTexts(canonicalJson(a.data), canonicalJson(b.data)) ||
		Number(a.dayOnly ?? false) - Number(b.dayOnly ?? false)
	);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function textField(row: unknown, name: string): string | undefined {
	if (typeof row !== 'object' || row === null) return undefined;
	const value = (row as Record<string, unknown>)[name];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
