import type { Words } from '../catalogue/format';
import type { Facts } from '../facts/facts';

/** The one thing to press in a message. */
export interface Button {
	label: string;
	link: string;
}

/** Where the button of a message leads: to the payment page, or to the customer's own page; null where there is neither. */
export function buttonOf(facts: Facts, words: Words, number: string): Button | null {
	const { link, portal, template } = facts;
	const toPortal = portal !== null && (link === null || template.id === 'statement');
	if (toPortal) return { label: words.openPortal, link: portal };
	if (link === null) return null;
	if (template.id === 'payment_failed') return { label: words.renewCard, link };
	return { label: template.id === 'statement' ? words.payInvoice.replace('{{number}}', () => number) : words.pay, link };
}
