import { CUSTOMERS_TABLE } from '../../../domain/accounting/table-columns';
import { OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { append, code } from '../nodes/flow';
import type { Store } from '../nodes/store';
import { ASKED } from './asked';

const MOST_CUSTOMERS = 25;
const MOST_MESSAGES = 500;

/**
 * Draws who is looked up: whoever has that identifier, and those who are called so in dunning_customers or in a message. Gives one
 * item (`customerId`) a customer; four columns wide.
 */
export function drawWhoIsMeant(canvas: Canvas, store: Store, from: PlacedNode, { column, row }: Place): PlacedNode {
	const typed = `={{ ${ASKED.customer} }}`;
	const called = canvas.add('Customers called so', store.read(CUSTOMERS_TABLE, [{ column: 'name', is: 'contains', value: typed }], { limit: MOST_CUSTOMERS }), { column, row: row - 0.5 });
	const written = canvas.add('Messages to such', store.read(OUTBOX_TABLE, [{ column: 'customerName', is: 'contains', value: typed }], { newestBy: 'id', limit: MOST_MESSAGES }), { column, row: row + 0.5 });
	const both = canvas.add('Called so', append(2), { column: column + 1, row });
	const whom = canvas.add('Who is meant', code(codeFile('report-whom').replace('MOST', String(MOST_CUSTOMERS))), { column: column + 2, row });
	for (const read of [called, written]) canvas.wire(from, read);
	canvas.wire(called, both);
	canvas.wire(written, both, { input: 1 });
	canvas.chain(both, whom);
	return whom;
}
