import { LANGUAGES, textsIn } from './index';
import type { LanguageTexts } from './format';

/** The language a message is written in, and whether it is the one the customer reads. */
export interface LanguageChoice {
	texts: LanguageTexts;
	/** The customer's language where the catalogue has no texts in it. */
	missing?: string;
}

/** The customer's language, else the company's, else English. */
export function chooseLanguage(ofCustomer: string | undefined, ofCompany: string): LanguageChoice {
	const own = ofCustomer === undefined ? undefined : textsIn(ofCustomer);
	if (own) return { texts: own };
	const texts = textsIn(ofCompany) ?? textsIn('en') ?? LANGUAGES[0];
	if (!texts) throw new Error('The catalogue holds no language');
	return { texts, missing: ofCustomer };
}
