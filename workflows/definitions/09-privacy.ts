import { OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, dunningLedger } from './nodes/dunning';
import { calledTrigger, callSelfForEach, code, ifHolds, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import { formEnding, formFile, formPageFromJson, formTrigger } from './nodes/form';
import type { Store } from './nodes/store';
import { drawAllTables } from './parts/all-tables';
import { TABLES_OF_CUSTOMER, THAT_ROW, drawErase } from './parts/erase';
import { drawProblems } from './parts/problems';

const WHOM = { kind: 'text', name: 'customer', label: 'Customer: id or e-mail address', required: true } as const;
const RETENTION = { messagesMonths: 12, customersMonths: 36, problemsMonths: 6 } as const;
const SWEPT = { messages: 0, problems: 1, customers: 2 } as const;

/** 09: everything the tables hold about one customer as a file, with the result of verifying the chain of its events. */
export function exportCustomer(store: Store): Canvas {
	const canvas = new Canvas('09 Privacy: export');
	canvas.note('## 09 · Export a record\nOpen the form\'s **Production URL** (double-click *Whose record?*), behind your n8n\'s own sign-in. You get a file with every row about this customer, and whether the chain of its events is whole. It changes nothing.', { column: 0, row: -2.4, width: 3.9, height: 5.4 });
	const form = canvas.add('Whose record?', formTrigger({ title: 'Export a customer’s record', description: 'Every row of the dunning tables about one customer, as a file.', path: 'dunning-privacy-export', button: 'Export', fields: [WHOM] }), { column: 0, row: 0.5 });
	const all = drawAllTables(canvas, store, TABLES_OF_CUSTOMER, [form], { column: 1, row: 0.5 });
	const record = canvas.add('Export', dunningLedger('exportCustomer', { customer: askedFor(form) }), { column: 3, row: 0.5 });
	canvas.wire(all, record);
	canvas.note('## Hand over\nSend it to the person on a way that only they can read.', { column: 4, row: -2.4, width: 2.9, height: 5.4 }, NOTE_COLOUR.green);
	const file = canvas.add('As a file', code(codeFile('privacy/file-name')), { column: 4, row: 0.5 });
	canvas.chain(record, file, canvas.add('Hand it over', formFile('={{ $json.name }}', '={{ $json.verified }}'), { column: 5, row: 0.5 }));
	canvas.wire(record, canvas.add('Not exported', formEnding('Nothing was exported', '={{ $json.error }}'), { column: 5, row: 1.7 }), { output: ERROR_OUTPUT.exportCustomer });
	drawProblems(canvas, store, [], { column: 7.2, row: 0.5 });
	return canvas;
}

/** 09: erases one customer from all tables, after a person has read what will go and has confirmed it. */
export function eraseCustomer(store: Store): Canvas {
	const canvas = new Canvas('09 Privacy: erase');
	canvas.note('## 09 · Erase a customer\nOpen the form\'s **Production URL** (double-click *Whom to erase?*), behind your n8n\'s own sign-in. First you read what will go; it goes when you type the customer\'s id. Keys, sums and days stay, under a pseudonym that leads back to nobody.', { column: 0, row: -2.6, width: 2.9, height: 5.6 });
	const form = canvas.add('Whom to erase?', formTrigger({ title: 'Erase a customer', description: 'Nothing is erased before you have seen what will go.', path: 'dunning-privacy-erase', button: 'Show what will go', fields: [WHOM] }), { column: 0, row: 0.5 });
	const before = drawAllTables(canvas, store, TABLES_OF_CUSTOMER, [form], { suffix: ' before', column: 1, row: 0.5 });
	const preview = canvas.add('Preview', dunningLedger('previewErasure', { customer: askedFor(form) }), { column: 3, row: 0.5 });
	canvas.note('## Confirm\nThe form tells what is open, what was still to go out, and what is not touched.', { column: 3, row: -2.6, width: 3.9, height: 5.6 }, NOTE_COLOUR.purple);
	const page = canvas.add('What will go', code(codeFile('privacy/what-will-go')), { column: 4, row: 0.5 });
	const confirm = canvas.add('Confirm', formPageFromJson({ title: '={{ $json.name }}', description: 'Read this before you erase.', fieldsJson: '={{ $json.fields }}', button: 'Erase for good' }), { column: 5, row: 0.5 });
	const customer = "$('Preview').first().json.customerId";
	const sure = canvas.add('Confirmed?', ifHolds({ left: '={{ $json.confirm }}', operator: { type: 'string', operation: 'equals' }, right: `={{ ${customer} }}` }), { column: 6, row: 0.5 });
	canvas.chain(before, preview, page, confirm, sure);
	canvas.wire(preview, canvas.add('Nobody', formEnding('Nothing was erased', '={{ $json.error }}'), { column: 4, row: 1.7 }), { output: ERROR_OUTPUT.previewErasure });
	canvas.wire(sure, canvas.add('Not confirmed', formEnding('Nothing was erased', 'What you typed is not the id of the customer.'), { column: 6, row: 1.7 }), { output: 1 });
	canvas.note('## Erase\nIn this order, from top to bottom. If it is interrupted it stands in **06 Owner\'s week**; asked for again, it goes on where it stopped, under the same pseudonym.', { column: 7, row: -5.5, width: 5.9, height: 11.9 }, NOTE_COLOUR.green);
	const whom = canvas.add('The customer', settingsNode({ customerId: `={{ ${customer} }}` }), { column: 7, row: 0.5 });
	canvas.wire(sure, whom);
	const { ended, failing } = drawErase(canvas, store, whom, { column: 8, row: 0.5 });
	canvas.wire(failing.node, canvas.add('Not yet', formEnding('Nothing was erased', '={{ $json.error }}'), { column: 12, row: 5.8 }), failing);
	canvas.note('## Look again\nThe tables are read once more, for what came in meanwhile.', { column: 13, row: 1.7, width: 5.9, height: 5.8 }, NOTE_COLOUR.blue);
	const after = drawAllTables(canvas, store, TABLES_OF_CUSTOMER, [ended], { suffix: ' afterwards', column: 13, row: 4.8 });
	const left = canvas.add('What is left', dunningLedger('previewErasure', { customer: `={{ ${customer} }}` }), { column: 15, row: 4.8 });
	const words = canvas.add('In words', code(codeFile('privacy/what-is-left')), { column: 16, row: 4.8 });
	canvas.chain(after, left, words, canvas.add('Erased', formEnding('Erased', '={{ $json.message }}'), { column: 17, row: 4.8 }));
	drawProblems(canvas, store, [{ node: left, output: ERROR_OUTPUT.previewErasure }], { column: 15, row: -1 });
	return canvas;
}

/** 09: once a month, what was kept for long enough goes: the words of messages, problems, and customers as a whole. */
export function retention(store: Store): Canvas {
	const canvas = new Canvas('09 Privacy: retention');
	canvas.note('## 09 · Retention\nOn the first of each month. For how many months things are kept stands in **Settings**: the words of messages, problems that were dealt with, and customers with whom nothing is open and nothing has happened since. Evidence that a law wants kept longer stays. **Publish it**: it calls its own lower half.', { column: 0, row: -1.8, width: 3.9, height: 4.8 });
	const monthly = canvas.add('Every month', scheduleTrigger('0 3 1 * *'), { column: 0, row: 0.7 });
	const byHand = canvas.add('Sweep now', manualTrigger(), { column: 0, row: 1.7 });
	const settings = canvas.add('Settings', settingsNode({ ...RETENTION, asOf: '' }), { column: 1, row: 1 });
	canvas.wire(monthly, settings);
	canvas.wire(byHand, settings);
	const all = drawAllTables(canvas, store, TABLES_OF_CUSTOMER, [settings], { suffix: ' to sweep', column: 2, row: 1 });
	const months = Object.fromEntries(Object.keys(RETENTION).map((name) => [name, `={{ $('Settings').first().json.${name} }}`]));
	const sweep = canvas.add('Sweep', dunningLedger('sweep', { ...months, asOf: "={{ $('Settings').first().json.asOf }}" }), { column: 4, row: 1 });
	canvas.wire(all, sweep);
	canvas.note('## What goes\nMessages keep their key, time and channel. Customers are erased one by one, each in an execution of its own.', { column: 4, row: -1.8, width: 2.9, height: 4.8 }, NOTE_COLOUR.green);
	canvas.wire(sweep, canvas.add('Empty old messages', store.update(OUTBOX_TABLE, THAT_ROW), { column: 5, row: 0 }), { output: SWEPT.messages });
	canvas.wire(sweep, canvas.add('Remove old problems', store.remove(PROBLEMS_TABLE, THAT_ROW), { column: 5, row: 1 }), { output: SWEPT.problems });
	const each = canvas.add('Erase each', callSelfForEach(), { column: 5, row: 2 });
	canvas.wire(sweep, each, { output: SWEPT.customers });
	canvas.note('## Erase one\nAs **09 Privacy: erase** does, in the same order.', { column: 0, row: 3.4, width: 6.9, height: 10.9 }, NOTE_COLOUR.purple);
	const one = canvas.add('One customer', calledTrigger(), { column: 0, row: 9 });
	const { failing } = drawErase(canvas, store, one, { column: 1, row: 9 });
	drawProblems(canvas, store, [{ node: each, output: 1 }, failing], { column: 7.5, row: 2 });
	return canvas;
}

function askedFor(form: PlacedNode): string {
	return `={{ $('${form.name}').first().json.customer }}`;
}
