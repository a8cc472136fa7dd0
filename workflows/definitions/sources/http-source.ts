import { CUSTOMERS_TABLE } from '../../../domain/accounting/table-columns';
import { codeFile } from '../code/code-file';
import { code, doNothing, ifHolds } from '../nodes/flow';
import { readPages, waitSeconds, type Account, type Paging } from '../nodes/http';
import { drawLastRun } from '../parts/runs';
import type { Source } from './source';

/** A system that is read over its API, page by page. */
export interface HttpSystem extends Pick<Source, 'name' | 'whatToSet' | 'settings' | 'normaliser'> {
	/** The file in code/sources that says which lists are read. */
	requests: string;
	account: Account;
	paging: Paging;
	headers?: Readonly<Record<string, string>>;
	/** The file in code/sources that puts documents together which the system gives in parts. */
	assemble?: string;
}

const OF_CUSTOMER = [{ column: 'customerId', is: 'eq', value: "={{ $('Called before sending').first().json.customerId }}" }] as const;

/**
 * The source that reads a system over its API. One reading serves everything: the day's planning, planning one customer
 * again when something happened, and reading a touch's invoices again before it is sent. A list that could not be read is
 * asked for again after as long as the system says; what is whole goes on, what is not goes nowhere.
 */
export function httpSource(system: HttpSystem): Source {
	const { name, whatToSet, settings, normaliser } = system;
	return {
		name,
		whatToSet,
		settings: { monthsOfHistory: 18, ...settings },
		normaliser,
		compareRuns: true,
		extraColumns: 6,
		draw(canvas, store, starts, { column, row }) {
			canvas.wire(starts.called, starts.settings);
			const last = canvas.add('Last run', drawLastRun(store, name), { column, row: row + 1 });
			const requests = canvas.add('What to read', code(`${codeFile('sources/window')}\n\n${codeFile(`sources/${system.requests}`)}`), { column: column + 1, row: row + 1 });
			const read = canvas.add('Read', readPages(system.account, system.paging, system.headers), { column: column + 2, row: row + 1 });
			const failed = canvas.add('Try again?', code(codeFile('sources/reading-failed').replaceAll('SOURCE', name)), { column: column + 3, row: row + 2 });
			const wait = canvas.add('Wait as told', waitSeconds('waitSeconds'), { column: column + 2, row: row + 2 });
			const whole = canvas.add('All read?', code(codeFile('sources/all-read')), { column: column + 3, row: row + 1 });
			const purpose = canvas.add(
				'To plan?',
				ifHolds({ left: "={{ !$('Called before sending').isExecuted || $('Called before sending').first().json.replan === true }}", operator: { type: 'boolean', operation: 'true', singleValue: true } }),
				{ column: column + 4, row: row + 1 },
			);
			canvas.chain(starts.settings, last, requests, read, whole);
			if (system.assemble) canvas.chain(whole, canvas.add('Put together', code(codeFile(`sources/${system.assemble}`)), { column: column + 4, row }), purpose);
			else canvas.wire(whole, purpose);
			canvas.wire(read, failed, { output: 1 });
			canvas.chain(failed, wait, read);
			const documents = canvas.add('Documents', doNothing(), { column: column + 5, row });
			const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: column + 5, row: row + 1 });
			const again = canvas.add('Documents of the customer', doNothing(), { column: column + 5, row: row + 4.5 });
			const customer = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CUSTOMER), { column: column + 5, row: row + 5.5 });
			for (const node of [documents, customers]) canvas.wire(purpose, node);
			for (const node of [again, customer]) canvas.wire(purpose, node, { output: 1 });
			return { all: { documents, customers }, again: { documents: again, customers: customer }, planFrom: purpose, failing: [] };
		},
	};
}
