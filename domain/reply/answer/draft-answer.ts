import type { CivilDate } from '../../calendar/civil-date';
import { formatsFor, localeFor } from '../../message/locale';
import { oneLine } from '../../message/plain-text';
import { safeLink } from '../../message/safe-link';
import type { Invoice } from '../../model/invoice';
import type { Language } from '../intent';
import type { AnswerKind } from './answer-kind';
import { ANSWER_WORDINGS, type AnswerWording } from './wording';

/** An answer for a person to send, or to change. Nothing in it but what the invoice says. */
export interface AnswerDraft {
	kind: AnswerKind;
	language: Language;
	text: string;
	/** A copy of the invoice has to be attached before it goes out. */
	attachInvoice: boolean;
}

const LONGEST_NUMBER = 80;

/**
 * The answer to a routine question from the invoice's own facts: number, open amount, due date, link. `country` (the
 * customer's) decides how amounts and dates are written. Bank details are never in it: those stand on the invoice, and a
 * mail that names an account is what fraud looks like.
 */
export function draftAnswer(kind: AnswerKind, language: Language, invoice: Invoice, today: CivilDate, country?: string): AnswerDraft {
	const wording = ANSWER_WORDINGS[language];
	const link = safeLink(invoice.paymentUrl);
	const formats = formatsFor(localeFor(language, undefined, country));
	const facts = {
		number: oneLine(invoice.number, LONGEST_NUMBER),
		amount: formats.amount(invoice.amountDue, invoice.currency),
		date: formats.date(invoice.dueDate),
		link: link ?? '',
	};
	const sentences = sentencesOf(kind, wording, invoice, link !== null, today).map((sentence) => fill(sentence, facts));
	return {
		kind,
		language,
		text: [wording.greeting, sentences.join('\n'), wording.closing].join('\n\n'),
		attachInvoice: kind === 'copy' && link === null,
	};
}

function sentencesOf(kind: AnswerKind, wording: AnswerWording, { amountDue, dueDate }: Invoice, hasLink: boolean, today: CivilDate): string[] {
	if (kind === 'copy') return [hasLink ? wording.copyAt : wording.copyAttached];
	if (amountDue <= 0) return [wording.settled];
	const howToPay = [hasLink ? wording.payAt : wording.payAsPrinted, ...(hasLink ? [] : [wording.reference])];
	if (kind === 'how_to_pay') return howToPay;
	return [wording.balance, dueDate < today ? wording.overdueSince : wording.dueOn, ...(hasLink ? [wording.payAt] : [])];
}

// In one pass, so that a fact cannot bring a placeholder of its own.
function fill(sentence: string, facts: Readonly<Record<string, string>>): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
}
