import { planTheDay } from './01-plan-the-day';
import type { Canvas } from './canvas/canvas';
import type { Store } from './nodes/store';
import type { Source } from './sources/source';
import { stripe } from './sources/stripe';
import { tables } from './sources/tables';

/** Every source that there is a planner for, by the end of its file's name; a new source is one file and its line here. */
const SOURCES: Readonly<Record<string, Source>> = { '': tables, '-stripe': stripe };

/** The planners of one store: one a source, all from the same definition. */
export function planningWorkflows(store: Store): Record<string, Canvas> {
	return Object.fromEntries(Object.entries(SOURCES).map(([end, source]) => [`01-plan-the-day${end}`, planTheDay(store, source)]));
}
