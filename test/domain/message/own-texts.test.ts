import { Composer } from '../../../domain/message/composer';
import { TemplateError, type OwnTemplate, type OwnTexts } from '../../../domain/message/own/own-template';
import { compose, itemFor, settings } from './settings';

const GOOD = '{{> greeting}}\n\nOur own words about {{number}}: {{amount}}, due {{dueDate}}.\n\n{{> pay}}\n\n{{> closing}}';

function own(text: string, changes: Partial<OwnTemplate> = {}, partials: OwnTexts['partials'] = []): OwnTexts {
	return { templates: [{ tier: 'overdue_7', language: '', channel: 'mail', subject: '', text, ...changes }], partials };
}

function refusal(texts: OwnTexts): string {
	try {
		new Composer(settings(), texts);
	} catch (error) {
		expect(error).toBeInstanceOf(TemplateError);
		return error instanceof Error ? error.message : '';
	}
	return 'accepted';
}

describe('an own template', () => {
	it('takes the place of the built-in one for its tier, text and HTML', () => {
		const message = compose('overdue_7', 'firm', {}, {}, own(GOOD, { subject: 'About {{number}} & you' }));
		expect(message).toMatchObject({ template: 'overdue_7.email.en.own', subject: 'About INV-20417 & you' });
		expect(message.text).toContain('Our own words about INV-20417: €1,284.50, due March 10, 2026.');
		expect(message.html).toContain('<p>Our own words about INV-20417');
		expect(compose('overdue_1', 'helpful', {}, {}, own(GOOD)).template).toBe('overdue_1.email.en');
	});

	it('is chosen by the tier of the policy first, and for its language before one for all', () => {
		const texts: OwnTexts = {
			partials: [],
			templates: [
				{ tier: 'overdue_7', language: '', channel: 'mail', subject: '', text: `${GOOD} ALL` },
				{ tier: 'overdue_7', language: 'de', channel: 'mail', subject: '', text: `${GOOD} DE` },
				{ tier: 'overdue_10', language: '', channel: 'mail', subject: '', text: `${GOOD} TEN` },
			],
		};
		expect(compose('overdue_7', 'firm', {}, {}, texts).text).toContain('ALL');
		expect(compose('overdue_7', 'firm', { customer: { language: 'de' } }, {}, texts).text).toContain('DE');
		expect(compose('overdue_7', 'firm', { reminder: { tier: 'overdue_10' } }, {}, texts).text).toContain('TEN');
	});

	it('keeps a neutral subject for people, whatever the owner wrote', () => {
		expect(compose('overdue_7', 'firm', { customer: { kind: 'consumer' } }, {}, own(GOOD, { subject: 'OVERDUE {{amount}}' })).subject).toBe('Your account with Northlight Tools Ltd');
	});

	it('is text: markup in it is shown, not run, and three braces escape like two', () => {
		const message = compose('overdue_7', 'firm', { invoice: { number: '<i>7</i>' } }, {}, own(`${GOOD}\n\nR&D <b>{{{number}}}</b>`));
		expect(message.html).toContain('R&amp;D &lt;b&gt;&lt;i&gt;7&lt;/i&gt;&lt;/b&gt;');
	});

	it('for an SMS still ends with the way out', () => {
		const sms = '{{company}}: {{number}}, {{amount}}, {{dueDate}}, {{link}}';
		expect(compose('overdue_7', 'firm', {}, { channel: 'sms' }, own(sms, { channel: 'sms' })).text).toMatch(/Reply STOP to opt out\.$/);
		expect(compose('overdue_7', 'firm', {}, { channel: 'sms' }, own(`${sms} STOP ends this.`, { channel: 'sms' })).text.match(/STOP/g)).toHaveLength(1);
	});

	it.each([
		['Hello {{amont}}', "Template 'overdue_7 · mail', line 1: {{amont}} is no variable. Did you mean {{amount}}?"],
		['one\ntwo {{number}\nthree', "Template 'overdue_7 · mail', line 2: it cannot be read at"],
		['{{#if reminded}}\nopen', "Template 'overdue_7 · mail', line 2: it cannot be read"],
		['a\n\n{{constructor}}', 'line 3: {{constructor}} is no variable.'],
		['{{number.constructor}}', 'line 1: {{number.constructor}} is no variable.'],
		['{{__proto__}}', '{{__proto__}} is no variable.'],
		['{{$view}}', '{{$view}} is no variable.'],
		['{{@root.customer}}', '{{@root.customer}} is not available.'],
		['{{lookup this "x"}}', 'calls a helper.'],
		['{{log amount}}', 'calls a helper.'],
		['{{#foo}}x{{/foo}}', '{{#foo}} does not exist.'],
		['{{> facs}}', '{{> facs}} does not exist. Did you mean {{facts}}?'],
		['{{> (lookup this "x")}}', 'a partial is called by its name'],
		['{{> facts a=1}}', 'takes no values'],
		['{{#> facts}}x{{/facts}}', 'decorators and partial blocks are not available'],
		['{{#*inline "x"}}y{{/inline}}', 'decorators and partial blocks are not available'],
		['{{#if reminded}}'.repeat(9) + '{{/if}}'.repeat(9), 'nested more than 8 deep'],
		['x'.repeat(20_001), 'At most 20000'],
		['{{number}} {{amount}} {{dueDate}} {{company}}', "Template 'overdue_7 · mail': it leaves out the payment link. Add"],
		['{{> facts}} {{> closing}} {{link}} {{#if reminded}}{{amount}}{{/if}}', 'accepted'],
		['{{number}} {{#if reminded}}{{amount}}{{/if}} {{dueDate}} {{company}} {{link}}', 'it leaves out the amount.'],
		['{{> greeting}} {{> closing}}', 'it leaves out the invoice number, the amount, the due date, the payment link.'],
	])('is refused before anything is written (%#)', (text, message) => {
		expect(refusal(own(text))).toContain(message);
	});

	it('names the subject’s mistakes too, a missing tier, and what WhatsApp cannot register', () => {
		expect(refusal(own(GOOD, { subject: '{{amont}}' }))).toContain('{{amont}} is no variable');
		expect(refusal(own(GOOD, { tier: ' ' }))).toContain('it names no tier');
		expect(refusal(own('{{> facts}} {{company}} {{link}}', { channel: 'whatsapp' }))).toContain('knows variables alone');
		expect(refusal(own('Hi, {{company}}: {{number}}, {{amount}}, {{dueDate}}, {{link}}.', { channel: 'whatsapp' }))).toBe('accepted');
	});

	it('is held to the facts of each item as well', () => {
		const text = '{{number}} {{dueDate}} {{company}} {{link}} {{#unless reminded}}{{amount}}{{/unless}}';
		const composer = new Composer(settings(), own(text));
		const { item } = itemFor('overdue_7', 'firm');
		expect(composer.compose(item, [])?.template).toBe('overdue_7.email.en.own');
		const { events } = itemFor('overdue_7', 'firm', { events: [{ at: '2026-03-05T09:00:00Z', type: 'reminder.sent', tier: 'overdue_1' }] });
		expect(() => composer.compose(item, events)).toThrow("Template 'overdue_7 · mail': it leaves out the amount.");
	});
});

