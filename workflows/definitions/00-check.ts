import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../domain/accounting/table-columns';
import { CHANNELS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { code, manualTrigger } from './nodes/flow';
import type { Store } from './nodes/store';

/** 00: a check-list that tells what is missing. It reads the tables and changes nothing. */
export function checkList(store: Store): Canvas {
	const canvas = new Canvas('00 Check');
	canvas.note(
		'## 00 · Check\nPress **Execute workflow** whenever you like, and open **Check-list**: what is ready, what is to do, and how. It changes nothing.\n\nIf a table is missing, the run stops at it: run **00 Set up dunning** first.',
		{ column: 0, row: -1.2, width: 2.9, height: 3.2 },
	);
	canvas.note('## Read, and tell\nTables, customers who cannot be reached, time zone, address of your n8n, channels, what failed.', { column: 3, row: -1.2, width: 4.9, height: 3.2 }, NOTE_COLOUR.blue);
	const tables = [
		['Customers', CUSTOMERS_TABLE],
		['Invoices', INVOICES_TABLE],
		['Outbox', OUTBOX_TABLE],
		['Channels', CHANNELS_TABLE],
		['Problems', PROBLEMS_TABLE],
	] as const;
	const read = tables.map(([name, table], index) => canvas.add(name, store.read(table), { column: index + 1, row: 1 }));
	const start = canvas.add('Check now', manualTrigger(), { column: 0, row: 1 });
	const list = canvas.add('Check-list', code(codeFile('check-list')), { column: tables.length + 1, row: 1 });
	canvas.chain(start, ...read, list);
	return canvas;
}
