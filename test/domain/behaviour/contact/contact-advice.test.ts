import { adviseContact, responsivenessOf } from '../../../../domain/behaviour/contact/contact-advice';
import { ContactKnowledge } from '../../../../domain/behaviour/contact/contact-knowledge';
import { randomOf } from '../../../../domain/behaviour/contact/random';
import { addDays } from '../../../../domain/calendar/civil-date';
import type { Channel } from '../../../../domain/model/channel';
import { parseCustomer } from '../../../../domain/model/customer';
import { foldHistory } from '../../../../domain/model/history';
import { BERLIN, dateOf, instantOf } from '../made-ledger';

const asOf = instantOf('2026-06-01T08:00:00+02:00');
const person = parseCustomer({ id: 'c', email: 'c@example.com', phone: '+4915112345678', timeZone: 'Europe/Berlin' });
const touch = (customerId: string, at: string, channel: Channel, answered = false, answer: object = {}) => [
	{ at, type: 'reminder.sent', customerId, channel },
	...(answered ? [{ at: at.replace('T10', 'T15').replace('T16', 'T19'), type: 'reply.received', customerId, channel, ...answer }] : []),
];
const knowing = (events: readonly object[], customers = [person]) => new ContactKnowledge(foldHistory(events), customers, asOf, BERLIN);
const weeks = (count: number, make: (date: string, index: number) => object[]) => Array.from({ length: count }, (_, index) => make(addDays(dateOf('2025-09-01'), 7 * index), index)).flat();

