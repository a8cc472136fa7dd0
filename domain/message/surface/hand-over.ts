import { parseCivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/time-zone';
import { amountOf, type DunningEvent } from '../../model/event';
import type { Behaviour } from '../facts/behaviour';
import type { CaseFile } from '../facts/case-file';
import type { Facts } from '../facts/facts';
import { formatsFor, localeFor, type Formats } from '../locale';
import { directionOf, isolated, oneLine, someLines } from '../plain-text';
import { headingsInCapitals, headingsInHtml } from '../render/headings';
import type { Settings } from '../settings';
import { safeLink } from '../safe-link';
import type { Variables } from '../variables';
import type { Writer } from '../writer';

/** What a brief is made of. */
export interface HandOverDraft {
	writer: Writer;
	variables: Variables;
	facts: Facts;
	caseFile: CaseFile;
	behaviour: Behaviour;
}

const LONGEST_REPLY = 1200;
const LONGEST_DETAIL = 80;
const LONGEST_REASON = 400;

/** A case as a colleague takes it over: why, what, who, what they said and what happened, and what to do next. */
export function writeHandOver(draft: HandOverDraft, settings: Settings): { subject: string; text: string; html: string } {
	const { writer, variables } = draft;
	const { texts } = writer.manner;
	const { brief, subject: subjectSource } = texts.handOver;
	const filled = { ...variables, ...caseVariables(draft, settings) };
	const subject = oneLine(writer.text.say(subjectSource, filled), 180);
	const html = writer.mail.page({
		language: texts.language,
		direction: directionOf(texts.language),
		subject,
		preview: subject,
		discreet: false,
		body: headingsInHtml(writer.html.say(brief, filled)),
		notice: '',
	});
	return { subject, text: headingsInCapitals(writer.text.say(brief, filled), texts.language), html };
}

function caseVariables({ writer, facts, caseFile, behaviour }: HandOverDraft, settings: Settings) {
	const { texts } = writer.manner;
	const { customer, invoice } = facts;
	const formats = formatsFor(localeFor(texts.language, settings.language, undefined));
	const { reply } = caseFile;
	return {
		reason: oneLine(facts.reason ?? '', LONGEST_REASON),
		advice: texts.handOver.advice[caseFile.cause],
		source: safeLink(invoice.source?.url) ?? '',
		customerEmail: oneLine(customer.email ?? '', LONGEST_DETAIL),
		customerPhone: oneLine(customer.phone ?? '', LONGEST_DETAIL),
		vip: customer.relationship === 'vip',
		lateRate: behaviour.lateRate === undefined ? '' : formats.percent(Math.round(behaviour.lateRate * 100)),
		usualDelay: behaviour.averageDaysLate !== undefined && behaviour.averageDaysLate >= 1 ? formats.days(Math.round(behaviour.averageDaysLate)) : '',
		drivers: behaviour.drivers.slice(0, 5).map((text) => oneLine(text, LONGEST_REASON)),
		reply: reply ? isolated(someLines(reply.text.slice(0, LONGEST_REPLY), 20, 200)) : '',
		replyOn: reply ? formats.date(reply.on) : '',
		replyChannel: texts.handOver.channels[reply?.channel ?? 'email'],
		events: caseFile.timeline.map((event) => ({ when: formats.date(civilDateAt(settings.zone, event.at)), what: whatHappened(event, writer, facts, formats) })).filter(({ what }) => what !== ''),
	};
}

function whatHappened(event: DunningEvent, writer: Writer, facts: Facts, formats: Formats): string {
	const { events, channels } = writer.manner.texts.handOver;
	const source = events[event.type];
	if (source === undefined) return '';
	const currency = event.currency ?? facts.invoice.currency;
	const amount = amountOf(event, currency);
	const detail = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? oneLine(String(value), LONGEST_DETAIL) : '');
	return writer.text.fill(source, {
		tier: detail(event.tier),
		channel: event.channel ? channels[event.channel] : '',
		amount: amount === undefined ? '' : formats.amount(amount, currency),
		date: dateOf(detail(event.data.date ?? event.data.until), formats),
		code: detail(event.data.code),
	});
}

function dateOf(text: string, formats: Formats): string {
	const date = parseCivilDate(text.slice(0, 10));
	return date ? formats.date(date) : text;
}
