import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Outlet, Place, PlacedNode } from '../canvas/canvas';
import { ERROR_OUTPUT, behaviourScore, dunningLedger, invoiceNormaliser } from '../nodes/dunning';
import { HOLDS, append, asOneItem, callWorkflow, callWorkflowForEach, ifHolds, splitOut } from '../nodes/flow';
import type { Store, Where } from '../nodes/store';
import type { Failing } from '../parts/problems';
import { asOfFrom } from '../settings';

const READING = { receivables: 0, history: 1 } as const;
const ROWS = 'rows';
const PLANNER = "={{ $('Settings').first().json.planner }}";
const OF_EACH: readonly Where[] = [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }];
const IN_TABLES = ifHolds({ left: PLANNER, operator: { type: 'string', operation: 'empty', singleValue: true } });

/** Where what is read comes out: the open invoices with their score (or an empty item), and what happened. */
interface Read {
	receivables: readonly Outlet[];
	past: PlacedNode;
	failing: readonly Failing[];
}

/** Draws how everything is read behind `everything`, and what concerns the customers that `whom` names behind that; seven columns wide. */
export function drawReading(canvas: Canvas, store: Store, { everything, whom }: { everything: PlacedNode; whom: PlacedNode }, { column, row }: Place): Read {
	// An empty item where nothing is open: there is a page all the same.
	const normaliser = canvas.add('Invoice Normaliser', { ...invoiceNormaliser({ asOf: asOfFrom('Settings') }), settings: { ...invoiceNormaliser({}).settings, alwaysOutputData: true } }, { column: column + 2, row: row - 1 });
	const open = canvas.add('Anything open?', ifHolds({ left: '={{ $json.invoice !== undefined }}', operator: HOLDS }), { column: column + 4, row: row - 0.6 });
	canvas.wire(normaliser, open, { output: READING.receivables });
	const { put, past } = drawPast(canvas, { column: column + 2, row: row + 1.2 });
	canvas.wire(normaliser, put.billed, { output: READING.history });

	const readAs = (names: { inTables: string; invoices: string; customers: string; atSource: string; events: string; outbox: string }, from: PlacedNode, how: { where: readonly Where[]; forEach: boolean }, top: number) => {
		const read = (name: string, table: string, place: number) => canvas.add(name, store.read(table, how.where, { forEach: how.forEach }), { column: column + 1, row: top + place });
		const inTables = canvas.add(names.inTables, IN_TABLES, { column, row: top + 0.5 });
		const [invoices, customers] = [read(names.invoices, INVOICES_TABLE, 0), read(names.customers, CUSTOMERS_TABLE, 0.8)];
		const call = how.forEach ? callWorkflowForEach(PLANNER) : callWorkflow(PLANNER);
		const atSource = canvas.add(names.atSource, { ...call, settings: { executeOnce: !how.forEach, alwaysOutputData: true } }, { column: column + 1, row: top + 1.6 });
		const [events, outbox] = [read(names.events, EVENTS_TABLE, 2.4), read(names.outbox, OUTBOX_TABLE, 3.2)];
		for (const node of [inTables, events, outbox]) canvas.wire(from, node);
		for (const node of [invoices, customers]) canvas.wire(inTables, node);
		canvas.wire(inTables, atSource, { output: 1 });
		canvas.wire(invoices, normaliser);
		canvas.wire(customers, normaliser, { input: 1 });
		canvas.wire(atSource, open);
		canvas.wire(events, put.events);
		canvas.wire(outbox, put.outbox);
	};
	readAs({ inTables: 'Theirs in the tables?', invoices: 'Their invoices', customers: 'Their rows', atSource: 'Theirs at the source', events: 'Their events', outbox: 'Their messages' }, whom, { where: OF_EACH, forEach: true }, row - 4.5);
	readAs({ inTables: 'In the tables?', invoices: 'Invoices', customers: 'Customers', atSource: 'Invoices at their source', events: 'Events', outbox: 'Outbox' }, everything, { where: [], forEach: false }, row + 0.4);

	const history = canvas.add('History', dunningLedger('buildHistory', { asOf: asOfFrom('Settings') }), { column: column + 5, row: row + 1.6 });
	const score = canvas.add('Behaviour Score', behaviourScore({ asOf: asOfFrom('Settings') }), { column: column + 6, row });
	canvas.chain(past, history);
	canvas.chain(open, score);
	canvas.wire(history, score, { input: 1 });
	return {
		receivables: [{ node: score, output: 0 }, { node: open, output: 1 }],
		past,
		failing: [{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }, { node: score, output: ERROR_OUTPUT.behaviourScore }],
	};
}

/**
 * Puts what was billed, what happened and what was sent behind one another. n8n's Merge breaks at some 120,000 items an input, so
 * each comes as one item with a list; three columns wide.
 */
function drawPast(canvas: Canvas, { column, row }: Place): { put: Record<'billed' | 'events' | 'outbox', PlacedNode>; past: PlacedNode } {
	const list = (name: string, place: number) => canvas.add(name, asOneItem(ROWS), { column, row: row + place });
	const put = { billed: list('Billed as a list', 0), events: list('Events as a list', 0.8), outbox: list('Messages as a list', 1.6) };
	const together = canvas.add('Together', append(3), { column: column + 1, row: row + 0.8 });
	const past = canvas.add('All that happened', splitOut(ROWS), { column: column + 2, row: row + 0.8 });
	[put.billed, put.events, put.outbox].forEach((node, input) => canvas.wire(node, together, { input }));
	canvas.wire(together, past);
	return { put, past };
}
