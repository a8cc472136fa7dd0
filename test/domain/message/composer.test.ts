import { Composer } from '../../../domain/message/composer';
import { compose, itemFor, settings } from './settings';

const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what the router says', () => {
	it('becomes the facts of the message', () => {
		const message = compose('overdue_7', 'firm', { customer: { language: 'de', country: 'DE', contactName: 'Frau Hagedorn' } });
		expect(message).toMatchObject({ channel: 'email', to: 'accounts@hagedorn.example', from: 'Northlight Tools Ltd <accounts@northlight.example>', language: 'de', purpose: 'reminder', template: 'overdue_7.email.de', engine: 'built_in' });
		expect(plain(message.text)).toContain('Guten Tag Frau Hagedorn,\n\ndie Rechnung INV-20417 über 1.284,50 € war am 10. März 2026 fällig');
		expect(message.text).toContain('https://pay.northlight.example/i/inv-20417');
		expect(message.subject).toBe('Rechnung INV-20417 von Northlight Tools Ltd: Zahlung noch offen');
	});

	it('wins over the invoice where due date or amount were agreed anew', () => {
		const moved = compose('overdue_1', 'helpful', { reminder: { dueDate: '2026-03-30', amountDue: 1284.5, daysOverdue: 1 }, customer: { country: 'GB' } });
		expect(moved.text).toContain('was due on 30 March 2026');
		expect(moved.text).toContain('Due date: 30 March 2026 (extended, originally 16 March 2026)');
		const instalment = compose('overdue_1', 'helpful', { reminder: { dueDate: '2026-03-10', amountDue: 300, instalment: { number: 2, of: 4 } } });
		expect(instalment.text).toContain('Instalment: 2 / 4');
		expect(instalment.text).toContain('Amount due: €300.00');
		expect(instalment.text).toContain('Open in total: €1,284.50');
	});

	it('is made up for where it says nothing: the first instalment open, the extension granted', () => {
		const paymentPlan = { instalments: [{ dueDate: '2026-02-01', amount: 500 }, { dueDate: '2026-03-10', amount: 500 }, { dueDate: '2026-04-10', amount: 500 }] };
		const instalment = compose('overdue_7', 'firm', { invoice: { total: 1500, amountDue: 1000, paymentPlan } });
		expect(instalment.text).toContain('Instalment: 2 / 3');
		expect(instalment.text).toContain('€500.00 was due on March 10, 2026');
		const extended = compose('overdue_1', 'helpful', { events: [{ at: '2026-03-01T09:00:00Z', type: 'extension.granted', data: { until: '2026-03-16' } }], invoice: { dueDate: '2026-03-02' } });
		expect(extended.text).toContain('was due on March 16, 2026');
	});

	it('lists all invoices of a statement, with their sum', () => {
		const message = compose('overdue_7', 'firm', {
			reminder: {
				invoices: ['INV-20417', 'INV-2'],
				amountDue: 1602.5,
				dueDate: '2026-03-10',
				statement: [
					{ invoiceId: 'INV-20417', number: 'INV-20417', dueDate: '2026-03-10', currency: 'EUR', total: 1284.5, amountDue: 1284.5, daysOverdue: 7 },
					{ invoiceId: 'INV-2', number: 'R/2', dueDate: '2026-03-14', currency: 'EUR', total: 318, amountDue: 318, daysOverdue: 3, paymentUrl: 'https://pay.northlight.example/i/2' },
				],
			},
		});
		expect(message.template).toBe('statement.email.en');
		expect(message.text).toContain('2 of your invoices are unpaid, €1,602.50 in total; the oldest, INV-20417');
		expect(message.text).toContain('- R/2 · Due date: March 14, 2026 · €318.00\n  https://pay.northlight.example/i/2');
		expect(message.text).toContain('Total: €1,602.50');
		expect(message.html).toContain('<a href="https://pay.northlight.example/i/2">R/2</a>');
		expect(message.html?.match(/class="button"/g)).toHaveLength(1);
	});

	it('shows a credit, and takes it off only where the router did', () => {
		const credits = [{ invoiceId: 'CN-1', number: 'CN-1', amount: 84.5 }];
		const shown = compose('overdue_1', 'helpful', { reminder: { credits, amountDue: 1284.5, dueDate: '2026-03-16' } });
		expect(shown.text).toContain('Your credit, not taken off: €84.50\nAmount due: €1,284.50');
		const taken = compose('overdue_1', 'helpful', { reminder: { credits, creditTaken: 84.5, amountDue: 1200, dueDate: '2026-03-16' } });
		expect(taken.text).toContain('Your credit, taken off: €84.50\nAmount due: €1,200.00');
	});

	it('names further invoices without amounts where only their ids are known, and notes it', () => {
		const composer = new Composer(settings());
		const { item, events } = itemFor('overdue_7', 'firm', { reminder: { invoices: ['INV-20417', 'INV-8', 'INV-9'] } });
		const message = composer.compose(item, events);
		expect(message?.template).toBe('overdue_7.email.en');
		expect(message?.text).toContain('Also open: INV-8, INV-9');
		expect(composer.notes.texts()).toEqual(['1 message stood for several invoices of which only the ids were known (INV-8, INV-9); they are named without amounts.']);
	});

	it('brings charges into the facts, the total and a sentence', () => {
		const law = compose('overdue_14', 'final', { customer: { language: 'de', country: 'DE' }, reminder: { charges: { interest: 12.31, fixed: 40, basis: '§ 288 BGB: 9 points over the base rate' } } });
		expect(plain(law.text)).toContain('Verzugszinsen: 12,31 €\nVerzugspauschale: 40,00 €\nGesamt: 1.336,81 €');
		expect(plain(law.text)).toContain('12,31 € Verzugszinsen und eine Verzugspauschale von 40,00 €, wie es das Gesetz vorsieht.');
		const contract = compose('overdue_7', 'firm', { reminder: { charges: { interest: '5.00', fixed: 0, basis: 'Terms of the invoice: 5 %' } } });
		expect(contract.text).toContain('The total includes €5.00 in interest for late payment, as our terms provide.');
		expect(compose('overdue_7', 'firm', { reminder: { charges: { interest: 0, fixed: 0, basis: '' } } }).text).not.toContain('Total');
		expect(() => compose('overdue_7', 'firm', { reminder: { charges: { interest: 1.234, fixed: 0, basis: '' } } })).toThrow("'reminder.charges.interest' is 1.234. Expected an amount in EUR");
	});

	it('brings offers: a discount with its sum, a plan with its parts', () => {
		const discount = compose('pre_due_7', 'friendly', { reminder: { offer: { kind: 'discount', percent: 2.5, until: '2026-03-20' } } });
		expect(discount.text).toContain('If you pay by March 20, 2026, you may deduct 2.5% and pay €1,252.39.');
		const over = compose('pre_due_7', 'friendly', { reminder: { offer: { kind: 'discount', percent: 2, until: '2026-03-10' } } });
		expect(over.text).not.toContain('deduct');
		const plan = compose('overdue_7', 'firm', { reminder: { offer: { kind: 'plan', instalments: 4 } } });
		expect(plan.text).toContain('in 4 monthly parts of about €321.13');
		expect(compose('overdue_7', 'firm', { invoice: { amountDue: 900 }, reminder: { offer: { kind: 'plan', instalments: 3 } } }).text).toContain('in 3 monthly parts of €300.00');
	});
});

