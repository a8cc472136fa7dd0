import { hubspotTickets } from '../../../domain/tickets/hubspot';
import { signedTickets } from '../../../domain/tickets/signed';
import { zendeskTickets } from '../../../domain/tickets/zendesk';

const PIPELINES = { results: [{ stages: [{ id: '1', metadata: { ticketState: 'OPEN' } }, { id: '4', metadata: { ticketState: 'CLOSED' } }, { id: '9', metadata: { isClosed: 'true' } }] }] };
const hubspot = (kind: string, properties: object, more: object = {}) => hubspotTickets({ kind, id: '5', statusCode: 200, body: { id: '5', properties }, pipelines: PIPELINES, holdProperty: '', customerIdProperty: '', ...more });

describe('tickets of Zendesk', () => {
	const zendesk = (tickets: object[], more: object = {}) =>
		zendeskTickets({ ids: ['7'], subdomain: 'nordwind', statusCode: 200, body: { tickets, users: [{ id: 9, email: 'ap@adler.example', external_id: 'adler' }], organizations: [{ id: 3, external_id: null, domain_names: ['adler.example'] }] }, ...more });

	it.each([['new', true], ['open', true], ['pending', true], ['hold', true], ['solved', false], ['closed', false]])('%s: open is %s', (status, isOpen) => {
		expect(zendesk([{ id: 7, status, subject: 'Price', updated_at: '2026-03-02T09:00:00Z', requester_id: 9, organization_id: 3 }])).toEqual([
			{ system: 'Zendesk', name: 'zendesk:7', title: 'Ticket 7 in Zendesk', isOpen, subject: 'Price', url: 'https://nordwind.zendesk.com/agent/tickets/7', changedAt: Date.UTC(2026, 2, 2, 9), parties: [{ customerId: 'adler', email: 'ap@adler.example' }, { customerId: undefined }, { domain: 'adler.example' }] },
		]);
	});

	it('that are gone hold nobody; a refusal is no answer', () => {
		expect(zendesk([])).toMatchObject([{ name: 'zendesk:7', isOpen: false }]);
		expect(zendesk([], { statusCode: 404, body: {} })).toMatchObject([{ name: 'zendesk:7', isOpen: false }]);
		expect(() => zendesk([], { statusCode: 401, body: { error: "Couldn't authenticate you" } })).toThrow(/'statusCode' is 401\. Expected 200 or 404 from Zendesk/);
		expect(() => zendesk([], { body: '<html>' })).toThrow("'body'");
	});
});

describe('tickets of HubSpot', () => {
	it.each([['1', true], ['4', false], ['9', false], ['77', true]])('in stage %s: open is %s', (stage, isOpen) => {
		const contacts = [{ properties: { email: 'ap@adler.example', dunning_id: 'adler' } }];
		expect(hubspot('tickets', { subject: 'Refund', hs_pipeline_stage: stage, hs_lastmodifieddate: '2026-03-02T09:00:00.000Z' }, { contacts, companies: [{ properties: { domain: 'adler.example' } }], customerIdProperty: 'dunning_id' })).toEqual([
			{ system: 'HubSpot', name: 'hubspot:tickets-5', title: 'Ticket 5 in HubSpot', isOpen, subject: 'Refund', changedAt: Date.UTC(2026, 2, 2, 9), parties: [{ customerId: 'adler', email: 'ap@adler.example' }, { customerId: undefined, domain: 'adler.example' }] },
		]);
	});

	it.each([['true', true], ['2026-03-02', true], ['false', false], ['', false], [null, false], [undefined, false]])('a contact whose property says %j holds: %s', (says, isOpen) => {
		expect(hubspot('contacts', { email: 'ap@adler.example', pause: says }, { holdProperty: 'pause' })).toMatchObject([{ title: 'Contact 5 in HubSpot', isOpen, parties: [{ email: 'ap@adler.example' }] }]);
	});

	it('people hold nobody where no property is chosen; what is gone holds nobody; a refusal is no answer', () => {
		expect(hubspot('companies', { pause: 'true' })).toEqual([]);
		expect(hubspot('tickets', {}, { statusCode: 404, body: {} })).toMatchObject([{ name: 'hubspot:tickets-5', isOpen: false }]);
		expect(() => hubspot('tickets', {}, { statusCode: 429 })).toThrow('200 or 404 from HubSpot');
		expect(() => hubspot('deals', {})).toThrow("'item.kind'");
	});
});

describe('a ticket of any other system', () => {
	it('says all there is to know', () => {
		expect(signedTickets({ system: 'OTRS', ticket: 12, status: 'closed', changedAt: '2026-03-02T10:00:00+01:00', email: 'ap@adler.example' })).toMatchObject([{ name: 'OTRS:12', title: 'Ticket 12 in OTRS', isOpen: false, changedAt: Date.UTC(2026, 2, 2, 9), parties: [{ email: 'ap@adler.example' }] }]);
		expect(() => signedTickets({ ticket: 'A', status: 'reopened' })).toThrow('Expected "open" or "closed"');
	});
});
