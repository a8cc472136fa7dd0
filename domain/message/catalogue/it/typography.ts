import type { Typography } from '../format';

const ELIDED: Readonly<Record<string, string>> = { il: 'l’', al: 'all’', dal: 'dall’', del: 'dell’', nel: 'nell’' };
const JOINED: Readonly<Record<string, string>> = { a: 'al', da: 'dal', di: 'del' };
// Otto e undici cominciano per vocale: l’8 marzo, dall’11 aprile, l’8% e nell’80% dei casi.
const BEFORE_VOWEL = /\b(il|al|dal|del|nel) (?=(?:8|11) \p{L}{3,9} \d{4}|(?:8\d?|11)(?:,\d+)?[ \u00a0]?%)/gu;
const BEFORE_OUR_OFFICE = /\b(a|da|di) il (?=nostro ufficio)/g;

/**
 * Le parole che si fondono con ciò che segue: l’articolo davanti a una data o a una percentuale, la preposizione davanti
 * al «nostro ufficio» che sta al posto di un nome d’azienda. Nei testi di questa cartella si scrive sempre «il {{dueDate}}».
 */
export const typography: Typography = {
	spacing: (template) => template.replace(/(?<=\bn\.) /g, '\u00a0'),
	joining: (text) =>
		text
			.replace(BEFORE_VOWEL, (_, article: string) => ELIDED[article] ?? article)
			.replace(BEFORE_OUR_OFFICE, (_, preposition: string) => `${JOINED[preposition] ?? preposition} `),
};
