import { z } from 'zod/v4';

import * as field from '../model/fields';
import { answered, notFound } from './answer';
import { ticketName, type Ticket, type TicketParty } from './ticket';

const CLOSED = new Set(['solved', 'closed']);
const maybe = field.optional(field.text);

const schema = z.object(
	{
		tickets: z.array(z.object({ id: field.id, status: field.text, subject: maybe, updated_at: field.optional(field.instant), requester_id: maybe, organization_id: maybe })),
		users: field.optional(z.array(z.object({ id: field.id, email: maybe, external_id: maybe }))),
		organizations: field.optional(z.array(z.object({ id: field.id, external_id: maybe, domain_names: field.optional(z.array(field.text)) }))),
	},
	{ error: 'tickets of Zendesk with their users and organizations' },
);
const asked = z.object({ ids: z.array(field.id), subdomain: field.text }, { error: 'which tickets were asked for, and of whom' });

/**
 * The tickets in an answer of Zendesk (https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/, show_many with
 * users and organizations). Solved and closed ones are closed, and so is one that was asked for and is not there any more.
 */
export function zendeskTickets(item: unknown): Ticket[] {
	const { ids, subdomain } = field.parseContract(asked, item, 'item');
	const answer = answered('Zendesk', item);
	const { tickets, users = [], organizations = [] } = answer === undefined ? { tickets: [] } : field.parseContract(schema, answer, 'body');
	const partiesOf = (requester: string | undefined, organization: string | undefined): TicketParty[] => {
		const user = users.find(({ id }) => id === requester);
		const firm = organizations.find(({ id }) => id === organization);
		return [
			...(user ? [{ customerId: user.external_id, email: user.email }] : []),
			...(firm ? [{ customerId: firm.external_id }, ...(firm.domain_names ?? []).map((domain) => ({ domain }))] : []),
		];
	};
	const gone = ids.filter((id) => !tickets.some((ticket) => ticket.id === id));
	return [
		...tickets.map(({ id, status, subject, updated_at: changedAt, requester_id: requester, organization_id: organization }) => ({
			...namesOf(id),
			isOpen: !CLOSED.has(status.toLowerCase()),
			subject,
			url: `https://${encodeURIComponent(subdomain)}.zendesk.com/agent/tickets/${encodeURIComponent(id)}`,
			changedAt,
			parties: partiesOf(requester, organization),
		})),
		...gone.map((id) => notFound(namesOf(id))),
	];
}

function namesOf(id: string): Pick<Ticket, 'system' | 'name' | 'title'> {
	return { system: 'Zendesk', name: ticketName('zendesk', id), title: `Ticket ${id} in Zendesk` };
}
