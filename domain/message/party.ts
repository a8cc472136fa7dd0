import type { Industry, LanguageTexts } from './catalogue/format';
import { oneLine, someLines } from './plain-text';
import type { Settings } from './settings';

/** The creditor as messages show it: the owner's texts, tidied. */
export interface Party {
	company: string;
	/** Whether `company` is a name; without one it is a phrase such as "our accounts team". */
	isNamed: boolean;
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
		isNamed: company !== undefined,
		sender,
		signature: signatureOf(settings.signature, sender, company),
		bank: linesOf(settings.bankDetails ?? ''),
		address: linesOf(settings.companyAddress ?? ''),
		contactEmail,
		contactPhone,
		contacts: [contactEmail, contactPhone].filter((contact) => contact !== undefined),
		industry: settings.industry,
	};
}

// Every message says who it is from, whatever the owner's signature leaves out.
function signatureOf(own: string | undefined, sender: string | undefined, company: string | undefined): string[] {
	const lines = linesOf(own ?? sender ?? '');
	return company === undefined || lines.some((line) => line.includes(company)) ? lines : [...lines, company];
}

function linesOf(text: string): string[] {
	return someLines(text, 12, LONGEST_LINE)
		.split('\n')
		.filter((line) => line !== '');
}

function given(text: string): string | undefined {
	return text === '' ? undefined : text;
}