describe('what the history says', () => {
	const sent = { at: '2026-03-05T09:00:00Z', type: 'reminder.sent', channel: 'email', tier: 'overdue_1', key: 'dun1:INV-20417:0:overdue_1' };

	it('lets a text claim an earlier message only where one went out', () => {
		expect(compose('overdue_7', 'firm').text).not.toContain('before');
		expect(compose('overdue_7', 'firm', { events: [sent] }).text).toContain('We have written to you about it before and have had no payment since.');
		expect(compose('overdue_7', 'firm', { events: [{ ...sent, tier: 'pre_due_7' }] }).text).not.toContain('before');
		expect(compose('overdue_7', 'firm', { events: [{ ...sent, at: '2026-04-05T09:00:00Z' }] }).text).not.toContain('before');
		expect(compose('overdue_7', 'firm', { events: [{ ...sent, invoiceId: 'INV-1' }] }).text).not.toContain('before');
	});

	it('offers help where a message was opened and the payment link was not', () => {
		const opened = { ...sent, at: '2026-03-06T09:00:00Z', type: 'reminder.opened' };
		expect(compose('overdue_7', 'firm', { events: [sent, opened] }).text).toContain('left a question open');
		expect(compose('overdue_7', 'firm', { events: [sent, opened, { ...opened, type: 'reminder.clicked' }] }).text).not.toContain('left a question open');
	});

	it('speaks of a promise that was broken, once', () => {
		const made = { at: '2026-03-06T09:00:00Z', type: 'promise.made', data: { date: '2026-03-12' } };
		const first = compose('overdue_7', 'firm', { events: [sent, made] });
		expect(first.template).toBe('promise_broken.email.en');
		expect(first.text).toContain('You told us that invoice INV-20417 would be paid by March 12, 2026.');
		expect(compose('overdue_7', 'firm', { events: [sent, made, { ...sent, at: '2026-03-14T09:00:00Z', tier: 'overdue_7' }] }).template).toBe('overdue_7.email.en');
		expect(compose('overdue_7', 'firm', { events: [made, { at: '2026-03-12T09:00:00Z', type: 'promise.kept' }] }).template).toBe('overdue_7.email.en');
		expect(compose('overdue_7', 'firm', { events: [{ ...made, data: { date: '2026-03-17' } }] }).template).toBe('overdue_7.email.en');
		expect(compose('overdue_7', 'firm', { events: [{ ...made, data: {} }, { at: '2026-03-13T09:00:00Z', type: 'promise.broken' }] }).text).toContain('would be paid soon');
	});

	it('names the payment that came, and what is left', () => {
		const message = compose('partial_payment', 'friendly', { invoice: { amountDue: 784.5, amountPaid: 500 }, reminder: { action: 'acknowledge' } });
		expect(message.text).toContain('Thank you very much: €500.00 for invoice INV-20417 has reached us on March 16, 2026. That leaves €784.50');
	});

	it('puts a mail into the thread of the ones before it', () => {
		const { headers } = compose('overdue_7', 'firm', { events: [sent] });
		expect(headers?.['In-Reply-To']).toBe('<dun.ZHVuMTpJTlYtMjA0MTc6MDpvdmVyZHVlXzE@northlight.example>');
		expect(headers?.References).toBe(headers?.['In-Reply-To']);
	});
});

