import { z } from 'zod/v4';

import type { CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import * as field from '../model/fields';
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

const asked = z.object({
	dueDate: field.optional(field.civilDate),
	amountDue: field.optional(field.amount),
	creditTaken: field.optional(field.amount),
	credits: field.optional(z.array(z.object({ amount: field.amount }))),
});
const composed = z.object({ engine: z.unknown(), whatsapp: field.optional(z.object({ name: field.optional(field.text) })) });

/** Reads an item; throws a ContractError where invoice, customer, reminder or statement do not keep the contract. */
export function readGateItem(json: Readonly<Record<string, unknown>>): GateItem {
	const receivable = parseReceivable(json);
	const reminder = json.reminder === undefined || json.reminder === null ? undefined : parseReminder(json.reminder);
	const details = composed.safeParse(json.message).data;
	return {
		...receivable,
		reminder,
		asked: reminder ? readAsked(json.reminder) : { amounts: [] },
		...readMessage(json.message),
		writtenByModel: details?.engine === 'model',
		whatsappTemplate: details?.whatsapp?.name,
		statement: readStatement(json.statement, reminder, receivable.invoice),
		raw: json,
	};
}

// Details that no rule demands: what cannot be read of them is the same as none.
function readAsked(value: unknown): AskedFor {
	const { dueDate, amountDue, creditTaken, credits = [] } = asked.safeParse(value).data ?? {};
	return { dueDate, amounts: [amountDue, creditTaken, ...credits.map(({ amount }) => amount)].filter((amount) => amount !== undefined) };
}

function readMessage(value: unknown): Pick<GateItem, 'message' | 'messageProblem'> {
	try {
		return { message: parseMessage(value) };
	} catch (error) {
		if (error instanceof ContractError) return { messageProblem: error };
		throw error;
	}
}
