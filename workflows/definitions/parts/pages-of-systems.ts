import { EVENTS_TABLE, OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, PlaceAt, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { NORMALISED } from '../nodes/dunning';
import { append, callSelfInTurn, code, splitOut } from '../nodes/flow';
import { LISTED_AT_ONCE, type Store } from '../nodes/store';
import type { Source } from '../sources/source';
import type { Decided, PageOfCustomers } from './decide-on-page';
import { drawPagePlanned, keepPlace, placeItStopped } from './plan-pages';
import { drawNoteOfRun, drawPaidMeanwhile } from './runs';
import { takeBack } from './take-back';

/** Whether this execution was started for one of the pages behind the first; it was handed everything that is on it. */
export const CALLED_WITH_A_PAGE = "($('Called before sending').isExecuted && !!$('Called before sending').first().json.place)";

/** What was read of a system, as pages. */
interface Read {
	normaliser: PlacedNode;
	/** By its first output comes an execution that was started for a page. */
	calledForPage: PlacedNode;
	/** Whether all of it is of the customer that is planned again. */
	readsOneCustomer: boolean;
}

/** The page that is planned, and the source it is of. */
interface Planned extends Pick<Source, 'name' | 'readsOneCustomer'> {
	page: PlacedNode;
}

/**
 * Draws the page that this execution decides on, and what is known of its customers: the first one of what was read, or the one
 * that it was called with. A page is one item that carries its lists, so that what hands it on hands on references.
 * What waits is taken back once, before anything is planned.
 */
export function drawPage(canvas: Canvas, store: Store, { normaliser, calledForPage, readsOneCustomer }: Read, at: PlaceAt): PageOfCustomers {
	const read = canvas.add('All that was read', append(2), at(-2, 1.7));
	canvas.wire(normaliser, read, { output: NORMALISED.receivables });
	canvas.wire(normaliser, read, { output: NORMALISED.history, input: 1 });
	const stopped = canvas.add('Where it stopped', placeItStopped(store), at(-1, 1.7));
	const page = canvas.add('This page', pagesCode('this-page', readsOneCustomer), at(0, 0.5));
	canvas.chain(read, stopped, page);
	canvas.wire(calledForPage, page);

	const receivables = canvas.add('Receivables of the page', splitOut('receivables'), at(2, 1));
	const paymentHistory = canvas.add('Payment history of the page', splitOut('events'), at(2, 1.8));
	const back = canvas.add('Take back what waits', takeBack(store, { noneWhen: "$('Called before sending').isExecuted" }), at(1, 2.2));
	const customers = canvas.add('Customers of the page', splitOut('customers'), at(1, 3.2));
	// The outbox first: n8n goes from top to bottom, and what is new in the history is compared with it.
	const outbox = canvas.add('Outbox', store.readListed(OUTBOX_TABLE, 'customerId'), at(2, 2.6));
	const events = canvas.add('Events', store.readListed(EVENTS_TABLE, 'customerId'), at(2, 3.4));
	for (const part of [receivables, paymentHistory, back, customers]) canvas.wire(page, part);
	for (const known of [outbox, events]) canvas.wire(customers, known);
	return { page, receivables: { node: receivables, output: 0 }, paymentHistory: { node: paymentHistory, output: 0 }, events, outbox };
}

/**
 * Draws what comes when the page is planned: its place is kept, each further page is planned by an execution of its own, whose
 * memory goes with it, and when all are, the run is noted. n8n works through branches from top to bottom.
 */
export function drawFurtherPages(canvas: Canvas, store: Store, { name, readsOneCustomer, page }: Planned, { newEvents, written }: Decided, at: PlaceAt): void {
	const stop = drawPaidMeanwhile(canvas, store, newEvents, at(4, 4.2));
	const planned = drawPagePlanned(canvas, page, [...written, stop], at(11, 3.5));
	// One, or none where the workflow was called to plan again.
	const place = canvas.add('Its place', splitOut('place', { executeOnce: true }), at(12, 3.4));
	const keep = canvas.add('Keep the place', keepPlace(store), at(13, 3.4));
	const further = canvas.add('Further pages', pagesCode('further-pages', readsOneCustomer), at(12, 4.2));
	const next = canvas.add('Next page', callSelfInTurn(), at(13, 4.2));
	canvas.chain(planned, place, keep);
	canvas.chain(planned, further, next);
	drawNoteOfRun(canvas, store, name, planned, at(12, 5));
}

function pagesCode(which: string, readsOneCustomer: boolean) {
	const pages = codeFile('sources/pages').replaceAll('LISTED_AT_ONCE', String(LISTED_AT_ONCE)).replace('READS_ONE_CUSTOMER', String(readsOneCustomer));
	return code(`${pages}\n\n${codeFile(`sources/${which}`)}`);
}
