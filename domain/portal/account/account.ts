import type { CivilDate } from '../../calendar/civil-date';
import type { Currency } from '../../model/currency';
import type { Customer } from '../../model/customer';
import type { DunningEvent } from '../../model/event';
import { sum, type MinorUnits } from '../../model/money';
import type { AccountInvoice } from './account-invoice';

/** Something that happened, and on which day of the creditor's calendar. */
export interface AccountEvent {
	event: DunningEvent;
	on: CivilDate;
}

/** What the holder of a link gets to see. */
export interface Account {
	customer: Customer;
	/** With something to pay, the earliest due first. */
	open: readonly AccountInvoice[];
	/** The newest first. */
	paid: readonly AccountInvoice[];
	/** What happened, the newest first. */
	events: readonly AccountEvent[];
	today: CivilDate;
}

/** The open amounts, one a currency: two currencies are never added. */
export function balances({ open }: Account): readonly { currency: Currency; amount: MinorUnits }[] {
	const currencies = [...new Set(open.map(({ invoice }) => invoice.currency))].sort();
	return currencies.map((currency) => ({ currency, amount: sum(open.filter(({ invoice }) => invoice.currency === currency).map(({ invoice }) => invoice.amountDue)) }));
}

