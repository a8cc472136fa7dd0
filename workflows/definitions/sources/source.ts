import type { Canvas, Place, PlaceAt, PlacedNode } from '../canvas/canvas';
import type { Store } from '../nodes/store';
import type { Decided, PageOfCustomers } from '../parts/decide-on-page';
import type { Failing } from '../parts/problems';

/** What a source hands to the Invoice Normaliser. */
export interface Documents {
	/** The last node of the reading: its items are the documents. */
	documents: PlacedNode;
	/** The rows of dunning_customers that belong to them. */
	customers: PlacedNode;
}

/** Where a reading begins. */
export interface Starts {
	/** Runs in the morning and by hand, with what people have set. */
	settings: PlacedNode;
	/**
	 * Runs when another workflow calls: with a touch, whose customer is read again, or with `{ customerId, replan: true }`; and
	 * for each page behind the first.
	 */
	called: PlacedNode;
}

/** A reading as it stands on the canvas. */
export interface Reading {
	/** What is decided on. */
	page: PageOfCustomers;
	/** What answers a call that comes right before a touch is sent: its customer's invoices, settled ones too. */
	again: Documents;
	failing: readonly Failing[];
	/** Draws what comes when the page is planned. */
	drawNext(decided: Decided): void;
}

/** Where invoices live and how they are read. Every source is one object of this kind; deciding is the same for all. */
export interface Source {
	/** As people call it, for the name of the workflow; empty for the tables themselves. */
	name: string;
	/** What people set before it runs, for the note on the canvas. */
	whatToSet: string;
	/** What people may set besides the settings of every planner. */
	settings: Readonly<Record<string, string | number>>;
	/** Parameters of the Invoice Normaliser; `options` too. */
	normaliser: { source?: string; options?: Readonly<Record<string, unknown>> };
	/** Whether it can read the documents of one customer alone; else it always reads everything. */
	readsOneCustomer: boolean;
	/** Whether runs are compared: each is noted in dunning_runs, and one that saw suspiciously little is refused. */
	compareRuns: boolean;
	/** What the canvas says of the reading, and how many columns wide each of the notes is. */
	notes: readonly { text: string; columns: number }[];
	/** By how many columns the deciding stands further to the right than the two of the starts. */
	extraColumns: number;
	/** And what stands below by how many rows lower. */
	extraRows: number;
	/** In which column the documents stand that are read again. */
	againColumn: number;
	/** `place` is where the reading begins, `at` counts from where the deciding does. */
	draw(canvas: Canvas, store: Store, starts: Starts, place: Place, at: PlaceAt): Reading;
}
