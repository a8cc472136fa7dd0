import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import type { Store, Where } from '../nodes/store';
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
	/** Runs when another workflow calls: with a touch, whose customer is read again, or with `{ customerId, replan: true }`. */
	called: PlacedNode;
}

/** A reading as it stands on the canvas. */
export interface Reading {
	/** What is planned on. */
	all: Documents;
	/** What answers a call that comes right before a touch is sent: its customer's invoices, settled ones too. */
	again: Documents;
	/** The node behind which everything else that planning needs is read. */
	planFrom: PlacedNode;
	/** Where `planFrom` gives a page of customers: what its customers' rows meet in every table. */
	ofPage?: readonly Where[];
	failing: readonly Failing[];
}

/** Where invoices live and how they are read. Every source is one object of this kind; the planner is the same for all. */
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
	/** How many columns wider the reading is than that of the tables. */
	extraColumns: number;
	/** And how many rows higher. */
	extraRows: number;
	draw(canvas: Canvas, store: Store, starts: Starts, place: Place): Reading;
}
