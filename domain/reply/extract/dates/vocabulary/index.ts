import type { Language } from '../../../intent';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import type { DateVocabulary } from './vocabulary';

const vocabularies: Readonly<Record<Language, DateVocabulary>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	nl: dutch,
	it: italian,
	pt: portuguese,
};

export function vocabularyOf(language: Language): DateVocabulary {
	return vocabularies[language];
}
