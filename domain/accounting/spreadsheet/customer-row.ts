import { customerFacts, stated } from '../customer-facts';
import type { ContactDocument, CustomerFacts } from '../document';
import type { Cells } from './cells';
import { truthOf } from './words';

/** A row with a customer but without an invoice. */
export function customerOfRow(cells: Cells): ContactDocument {
	return { kind: 'contact', customer: customerIn(cells), edited: false };
}

/**
 * The customer of a row. Without a customer number the e-mail address stands for it, then the name: two people of one name
 * must not become one debtor, so the name is the last resort.
 */
export function customerIn(cells: Cells): CustomerFacts {
	const email = cells.text('email')?.toLowerCase();
	const id = cells.text('customerId') ?? (email?.includes('@') ? email : undefined) ?? cells.text('customerName');
	if (id === undefined) throw cells.refusal('customerId', undefined, 'a customer number, an e-mail address or a name');
	const facts = customerFacts({
		id,
		name: cells.text('customerName'),
		contactName: cells.text('contactName'),
		email: cells.text('email'),
		phones: [cells.text('phone')],
		country: cells.text('country'),
		region: cells.text('region'),
		street: cells.text('street'),
		postalCode: cells.text('postalCode'),
		city: cells.text('city'),
		timeZone: cells.text('timeZone'),
		language: cells.text('language'),
		kind: cells.choice('kind', ['business', 'consumer']),
		tags: cells.text('tags')?.split(',').map((tag) => tag.trim()).filter(Boolean),
	});
	return stated({ ...facts, relationship: relationshipIn(cells), hold: holdIn(cells) });
}

// A column such as "VIP" may hold a tick.
function relationshipIn(cells: Cells): string | undefined {
	const tick = truthOf(cells.raw('relationship'));
	return tick === null ? cells.choice('relationship', ['vip', 'standard', 'new']) : tick ? 'vip' : 'standard';
}

// A tick, or whatever reason somebody wrote: both stop the reminders.
function holdIn(cells: Cells): { reason: string } | undefined {
	const tick = truthOf(cells.raw('hold'));
	const reason = tick === null ? cells.text('hold') : tick ? `marked in ${cells.place('hold')}` : undefined;
	return reason === undefined ? undefined : { reason };
}
