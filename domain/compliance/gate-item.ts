import type { CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import { parseMessage, type Message } from '../model/message';
import { parseReceivable, type Receivable } from '../model/receivable';
import { parseReminder, type Reminder } from '../model/reminder';
import { readStatement, type Claim } from './statement';

/**
 * One item as it came to the gate. What is wrong with its message, and with what says where and when the customer is
 * reached, is a finding, not an error: see the intake rules.
 */
export interface GateItem extends Receivable {
	reminder?: Reminder;
	/** What the router asks for and by when, where it says so. */
	asked: AskedFor;
	message?: Message;
	messageProblem?: ContractError;
	/** What of the customer's place and hours cannot be read. */
	placeProblems: readonly ContractError[];
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
	const receivable = readReceivable(json);
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

const PLACED_BY = ['country', 'region', 'timeZone', 'contactHours'];

// A field that says where or when, and that cannot be read, is left out and noted: an intake rule stops the message for it.
function readReceivable(json: Readonly<Record<string, unknown>>, placeProblems: readonly ContractError[] = []): Receivable & Pick<GateItem, 'placeProblems'> {
	try {
		return { ...parseReceivable(json), placeProblems };
	} catch (error) {
		const name = PLACED_BY.find((field) => error instanceof ContractError && isWithin(error, field));
		if (!(error instanceof ContractError) || name === undefined || placeProblems.length === PLACED_BY.length) throw error;
		return readReceivable({ ...json, customer: { ...(json.customer as object), [name]: undefined } }, [...placeProblems, error]);
	}
}

/** Whether an error is about a field of the customer, or about something in it. */
export function isWithin({ field }: ContractError, name: string): boolean {
	return field === `customer.${name}` || field.startsWith(`customer.${name}.`);
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
