import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE, REPORTS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { ERROR_OUTPUT, dunningLedger } from '../nodes/dunning';
import type { Store, Where } from '../nodes/store';
import { randomId } from '../nodes/webhook';
import { drawAllTables } from './all-tables';
import type { Failing } from './problems';

/** The tables that say something of a customer. */
export const TABLES_OF_CUSTOMER = [CUSTOMERS_TABLE, INVOICES_TABLE, EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE] as const;

/** That row, and no other. */
export const THAT_ROW: readonly Where[] = [{ column: 'id', is: 'eq', value: '={{ $json.id }}' }];

const APART = 0.86;

/**
 * Draws how the customer that `from` names as `customerId` is erased; six columns wide and nine rows high. n8n works through
 * branches from top to bottom, and the order counts: first the mark that it has begun, and what stops messages; last the
 * end of the mark. Gives the node that comes last of all, and where it fails.
 */
export function drawErase(canvas: Canvas, store: Store, from: PlacedNode, { column, row }: Place): { ended: PlacedNode; failing: Failing } {
	const pseudonym = canvas.add('Draw a pseudonym', randomId('pseudonym'), { column, row });
	canvas.wire(from, pseudonym);
	const all = drawAllTables(canvas, store, TABLES_OF_CUSTOMER, [pseudonym], { column: column + 1, row });
	const drawn = "$('Draw a pseudonym').first().json";
	const erase = canvas.add('Erase', dunningLedger('eraseCustomer', { customer: `={{ ${drawn}.customerId }}`, pseudonym: `={{ 'erased-' + ${drawn}.pseudonym }}` }), { column: column + 3, row });
	canvas.wire(all, erase);
	const writes = [
		['Mark that it has begun', store.insert(PROBLEMS_TABLE)],
		['Stop messages', store.insert(EVENTS_TABLE)],
		['Empty problems', store.update(PROBLEMS_TABLE, THAT_ROW)],
		['Empty invoices', store.update(INVOICES_TABLE, THAT_ROW)],
		['Empty messages', store.update(OUTBOX_TABLE, THAT_ROW)],
		['Remove the customer', store.remove(CUSTOMERS_TABLE, THAT_ROW)],
		['Seal events anew', store.update(EVENTS_TABLE, THAT_ROW)],
		['Remove what nobody can read', store.remove(EVENTS_TABLE, THAT_ROW)],
		['Say that it was done', store.insert(EVENTS_TABLE)],
		// Whoever looks at the report next has it made anew, without the customer.
		['Forget the kept report', store.remove(REPORTS_TABLE, [{ column: 'report', is: 'isNotEmpty' }])],
		['End the mark', store.remove(PROBLEMS_TABLE, [{ column: 'problem', is: 'eq', value: '={{ $json.problem }}' }])],
	] as const;
	const written = writes.map(([name, write], place) => {
		const node = canvas.add(name, write, { column: column + 4, row: row + (place - (writes.length - 1) / 2) * APART });
		// The end of the mark is also when the kept report is forgotten.
		canvas.wire(erase, node, { output: Math.min(place, writes.length - 2) });
		return node;
	});
	return { ended: written[writes.length - 1] ?? erase, failing: { node: erase, output: ERROR_OUTPUT.eraseCustomer } };
}
