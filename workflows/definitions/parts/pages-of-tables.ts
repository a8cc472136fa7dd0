import { EVENTS_TABLE, OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, PlaceAt, PlacedNode } from '../canvas/canvas';
import { HOLDS, callSelf, doNothing, ifHolds } from '../nodes/flow';
import type { Store, Where } from '../nodes/store';
import type { Decided } from './decide-on-page';
import { drawPagePlanned, keepPlace } from './plan-pages';
import { takeBack } from './take-back';

/** Whether this execution was started for one of the pages behind the first. */
export const CALLED_FOR_A_PAGE = "($('Called before sending').isExecuted && !!$('Called before sending').first().json.more)";

/** Draws what is known of the customers whose rows meet `ofPage`: `page` gives the page. */
export function drawWhatIsKnown(canvas: Canvas, store: Store, page: PlacedNode, ofPage: readonly Where[], at: PlaceAt): { events: PlacedNode; outbox: PlacedNode } {
	const events = canvas.add('Events', store.read(EVENTS_TABLE, ofPage), at(2, 2.5));
	const back = canvas.add('Take back what waits', takeBack(store, { only: ofPage }), at(2, 3.5));
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE, ofPage), at(3, 4.2));
	canvas.wire(page, events);
	canvas.chain(page, back, outbox);
	return { events, outbox };
}

/** Draws what comes when a page is planned: each further page is planned by an execution of its own, whose memory goes with it. */
export function drawNextPages(canvas: Canvas, store: Store, page: PlacedNode, { written }: Decided, at: PlaceAt): void {
	const planned = drawPagePlanned(canvas, page, written, at(11, 3.5));
	const keep = canvas.add('Keep the place', keepPlace(store), at(12, 3.5));
	const more = canvas.add('More pages?', ifHolds({ left: `={{ !!$json.more && !${CALLED_FOR_A_PAGE} }}`, operator: HOLDS }), at(13, 3.5));
	const next = canvas.add('Next page', callSelf(), at(14, 3.2));
	canvas.chain(planned, keep, more, next, more);
	canvas.wire(more, canvas.add('Planned so far', doNothing(), at(14, 3.8)), { output: 1 });
}
