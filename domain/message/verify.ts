import type { Message } from './message';
import { escapeHtml } from './render/html-text';
import { toGsm7 } from './surface/gsm7';
import type { Party } from './party';
import { asksForMoney, type TemplateId } from './template-id';
import type { Variables } from './variables';

/** A fact that a message has to state, with the words it has to state it in. */
interface Required {
	fact: string;
	value: string;
}

/**
 * The facts that do not stand in a message but have to: number, amount and due date always, who it is from where that is
 * known, and where to pay where money is asked for and a link exists. Empty when all is there. Checked on what was really
 * written; in an SMS a name may have lost its accents.
 */
export function missingFacts({ text, html }: Pick<Message, 'text' | 'html'>, id: TemplateId, variables: Variables, party: Party): string[] {
	return requiredFacts(id, variables, party)
		.filter(({ value }) => !(text.includes(value) || text.includes(toGsm7(value))) || (html !== undefined && !html.includes(escapeHtml(value))))
		.map(({ fact }) => fact);
}

function requiredFacts(id: TemplateId, variables: Variables, { isNamed }: Party): Required[] {
	const { number, amount, received, dueDate, company, link } = variables;
	const required = [
		{ fact: 'the invoice number', value: number },
		id === 'paid_thanks' ? { fact: 'the amount received', value: received } : { fact: 'the amount', value: amount },
		{ fact: 'the due date', value: dueDate },
		{ fact: 'the name of the company', value: isNamed ? company : '' },
		{ fact: 'the payment link', value: asksForMoney(id) ? link : '' },
	];
	return required.filter(({ value }) => value !== '');
}
