import type { GateItem } from '../gate-item';
import { allMatches } from './all-matches';
import { partsOf, type Prose } from './prose';

const PERCENT_OFF = /(\d{1,2})(?:[.,]\d+)? ?% (?:off|rabatt|nachlass|de (?:remise|réduction|descuento|desconto)|korting|di sconto|descuento|desconto)/gi;

/** Percentages off something other than this invoice: a discount that neither the terms nor the reminder offer. */
export function isMarketing(prose: Prose, { invoice, reminder }: Pick<GateItem, 'invoice' | 'reminder'>): boolean {
	const offered = [invoice.terms?.earlyPaymentDiscount?.percent, reminder?.offer?.percent];
	return partsOf(prose).some((part) => part.text.includes('%') && allMatches(PERCENT_OFF, part.text).some((match) => !offered.includes(Number(match[1]))));
}
