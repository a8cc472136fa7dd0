import { parseEvent } from '../../../domain/model/event';
import { endsOneHold, releases, unreleasedHolds } from '../../../domain/model/hold';

const event = (minute: number, type: string, more: object = {}) => parseEvent({ at: `2026-03-02T09:${String(minute).padStart(2, '0')}:00Z`, type, customerId: 'c-1', ...more });
const ticket = event(1, 'hold.placed', { key: 'ticket:zendesk:7:1' });
const byPerson = event(2, 'hold.placed', { key: 'week:hold:c-1:9', data: { reason: 'Taken over by Ada' } });
const ofTicket = event(5, 'hold.released', { key: 'ticket:zendesk:7:1', data: { hold: 'ticket:zendesk:7:1' } });

describe('a hold', () => {
	it('of a ticket is released alone; that of a person stays', () => {
		expect(unreleasedHolds([ticket, byPerson, ofTicket])).toEqual([byPerson]);
		expect(endsOneHold(ofTicket)).toBe(true);
	});

	it('is released with all others by a person', () => {
		const release = event(5, 'hold.released', { data: { by: 'Ada' } });
		expect(unreleasedHolds([ticket, byPerson, release])).toEqual([]);
		expect(endsOneHold(release)).toBe(false);
	});

	it('of another invoice stays, and so does what was placed at the same moment', () => {
		const ofInvoice = event(1, 'hold.placed', { invoiceId: 'A' });
		expect(unreleasedHolds([ofInvoice, event(3, 'hold.released', { invoiceId: 'B' })])).toEqual([ofInvoice]);
		expect(unreleasedHolds([ofInvoice, event(1, 'hold.released')])).toEqual([ofInvoice]);
	});

	it('that is released alone settles nothing else, such as a reply for a person', () => {
		expect(releases(ofTicket, { key: 'reply:1' })).toBe(false);
		expect(releases(ofTicket, { invoiceId: 'A' })).toBe(false);
	});
});
