import { partsOf, readProse } from '../../../domain/compliance/lint/prose';
import { LANGUAGES } from '../../../domain/message/catalogue';
import { INDUSTRIES, type LanguageTexts, type Wording } from '../../../domain/message/catalogue/format';
import { LANGUAGE_NAMES } from '../../../domain/message/catalogue/languages';
import { BUILT_IN_CALLS } from '../../../domain/message/own/check-own-texts';
import { checkTemplate } from '../../../domain/message/own/check-template';
import { FORBIDDEN } from '../../../domain/message/rewrite/lint';
import { smsSize, toGsm7 } from '../../../domain/message/surface/gsm7';
import { whatsAppSource } from '../../../domain/message/surface/whatsapp';
import { asksForMoney, dayOf, TEMPLATES, TEMPLATE_IDS, type TemplateChoice } from '../../../domain/message/template-id';
import type { Address } from '../../../domain/message/tone';
import { wordingOf } from '../../../domain/message/wording';
import { parseCurrency } from '../../../domain/model/currency';
import { parseMessage } from '../../../domain/model/message';
import { compose } from './settings';

const ADDRESSES: readonly Address[] = ['formal', 'informal'];
const CHOICES: readonly TemplateChoice[] = TEMPLATE_IDS.flatMap((id) => TEMPLATES[id].tones.map((tone) => ({ id, tone })));
const EUR = parseCurrency('EUR') ?? fail('EUR');
const NOBODY = new Set<string>();

function fail(what: string): never {
	throw new Error(what);
}

/** Every text of a language, by a name that finds it. */
function* wordings(texts: LanguageTexts): Generator<{ name: string; choice: TemplateChoice; address: Address; wording: Wording }> {
	for (const choice of CHOICES) {
		for (const address of ADDRESSES) yield { name: `${choice.id} ${choice.tone} ${address}`, choice, address, wording: wordingOf(texts, choice, address) };
	}
}

