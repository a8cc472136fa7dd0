import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

interface HubSpotObject {
	id: string;
	properties: Record<string, string>;
	associations?: Record<string, { results: { id: string; type: string }[] }>;
}

const PAGE = 2;

/** https://developers.hubspot.com/docs/api/crm: objects with associations, searches by page, pipelines. */
export class HubSpotApi implements Vendor {
	readonly hosts = ['api.hubapi.com'];
	readonly token = 'hubspot_of_this_test';
	/** By `<kind>/<id>`. */
	readonly objects = new Map<string, HubSpotObject>();

	/** Puts an object there, linked to others by their `<kind>/<id>`. */
	put(kind: string, id: string, properties: Record<string, string>, linked: readonly string[] = []): void {
		const linkedOf = (other: string) => linked.filter((link) => link.startsWith(`${other}/`)).map((link) => ({ id: link.split('/')[1] ?? '', type: `${kind}_to_${other}` }));
		const associations = Object.fromEntries(['contacts', 'companies'].map((other) => [other, { results: linkedOf(other) }] as const).filter(([, { results }]) => results.length > 0));
		this.objects.set(`${kind}/${id}`, { id, properties, ...(linked.length > 0 ? { associations } : {}) });
	}

	answer(request: VendorRequest): VendorAnswer {
		if (request.headers.authorization !== `Bearer ${this.token}`) return { status: 401, json: { status: 'error', category: 'INVALID_AUTHENTICATION' } };
		const [, , , what, kind, id] = request.path.split('/');
		if (what === 'pipelines') return { status: 200, json: { results: [{ id: '0', stages: [{ id: '1', metadata: { ticketState: 'OPEN', isClosed: 'false' } }, { id: '4', metadata: { ticketState: 'CLOSED', isClosed: 'true' } }] }] } };
		if (id === 'search') return this.search(String(kind), request.body);
		const found = this.objects.get(`${kind}/${id}`);
		if (!found) return { status: 404, json: { status: 'error', category: 'OBJECT_NOT_FOUND' } };
		return { status: 200, json: request.query.has('associations') ? found : { id: found.id, properties: found.properties } };
	}

	private search(kind: string, body: string): VendorAnswer {
		const { filterGroups, after = '0' } = JSON.parse(body) as { filterGroups: { filters: { propertyName: string; operator: string; value?: string }[] }[]; after?: string };
		const [filter] = filterGroups.flatMap(({ filters }) => filters);
		const matches = ({ properties }: HubSpotObject) => (filter?.operator === 'GTE' ? Date.parse(properties[filter.propertyName] ?? '') >= Number(filter.value) : filter !== undefined && properties[filter.propertyName] !== undefined);
		const all = [...this.objects].filter(([name, object]) => name.startsWith(`${kind}/`) && matches(object)).map(([, { id, properties }]) => ({ id, properties }));
		const to = Number(after) + PAGE;
		return { status: 200, json: { total: all.length, results: all.slice(Number(after), to), ...(to < all.length ? { paging: { next: { after: String(to) } } } : {}) } };
	}
}
