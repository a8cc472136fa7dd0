import { CUSTOMERS_TABLE } from '../../../domain/accounting/table-columns';
import type { NodeSpec } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { ERROR_OUTPUT, invoiceNormaliser } from '../nodes/dunning';
import { HOLDS, code, ifHolds } from '../nodes/flow';
import { waitSeconds } from '../nodes/http';
import { CALLED_WITH_A_PAGE, drawFurtherPages, drawPage } from '../parts/pages-of-systems';
import { REFUSE_WHEN, drawRefusal, lastRun } from '../parts/runs';
import { asOfFrom } from '../settings';
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
	const parameters = { ...normaliser, options: { defaultCountry: "={{ $('Settings').first().json.defaultCountry }}", ...normaliser.options } };
	return {
		name,
		whatToSet,
		settings: { monthsOfHistory: 18, defaultCountry: '', ...settings },
		normaliser: parameters,
		readsOneCustomer,
		compareRuns: true,
		notes: [
			{
				text: `## Read ${name}\nEverything that is open, and what was paid: eighteen months of it on the first run, later what is new. A busy server is asked again, after as long as it says.\n\n**Nothing is planned** when a list cannot be read to its end, or when the run saw less than *refuseBelowPercent* of what the last one saw. If that is right, set it to 0 for one run.`,
				columns: 9,
			},
			{
				text: '## Page by page\nThe customers of a thousand invoices and payments at a time (*invoicesPerPage*), whole customers only. If there are more, **Next page** plans them. A run that breaks off goes on behind the last page when you start it again the same day.',
				columns: 3,
			},
		],
		extraColumns: 13,
		extraRows: 1,
		againColumn: 8,
		draw(canvas, store, starts, { column, row }, at) {
			canvas.wire(starts.called, starts.settings);
			const calledForPage = canvas.add('Called for a page?', ifHolds({ left: `={{ ${CALLED_WITH_A_PAGE} }}`, operator: HOLDS }), { column, row });
			const reading = row + 1.2;
			const last = canvas.add('Last run', lastRun(store, name), { column: column + 1, row: reading });
			canvas.chain(starts.settings, calledForPage);
			canvas.wire(calledForPage, last, { output: 1 });
			const requests = canvas.add('What to read', code(`${codeFile('sources/window')}\n\n${codeFile(`sources/${system.requests}`)}`), { column: column + 2, row: reading });
			const read = canvas.add('Read', system.read, { column: column + 3, row: reading });
			const whole = canvas.add('All read?', code(codeFile('sources/all-read')), { column: column + 4, row: reading });
			canvas.chain(last, requests, read, whole);
			if (system.read.settings?.onError === 'continueErrorOutput') {
				const failed = canvas.add('Try again?', code(codeFile('sources/reading-failed').replaceAll('SOURCE', name)), { column: column + 4, row: reading + 1 });
				const wait = canvas.add('Wait as told', waitSeconds('waitSeconds'), { column: column + 3, row: reading + 1 });
				canvas.wire(read, failed, { output: 1 });
				canvas.chain(failed, wait, read);
			}
			const items = system.assemble ? canvas.add('Put together', system.assemble, { column: column + 5, row: reading }) : whole;
			if (items !== whole) canvas.wire(whole, items);

			const documents = canvas.add('Documents', code(codeFile('sources/to-plan')), { column: column + 6, row: reading });
			const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: column + 7, row: reading + 1 });
			const normaliser = canvas.add('Invoice Normaliser', invoiceNormaliser({ ...parameters, asOf: asOfFrom('Settings'), freshness: REFUSE_WHEN }), { column: column + 8, row: reading });
			canvas.chain(documents, customers);
			canvas.wire(documents, normaliser);
			canvas.wire(customers, normaliser, { input: 1 });
			drawRefusal(canvas, normaliser, { column: column + 9, row: reading + 1.2 });

			const again = canvas.add('Documents of the customer', code(codeFile('sources/to-read-again')), { column: column + 6, row: row + 5.5 });
			const customer = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CALLED_CUSTOMER), { column: column + 6, row: row + 6.5 });
			for (const purpose of [documents, again]) canvas.wire(items, purpose);
			canvas.wire(again, customer);

			const page = drawPage(canvas, store, { normaliser, calledForPage, readsOneCustomer }, at);
			return {
				page,
				again: { documents: again, customers: customer },
				failing: [{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }],
				drawNext: (decided) => drawFurtherPages(canvas, store, { name, readsOneCustomer, page: page.page }, decided, at),
			};
		},
	};
}
