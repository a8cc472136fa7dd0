import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { LANGUAGES } from '../../domain/message/catalogue';
import { Composer } from '../../domain/message/composer';
import type { Message } from '../../domain/message/message';
import { SAMPLE_AS_OF, sampleFor } from '../../domain/message/sample-item';
import type { Settings } from '../../domain/message/settings';
import { subjectsFor } from '../../domain/message/subject';
import { smsSize } from '../../domain/message/surface/gsm7';
import { whatsAppDefinition, whatsAppSource } from '../../domain/message/surface/whatsapp';
import { asksForMoney, TEMPLATES, TEMPLATE_IDS, type TemplateId } from '../../domain/message/template-id';
import type { Address, Tone } from '../../domain/message/tone';
import { wordingOf } from '../../domain/message/wording';

/** One template in one tone, language and form of address, as every channel shows it. */
export interface Entry {
	template: TemplateId;
	tone: Tone;
	language: string;
	address: Address;
	subjects: readonly string[];
	discreetSubjects: readonly string[];
	mail: { text: string; html: string };
	sms: { text: string; size: string };
	whatsapp: { text: string; name: string; body: string };
	letter: string;
	call: string;
}

const ADDRESSES: readonly Address[] = ['formal', 'informal'];
const COUNTRIES: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' };

const settings: Settings = {
	asOf: SAMPLE_AS_OF,
	zone: parseTimeZone('Europe/Berlin') ?? ('UTC' as TimeZone),
	language: 'en',
	occasion: 'from_reminder',
	address: 'auto',
	industry: 'general',
	companyName: 'Northlight Tools Ltd',
	senderName: 'Anna Berg',
	fromEmail: 'accounts@northlight.example',
	replyTo: 'accounts@northlight.example',
	contactPhone: '+44 20 7946 0018',
	companyAddress: '4 Harbour Row\nBristol BS1 5TY',
	unsubscribeUrl: 'https://northlight.example/stop',
};

/** Every template of every language, written for the same sample customer. */
export function galleryEntries(): Entry[] {
	return LANGUAGES.flatMap(({ language }) =>
		ADDRESSES.flatMap((address) => TEMPLATE_IDS.flatMap((template) => TEMPLATES[template].tones.map((tone) => entryOf(template, tone, language, address)))),
	);
}

/** The brief a colleague gets, by language. */
export function handOverBriefs(): { language: string; html: string }[] {
	return LANGUAGES.map(({ language }) => {
		const { item, events } = sampleFor('promise_broken', 'firm');
		const composer = new Composer({ ...settings, language, occasion: 'hand_over', ownerEmail: 'owner@northlight.example' });
		return { language, html: composer.compose({ ...item, reminder: { ...item.reminder, reason: 'The second promise on this invoice was not kept.' } }, events)?.html ?? '' };
	});
}

function entryOf(template: TemplateId, tone: Tone, language: string, address: Address): Entry {
	const texts = LANGUAGES.find((candidate) => candidate.language === language) ?? missing(language);
	const write = (channel: Message['channel']): Message => {
		const { item, events } = sampleFor(template, tone);
		const customer = { ...item.customer, language, country: COUNTRIES[language] ?? language.toUpperCase() };
		return composerFor(channel, address).compose({ ...item, customer }, events) ?? missing(template);
	};
	const [mail, sms, whatsapp] = [write('email'), write('sms'), write('whatsapp')];
	const name = whatsapp.whatsapp?.name ?? '';
	const source = whatsAppSource(texts, address, wordingOf(texts, { id: template, tone }, address).whatsapp, asksForMoney(template));
	const { encoding, segments } = smsSize(sms.text);
	return {
		template,
		tone,
		language,
		address,
		subjects: subjectsFor(texts, { id: template, tone }, false),
		discreetSubjects: subjectsFor(texts, { id: template, tone }, true),
		mail: { text: mail.text, html: mail.html ?? '' },
		sms: { text: sms.text, size: `${encoding}, ${segments} parts` },
		whatsapp: { text: whatsapp.text, name, body: whatsAppDefinition(name.replace(/^dunning_/, ''), source).body },
		letter: write('letter').html ?? '',
		call: write('phone').text,
	};
}

const composers = new Map<string, Composer>();

function composerFor(channel: Message['channel'], address: Address): Composer {
	const name = `${channel} ${address}`;
	let composer = composers.get(name);
	if (!composer) composers.set(name, (composer = new Composer({ ...settings, channel, address })));
	return composer;
}

function missing(what: string): never {
	throw new Error(`The gallery has nothing for ${what}`);
}