describe('the advice on channel and hour', () => {
	it('starts with e-mail on a Tuesday at ten', () => {
		const { channel, contactTime } = adviseContact(person, knowing([]));
		expect(channel.best).toBe('email');
		expect(Object.keys(channel.scores).sort()).toEqual(['email', 'in_app', 'letter', 'phone', 'sms', 'whatsapp']);
		expect(contactTime).toEqual({ weekday: 2, hour: 10, basis: 'default' });
		const saudi = parseCustomer({ id: 's', country: 'SA', email: 's@example.com' });
		expect([5, 6]).not.toContain(adviseContact(saudi, knowing([], [saudi])).contactTime.weekday);
	});

	it('learns which channel is answered', () => {
		const events = weeks(12, (date) => [...touch('c', `${date}T10:00:00+02:00`, 'email'), ...touch('c', `${addDays(dateOf(date), 3)}T10:00:00+02:00`, 'sms', true)]);
		const { channel } = adviseContact(person, knowing(events));
		expect(channel.best).toBe('sms');
		expect(channel.scores.sms).toBeGreaterThan(0.6);
		expect(channel.scores.email).toBeLessThan(0.2);
	});

	it('credits a payment within five days, and not a later one', () => {
		const paid = (days: number) => knowing([...touch('c', '2026-04-01T10:00:00+02:00', 'sms'), { at: addDays(dateOf('2026-04-01'), days), type: 'payment.received', customerId: 'c', amount: 10 }]);
		const [soon, late] = [paid(4), paid(7)].map((knowledge) => adviseContact(person, knowledge).channel.scores.sms);
		expect(soon).toBeGreaterThan(late ?? 1);
	});

	it('holds complaints and opt-outs against a channel, and never advises one that was refused', () => {
		const answers = (answer: object) => adviseContact(person, knowing(weeks(4, (date) => touch('c', `${date}T10:00:00+02:00`, 'sms', true, answer)))).channel.scores.sms;
		const [thanks, complaint, optOut] = [answers({ data: { intent: 'promise_to_pay' } }), answers({ data: { intent: 'complaint' } }), answers({ data: { intent: 'opt_out' } })];
		expect(thanks).toBeGreaterThan(complaint);
		expect(complaint).toBeGreaterThan(optOut);
		const good = weeks(12, (date) => touch('c', `${date}T10:00:00+02:00`, 'sms', true));
		const revoked = { at: '2026-05-30', type: 'consent.revoked', customerId: 'c', channel: 'sms' };
		expect(adviseContact(person, knowing(good)).channel.best).toBe('sms');
		expect(adviseContact(person, knowing([...good, revoked])).channel.best).not.toBe('sms');
		const denied = parseCustomer({ ...person, consent: { sms: { status: 'denied' } } });
		expect(adviseContact(denied, knowing(good, [denied])).channel.best).not.toBe('sms');
	});

	it('counts a statement of several invoices as one touch', () => {
		const statements = (invoices: readonly string[]) =>
			weeks(6, (date) => [
				...invoices.map((invoiceId) => ({ at: `${date}T10:00:00+02:00`, type: 'reminder.sent', customerId: 'c', channel: 'email', invoiceId, key: `${date} ${invoiceId}` })),
				{ at: `${date}T15:00:00+02:00`, type: 'reply.received', customerId: 'c', channel: 'email' },
			]);
		const [single, several] = [['A'], ['A', 'B', 'C', 'D']].map((invoices) => adviseContact(person, knowing(statements(invoices))).channel.scores.email);
		expect(several).toBe(single);
	});

	it('does not take a machine for an answer', () => {
		const robots = knowing(weeks(6, (date) => touch('c', `${date}T10:00:00+02:00`, 'sms', true, { data: { intent: 'auto_reply' } })));
		expect(adviseContact(person, robots).channel.scores.sms).toBeLessThan(0.3);
	});

	it('gives a customer without touches what its industry, and then the portfolio, answers', () => {
		const of = (id: string, industry: string) => parseCustomer({ id, industry, email: `${id}@example.com`, phone: '+4915112345678' });
		const [known, alike, other] = [of('known', 'Bakery'), of('alike', 'bakery'), of('other', 'mining')];
		const events = weeks(15, (date) => touch('known', `${date}T10:00:00+02:00`, 'whatsapp', true));
		const knowledge = knowing(events, [known, alike, other]);
		const [own, industry, portfolio] = [known, alike, other].map((customer) => adviseContact(customer, knowledge).channel.scores.whatsapp);
		expect(own).toBeGreaterThan(industry ?? 1);
		expect(industry).toBeGreaterThan(portfolio ?? 1);
		expect(portfolio).toBeGreaterThan(0.34);
		expect(adviseContact(alike, knowledge).channel.best).toBe('whatsapp');
	});

	it('keeps to what the customer asked for, if it can be reached that way', () => {
		const wishes = (channelPreference: Channel) => adviseContact(parseCustomer({ id: 'w', email: 'w@example.com', channelPreference }), knowing([])).channel.best;
		expect(wishes('in_app')).toBe('in_app');
		expect(wishes('sms')).toBe('email');
	});

	it('finds the hour on the clocks of the customer', () => {
		const newYorker = parseCustomer({ id: 'ny', email: 'n@example.com', timeZone: 'America/New_York' });
		const events = weeks(20, (date, index) => touch('ny', `${date}T${index % 2 === 0 ? 10 : 16}:00:00-04:00`, 'email', index % 2 === 1));
		const { contactTime } = adviseContact(newYorker, knowing(events, [newYorker]));
		expect(contactTime.basis).toBe('customer');
		expect([15, 16]).toContain(contactTime.hour);
		const neighbour = parseCustomer({ id: 'n', email: 'n@example.com' });
		expect(adviseContact(neighbour, knowing(events, [newYorker, neighbour])).contactTime.basis).toBe('segment');
	});

	describe('learns the hour from times of day alone', () => {
		// Arizona has no summer time.
		const phoenician = parseCustomer({ id: 'ph', email: 'p@example.com', timeZone: 'America/Phoenix' });
		const timeFrom = (events: readonly object[], random?: () => number) => adviseContact(phoenician, knowing(events, [phoenician]), random).contactTime;
		const payments = (at: (date: string) => string) => weeks(30, (date) => [{ at: at(date), type: 'payment.received', customerId: 'ph', amount: 10 }]);

		it.each([
			['days', (date: string) => date],
			['days written as noon in UTC', (date: string) => `${date}T12:00:00.000Z`],
			['days written as midnight in UTC', (date: string) => `${date}T00:00:00Z`],
		])('not from payments that are booked by %s', (_, at) => {
			const sent = weeks(10, (date) => [{ at: date, type: 'reminder.sent', customerId: 'ph', channel: 'email' }]);
			expect(timeFrom([...payments(at), ...sent]).hour).toBe(10);
			for (const day of ['2026-06-01', '2026-06-02', '2026-06-03']) expect(timeFrom([...payments(at), ...sent], randomOf(day)).hour).toBe(10);
		});

		it('nor from replies and openings of which the day alone is known', () => {
			const seen = weeks(12, (date) => [
				{ at: date, type: 'reminder.opened', customerId: 'ph', channel: 'email' },
				{ at: addDays(dateOf(date), 1), type: 'reply.received', customerId: 'ph', channel: 'email' },
			]);
			expect(timeFrom(seen)).toMatchObject({ hour: 10, basis: 'customer' });
		});

		it('but from payments made at an hour, on the clocks of the customer', () => {
			const made = timeFrom(payments((date) => `${date}T15:20:00-07:00`));
			expect(made).toMatchObject({ hour: 15, basis: 'customer' });
		});

		it('and the weekday also from days', () => {
			// The weeks begin on a Monday in September 2025.
			const opened = weeks(20, (date) => [{ at: addDays(dateOf(date), 3), type: 'reminder.opened', customerId: 'ph', channel: 'email' }]);
			expect(timeFrom(opened)).toMatchObject({ weekday: 4, hour: 10 });
		});
	});

	it('keeps to the hours and days that the customer stated', () => {
		const timeOf = (contactHours: object, events: readonly object[] = []) => {
			const customer = parseCustomer({ id: 'c', email: 'c@example.com', timeZone: 'Europe/Berlin', contactHours });
			return adviseContact(customer, knowing(events, [customer])).contactTime;
		};
		expect(timeOf({ start: '14:00', end: '18:00', days: [4, 5] })).toEqual({ weekday: 4, hour: 14, basis: 'customer' });
		expect(timeOf({ start: '18:30', end: '07:00' })).toMatchObject({ weekday: 2, hour: 6 });
		expect(timeOf({ start: 'noon', end: 'evening' })).toMatchObject({ weekday: 2, hour: 10 });
		const answeredAtTen = weeks(12, (date) => touch('c', `${date}T10:00:00+02:00`, 'email', true));
		expect(timeOf({ start: '15:00', end: '19:00' }, answeredAtTen).hour).toBeGreaterThanOrEqual(15);
	});

	it('knows who answers more than others do', () => {
		const events = weeks(10, (date) => [...touch('c', `${date}T10:00:00+02:00`, 'email', true), ...touch('mute', `${date}T10:00:00+02:00`, 'email')]);
		const mute = parseCustomer({ id: 'mute' });
		const knowledge = knowing(events, [person, mute]);
		expect(responsivenessOf(person, knowledge)).toBeGreaterThan(0.1);
		expect(responsivenessOf(mute, knowledge)).toBeLessThan(-0.1);
		expect(responsivenessOf(parseCustomer({ id: 'unknown' }), knowledge)).toBe(0);
	});

	it('keeps learning: of two channels answered by 30 % and 60 % it comes to use the better one, and can be replayed', () => {
		const answerRate: Partial<Record<Channel, number>> = { email: 0.3, sms: 0.6 };
		const reachable = parseCustomer({ id: 'sim', email: 'sim@example.com', phone: '+4915112345678', consent: { whatsapp: { status: 'denied' }, phone: { status: 'denied' } } });
		const world = randomOf('the world');
		const events: object[] = [];
		const used: Channel[] = [];
		for (let week = 0; week < 260; week += 1) {
			const date = addDays(dateOf('2015-01-05'), 7 * week);
			const knowledge = new ContactKnowledge(foldHistory(events), [reachable], instantOf(`${date}T08:00:00Z`), BERLIN);
			const ask = () => adviseContact(reachable, knowledge, randomOf(`sim ${date}`)).channel.best;
			const channel = ask();
			expect(ask()).toBe(channel);
			used.push(channel);
			events.push(...touch('sim', `${date}T10:00:00Z`, channel, world() < (answerRate[channel] ?? 0)));
		}
		const later = used.slice(200);
		expect(new Set(used)).toEqual(new Set(['email', 'sms']));
		expect(later.filter((channel) => channel === 'sms').length / later.length).toBeGreaterThanOrEqual(0.9);
	});
});
