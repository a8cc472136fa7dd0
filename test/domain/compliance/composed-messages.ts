import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { Gate } from '../../../domain/compliance/gate';
import { readGateItem } from '../../../domain/compliance/gate-item';
import { DEFAULT_SETTINGS } from '../../../domain/compliance/settings';
import { Composer } from '../../../domain/message/composer';
import { SAMPLE_AS_OF, sampleFor } from '../../../domain/message/sample-item';
import type { Settings } from '../../../domain/message/settings';
import { TEMPLATES, type TemplateId } from '../../../domain/message/template-id';
import type { Tone } from '../../../domain/message/tone';
import { foldHistory } from '../../../domain/model/history';

const settings: Settings = {
	asOf: SAMPLE_AS_OF,
	zone: parseTimeZone('Europe/Berlin') as TimeZone,
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
const COUNTRIES: Readonly<Record<string, string>> = { en: 'GB', pt: 'PT' };
// What a last reminder says is approved by a person before it goes.
const ASKED_OF_A_PERSON = new Set(['L3']);

type Written = 'email' | 'sms' | 'letter';
type Kind = 'business' | 'consumer';

/** What the gate has against the words and amounts that the composer writes in a language; empty where it has nothing. */
export function objectionsTo(language: string, templates: readonly TemplateId[], channels: readonly Written[], kinds: readonly Kind[], number?: string): string[] {
	return templates.flatMap((template) =>
		TEMPLATES[template].tones.flatMap((tone) => channels.flatMap((channel) => kinds.flatMap((kind) => objections(language, template, tone, channel, kind, number)))),
	);
}

function objections(language: string, template: TemplateId, tone: Tone, channel: Written, kind: Kind, number?: string): string[] {
	const { item: sample, events } = sampleFor(template, tone);
	const item = number === undefined ? sample : { ...sample, invoice: { ...sample.invoice, number } };
	const customer = { ...item.customer, language, kind, country: COUNTRIES[language] ?? language.toUpperCase(), region: undefined, postalCode: undefined, timeZone: undefined, phone: '+442079460018', street: '1 Mill Lane', city: 'Hull' };
	const reminder = { ...item.reminder, channel };
	const message = new Composer({ ...settings, channel }).compose({ ...item, customer, reminder }, events);
	const gate = new Gate({ ...DEFAULT_SETTINGS, creditorRole: 'first_party', creditorCountry: 'GB' }, Object.assign(foldHistory(events ?? []), { connected: true }), SAMPLE_AS_OF);
	const [result] = gate.decideAll([readGateItem({ ...item, customer, reminder, message } as unknown as Record<string, unknown>)]);
	const ofContent = result?.findings.filter(({ rule, severity }) => severity !== 'note' && /^(L\d|X-AMOUNT|X-DUE|X-LANG|X-LEGALSTEP|EU-|UK-|DE-|FR-|NL-|MESSAGE|RECIPIENT)/.test(rule));
	const stands = (rule: string, severity: string) => !(tone === 'final' && severity === 'review' && ASKED_OF_A_PERSON.has(rule));
	return (ofContent ?? []).filter(({ rule, severity }) => stands(rule, severity)).map(({ rule, severity, message: text }) => `${template} ${tone} ${channel} ${kind}: ${severity}:${rule} ${text}`);
}
