import { decideOne, policyOf, type RawEvent, type RawItem } from './world';

const item = (invoice: object = {}, customer: object = {}): RawItem => ({
	invoice: { id: 'A-1', number: '2026-117', dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480, ...invoice },
	customer: { id: 'c-1', name: 'Alder GmbH', email: 'a@alder.example', country: 'DE', timeZone: 'Europe/Berlin', ...customer },
});
const event = (day: string, type: string, more: object = {}): RawEvent => ({ at: `2026-${day}T10:00:00+01:00`, type, customerId: 'c-1', invoiceId: 'A-1', ...more });
const reminded = event('03-04', 'reminder.sent', { channel: 'email', tier: 'overdue_1', key: 'dun1:A-1:0:overdue_1' });
const settled = event('03-06', 'invoice.settled', { key: 'stripe:A-1:settled' });
const paid = item({ amountDue: 0, status: 'paid' });
const THANKS = policyOf({ options: { thankFor: ['payment', 'promise'] } });
const decide = (one: RawItem, events: RawEvent[], day = '03-07', policy = THANKS) => decideOne(one, events, `2026-${day}T12:00:00+01:00`, policy);
const sent = (cycle: string, tier: string) => event('03-06', 'reminder.sent', { channel: 'email', tier, key: `dun1:A-1:${encodeURIComponent(cycle)}:${tier}` });

describe('thanks for a payment', () => {
	it('go to who was reminded, once a payment, and need nobody', () => {
		expect(decide(paid, [reminded, settled])).toMatchObject({ action: 'acknowledge', tier: 'paid_thanks', tone: 'friendly', key: 'dun1:A-1:stripe%3AA-1%3Asettled:paid_thanks', requiresApproval: false, amountDue: 0, question: 1 });
		expect(decide(paid, [reminded, settled, sent('stripe:A-1:settled', 'paid_thanks')])).toMatchObject({ action: 'none', question: 1 });
	});

	it.each<[string, RawItem, RawEvent[], string]>([
		['nobody reminded of', paid, [settled], '03-07'],
		['settled more than a week ago', paid, [reminded, settled], '03-14'],
		['of which the source still says that something is open', item(), [reminded, settled], '03-07'],
		['void', item({ amountDue: 0, status: 'void' }), [reminded, settled], '03-07'],
		['written off', item({ amountDue: 0, status: 'written_off' }), [reminded, settled], '03-07'],
		['of a customer on hold', paid, [reminded, settled, event('03-06', 'hold.placed', { invoiceId: undefined })], '03-07'],
		['of a customer who wants no contact', paid, [reminded, settled, event('03-06', 'consent.revoked', { invoiceId: undefined })], '03-07'],
		['of a customer whose reply waits for a person', paid, [reminded, settled, event('03-06', 'reply.received', { data: { needsHuman: true } })], '03-07'],
		['of a VIP who is left to people', item({ amountDue: 0, status: 'paid' }, { relationship: 'vip' }), [reminded, settled], '03-07'],
	])('do not go out for an invoice %s', (name, one, events, day) => {
		const policy = name.includes('VIP') ? policyOf({ options: { thankFor: ['payment'], vip: 'leave_to_people' } }) : THANKS;
		expect(decide(one, events, day, policy).action).toBe('none');
	});

	it('are off unless the policy wishes them', () => {
		expect(decide(paid, [reminded, settled], '03-07', policyOf())).toMatchObject({ action: 'none' });
		expect(decide(paid, [reminded, settled], '03-07', policyOf({ options: { thankFor: ['promise'] } }))).toMatchObject({ action: 'none' });
	});
});

describe('thanks for a promise', () => {
	const promise = event('03-06', 'promise.made', { key: 'reply:1', data: { date: '2026-03-12', reply: 'reply:1' } });

	it('go out once, while it is waited for', () => {
		expect(decide(item(), [reminded, promise])).toMatchObject({ action: 'acknowledge', tier: 'promise_thanks', key: 'dun1:A-1:reply%3A1:promise_thanks', nextActionOn: '2026-03-14', question: 6 });
		expect(decide(item(), [reminded, promise, sent('reply:1', 'promise_thanks')])).toMatchObject({ action: 'wait', question: 6 });
	});

	it('do not go out for what a source expects, and not for a broken promise', () => {
		expect(decide(item(), [reminded, { ...promise, data: { date: '2026-03-12' } }])).toMatchObject({ action: 'wait' });
		expect(decide(item(), [reminded, promise], '03-16')).toMatchObject({ action: 'send', tier: 'overdue_7' });
	});

	it('move nothing on: after the promise is broken the next tier is the one it would have been', () => {
		expect(decide(item(), [reminded, promise, sent('reply:1', 'promise_thanks')], '03-16')).toMatchObject({ action: 'send', tier: 'overdue_7' });
	});
});

it('no tier of a policy may take the names of thanks', () => {
	const tiers = (id: string) => [{ id, day: 1, tone: 'friendly', approval: 'never', channels: [] }];
	for (const id of ['paid_thanks', 'promise_thanks']) expect(() => policyOf({ policy: 'custom', tiers: tiers(id) })).toThrow('another name');
});
