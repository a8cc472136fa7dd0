import { PAGES_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, NodeSpec, Place, PlacedNode } from '../canvas/canvas';
import { append } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** How far this workflow's planning has come; one empty item where it never was anywhere. */
export function placeItStopped(store: Store): NodeSpec {
	return store.read(PAGES_TABLE, [{ column: 'work', is: 'eq', value: '={{ $workflow.id }}' }], { limit: 1 });
}

/** Keeps the place that the first incoming item tells, so that a run that breaks off goes on there. */
export function keepPlace(store: Store): NodeSpec {
	const { settings, ...keeping } = store.upsert(PAGES_TABLE, 'work');
	return { ...keeping, settings: { ...settings, executeOnce: true } };
}

/** Draws where a page is planned, that is when all of `written` have run. Gives the page as the first item. */
export function drawPagePlanned(canvas: Canvas, page: PlacedNode, written: readonly PlacedNode[], place: Place): PlacedNode {
	const planned = canvas.add('Page is planned', append(written.length + 1), place);
	[page, ...written].forEach((node, input) => canvas.wire(node, planned, { input }));
	return planned;
}
