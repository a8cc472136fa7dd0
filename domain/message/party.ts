import type { Industry, LanguageTexts } from './catalogue/format';
import { oneLine, someLines } from './plain-text';
import type { Settings } from './settings';

/** The creditor as messages show it: the owner's texts, tidied. */
export interface Party {
	company: string;
	sender?: string;
	signature: readonly string[];
	bank: readonly string[];
	address: readonly string[];
	contactEmail?: string;
	contactPhone?: string;
	/** The ways to reach the creditor, best first. */
	contacts: readonly string[];
	industry: Industry;
}

const LONGEST_NAME = 80;
const LONGEST_LINE = 100;

/** The creditor, for readers of one language. */
export function partyOf(settings: Settings, texts: LanguageTexts): Party {
	const sender = given(oneLine(settings.senderName ?? '', LONGEST_NAME));
	const company = given(oneLine(settings.companyName ?? '', LONGEST_NAME));
	const contactEmail = given(oneLine(settings.contactEmail ?? settings.replyTo ?? settings.fromEmail ?? '', LONGEST_LINE));
	const contactPhone = given(oneLine(settings.contactPhone ?? '', LONGEST_NAME));
	return {
		company: company ?? texts.words.ourTeam,
		sender,
		signature: linesOf(settings.signature ?? [sender, company].filter(Boolean).join('\n')),
		bank: linesOf(settings.bankDetails ?? ''),
		address: linesOf(settings.companyAddress ?? ''),
		contactEmail,
		contactPhone,
		contacts: [contactEmail, contactPhone].filter((contact) => contact !== undefined),
		industry: settings.industry,
	};
}

function linesOf(text: string): string[] {
	return someLines(text, 12, LONGEST_LINE)
		.split('\n')
		.filter((line) => line !== '');
}

function given(text: string): string | undefined {
	return text === '' ? undefined : text;
}
