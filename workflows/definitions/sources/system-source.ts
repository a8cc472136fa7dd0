import { CUSTOMERS_TABLE } from '../../../domain/accounting/table-columns';
import type { NodeSpec } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';
import { waitSeconds } from '../nodes/http';
import { lastRun } from '../parts/runs';
import type { Source } from './source';

/** A system that is asked for lists of documents. */
export interface System extends Pick<Source, 'name' | 'whatToSet' | 'settings' | 'normaliser' | 'readsOneCustomer'> {
	/** The file in code/sources that says which lists are read. */
	requests: string;
	/** Reads the list that each incoming item asks for. With an error output, what failed is asked for again. */
	read: NodeSpec;
	/** Makes documents of what was read, where the system gives them in parts or in a file. */
	assemble?: NodeSpec;
}

const OF_CALLED_CUSTOMER = [{ column: 'customerId', is: 'eq', value: "={{ $('Called before sending').first().json.customerId }}" }] as const;

/**
 * The source that asks a system for its documents. One reading serves everything: the day's planning, planning one customer
 * again when something happened, and reading a touch's invoices again before it is sent. A list that could not be read is
 * asked for again after as long as the system says; what is whole goes on, what is not goes nowhere.
 */
export function systemSource(system: System): Source {
	const { name, whatToSet, settings, normaliser, readsOneCustomer } = system;
	const defaults = { defaultCountry: "={{ $('Settings').first().json.defaultCountry }}", ...normaliser.options };
	return {
		name,
		whatToSet,
		settings: { monthsOfHistory: 18, defaultCountry: '', ...settings },
		normaliser: { ...normaliser, options: defaults },
		readsOneCustomer,
		compareRuns: true,
		extraColumns: 6,
		extraRows: 1,
		draw(canvas, store, starts, { column, row }) {
			canvas.wire(starts.called, starts.settings);
			const last = canvas.add('Last run', lastRun(store, name), { column, row: row + 1 });
			const requests = canvas.add('What to read', code(`${codeFile('sources/window')}\n\n${codeFile(`sources/${system.requests}`)}`), { column: column + 1, row: row + 1 });
			const read = canvas.add('Read', system.read, { column: column + 2, row: row + 1 });
			const whole = canvas.add('All read?', code(codeFile('sources/all-read')), { column: column + 3, row: row + 1 });
			canvas.chain(starts.settings, last, requests, read, whole);
			if (system.read.settings?.onError === 'continueErrorOutput') {
				const failed = canvas.add('Try again?', code(codeFile('sources/reading-failed').replaceAll('SOURCE', name)), { column: column + 3, row: row + 2 });
				const wait = canvas.add('Wait as told', waitSeconds('waitSeconds'), { column: column + 2, row: row + 2 });
				canvas.wire(read, failed, { output: 1 });
				canvas.chain(failed, wait, read);
			}
			const items = system.assemble ? canvas.add('Put together', system.assemble, { column: column + 4, row: row + 1 }) : whole;
			if (items !== whole) canvas.wire(whole, items);

			const documents = canvas.add('Documents', code(codeFile('sources/to-plan')), { column: column + 5, row });
			// Below events and outbox: n8n goes from top to bottom, so the Normaliser, which waits for this, finds both read.
			const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: column + 5, row: row + 3.6 });
			const again = canvas.add('Documents of the customer', code(codeFile('sources/to-read-again')), { column: column + 5, row: row + 5.5 });
			const customer = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CALLED_CUSTOMER), { column: column + 5, row: row + 6.5 });
			for (const purpose of [documents, again]) canvas.wire(items, purpose);
			canvas.wire(documents, customers);
			canvas.wire(again, customer);
			return { all: { documents, customers }, again: { documents: again, customers: customer }, planFrom: documents, failing: [] };
		},
	};
}
