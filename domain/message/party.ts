import type { Industry, LanguageTexts } from './catalogue/format';
import { textsIn } from './catalogue';
import { mailbox, plainAddress } from './mailbox';
import { oneLine, someLines } from './plain-text';
import type { LetterOrigin } from './recipient';
import type { Settings } from './settings';

/** The creditor as messages show it: the owner's texts, tidied. */
export interface Party {
	company: string;
	/** Whether `company` is a name; without one it is a phrase such as "our accounts team". */
	isNamed: boolean;
	/** Whom mails are from, as a header says it; undefined where neither name nor address is set. */
	mailbox?: string;
	/** Empty where it is not set, like all that follows. */
	sender: string;
	/** Lines. */
	signature: string;
	bank: string;
	address: readonly string[];
	contactEmail: string;
	contactPhone: string;
	/** The ways to reach the creditor, best first. */
	contacts: readonly string[];
	industry: Industry;
	origin: LetterOrigin;
}

const LONGEST_NAME = 80;
const LONGEST_LINE = 100;
const MOST_LINES = 12;

/** The creditor, for readers of one language. */
export function partyOf(settings: Settings, texts: LanguageTexts): Party {
	const sender = oneLine(settings.senderName ?? '', LONGEST_NAME);
	const company = oneLine(settings.companyName ?? '', LONGEST_NAME);
	const contactEmail = plainAddress(settings.contactEmail ?? settings.replyTo ?? settings.fromEmail) ?? '';
	const contactPhone = oneLine(settings.contactPhone ?? '', LONGEST_NAME);
	return {
		company: company || texts.words.ourTeam,
		isNamed: company !== '',
		mailbox: company === '' ? plainAddress(settings.fromEmail) : mailbox(company, plainAddress(settings.fromEmail)),
		sender,
		signature: signatureOf(settings.signature ?? sender, company),
		bank: linesOf(settings.bankDetails).join('\n'),
		address: linesOf(settings.companyAddress),
		contactEmail,
		contactPhone,
		contacts: [contactEmail, contactPhone].filter((contact) => contact !== ''),
		industry: settings.industry,
		origin: originOf(settings),
	};
}

/** Where the creditor posts letters. */
export function originOf({ companyCountry, language }: Settings): LetterOrigin {
	return { country: companyCountry?.trim().toUpperCase(), language: textsIn(language)?.language ?? 'en' };
}

// Every message says who it is from, whatever the owner's signature leaves out.
function signatureOf(own: string, company: string): string {
	const lines = linesOf(own);
	return (lines.some((line) => line.includes(company)) && company !== '' ? lines : [...lines, company]).filter((line) => line !== '').join('\n');
}

function linesOf(text: string | undefined): string[] {
	return someLines(text ?? '', MOST_LINES, LONGEST_LINE)
		.split('\n')
		.filter((line) => line !== '');
}
