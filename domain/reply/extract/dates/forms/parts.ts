import { unitNamed } from '../day-rules';
import type { Reading, SymbolKind } from '../symbols';
import type { UnitName } from '../vocabulary/vocabulary';

/** What can stand for the day in "5 May", "May 5th", "fifth of May". */
export const DAY_KINDS: readonly SymbolKind[] = ['ordinal', 'number', 'ordinalWord'];

/** The value of the first part of that kind; 0 where there is none. */
export function valueOf(parts: readonly Reading[], ...kinds: readonly SymbolKind[]): number {
	return parts.find(({ kind }) => kinds.includes(kind))?.value ?? 0;
}

/** The number of the day: of "5 to 8 May" the last one. */
export function dayIn(parts: readonly Reading[]): number {
	return parts.findLast(({ kind }) => DAY_KINDS.includes(kind))?.value ?? 0;
}

/** ISO weekday; 0 where none is named. */
export function weekdayIn(parts: readonly Reading[]): number {
	return valueOf(parts, 'weekday', 'weekdayBesideNumber');
}

/** The unit that stands last: of "last working day of the month" the month. */
export function unitIn(parts: readonly Reading[]): UnitName | undefined {
	const unit = parts.findLast(({ kind }) => kind === 'unit');
	return unit && unitNamed(unit.value);
}

export function has(parts: readonly Reading[], kind: SymbolKind): boolean {
	return parts.some((part) => part.kind === kind);
}
