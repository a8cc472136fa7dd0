import { ContractError } from '../model/contract-error';
import { parseInvoice, type Invoice } from '../model/invoice';
import { parseMessage, type Message } from '../model/message';
import { parseReceivable, type Receivable } from '../model/receivable';
import { parseReminder, type Reminder } from '../model/reminder';

/** One item as it came to the gate. What is wrong with its message is a finding, not an error: see the intake rules. */
export interface GateItem extends Receivable {
	reminder?: Reminder;
	message?: Message;
	messageProblem?: ContractError;
	/** The other invoices of a statement. */
	statement: readonly Invoice[];
	/** The fields as they came, for the record. */
	raw: Readonly<Record<string, unknown>>;
}

/** Reads an item; throws a ContractError where invoice, customer or reminder do not keep the contract. */
export function readGateItem(json: Readonly<Record<string, unknown>>): GateItem {
	const receivable = parseReceivable(json);
	const reminder = json.reminder === undefined || json.reminder === null ? undefined : parseReminder(json.reminder);
	return { ...receivable, reminder, ...readMessage(json.message), statement: readStatement(json.statement), raw: json };
}

function readStatement(value: unknown): readonly Invoice[] {
	const list: unknown = typeof value === 'object' && value !== null && 'invoices' in value ? value.invoices : value;
	if (list === undefined || list === null) return [];
	if (!Array.isArray(list)) throw new ContractError('statement', value, 'the list of invoices that belong to it');
	return list.map((invoice, index) => parseInvoice(invoice, `statement.${index}`));
}

function readMessage(value: unknown): Pick<GateItem, 'message' | 'messageProblem'> {
	try {
		return { message: parseMessage(value) };
	} catch (error) {
		if (error instanceof ContractError) return { messageProblem: error };
		throw error;
	}
}
