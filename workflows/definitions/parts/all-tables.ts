import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { append } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** Draws how whole tables are read behind any of `from`, and put behind one another; two columns wide. */
export function drawAllTables(canvas: Canvas, store: Store, tables: readonly string[], from: readonly PlacedNode[], { suffix = '', column, row }: Place & { suffix?: string }): PlacedNode {
	const all = canvas.add(`All tables${suffix}`, append(tables.length), { column: column + 1, row });
	tables.forEach((table, index) => {
		const read = canvas.add(`Read ${table}${suffix}`, store.read(table), { column, row: row + (index - (tables.length - 1) / 2) * 0.8 });
		for (const start of from) canvas.wire(start, read);
		canvas.wire(read, all, { input: index });
	});
	return all;
}
