/** The partials that templates may call, with what each is for. */
export const PARTIALS = {
	answer: 'How to answer, to follow "please": reply to this message or …',
	charges: 'Interest and fixed sum in a sentence, where there are any',
	closing: 'The closing for the tone, and the signature',
	facts: 'Invoice, amount and due date, charges included; all invoices in a statement',
	greeting: 'The greeting, by name where it is known',
	help: 'What may stand in the way, and how to say so or to dispute the invoice',
	offer: 'Discount or plan in a sentence, where one is offered',
	pay: 'How to pay: offer, button or link, bank details, customer page',
	portal: "The customer's own page in a sentence, where there is one",
	reason: 'Why a caller calls, in the words for the tone',
	remark: 'One sentence that fits the behaviour of the customer, where there is one',
} as const;

export type PartialName = keyof typeof PARTIALS;
