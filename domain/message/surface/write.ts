import type { Settings } from '../settings';
import { caseFileOf } from '../facts/case-file';
import type { Draft } from '../draft';
import type { Message } from '../message';
import type { Letter } from '../pdf/letter-pdf';
import { oneLine } from '../plain-text';
import { headingsInCapitals } from '../render/headings';
import { subjectOfVariant, subjectsFor } from '../subject';
import { asksForMoney } from '../template-id';
import type { Surface, Variables } from '../variables';
import { framed, framedBodyOf, wordingOf } from '../wording';
import { writeHandOver } from './hand-over';
import { writeLetter } from './letter';
import { writeSms } from './sms';
import { whatsAppSource, writeWhatsApp } from './whatsapp';

/** What a channel makes of a draft, and the values it was made with. */
export interface Written {
	variables: Variables;
	content: Pick<Message, 'text' | 'html' | 'subject' | 'segments' | 'whatsapp' | 'live'>;
	/** A letter in its parts, to make a PDF of. */
	letter?: Letter;
}

const LONGEST_SUBJECT = 180;

/** Writes a draft for its channel; `body` are other words for the catalogue's prose, in the same variables. */
export function write(draft: Draft, settings: Settings, body?: string): Written {
	const { facts, channel, writer, discreet } = draft;
	const variables = writer.variables(facts, SURFACES[channel], discreet);
	if (draft.handOver) return { variables, content: handOver(draft, variables, settings) };
	if (channel === 'sms') return { variables, content: writeSms(writer, variables, draft.own?.text ?? wording(draft).sms, asksForMoney(facts.template.id)) };
	if (channel === 'whatsapp') return { variables, content: whatsApp(draft, variables) };
	if (channel === 'phone') return { variables, content: phone(draft, variables) };
	const source = draft.own?.text ?? (body === undefined ? framedBodyOf(wording(draft)) : framed(body));
	if (channel === 'letter') {
		const subject = subjectFor({ ...draft, discreet: false }, variables);
		const { letter, ...content } = writeLetter({ writer, variables, facts, source, subject });
		return { variables, content: { subject, ...content }, letter };
	}
	const subject = subjectFor(draft, variables);
	return { variables, content: { subject, ...writer.mail.write({ writer, variables, source, subject, discreet }) } };
}

const SURFACES: Readonly<Record<Draft['channel'], Surface>> = { email: 'screen', in_app: 'screen', phone: 'screen', letter: 'paper', sms: 'short', whatsapp: 'short' };

function wording({ writer, facts }: Draft) {
	return wordingOf(writer.manner.texts, facts.template, writer.manner.address);
}

function handOver(draft: Draft, variables: Variables, settings: Settings) {
	const { writer, facts, behaviour, events } = draft;
	const caseFile = caseFileOf(facts, events, settings.asOf, settings.zone);
	return writeHandOver({ writer, variables, facts, caseFile, behaviour }, settings);
}

function whatsApp(draft: Draft, variables: Variables) {
	const { writer, facts, own } = draft;
	const source = whatsAppSource(writer.manner.texts, writer.manner.address, wording(draft).whatsapp, asksForMoney(facts.template.id));
	return writeWhatsApp(writer, variables, own ? `${own.tier}_own` : `${facts.template.id}_${facts.template.tone}_${writer.manner.address}`, own?.text ?? source);
}

function phone(draft: Draft, variables: Variables) {
	const { texts, address } = draft.writer.manner;
	const script = draft.own?.text ?? texts.phrases[address].call;
	return { text: headingsInCapitals(draft.writer.text.say(script, variables), texts.language), live: true };
}

function subjectFor(draft: Draft, variables: Variables): string {
	const { writer, facts, own, discreet } = draft;
	const subjects = subjectsFor(writer.manner.texts, facts.template, discreet);
	const source = own && own.subject !== '' && !discreet ? own.subject : subjectOfVariant(subjects, facts.variant);
	return oneLine(writer.text.say(source, variables), LONGEST_SUBJECT);
}
