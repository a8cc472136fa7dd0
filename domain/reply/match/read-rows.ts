import { foldHistory, type History, type HistoryProblem } from '../../model/history';
import { ContractError } from '../../model/contract-error';
import { parseCustomer } from '../../model/customer';
import { parseReceivable } from '../../model/receivable';
import { ReplyDirectory } from './directory';

/** What is known of the past and of whom a reply can be from. */
export interface KnownPast {
	directory: ReplyDirectory;
	history: History;
	/** Rows that are neither, or cannot be read, with why. */
	problems: readonly HistoryProblem[];
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Sorts rows from outside: events (a `type`), items with `invoice` and `customer`, and rows of the tables of customers and
 * of invoices, in any order. A row that cannot be read is told of and left out.
 */
export function readRows(rows: readonly object[]): KnownPast {
	const directory = new ReplyDirectory();
	const events: Row[] = [];
	const problems: HistoryProblem[] = [];
	rows.forEach((object, index) => {
		const row: Row = { ...object };
		if (row.type !== undefined) return void events.push(row);
		try {
			addParty(row, directory);
		} catch (error) {
			if (!(error instanceof ContractError)) throw error;
			const customerId = typeof row.customerId === 'string' ? row.customerId : undefined;
			problems.push({ index, ...(customerId ? { customerId } : {}), message: error.message });
		}
	});
	const history = foldHistory(events);
	directory.addEvents(history.all());
	return { directory, history, problems: [...history.problems, ...problems] };
}

function addParty(row: Row, directory: ReplyDirectory): void {
	if (row.invoice !== undefined && row.customer !== undefined) {
		const { invoice, customer } = parseReceivable(row);
		directory.addCustomer(customer);
		directory.addInvoice(customer.id, invoice);
	} else if (row.customer !== undefined) directory.addCustomer(parseCustomer(row.customer));
	else if (isText(row.invoiceId) && isText(row.customerId)) directory.addInvoice(row.customerId, { id: row.invoiceId, number: isText(row.number) ? row.number : row.invoiceId });
	else if (isText(row.customerId)) directory.addCustomer(parseCustomer({ id: row.customerId, name: row.name, email: row.email, phone: row.phone, phones: row.phones, country: row.country }));
	else throw new ContractError('type', row.type, "an event, an item with 'customer', or a row of customers or invoices with 'customerId'");
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}
