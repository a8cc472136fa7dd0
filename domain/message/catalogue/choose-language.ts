import { textsIn } from './index';
import { en } from './en';
import type { LanguageTexts } from './format';

/** The language a message is written in, and whether it is the one the customer reads. */
export interface LanguageChoice {
	texts: LanguageTexts;
	/** The language that was asked for where the catalogue has no texts in it. */
	missing?: string;
}

/** The customer's language, else the company's, else English. */
export function chooseLanguage(ofCustomer: string | undefined, ofCompany: string): LanguageChoice {
	const own = ofCustomer === undefined ? undefined : textsIn(ofCustomer);
	if (own) return { texts: own };
	return { texts: textsIn(ofCompany) ?? en, missing: ofCustomer ?? (textsIn(ofCompany) ? undefined : ofCompany) };
}
