import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

export interface ZendeskTicket {
	id: number;
	status: 'new' | 'open' | 'pending' | 'solved' | 'closed';
	subject: string;
	requester_id: number;
	updated_at: string;
	organization_id?: number;
}

const PAGE = 2;

/** https://developer.zendesk.com/api-reference: several tickets with side-loads, and the export of searches by cursor. */
export class ZendeskApi implements Vendor {
	readonly hosts = ['nordwind.zendesk.com'];
	readonly account = { subdomain: 'nordwind', email: 'agent@nordwind.example', apiToken: 'zendesk_of_this_test' };
	readonly tickets = new Map<number, ZendeskTicket>();
	readonly users = new Map<number, { id: number; email: string; external_id?: string }>();

	answer(request: VendorRequest): VendorAnswer {
		const { email, apiToken } = this.account;
		if (request.headers.authorization !== `Basic ${Buffer.from(`${email}/token:${apiToken}`).toString('base64')}`) return { status: 401, json: { error: "Couldn't authenticate you" } };
		if (request.path === '/api/v2/search/export.json') return this.search(request.query);
		if (request.path !== '/api/v2/tickets/show_many.json') return { status: 404, json: { error: 'InvalidEndpoint' } };
		const ids = (request.query.get('ids') ?? '').split(',').map(Number);
		const tickets = ids.map((id) => this.tickets.get(id)).filter((ticket) => ticket !== undefined);
		const users = tickets.map((ticket) => this.users.get(ticket.requester_id)).filter((user) => user !== undefined);
		return { status: 200, json: { tickets, users, organizations: [], count: tickets.length } };
	}

	private search(query: URLSearchParams): VendorAnswer {
		const since = /updated>(\S+)/.exec(query.get('query') ?? '')?.[1] ?? '';
		if (query.get('filter[type]') !== 'ticket' || since === '') return { status: 422, json: { error: 'invalid' } };
		const found = [...this.tickets.values()].filter((ticket) => ticket.updated_at > since);
		const from = Number(query.get('page[after]') ?? 0);
		return { status: 200, json: { results: found.slice(from, from + PAGE), meta: { has_more: from + PAGE < found.length, after_cursor: String(from + PAGE) }, links: {} } };
	}
}