describe('what the behaviour says', () => {
	it('addresses a reliable payer as one, and asks another for a rhythm that fits', () => {
		const with_ = (segment: string) => compose('overdue_1', 'helpful', { item: { behaviour: { segment } } }).text;
		expect(with_('prompt')).toContain('You usually pay right on time');
		expect(with_('habitually_late')).toContain('another day of the month');
		expect(with_('forgetful')).toBe(compose('overdue_1', 'helpful').text);
		expect(compose('overdue_14', 'final', { item: { behaviour: { segment: 'prompt' } } }).text).not.toContain('right on time');
	});

	it('mentions a subscription that renews soon', () => {
		const renewal = (renewsOn: string) => compose('overdue_1', 'helpful', { invoice: { subscription: { id: 's', renewsOn } } }).text;
		expect(renewal('2026-03-31')).toContain('renews on March 31, 2026');
		expect(renewal('2026-04-01')).not.toContain('renews');
		expect(compose('overdue_1', 'helpful', { reminder: { renewal: { subscriptionId: 's', renewsOn: '2026-03-20' } } }).text).toContain('renews on March 20, 2026');
	});

	it('colours the text alone: what cannot be read of it is ignored', () => {
		expect(compose('overdue_1', 'helpful', { item: { behaviour: 'nonsense' } }).text).toBe(compose('overdue_1', 'helpful').text);
	});
});

