import type { CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import { parseMessage, type Message } from '../model/message';
import { parseReceivable, type Receivable } from '../model/receivable';
import { parseReminder, type Reminder } from '../model/reminder';
import { readStatement, type Claim } from './statement';

/** One item as it came to the gate. What is wrong with its message is a finding, not an error: see the intake rules. */
export interface GateItem extends Receivable {
	reminder?: Reminder;
	/** What the router asks for and by when, where it says so. */
	asked: AskedFor;
	message?: Message;
	messageProblem?: ContractError;
	/** A language model wrote the words. */
	writtenByModel: boolean;
	/** The name of the WhatsApp template that the composer chose. */
	whatsappTemplate?: string;
	/** The other invoices of a statement. */
	statement: readonly Claim[];
	/** The fields as they came, for the record. */
	raw: Readonly<Record<string, unknown>>;
}

/** What the router's reminder says beyond the contract: the due date and amount in force, and credits. Major units. */
export interface AskedFor {
	dueDate?: CivilDate;
	amounts: readonly (number | string)[];
}

/** Reads an item; throws a ContractError where invoice, customer, reminder or statement do not keep the contract. */
export function readGateItem(json: Readonly<Record<string, unknown>>): GateItem {
	const receivable = parseReceivable(json);
	const reminder = json.reminder === undefined || json.reminder === null ? undefined : parseReminder(json.reminder);
	const read = readMessage(json.message);
	return {
		...receivable,
		reminder,
		asked: { dueDate: reminder?.dueDate, amounts: reminder ? amountsAskedIn(reminder) : [] },
		...read,
		writtenByModel: isByModel(json.message),
		whatsappTemplate: read.message?.whatsapp?.name,
		statement: readStatement(json.statement, reminder, receivable.invoice),
		raw: json,
	};
}

function amountsAskedIn({ amountDue, creditTaken, credits = [] }: Reminder): AskedFor['amounts'] {
	return [amountDue, creditTaken, ...credits.map(({ amount }) => amount)].filter((amount) => amount !== undefined);
}

// The Composer says which words a model wrote; it is no part of the contract's message.
function isByModel(message: unknown): boolean {
	return typeof message === 'object' && message !== null && 'engine' in message && message.engine === 'model';
}

function readMessage(value: unknown): Pick<GateItem, 'message' | 'messageProblem'> {
	try {
		return { message: parseMessage(value) };
	} catch (error) {
		if (error instanceof ContractError) return { messageProblem: error };
		throw error;
	}
}
