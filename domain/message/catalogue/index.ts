import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { LanguageTexts } from './format';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** Every language of the catalogue; a new one is a folder beside these and a line here. English is the last resort. */
export const LANGUAGES: readonly LanguageTexts[] = [de, en, es, fr, it, nl, pt];

const byCode = new Map(LANGUAGES.map((texts) => [texts.language, texts]));

/** The texts in a language, by its ISO 639-1 code or a BCP 47 tag that begins with it; undefined where there are none. */
export function textsIn(language: string): LanguageTexts | undefined {
	return byCode.get(language.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}