it('holds seven tiers and what else a sequence says, in seven languages', () => {
	expect(TEMPLATE_IDS).toHaveLength(15);
	expect(LANGUAGES.map(({ language }) => language).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
});

it('has the languages that the panel offers', () => {
	expect(Object.fromEntries(LANGUAGES.map(({ language, name }) => [language, name]))).toEqual(LANGUAGE_NAMES);
});

describe.each(LANGUAGES.map((texts) => [texts.name, texts] as const))('%s', (_, texts) => {
	it('says everything, each tone and each form of address in words of its own', () => {
		const bodies = new Map<string, string>();
		for (const { name, wording } of wordings(texts)) {
			for (const [part, text] of Object.entries(wording)) expect([`${name} ${part}`, text.trim().length > 40]).toEqual([`${name} ${part}`, true]);
			expect([name, bodies.get(wording.body)]).toEqual([name, undefined]);
			bodies.set(wording.body, name);
		}
	});

	it('uses variables and partials that exist, and nothing that needs a helper', () => {
		const { phrases, words, handOver, texts: templates } = texts;
		for (const { name, wording } of wordings(texts)) for (const text of Object.values(wording)) checkTemplate(name, text, NOBODY);
		for (const id of TEMPLATE_IDS) for (const subject of templates[id].subjects) checkTemplate(id, subject, NOBODY);
		for (const text of stringsIn([phrases, words])) checkTemplate(text, text, NOBODY);
		expect(() => checkTemplate('brief', handOver.subject, NOBODY)).not.toThrow();
	});

	it('puts facts, payment and help into every message that asks, and no partial into phrases but the known ones', () => {
		for (const { name, choice, wording } of wordings(texts)) {
			const wanted = asksForMoney(choice.id) ? ['{{> facts}}', '{{> pay}}', '{{> help}}'] : ['{{> facts}}', '{{> answer}}'];
			for (const partial of wanted) expect([name, wording.body.includes(partial)]).toEqual([name, true]);
		}
		const known = BUILT_IN_CALLS.flatMap(([partial, { partials }]) => partials.map(({ name }) => `${partial}>${name}`));
		for (const address of ADDRESSES) {
			const { help, call, ...others } = texts.phrases[address];
			for (const text of Object.values(help)) for (const [, name = ''] of text.matchAll(/\{\{> (\w+)\}\}/g)) expect(known).toContain(`help>${name}`);
			expect(call).toContain('{{> reason}}');
			for (const text of stringsIn(others)) expect(text).not.toContain('{{>');
		}
	});

	it('has at least three different subjects for everything', () => {
		const { discreetSubjects } = texts.words;
		for (const subjects of [...TEMPLATE_IDS.map((id) => texts.texts[id].subjects), discreetSubjects.asking, discreetSubjects.other]) {
			expect(new Set(subjects).size).toBeGreaterThanOrEqual(3);
		}
	});

	it('writes every message with its facts, in words that the gate lets pass', () => {
		for (const { name, choice, address } of wordings(texts)) {
			for (const channel of ['email', 'letter', 'sms', 'whatsapp', 'phone'] as const) {
				const message = compose(choice.id, choice.tone, { customer: { language: texts.language } }, { channel, address });
				expect([name, message.language]).toEqual([name, texts.language]);
				// The HTML says the same, from the same template; reading it as well would only take longer.
				const prose = readProse(parseMessage({ ...message, html: undefined }), EUR, ['Northlight Tools Ltd', 'Hagedorn Joinery Ltd']);
				const groups = new Set(partsOf(prose).flatMap(({ hits }) => hits.map(({ group }) => group)));
				const forbidden = FORBIDDEN.filter((group) => groups.has(group) && !(group === 'falseFinality' && choice.tone === 'final'));
				expect([name, channel, forbidden]).toEqual([name, channel, []]);
				if (asksForMoney(choice.id)) expect([name, channel, groups.has('disputePath'), groups.has('paymentPath')]).toEqual([name, channel, true, true]);
				if ((dayOf(choice.id) ?? 1) <= 0) expect([name, channel, groups.has('overdue')]).toEqual([name, channel, false]);
			}
		}
	});

	it('hints at no earlier message, unless there was one', () => {
		const again = /\b(again|coming back|come back to you about|noch einmal|nochmals|erneut|kommen .{0,60} zurück|nogmaals|opnieuw|terug op|volvemos|de nuevo|otra vez|revenons|à nouveau|encore une fois|voltamos|novamente|outra vez|ainda sobre|torniamo|di nuovo|ancora una volta)\b/i;
		const said = [...wordings(texts)]
			.filter(({ choice }) => dayOf(choice.id) !== undefined || choice.id === 'statement')
			.flatMap(({ name, wording }) => Object.values(wording).map((text) => `${name}: ${again.exec(text.replace(/\{\{#if reminded\}\}[^]*?\{\{\/if\}\}/g, ''))?.[0] ?? ''}`));
		expect(said.filter((hit) => !hit.endsWith(': '))).toEqual([]);
	});

	it('offers help that fits each industry, and the gate lets it pass', () => {
		const said = new Set<string>();
		for (const address of ADDRESSES) {
			for (const industry of INDUSTRIES) {
				const message = compose('overdue_1', 'helpful', { customer: { language: texts.language } }, { address, industry });
				const prose = readProse(parseMessage(message), EUR, []);
				const groups = new Set(partsOf(prose).flatMap(({ hits }) => hits.map(({ group }) => group)));
				expect([industry, address, groups.has('disputePath'), FORBIDDEN.filter((group) => groups.has(group))]).toEqual([industry, address, true, []]);
				said.add(message.text);
			}
		}
		expect(said.size).toBe(ADDRESSES.length * INDUSTRIES.length);
	});

	it('tells a bystander nothing in the subjects for people', () => {
		for (const choice of CHOICES) {
			for (const variant of ['a', 'b', 'c']) {
				const message = compose(choice.id, choice.tone, { customer: { language: texts.language, kind: 'consumer' }, reminder: { variant } });
				const { subject } = readProse(parseMessage(message), EUR, ['Northlight Tools Ltd']);
				const told = subject.hits.map(({ group }) => group).filter((group) => ['debt', 'overdue', 'dueDate', 'fee', 'paymentPath'].includes(group));
				expect([message.subject, told]).toEqual([message.subject, []]);
				expect(message.subject).not.toMatch(/\d/);
			}
		}
	});

	it('fits two parts of an SMS without being shortened, in the GSM alphabet', () => {
		for (const { name, choice, address, wording } of wordings(texts)) {
			const message = compose(choice.id, choice.tone, { customer: { language: texts.language } }, { channel: 'sms', address });
			expect([name, smsSize(message.text)]).toEqual([name, { encoding: 'GSM-7', segments: message.segments }]);
			expect([name, (message.segments ?? 9) <= 2]).toEqual([name, true]);
			expect(message.text).toContain('STOP');
			// The first words of the tier's own text are there: it was not replaced by the short form.
			const opening = toGsm7(wording.sms.replace(/^\{\{company\}\}/, 'Northlight Tools Ltd').split('{{')[0] ?? '');
			expect([name, message.text.startsWith(opening)]).toEqual([name, true]);
		}
	});

	it('can be registered with WhatsApp: variables alone, none at the edges, not too long', () => {
		for (const { name, choice, address, wording } of wordings(texts)) {
			const source = whatsAppSource(texts, address, wording.whatsapp, asksForMoney(choice.id));
			expect([name, /\{\{[^\w]/.test(source)]).toEqual([name, false]);
			expect([name, /^\{\{|\}\}$/.test(source.trim())]).toEqual([name, false]);
			for (const variable of ['number', 'dueDate', 'company']) expect([name, source.includes(`{{${variable}}}`)]).toEqual([name, true]);
			expect([name, /\{\{(amount|received)\}\}/.test(source)]).toEqual([name, true]);
			expect([name, source.length < 700]).toEqual([name, true]);
		}
	});
});

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
