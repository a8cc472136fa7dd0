import { formatUtc } from '../../../domain/calendar/instant';
import { readableTouches } from '../../../domain/ledger/touch';
import { foldHistory } from '../../../domain/model/history';
import { hubspotTickets } from '../../../domain/tickets/hubspot';
import { recordTicket as record } from '../../../domain/tickets/record-ticket';
import { signedTickets } from '../../../domain/tickets/signed';
import type { Ticket } from '../../../domain/tickets/ticket';
import { zendeskTickets } from '../../../domain/tickets/zendesk';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';
import { contactsIn, tableRows } from './table-rows';

const OUTPUT = { events: 0, changes: 1, persons: 2, nobodys: 3 } as const;

const READERS: Readonly<Record<string, (item: unknown) => Ticket[]>> = { hubspot: hubspotTickets, signed: signedTickets, zendesk: zendeskTickets };

/** What a help desk or a CRM says of its tickets becomes holds, releases, and changes of what was about to go out. */
export const recordTicket: LedgerOperation = {
	properties: [
		{
			displayName: 'Ticket System',
			name: 'ticketSystem',
			type: 'options',
			options: [
				{ name: 'Any Other', value: 'signed', description: 'Items with ticket, status (open or closed), and customerId or email' },
				{ name: 'HubSpot', value: 'hubspot', description: 'Answers of HubSpot for single tickets, contacts or companies' },
				{ name: 'Zendesk', value: 'zendesk', description: 'Answers of Zendesk for several tickets, with users and organizations' },
			],
			default: 'signed',
			description: 'Where the tickets come from',
			displayOptions: { show: { resource: ['ticket'], operation: ['record'] } },
		},
	],
	execute(context) {
		const items = incomingItems(context);
		const asOf = readAsOf(context);
		const { customers, events, problems, touches } = tableRows(secondInput(context));
		const facts = { holds: foldHistory(events).all(), contacts: contactsIn(customers), touches: readableTouches(touches) };
		const listed = new Set(problems.map(({ problem }) => problem));
		const ticketsOf = READERS[String(context.getNodeParameter('ticketSystem', 0, 'signed'))] ?? signedTickets;
		const delivery = new Delivery(context, items, 4, OUTPUT.nobodys);
		const row = { kind: 'person', status: 'open', at: formatUtc(asOf), workflow: context.getWorkflow().name ?? '', node: context.getNode().name };
		items.forEach(({ json }, index) => {
			try {
				for (const ticket of ticketsOf(json)) {
					const { events: made, changes, persons, isOurs } = record(ticket, facts, asOf);
					for (const event of made) delivery.make(OUTPUT.events, event, [index]);
					for (const change of changes) delivery.make(OUTPUT.changes, change, [index]);
					for (const person of persons.filter(({ problem }) => !listed.has(problem))) delivery.make(OUTPUT.persons, { ...row, ...person }, [index]);
					if (!isOurs) delivery.make(OUTPUT.nobodys, { ticket: ticket.name }, [index]);
				}
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
