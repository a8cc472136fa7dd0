import type { CivilDate } from '../../calendar/civil-date';
import type { Customer } from '../../model/customer';
import type { Invoice } from '../../model/invoice';
import type { MinorUnits } from '../../model/money';
import type { TemplateChoice } from '../template-id';
import type { Remark } from '../catalogue/format';
import type { Charges } from './charges';
import type { Credit } from './credit';
import type { Offer } from './offer';
import type { Past } from './past';

/** One line of a statement. */
export interface StatementLine {
	number: string;
	dueDate: CivilDate;
	amount: MinorUnits;
	link: string | null;
}

/** Several invoices in one message, the oldest first. */
export interface Statement {
	lines: readonly StatementLine[];
	total: MinorUnits;
	/** Ids of invoices of which nothing but the id is known. */
	unknown: readonly string[];
}

/** Everything true that a message may say, in exact values. Words come later. */
export interface Facts {
	invoice: Invoice;
	customer: Customer;
	/** The invoice's number and the customer's name as they can be shown: one line, nothing unseen. */
	number: string;
	customerName: string;
	template: TemplateChoice;
	/** The touch's key: names the message. */
	key: string;
	variant?: string;
	/** The civil date the message is meant to go out, in the creditor's zone. */
	sendDate: CivilDate;
	/** The due date in force: of the extension or the instalment, where there is one. */
	dueDate: CivilDate;
	originalDueDate?: CivilDate;
	daysOverdue: number;
	/** What is asked for: the open amount, the instalment, or the total of the statement. */
	amount: MinorUnits;
	instalment?: { index: number; count: number };
	charges?: Charges;
	credit?: Credit;
	offer?: Offer;
	statement?: Statement;
	past: Past;
	remark?: Remark;
	/** When a subscription renews that hangs on this invoice, where that is soon. */
	renewsOn?: CivilDate;
	reason?: string;
	/** Where to pay, where to see everything, and where one click unsubscribes; null where there is no safe link. */
	link: string | null;
	portal: string | null;
	unsubscribe: string | null;
}
