import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, SCHEMA_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { dunningLedger } from './nodes/dunning';
import { HOLDS, code, ifHolds, manualTrigger, settingsNode, splitOut } from './nodes/flow';
import { formTrigger } from './nodes/form';
import type { Store } from './nodes/store';
import { SCHEMA_VERSION, TABLES } from './tables';

const YES = 'Yes, an invented firm with 61 customers';

/** 00: creates the tables, and fills them with a sample ledger when asked to. `sampleCode` makes the sample. */
export function setUp(store: Store, sampleCode: string): Canvas {
	const canvas = new Canvas('00 Set up dunning');
	const behindTables = (column: number) => 2.6 + TABLES.size + column;
	canvas.note(
		'## 1 · Start here\nOpen the form (or press **Execute workflow**) once. It creates the tables and touches nothing that is there already.\n\nAsk for the **sample ledger** to see the whole sequence at work before your own data comes in.',
		{ column: 0, row: -1.1, width: 2.3, height: 3.1 },
	);
	canvas.note(
		`## 2 · The tables\n**dunning_customers** and **dunning_invoices**: yours to fill and edit, by hand or from any other flow.\n**dunning_events**: everything that happened; rows are only added.\n**dunning_outbox**: one row a message, planned, sent or held.\n**dunning_problems**: what failed, and what a person has to take over. **dunning_channels**: which workflow sends on which channel. **dunning_runs**: how much each run saw. **dunning_pages**: how far a long one has come. **dunning_reports**: the report as it was last made. **dunning_schema**: the version of these tables.\n\n${store.whereTablesAre}`,
		{ column: 2.4, row: -1.1, width: TABLES.size + 0.1, height: 3.1 },
		NOTE_COLOUR.blue,
	);
	canvas.note(
		'## 3 · The sample (only if you asked for it)\n61 invented firms in 11 countries, six currencies, eighteen months of payments, VIPs, disputes, promises, opt-outs. It is only loaded into empty tables.',
		{ column: behindTables(0), row: -1.1, width: 6.1, height: 3.6 },
		NOTE_COLOUR.green,
	);

	const byHand = canvas.add('Set up by hand', manualTrigger(), { column: 0, row: 0 });
	const settings = canvas.add('Settings', settingsNode({ loadSampleLedger: false, sampleDay: '' }), { column: 1, row: 0 });
	const form = canvas.add(
		'Set-up form',
		formTrigger({
			title: 'Set up dunning',
			description: `Creates the tables ${[...TABLES.keys()].join(', ')}. What is there already stays as it is.`,
			path: 'dunning-set-up',
			button: 'Create the tables',
			fields: [{ kind: 'radio', name: 'sample', label: 'Load a sample ledger to try things out?', options: ['No', YES], required: true, value: 'No' }],
			submitted: 'The tables are ready. Next: "01 Plan the day".',
		}),
		{ column: 0, row: 1 },
	);
	const answers = canvas.add(
		'Settings from the form',
		settingsNode({ loadSampleLedger: `={{ $json.sample === '${YES}' }}`, sampleDay: '' }, { loadSampleLedger: 'boolean' }),
		{ column: 1, row: 1 },
	);
	const created = [...TABLES].map(([table, columns], index) =>
		canvas.add(`Create ${table}`, store.createTable(table, columns), { column: 2.5 + index, row: 0 }),
	);
	const columns = Object.fromEntries([...TABLES].map(([table, of]) => [table, of.map(({ name }) => name)]));
	const lookUp = store.listTables ? codeFile('columns-are-there').replace('COLUMNS_OF_TABLES', JSON.stringify(columns)) : '';
	const version = canvas.add('Schema version', code(`${lookUp}\nreturn [{ json: { version: ${SCHEMA_VERSION}, at: $now.toUTC().toISO() } }];`.trim()), { column: behindTables(0.1), row: 1 });
	const note = canvas.add('Note the version', store.upsert(SCHEMA_TABLE, 'version'), { column: behindTables(1.1), row: 1 });
	const toVersion = store.listTables ? [canvas.add('Tables as they are', store.listTables(), { column: behindTables(-0.9), row: 1 }), version] : [version];
	const wanted = canvas.add(
		'Sample wanted?',
		ifHolds({
			left: "={{ $('Settings').isExecuted ? $('Settings').first().json.loadSampleLedger : $('Settings from the form').first().json.loadSampleLedger }}",
			operator: HOLDS,
		}),
		{ column: behindTables(0.1), row: 0 },
	);
	const anyCustomer = canvas.add('Any customer yet?', store.read(CUSTOMERS_TABLE, [], { limit: 1 }), { column: behindTables(1.1), row: 0 });
	const empty = canvas.add(
		'Tables are empty?',
		ifHolds({ left: '={{ Object.keys($json).length }}', operator: { type: 'number', operation: 'equals' }, right: 0 }),
		{ column: behindTables(2.1), row: 0 },
	);
	const sample = canvas.add('Make the sample ledger', code(sampleCode), { column: behindTables(3.1), row: 0 });
	canvas.chain(byHand, settings, ...created, ...toVersion, note, wanted, anyCustomer, empty, sample);
	canvas.chain(form, answers);
	canvas.wire(answers, created[0] ?? answers);

	const lists = [
		['customers', CUSTOMERS_TABLE],
		['invoices', INVOICES_TABLE],
	] as const;
	lists.forEach(([list, table], index) => {
		const each = canvas.add(`Sample ${list}`, splitOut(list), { column: behindTables(4.1), row: index - 0.5 });
		const insert = canvas.add(`Add ${list}`, store.insert(table), { column: behindTables(5.1), row: index - 0.5 });
		canvas.chain(sample, each, insert);
	});
	const events = canvas.add('Sample events', splitOut('events'), { column: behindTables(3.1), row: 1.5 });
	const sealed = canvas.add('Seal events', dunningLedger('sealEvents'), { column: behindTables(4.1), row: 1.5 });
	const insertEvents = canvas.add('Add events', store.insert(EVENTS_TABLE), { column: behindTables(5.1), row: 1.5 });
	canvas.chain(sample, events, sealed, insertEvents);
	return canvas;
}
