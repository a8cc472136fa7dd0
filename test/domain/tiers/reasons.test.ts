import { decideAll, decideOne, policyOf, remindersOf, type RawEvent, type RawItem } from './world';

const item = (more: { invoice?: object; customer?: object } = {}): RawItem => ({
	invoice: { id: 'A-1', number: '2026-117', dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480, ...more.invoice },
	customer: { id: 'c-1', name: 'Alder GmbH', email: 'a@alder.example', country: 'DE', timeZone: 'Europe/Berlin', ...more.customer },
});
const event = (day: string, type: string, more: object = {}): RawEvent => ({
	at: `2026-${day}T10:00:00+01:00`,
	type,
	customerId: 'c-1',
	invoiceId: 'A-1',
	...more,
});
const touch = (day: string, tier: string, type = 'reminder.sent') =>
	event(day, type, { channel: 'email', tier, key: `dun1:A-1:0:${tier}` });
const said = (one: RawItem, events: readonly object[], day: string, options: object = {}) =>
	decideOne(one, events, `2026-${day}T12:00:00+01:00`, policyOf({ options })).reason;

/** What a controller reads. Each sentence names the dates that led to the decision. */
describe('the reason', () => {
	it.each([
		[said(item(), [], '03-04'), 'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 1 day overdue): "overdue_1" is due today.'],
		[
			said(item(), [touch('03-04', 'overdue_1')], '03-12'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 9 days overdue): "overdue_1" went out on 2026-03-04; "overdue_7" is due since 2026-03-10.',
		],
		[
			said(item(), [touch('03-04', 'overdue_1')], '03-06'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 3 days overdue): "overdue_1" went out on 2026-03-04; the next tier, "overdue_7", may go out from 2026-03-10.',
		],
		[
			said(item(), [touch('03-04', 'overdue_1', 'reminder.planned')], '03-06'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 3 days overdue): "overdue_1" was planned on 2026-03-04; the next tier, "overdue_7", may go out from 2026-03-10. "overdue_1" of 2026-03-04 was planned, and nobody has confirmed the sending: it counts as sent.',
		],
		[
			said(item(), [], '03-02'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, in 1 day): "pre_due_1" is due today; "pre_due_7" was missed and dropped.',
		],
		[
			said(item(), [], '02-10'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, in 21 days): the next tier, "pre_due_7", may go out from 2026-02-24.',
		],
		[
			said(item(), [touch('03-03', 'due_today')], '03-03'),
			'Invoice 2026-117 (EUR 480.00, due today, 2026-03-03): "due_today" is done; the next tier, "overdue_1", may go out from 2026-03-04.',
		],
		[
			said(item(), [touch('03-04', 'overdue_1'), touch('03-10', 'overdue_7')], '03-17'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 14 days overdue): "overdue_7" went out on 2026-03-10; "overdue_14" is due today. A person has to approve it: "overdue_14" always needs it.',
		],
		[
			said(item(), [touch('03-04', 'overdue_1')], '03-10', { highValue: 400 }),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 7 days overdue): "overdue_1" went out on 2026-03-04; "overdue_7" is due today. A person has to approve it: the amount is over the limit of 400 EUR.',
		],
		[
			said(item(), [touch('03-17', 'overdue_14')], '03-20'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 17 days overdue): "overdue_14", the last tier, went out on 2026-03-17; if nothing is heard, a person takes over on 2026-03-24.',
		],
		[
			said(item(), [touch('03-17', 'overdue_14')], '03-24'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 21 days overdue): "overdue_14", the last tier, went out on 2026-03-17; nothing was heard since for 7 days, so a person takes over.',
		],
		[
			said(item({ invoice: { amountDue: 4 } }), [], '03-06'),
			'Nothing to collect: invoice 2026-117 has EUR 4.00 open, which is not above the minimum balance of 5 EUR.',
		],
		[said(item({ invoice: { status: 'paid' } }), [], '03-06'), 'Nothing to collect: invoice 2026-117 is paid.'],
		[
			said(item({ customer: { hold: { reason: 'trade fair', until: '2026-03-20' } } }), [], '03-06'),
			'On hold: a person placed a hold on Alder GmbH: trade fair (it ends on 2026-03-20).',
		],
		[said(item(), [event('03-05', 'dispute.opened')], '03-06'), 'On hold: invoice 2026-117 has a dispute open since 2026-03-05.'],
		[
			said(item(), [event('03-05', 'reply.received', { data: { needsHuman: true, intent: 'payment_plan_request' } })], '03-06'),
			'Alder GmbH replied on 2026-03-05 (payment plan request), and the reply needs a person. Nobody has released it since.',
		],
		[
			said(item(), [event('03-05', 'payment.failed', { data: { code: 'insufficient_funds' } })], '03-06'),
			'A charge for invoice 2026-117 was declined on 2026-03-05 (insufficient_funds). It is tried again on 2026-03-15, the next likely payday: attempt 2 of 4.',
		],
		[
			said(item(), [event('03-05', 'payment.failed', { data: { code: 'stolen_card' } })], '03-06'),
			'A charge for invoice 2026-117 was declined on 2026-03-05 (stolen_card), a reason not to be told to the customer. Trying it again is no use, so the customer is asked for another way to pay.',
		],
		[
			said(
				item({ invoice: { amountDue: 280 } }),
				[touch('03-04', 'overdue_1'), event('03-05', 'payment.received', { amount: 200, currency: 'EUR' })],
				'03-06',
			),
			'EUR 200.00 of invoice 2026-117 was paid on 2026-03-05, and EUR 280.00 is still open. The payment is acknowledged; the next overdue tier waits until 2026-03-12 at least.',
		],
		[
			said(item(), [event('03-05', 'promise.made', { data: { date: '2026-03-11' } })], '03-06'),
			'Alder GmbH promised on 2026-03-05 to pay invoice 2026-117 by 2026-03-11; the grace for it ends on 2026-03-12.',
		],
		[
			said(item(), [touch('03-04', 'overdue_1'), event('03-04', 'promise.made', { data: { date: '2026-03-05' } })], '03-07'),
			'Invoice 2026-117 (EUR 480.00, due 2026-03-03, 4 days overdue): Alder GmbH promised to pay invoice 2026-117 by 2026-03-05, and the promise is broken since 2026-03-07. The next tier goes out at once.',
		],
		[
			said(
				item({
					invoice: {
						paymentPlan: {
							instalments: [
								{ dueDate: '2026-03-01', amount: 240 },
								{ dueDate: '2026-04-01', amount: 240 },
							],
						},
					},
				}),
				[event('02-20', 'plan.agreed')],
				'03-12',
			),
			'The payment plan is broken: instalment 1 of 2 of invoice 2026-117 (EUR 240.00, due 2026-03-01, 11 days overdue), which is more than 7 days.',
		],
		[
			said(item(), [event('03-05', 'reply.received', { data: { next: { action: 'pause_until', until: '2026-03-16' } } })], '03-06'),
			'A reply of Alder GmbH asked for a pause until 2026-03-16.',
		],
		[
			said(
				item(),
				[touch('03-04', 'overdue_1'), touch('03-10', 'overdue_7'), touch('03-17', 'overdue_14', 'approval.denied')],
				'03-18',
			),
			'A person said no to "overdue_14" for invoice 2026-117 on 2026-03-17, so it is dropped and a person goes on.',
		],
	])('%s', (reason, expected) => {
		expect(reason).toBe(expected);
	});

	it('of a wait for contact pressure names the reminders and the limit', () => {
		const others = ['B-1', 'B-2'].map((id, index) =>
			event(`03-0${4 + index}`, 'reminder.sent', { invoiceId: id, channel: 'email', key: `dun1:${id}:0:overdue_1` }),
		);
		expect(said(item(), others, '03-06')).toBe(
			'Alder GmbH gets 2 reminders about other invoices within 7 days (2026-03-04 and 2026-03-05), and the limit is 2: "overdue_1" for invoice 2026-117 waits until 2026-03-11.',
		);
	});

	it('of a statement tells each invoice, of a long one the oldest ten', () => {
		const many = Array.from({ length: 12 }, (_, index) => item({ invoice: { id: `A-${10 + index}`, number: undefined } }));
		const [statement] = remindersOf(decideAll(many, [], '2026-03-04T12:00:00+01:00'));
		expect(statement?.reason).toMatch(
			/^Statement over 12 invoices of Alder GmbH, the highest tier gives the tone\. Invoice A-10 .* Invoice A-19 .* And 2 more: see the statement\.$/,
		);
	});
});
