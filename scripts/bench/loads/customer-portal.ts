import type { Instant } from '../../../domain/calendar/instant';
import type { TimeZone } from '../../../domain/calendar/time-zone';
import { readKnownRows } from '../../../domain/portal/known-rows';
import { DEFAULT_LIMITS } from '../../../domain/portal/limits';
import { portalKey } from '../../../domain/portal/portal-key';
import { portalLink } from '../../../domain/portal/portal-link';
import { parseRequest } from '../../../domain/portal/request';
import { respond, type PortalSettings } from '../../../domain/portal/respond';
import * as message from '../ledgers/message';
import { EVENTS_AN_ITEM, type Load } from './load';

const TERMS = { pageUrl: 'https://n8n.example.com/webhook/account', validDays: 30, shows: 'customer' } as const;
const KEY = portalKey('the secret of this bench, which is long enough');
const SETTINGS: PortalSettings = {
	keys: { current: KEY },
	look: { company: 'Northlight Tools Ltd', language: 'en' },
	limits: DEFAULT_LIMITS,
	zone: 'Europe/Berlin' as TimeZone,
	execution: 'bench',
	asOf: message.settings.asOf,
};

/** Calls of the page, each with the rows of its customer: the link is checked and the page is written. */
export function customerPortalLoad(count: number): Load {
	const calls = Array.from({ length: count }, (_, index) => {
		const item = message.itemOf(index);
		const { customer, invoice } = item;
		const token = new URL(portalLink(customer.id, [], KEY, TERMS, message.settings.asOf as Instant).url).searchParams.get('t') ?? '';
		const request = { method: 'GET', token, language: '', openForm: '', form: {} };
		return { customerId: customer.id, json: { portal: { request } }, rows: [{ invoice, customer }, ...message.eventsOf(customer.id, invoice.id, index)] };
	});
	return {
		events: count * EVENTS_AN_ITEM,
		work: () => {
			for (const { customerId, json, rows } of calls) respond(parseRequest(json), readKnownRows(rows, customerId, SETTINGS.asOf), SETTINGS);
		},
	};
}
