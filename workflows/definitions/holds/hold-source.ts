import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import type { Failing } from '../parts/problems';
import type { SignedCaller } from '../parts/signed-call';

/** A system whose open tickets hold customers. */
export interface HoldSource extends SignedCaller {
	/** As people call it. */
	name: string;
	/** What people do, for the note on the canvas. */
	whatToSet: string;
	settings: Readonly<Record<string, string | number>>;
	/** The reader of the Dunning Ledger: the value of its Ticket System. */
	reader: 'hubspot' | 'signed' | 'zendesk';
	/** How tickets are read at the system; without it a call says all that is to be known. */
	reading?: Reading;
}

/** How the tickets are read that a call names, and by the clock those that changed lately or hold somebody. */
export interface Reading {
	/** As it stands before the colon in the names of the system's tickets. */
	system: string;
	/** Draws the search for what changed lately, one column wide; gives the first node and the one that answers. */
	drawLately(canvas: Canvas, place: Place): { first: PlacedNode; last: PlacedNode; failing: Failing[] };
	/** Draws the reading, from column 0 to 4 of the place. */
	drawRead(canvas: Canvas, place: Place): { first: PlacedNode; last: PlacedNode; failing: Failing[] };
}
