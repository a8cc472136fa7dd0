import { Parser } from 'htmlparser2';

import { smsSize } from '../../../domain/message/surface/gsm7';
import { paletteOf, parseColour } from '../../../domain/message/render/colour';
import { keyOfReplyAddress } from '../../../domain/message/reply-address';
import { decode } from '../../../domain/message/message-id';
import { compose, itemFor, settings, type Changes } from './settings';
import { Composer } from '../../../domain/message/composer';
import type { Settings } from '../../../domain/message/settings';

describe('a mail', () => {
	it('says the same in text and HTML, for people who see and people who listen', () => {
		const { html = '', text } = compose('overdue_7', 'firm', { invoice: { paymentUrl: 'https://pay.northlight.example/i?a=1&b=2' } });
		for (const said of ['INV-20417', '€1,284.50', 'March 10, 2026', 'https://pay.northlight.example/i?a=1&b=2', 'STOP']) expect(text).toContain(said);
		expect(html).toContain('<html lang="en" dir="ltr">');
		expect(html).toContain('<th scope="row">Amount due</th><td class="strong">€1,284.50</td>');
		expect(html).toContain('href="https://pay.northlight.example/i?a&#x3D;1&amp;b&#x3D;2"');
		expect(html.match(/class="button"/g)).toHaveLength(1);
		expect(html).not.toMatch(/<img|<script|http:\/\//);
		expect(html.match(/role="presentation"/g)?.length).toBe(3);
	});

	it('wears the company’s colours and logo, readable in any colour', () => {
		const { html = '' } = compose('overdue_1', 'helpful', {}, { colour: '#ffd400', logoUrl: 'https://northlight.example/logo.png', companyAddress: '4 Harbour Row\nBristol BS1 5TY' });
		expect(html).toContain('<img src="https://northlight.example/logo.png" alt="Northlight Tools Ltd"');
		expect(html).toContain('background:#ffd400;color:#111111');
		expect(html).toContain('Northlight Tools Ltd, 4 Harbour Row, Bristol BS1 5TY');
		expect(paletteOf('#1f5f8b').onAccent).toBe('#ffffff');
		for (const colour of ['#000', '#ffffff', '#ff0000', '#7fc4f0', 'chartreuse', '']) {
			for (const value of Object.values(paletteOf(colour))) expect(parseColour(value)).toBe(value);
		}
	});

	it('leads to the customer’s page, from the item or from the settings', () => {
		const portal = 'https://portal.northlight.example/t/abc';
		const withLink = compose('overdue_1', 'helpful', { item: { portal: { url: portal } } });
		expect(withLink.text).toContain(`are here: ${portal}`);
		expect(withLink.html).toContain(`<a href="${portal}">${portal}</a>`);
		const without = compose('overdue_1', 'helpful', { invoice: { paymentUrl: undefined } }, { portalUrl: portal });
		expect(without.html).toContain('>View and pay</a>');
		expect(compose('overdue_1', 'helpful', { item: { portal: 'javascript:x' } }).text).not.toContain('javascript');
	});

	it('says how to pay without a link: by transfer, or as the invoice says', () => {
		const bank = compose('overdue_1', 'helpful', { invoice: { paymentUrl: undefined } }, { bankDetails: 'Northlight Tools Ltd\nIBAN GB33 BUKB 2020 1555 5555 55' });
		expect(bank.text).toContain('By bank transfer, quoting INV-20417:\nNorthlight Tools Ltd\nIBAN GB33');
		expect(bank.html).toContain('<p class="lines">Northlight Tools Ltd<br>\nIBAN GB33');
		expect(compose('overdue_1', 'helpful', { invoice: { paymentUrl: '' } }).text).toContain('The bank details are on the invoice');
	});

	it('speaks of a new payment method where a payment failed, and of the card alone where it expired', () => {
		const failed = (code: string) => compose('payment_failed', 'helpful', { invoice: { lastPaymentFailure: { at: '2026-03-16T09:00:00Z', code, attempts: 2 } } });
		expect(failed('expired_card').text).toContain('The card we have on file has expired.');
		expect(failed('lost_card').text).not.toMatch(/lost|stolen|funds/);
		expect(failed('lost_card').html).toContain('>Update payment details</a>');
	});

	it('is turned around for languages that run from right to left, and so are names in them', () => {
		const message = compose('overdue_1', 'helpful', { customer: { contactName: 'مريم' } });
		expect(message.text).toContain('Dear \u2068مريم\u2069,');
	});
});

describe('the headers of a mail', () => {
	it('name the touch, the way back, and the way out', () => {
		const { headers = {} } = compose('overdue_7', 'firm', {}, { unsubscribeUrl: 'https://n8n.northlight.example/webhook/stop' });
		expect(decode(headers['Message-ID'] ?? '')).toBe('dun1:INV-20417:0:overdue_7');
		expect(keyOfReplyAddress(headers['Reply-To'] ?? '')).toBe('dun1:INV-20417:0:overdue_7');
		expect(headers['List-Unsubscribe']).toBe('<https://n8n.northlight.example/webhook/stop>, <mailto:replies@northlight.example?subject=STOP>');
		expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
		expect(compose('overdue_7', 'firm').headers).toEqual(compose('overdue_7', 'firm').headers);
	});

	it('promise one click only where there is a page for it', () => {
		expect(compose('overdue_7', 'firm').headers).not.toHaveProperty('List-Unsubscribe-Post');
		const own = compose('overdue_7', 'firm', { item: { portal: { url: 'https://p.example/a', unsubscribeUrl: 'https://p.example/u?t=1' } } });
		expect(own.headers?.['List-Unsubscribe']).toMatch(/^<https:\/\/p\.example\/u\?t=1>, /);
		expect(own.text).toContain('use this link: https://p.example/u?t=1');
	});

	it('are left out where nobody knows who sends', () => {
		expect(compose('overdue_7', 'firm', {}, { fromEmail: undefined, replyTo: undefined }).headers).toEqual({ 'Content-Language': 'en' });
	});

	it('read a sender with or without its name', () => {
		const message = compose('overdue_7', 'firm', {}, { fromEmail: 'Somebody Else <accounts@northlight.example>', companyName: 'Nord, "Licht" & Co' });
		expect(message.from).toBe('"Nord, \'Licht\' & Co" <accounts@northlight.example>');
		expect(message.headers?.['Message-ID']).toContain('@northlight.example>');
	});

	it('stand on mails to customers only', () => {
		expect(compose('overdue_7', 'firm', {}, { channel: 'sms' })).not.toHaveProperty('headers');
		expect(compose('overdue_7', 'firm', {}, { occasion: 'hand_over' })).not.toHaveProperty('headers');
	});
});

describe('an SMS', () => {
	const sms = (changes: Changes, with_: Partial<Settings> = {}) => compose('overdue_7', 'firm', changes, { channel: 'sms', ...with_ });

	it('gets shorter where the values are long, and keeps number, amount, date, link and the way out', () => {
		const link = `https://pay.northlight.example/${'i'.repeat(150)}`;
		const message = sms({ invoice: { paymentUrl: link } });
		expect(message.text).toBe(`Northlight Tools Ltd: invoice INV-20417, €1,284.50, due Mar 10, 2026.\nPay: ${link}\nReply STOP to opt out.`);
		expect(message.segments).toBe(2);
	});

	it('keeps the letters of an alphabet that GSM lacks, in fewer characters', () => {
		const message = sms({ invoice: { paymentUrl: 'https://p.example/1' } }, { companyName: 'Βορράς ΑΕ', replyTo: undefined, fromEmail: undefined, contactPhone: undefined });
		expect(message.text).toContain('Βορράς ΑΕ');
		expect(smsSize(message.text)).toEqual({ encoding: 'UCS-2', segments: 2 });
	});

	it('does not change the number of an invoice to fit the alphabet', () => {
		expect(sms({ invoice: { number: 'RĘ-7', paymentUrl: 'https://p.example/1' } }, { contactPhone: undefined }).text).toContain('RĘ-7');
		expect(sms({ customer: { name: 'Łódź' } }, { companyName: 'Żabka' }).text).toContain('Zabka');
	});

	it('is refused where even that does not fit, with a way to get unstuck', () => {
		expect(() => sms({ invoice: { paymentUrl: `https://pay.northlight.example/${'i'.repeat(300)}` } })).toThrow("'invoice.paymentUrl' is \"Northlight Tools Ltd: invoice");
		expect(() => sms({ invoice: { paymentUrl: `https://pay.northlight.example/${'i'.repeat(300)}` } })).toThrow('an SMS of at most 2 parts; give a shorter payment link, or choose another channel');
	});

	it('asks for nothing where nothing is asked', () => {
		expect(compose('dispute_received', 'helpful', {}, { channel: 'sms' }).text).not.toContain('Pay:');
	});
});

describe('a WhatsApp message', () => {
	it('brings the template it stands for, with its values in order', () => {
		const message = compose('overdue_1', 'helpful', { customer: { language: 'de' } }, { channel: 'whatsapp' });
		expect(message.headers).toEqual({ 'x-whatsapp-template': 'dunning_overdue_1_helpful_formal' });
		expect(message.whatsapp).toEqual({
			name: 'dunning_overdue_1_helpful_formal',
			language: 'de',
			parameters: ['Maria Hagedorn', 'Northlight Tools Ltd', 'INV-20417', '1.284,50 €', '16.03.2026', 'https://pay.northlight.example/i/inv-20417', 'replies@northlight.example'],
		});
		for (const value of message.whatsapp?.parameters ?? []) expect(message.text).toContain(value);
	});

	it('leaves no place empty: without link or contact it says where else', () => {
		const message = compose('overdue_1', 'helpful', { invoice: { paymentUrl: '' } }, { channel: 'whatsapp', replyTo: undefined, fromEmail: undefined, contactPhone: undefined });
		expect(message.text).toContain('Pay here: Bank details: see invoice.');
		expect(message.whatsapp?.parameters).not.toContain('');
	});
});

describe('a letter', () => {
	it('stands in the window of a DIN envelope, with date, marks and the whole subject', () => {
		const message = compose('overdue_14', 'final', { customer: { kind: 'consumer', language: 'de', country: 'DE', contactName: '' } }, { channel: 'letter', companyAddress: 'Hafenstr. 4\n20459 Hamburg', language: 'de' });
		expect(message.to).toBe('Hagedorn Joinery Ltd, 12 Mill Lane, LS1 4AP Leeds, DEUTSCHLAND');
		expect(compose('overdue_14', 'final', { customer: { country: 'GB' } }, { channel: 'letter', companyCountry: 'gb' }).to).toBe('Hagedorn Joinery Ltd, Maria Hagedorn, 12 Mill Lane, LS1 4AP Leeds');
		expect(message.subject).toBe('Rechnung INV-20417 von Northlight Tools Ltd: Wir brauchen eine Antwort');
		expect(message.html).toContain('<div class="to">Hagedorn Joinery Ltd<br>12 Mill Lane<br>LS1 4AP Leeds<br>DEUTSCHLAND</div>');
		expect(message.html).toContain('<span>Northlight Tools Ltd · Hafenstr. 4 · 20459 Hamburg</span>');
		expect(message.html).toContain('<dt>Datum</dt><dd>17. März 2026</dd>');
		for (const mark of ['105mm', '148.5mm', '210mm']) expect(message.html).toContain(`style="top:${mark}"`);
		expect(message.text).toContain('schreiben Sie uns oder melden Sie sich unter');
		expect(message.text).not.toContain('STOP');
		expect(message.html).not.toContain('class="button"');
	});

	it('is dated the day it is meant to go out', () => {
		const message = compose('overdue_1', 'helpful', { reminder: { sendAt: '2026-03-20T10:00:00+01:00' } }, { channel: 'letter' });
		expect(message.html).toContain('<dd>March 20, 2026</dd>');
	});

	it('greets nobody in particular as letters do, and says where an address is missing', () => {
		const composer = new Composer(settings({ channel: 'letter' }));
		const { item, events } = itemFor('overdue_1', 'helpful', { customer: { street: '', city: '', contactName: '' } });
		expect(composer.compose(item, events)?.text).toContain('Dear Sir or Madam,');
		expect(composer.notes.texts()).toEqual(['A letter has no complete postal address (C-1007): fill customer.street, postalCode and city.']);
	});
});

describe('a call', () => {
	it('is a script for a person, in the tone of the tier', () => {
		const message = compose('overdue_7', 'firm', {}, { channel: 'phone' });
		expect(message).toMatchObject({ live: true, to: '+442079460018', from: 'Northlight Tools Ltd' });
		expect(message).not.toHaveProperty('html');
		expect(message.text).toContain('“It is about invoice INV-20417 over €1,284.50, which was due on March 10, 2026 and has not been paid.');
		expect(message.text).toMatch(/^WHOM TO ASK FOR\nMaria Hagedorn \(Hagedorn Joinery Ltd\)\./);
		const voicemail = message.text.slice(message.text.indexOf('VOICEMAIL'));
		expect(voicemail).not.toMatch(/invoice|€|INV/i);
		expect(compose('pre_due_1', 'friendly', {}, { channel: 'phone' }).text).toContain('which falls due on March 18, 2026');
	});
});

describe('a hand-over', () => {
	const events = [
		{ at: '2026-02-08T09:00:00Z', type: 'invoice.issued' },
		{ at: '2026-03-05T09:00:00Z', type: 'reminder.sent', channel: 'email', tier: 'overdue_1', key: 'k1' },
		{ at: '2026-03-06T09:00:00Z', type: 'promise.made', data: { date: '2026-03-12' }, amount: 600 },
		{ at: '2026-03-15T09:00:00Z', type: 'reply.received', channel: 'email', data: { text: 'The <b>goods</b> were broken.\nWe will not pay.', intent: 'dispute' } },
	];
	const handOver = (changes: Changes = {}, with_: Partial<Settings> = {}) =>
		compose('overdue_7', 'firm', { reminder: { action: 'human', reason: 'A reply needs a person.' }, events, ...changes }, { ownerEmail: 'owner@northlight.example', ...with_ });

	it('tells a colleague why, what, who, what they said, what happened and what to do', () => {
		const message = handOver({ item: { behaviour: { segment: 'forgetful', evidence: { lateRate: 0.7, averageDaysLate: 9.2 }, drivers: [{ text: 'Paid 7 of 10 late.' }] } } });
		expect(message).toMatchObject({ to: 'owner@northlight.example', template: 'hand_over.email.en', internal: true, subject: 'Your turn: Hagedorn Joinery Ltd, invoice INV-20417 (€1,284.50)' });
		for (const said of ['A reply needs a person.', 'They have written back', 'E-mail: accounts@hagedorn.example', 'Pays late in 70% of cases, by 9 days on average.', '- Paid 7 of 10 late.', 'WHAT THEY SAID LAST (MARCH 15, 2026, E-MAIL)', 'The <b>goods</b> were broken.', '- March 5, 2026: Reminder overdue_1 sent by e-mail', '- March 6, 2026: They announced a payment of €600.00 by March 12, 2026']) {
			expect(message.text).toContain(said);
		}
		expect(message.html).toContain('<h2>The invoice</h2>');
		expect(message.html).toContain('The &lt;b&gt;goods&lt;/b&gt; were broken.<br>');
		const headings: string[] = [];
		const parser = new Parser({ onopentag: (name) => name === 'h2' && headings.push(name) });
		parser.end(message.html ?? '');
		expect(headings).toHaveLength(5);
	});

	it.each([
		['silence', [events[1]], 'They have not answered the last reminder.'],
		['contact', [events[1], { at: '2026-03-06T09:00:00Z', type: 'reminder.bounced', data: { hard: true } }], 'Our messages do not arrive.'],
		['promises', [events[1], { at: '2026-03-06T09:00:00Z', type: 'promise.broken' }, { at: '2026-03-09T09:00:00Z', type: 'promise.broken' }], 'Two dates they named have passed'],
		['other', [], 'The case does not fit the usual sequence.'],
	])('advises by what happened: %s', (_, happened, advice) => {
		expect(handOver({ events: happened as object[] }).text).toContain(advice);
	});

	it('is written in the company’s language, whatever the customer’s is, and notes a missing address', () => {
		expect(handOver({ customer: { language: 'en' } }, { language: 'de' }).text).toContain('WARUM DER FALL BEI IHNEN LIEGT');
		const composer = new Composer(settings());
		const { item } = itemFor('overdue_7', 'firm', { reminder: { action: 'human' } });
		expect(composer.compose(item, [])?.to).toBe('');
		expect(composer.notes.texts()[0]).toContain("Set 'Owner Email'");
	});

	it('says so where nothing is on record', () => {
		expect(handOver({ events: [] }).text).toContain('Nothing is on record yet.');
	});
});
