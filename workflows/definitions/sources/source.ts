import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import type { Store } from '../nodes/store';

/** What a source hands to the Invoice Normaliser. */
export interface Documents {
	/** The last node of the reading: its items are the documents. */
	documents: PlacedNode;
	/** The rows of dunning_customers that belong to them. */
	customers: PlacedNode;
}

/** Where invoices live: how to read all that are of interest, and how to read one customer's again just before sending. */
export interface Source {
	/** For the name of the file and the workflow; empty for the tables themselves. */
	name: string;
	/** What people set before it runs, for the note on the canvas. */
	whatToSet: string;
	/** Draws the nodes that read everything, behind `from`. */
	drawAll(canvas: Canvas, store: Store, from: PlacedNode, place: Place): Documents;
	/** Draws the nodes that read the customer of the incoming touch again, behind `from`. */
	drawAgain(canvas: Canvas, store: Store, from: PlacedNode, place: Place): Documents;
}