describe('own partials', () => {
	const partial = (name: string, text: string, language = '') => ({ name, text, language });

	it('stand in for built-in ones, in the built-in messages too, by language', () => {
		const texts: OwnTexts = { templates: [], partials: [partial('help', 'Call {{contactPhone}}.'), partial('help', 'Anrufen: {{contactPhone}}.', 'de')] };
		expect(compose('overdue_1', 'helpful', {}, {}, texts).text).toContain('Call +44 20 7946 0018.');
		expect(compose('overdue_1', 'helpful', { customer: { language: 'de' } }, {}, texts).text).toContain('Anrufen: +44 20 7946 0018.');
	});

	it('can be called from own templates and from each other', () => {
		const texts = own('{{> mine}}', {}, [partial('mine', `${GOOD} {{> more}}`), partial('more', 'MORE')]);
		expect(compose('overdue_7', 'firm', {}, {}, texts).text).toContain('MORE');
	});

	it.each([
		[[partial('a', 'x {{> a}}')], "Template 'a', line 1: it calls itself: a → a."],
		[[partial('a', '{{> b}}'), partial('b', '\n{{> c}}'), partial('c', '{{> a}}')], 'it calls itself: a → b → c → a.'],
		// "help" calls "answer" in the catalogue, so this is a circle as well.
		[[partial('answer', '{{> help}}')], 'it calls itself: help → answer → help.'],
		[[partial('a', '{{amont}}')], "Template 'a', line 1: {{amont}} is no variable."],
		[[partial('a b', 'x')], 'a partial is named with letters'],
		[[partial('__proto__', 'x')], 'a partial is named with letters'],
	])('are refused where they go in circles or cannot be read (%#)', (partials, message) => {
		expect(refusal({ templates: [], partials })).toContain(message);
	});
});
