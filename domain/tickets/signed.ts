import { z } from 'zod/v4';

import * as field from '../model/fields';
import { ticketName, type Ticket } from './ticket';

const maybe = field.optional(field.text);
const schema = z.object(
	{
		system: maybe,
		ticket: field.id,
		status: z.enum(['open', 'closed'], { error: '"open" or "closed"' }),
		subject: maybe,
		url: maybe,
		changedAt: field.optional(field.instant),
		customerId: maybe,
		email: maybe,
	},
	{ error: 'a ticket with ticket and status' },
);

/** The ticket that a system of one's own tells of in so many words. */
export function signedTickets(item: unknown): Ticket[] {
	const { system = 'the help desk', ticket, status, subject, url, changedAt, customerId, email } = field.parseContract(schema, item, 'item');
	return [{ system, name: ticketName(system, ticket), title: `Ticket ${ticket} in ${system}`, isOpen: status === 'open', subject, url, changedAt, parties: [{ customerId, email }] }];
}
