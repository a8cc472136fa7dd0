import { PAGES_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { HOLDS, append, callSelf, doNothing, ifHolds } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** Whether this execution was started for one of the pages behind the first. */
export const CALLED_FOR_A_PAGE = "($('Called before sending').isExecuted && !!$('Called before sending').first().json.more)";

/**
 * Draws what comes when a page is planned, that is when all of `written` have run: the place is kept, so that a run that breaks
 * off goes on there, and each further page is planned by an execution of its own, whose memory goes with it.
 */
export function drawNextPages(canvas: Canvas, store: Store, page: PlacedNode, written: readonly PlacedNode[], { column, row }: Place): void {
	const planned = canvas.add('Page is planned', append(written.length + 1), { column, row });
	[page, ...written].forEach((node, input) => canvas.wire(node, planned, { input }));
	const { settings, ...keeping } = store.upsert(PAGES_TABLE, 'work');
	const keep = canvas.add('Keep the place', { ...keeping, settings: { ...settings, executeOnce: true } }, { column: column + 1, row });
	const more = canvas.add(
		'More pages?',
		ifHolds({ left: `={{ !!$json.more && !${CALLED_FOR_A_PAGE} }}`, operator: HOLDS }),
		{ column: column + 2, row },
	);
	const next = canvas.add('Next page', callSelf(), { column: column + 3, row: row - 0.3 });
	canvas.chain(planned, keep, more, next, more);
	canvas.wire(more, canvas.add('Planned so far', doNothing(), { column: column + 3, row: row + 0.3 }), { output: 1 });
}