describe('who is addressed, and how', () => {
	it('takes the customer language, else the company’s, else English, and says so', () => {
		const composer = new Composer(settings({ language: 'de' }));
		const write = (customer: object) => {
			const { item, events } = itemFor('overdue_1', 'helpful', { customer });
			return composer.compose(item, events)?.language;
		};
		expect(write({ language: 'en-AU' })).toBe('en');
		expect(write({})).toBe('de');
		expect(composer.notes.texts()).toEqual([]);
		expect(write({ language: 'sv' })).toBe('de');
		expect(composer.notes.texts()).toEqual(["1 message went out in the company's language, or in English, because there are no texts in the one asked for (sv)."]);
		expect(compose('overdue_1', 'helpful', {}, { language: 'xx' }).language).toBe('en');
	});

	it('is formal unless the owner or a tag on the customer says otherwise', () => {
		const de = { language: 'de' };
		expect(compose('overdue_1', 'helpful', { customer: de }).text).toContain('Guten Tag Maria Hagedorn,');
		expect(compose('overdue_1', 'helpful', { customer: de }, { address: 'informal' }).text).toContain('Hallo Maria,');
		expect(compose('overdue_1', 'helpful', { customer: { ...de, tags: ['informal'] } }).text).toContain('Hallo Maria,');
		expect(compose('overdue_1', 'helpful', { customer: { ...de, tags: ['formal'] } }, { address: 'informal' }).text).toContain('Guten Tag Maria Hagedorn,');
	});

	it('greets a person without a contact by name, and a company without one by none', () => {
		expect(compose('overdue_1', 'helpful', { customer: { kind: 'consumer', contactName: '', name: 'Oliver Sample' } }).text).toContain('Dear Oliver Sample,');
		expect(compose('overdue_1', 'helpful', { customer: { contactName: '' } }).text).toContain('Good day,');
	});

	it('keeps subject, preview and purpose of the invoice from bystanders', () => {
		for (const customer of [{ kind: 'consumer' }, { kind: undefined }, { flags: { soleTrader: true } }, { flags: { addressIsShared: true } }]) {
			const message = compose('overdue_7', 'firm', { customer });
			expect(message.subject).toBe('Your account with Northlight Tools Ltd');
			expect(message.html).toContain('<div class="preview">A short message from Northlight Tools Ltd');
			expect(message.text).not.toContain('Joinery tools');
		}
		expect(compose('overdue_7', 'firm', {}, { industry: 'healthcare' }).subject).toBe('Your account with Northlight Tools Ltd');
		expect(compose('overdue_7', 'firm').text).toContain('For: Joinery tools, order of February');
	});

	it('gives each arm of an experiment a subject of its own, always the same', () => {
		const subject = (variant?: string) => compose('overdue_1', 'helpful', { reminder: { variant } }).subject;
		expect(new Set(['a', 'b', 'c'].map(subject)).size).toBe(3);
		expect([subject(), subject('control'), subject('A')]).toEqual([subject('a'), subject('a'), subject('a')]);
		expect(subject('warm-opening')).toBe(subject('warm-opening'));
		expect(compose('overdue_1', 'helpful', { reminder: { variant: 'b' } }).variant).toBe('b');
	});
});

describe('without a reminder, or with one that wants no message', () => {
	it('writes the first contact for the day, and says so', () => {
		const composer = new Composer(settings());
		const { item } = itemFor('overdue_14', 'final');
		const write = (dueDate: string) => composer.compose({ invoice: { ...item.invoice, dueDate }, customer: item.customer }, [])?.template;
		expect(['2026-03-30', '2026-03-17', '2026-03-16', '2025-01-01'].map(write)).toEqual(['pre_due_7.email.en', 'due_today.email.en', 'overdue_1.email.en', 'overdue_1.email.en']);
		expect(composer.notes.texts()[0]).toContain('4 messages had no reminder');
	});

	it('writes nothing for what waits, holds, retries or needs nothing', () => {
		for (const action of ['wait', 'hold', 'none', 'retry_payment']) {
			const { item, events } = itemFor('overdue_1', 'helpful', { reminder: { action, tier: null } });
			expect(new Composer(settings()).compose(item, events)).toBeNull();
		}
	});

	it('writes what a workflow asks for, whatever the reminder says', () => {
		const { item, events } = itemFor('overdue_1', 'helpful', { reminder: { action: 'hold', tier: null } });
		expect(new Composer(settings({ occasion: 'dispute_received' })).compose(item, events)?.template).toBe('dispute_received.email.en');
		expect(new Composer(settings({ occasion: 'statement' })).compose(item, events)?.template).toBe('overdue_1.email.en');
	});
});

describe('a channel that does not reach the customer', () => {
	it.each([
		['email', { email: '' }, "'customer.email' is missing. Expected an e-mail address"],
		['email', { email: 'a@b.example, c@d.example' }, "'customer.email' is \"a@b.example, c@d.example\""],
		['email', { email: 'a@b.example\r\nBcc: x@y.example' }, "'customer.email' is"],
		['email', { email: 'Maria <a@b.example>' }, "'customer.email' is"],
		['sms', { phone: '0171 123' }, "'customer.phone' is \"0171 123\". Expected an international number"],
		['whatsapp', { phone: undefined }, "'customer.phone' is missing"],
	] as const)('%s %j', (channel, customer, message) => {
		expect(() => compose('overdue_1', 'helpful', { customer, reminder: { channel } })).toThrow(message);
	});

	it('reads a number as people write it', () => {
		expect(compose('overdue_1', 'helpful', { customer: { phone: '0044 (20) 7946-0018' }, reminder: { channel: 'sms' } }).to).toBe('+442079460018');
	});
});
