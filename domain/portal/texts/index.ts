import { de } from './de';
import { en } from './en';
import { es } from './es';
import { PORTAL_LANGUAGES, type PortalLanguage, type PortalTexts } from './format';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

const TEXTS: Readonly<Record<PortalLanguage, PortalTexts>> = { de, en, es, fr, it, nl, pt };

/** The page in all its languages, by what they call themselves. */
export const ALL_TEXTS: readonly PortalTexts[] = PORTAL_LANGUAGES.map((language) => TEXTS[language]).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The language of the page that a tag (BCP 47) names; undefined where there is none. */
export function portalLanguage(tag: string | undefined): PortalLanguage | undefined {
	const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
	return PORTAL_LANGUAGES.find((known) => known === language);
}

/** The texts in the first of `tags` that the page speaks; English where it speaks none of them. */
export function textsFor(...tags: readonly (string | undefined)[]): PortalTexts {
	for (const tag of tags) {
		const language = portalLanguage(tag);
		if (language) return TEXTS[language];
	}
	return en;
}
