import { EVENTS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { dunningLedger } from './nodes/dunning';
import { code, manualTrigger } from './nodes/flow';
import { dataTables } from './nodes/data-tables';
import { fillEmptyTable, postgres } from './nodes/postgres';
import { TABLES } from './tables';

/** 90: copies every Data Table into PostgreSQL, and verifies row counts and the chains of the events. Deletes nothing. */
export function moveToPostgres(): Canvas {
	const canvas = new Canvas('90 Move to PostgreSQL');
	canvas.note(
		'## 90 · Move to PostgreSQL\n1. Unpublish 01, 02 and 03 of the Data Tables.\n2. Choose your PostgreSQL credential on the Postgres nodes.\n3. Press **Execute workflow**. It creates the tables, copies every row into those that are empty, and compares. Run it again if it stops: no row is copied twice.\n4. When **Compare** is green, publish the PostgreSQL workflows.\n\nThe Data Tables stay as they are.',
		{ column: 0, row: -1.4, width: 3.9, height: 3.4 },
	);
	canvas.note('## Copy\nOne line a table: read here, write there, read back.', { column: 4, row: -1.4, width: 3.9, height: TABLES.size + 2.4 }, NOTE_COLOUR.blue);
	canvas.note('## Verify\nAs many rows on both sides, the same events, and no chain of hashes broken. Otherwise **Compare** fails and says which.', { column: 8, row: -1.4, width: 3.9, height: 3.4 }, NOTE_COLOUR.green);

	const start = canvas.add('Move now', manualTrigger(), { column: 0, row: 0 });
	const tables = [...TABLES];
	const created = tables.map(([table, columns], index) => canvas.add(`Create ${table}`, postgres.createTable(table, columns), { column: 1 + (index % 3), row: Math.floor(index / 3) }));
	const copied = tables.flatMap(([table], row) => [
		canvas.add(`Read ${table}`, dataTables.read(table), { column: 4, row }),
		canvas.add(`Write ${table}`, fillEmptyTable(table), { column: 5, row }),
		canvas.add(`Read back ${table}`, postgres.read(table), { column: 6, row }),
	]);
	const before = canvas.add('Events here', dataTables.read(EVENTS_TABLE), { column: 8, row: 0 });
	const verifiedBefore = canvas.add('Verify the Data Table', dunningLedger('verifyEvents'), { column: 9, row: 0 });
	const after = canvas.add('Events there', postgres.read(EVENTS_TABLE), { column: 8, row: 1 });
	const verifiedAfter = canvas.add('Verify PostgreSQL', dunningLedger('verifyEvents'), { column: 9, row: 1 });
	const compare = canvas.add('Compare', code(codeFile('compare-moved').replace('TABLE_NAMES', JSON.stringify([...TABLES.keys()]))), { column: 10, row: 1 });
	canvas.chain(start, ...created, ...copied, before, verifiedBefore, after, verifiedAfter, compare);
	return canvas;
}
