import { z } from 'zod/v4';

import * as field from '../model/fields';
import { answered, notFound } from './answer';
import { ticketName, type Ticket, type TicketParty } from './ticket';

const KINDS = { tickets: 'Ticket', contacts: 'Contact', companies: 'Company' } as const;

type Kind = keyof typeof KINDS;

const maybe = field.optional(field.text);
const record = z.object({ properties: z.record(z.string(), z.unknown()) }, { error: 'an object of HubSpot with its properties' });
const asked = z.object(
	{
		kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]], { error: 'tickets, contacts or companies' }),
		id: field.id,
		holdProperty: maybe,
		customerIdProperty: maybe,
		contacts: field.optional(z.array(record)),
		companies: field.optional(z.array(record)),
		pipelines: field.optional(
			z.object({ results: z.array(z.object({ stages: z.array(z.object({ id: field.id, metadata: field.optional(z.object({ ticketState: maybe, isClosed: maybe })) })) })) }),
		),
	},
	{ error: 'an object of HubSpot that was asked for, whose it is, and the pipelines of tickets' },
);

type Asked = z.output<typeof asked>;
type Properties = Readonly<Record<string, unknown>>;

/**
 * A ticket in an answer of HubSpot (https://developers.hubspot.com/docs/api/crm/tickets) is open until its stage is one that
 * the pipeline calls closed. A contact or a company holds as long as its property `holdProperty` says anything but no.
 * Undefined for what was not found and is no ticket, and for people where no such property is chosen.
 */
export function hubspotTickets(item: unknown): Ticket[] {
	const subject = field.parseContract(asked, item, 'item');
	const answer = answered('HubSpot', item);
	const names = namesOf(subject);
	if (subject.kind !== 'tickets' && subject.holdProperty === undefined) return [];
	if (answer === undefined) return [notFound(names)];
	const { properties } = field.parseContract(record, answer, 'body');
	const changed = properties.hs_lastmodifieddate ?? properties.lastmodifieddate;
	return [
		{
			...names,
			isOpen: subject.kind === 'tickets' ? !closedStages(subject).has(String(properties.hs_pipeline_stage)) : saysYes(properties[subject.holdProperty ?? '']),
			subject: subject.kind === 'tickets' ? textOf(properties.subject) : undefined,
			changedAt: field.optional(field.instant).safeParse(changed).data,
			parties: partiesOf(subject, properties),
		},
	];
}

function namesOf({ kind, id }: Asked): Pick<Ticket, 'system' | 'name' | 'title'> {
	return { system: 'HubSpot', name: ticketName('hubspot', `${kind}-${id}`), title: `${KINDS[kind]} ${id} in HubSpot` };
}

function closedStages({ pipelines }: Asked): ReadonlySet<string> {
	const stages = (pipelines?.results ?? []).flatMap((pipeline) => pipeline.stages);
	return new Set(stages.filter(({ metadata }) => metadata?.ticketState?.toUpperCase() === 'CLOSED' || metadata?.isClosed?.toLowerCase() === 'true').map(({ id }) => id));
}

function partiesOf({ kind, contacts = [], companies = [], customerIdProperty }: Asked, own: Properties): TicketParty[] {
	const people = [...(kind === 'contacts' ? [own] : []), ...contacts.map(({ properties }) => properties)];
	const firms = [...(kind === 'companies' ? [own] : []), ...companies.map(({ properties }) => properties)];
	const customerId = (properties: Properties) => (customerIdProperty === undefined ? undefined : textOf(properties[customerIdProperty]));
	return [
		...people.map((properties) => ({ customerId: customerId(properties), email: textOf(properties.email) })),
		...firms.map((properties) => ({ customerId: customerId(properties), domain: textOf(properties.domain) })),
	];
}

function saysYes(value: unknown): boolean {
	return !['', 'false', 'no', '0'].includes((textOf(value) ?? '').toLowerCase());
}

function textOf(value: unknown): string | undefined {
	return field.optional(field.text).safeParse(value).data;
}
