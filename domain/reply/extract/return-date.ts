import type { CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/civil-date';
import type { Language } from '../intent';
import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import type { DateMention } from './dates/find-dates';

const BACK: Readonly<Record<Language, string>> = {
	en: 'back|return|returns|returning|reopen|reopens|reopening|open|opens|service|resume|again|read',
	de: 'zurück|wieder|rückkehr|geöffnet|erreichbar|öffnen',
	fr: 'retour|reprise|rouvre|rouvrons|rouvrirons|réouverture|reprendrai|reprendra|reprenons|reviens|reviendrai|rentre|rentrerai|nouveau|retrouve|retrouvons|réouvrira|rouvrira|disponible',
	es: 'vuelvo|volvemos|volveré|volveremos|vuelta|regreso|regresaré|regresamos|reincorporo|reincorporaré|reincorporación|reabrimos|abrimos|reapertura|retomo|retomaré|retomamos|estaremos|nuevo',
	nl: 'terug|weer|heropen|heropenen|open|hervat|bereikbaar',
	it: 'torno|torniamo|tornerò|torneremo|rientro|rientrerò|rientriamo|riapriamo|riapriremo|riapertura|riapre|riprenderò|riprende|riprendiamo|nuovo|ripresa',
	pt: 'volto|voltamos|voltarei|regresso|regressamos|regressarei|retorno|retornarei|retornamos|reabrimos|reabertura|retomo|retomamos|volta|reabre|novo',
};
const UNTIL: Readonly<Record<Language, string>> = {
	en: 'until|till|through|to|til|thru',
	de: 'bis',
	fr: 'jusqu|au',
	es: 'hasta|al',
	nl: 'tot|met',
	it: 'fino|al',
	pt: 'até|ao|a',
};
const UNTIL_REACH = 4;
const SAYS_RETURN = 2;
const LEAST_SCORE = 1;
const LONGEST_WEEKEND_DAYS = 4;
// "Mon to Fri" are opening hours; "until Friday" is an absence.
const LONGEST_PREPOSITION = 2;

/**
 * When the writer of an absence note is back: the day named for the return, else the last day of absence ("until X", also
 * "until X inclusive"; "until and including X" gives the day after). Undefined where no day from `today` on is named.
 */
export function returnDate(tokens: Tokens, mentions: readonly DateMention[], language: Language, today: CivilDate): CivilDate | undefined {
	const back = wordsOf(BACK[language]);
	const until = wordsOf(UNTIL[language]);
	let best: { date: CivilDate; score: number } | undefined;
	for (const mention of mentions) {
		if (mention.date === null || mention.date < today) continue;
		const score = scoreOf(mention, tokens, back, until);
		const date = isAlsoAbsent(mention, tokens) ? addDays(mention.date, 1) : mention.date;
		if (!best || score > best.score || (score === best.score && date > best.date)) best = { date, score };
	}
	return best && best.score >= LEAST_SCORE ? firstDayBack(best.date, mentions) : undefined;
}

function scoreOf({ start, end, kind }: DateMention, { words, sentences, clauses }: Tokens, back: ReadonlySet<string>, until: ReadonlySet<string>): number {
	if (kind === 'loose' || kind === 'repeated') return 0;
	let returns = 0;
	words.forEach((word, at) => {
		if (sentences[at] !== sentences[start] || !back.has(word)) return;
		returns = Math.max(returns, clauses[at] === clauses[start] ? SAYS_RETURN + 1 : SAYS_RETURN);
	});
	const before = words.slice(Math.max(0, start - UNTIL_REACH), end - 1);
	const saysUntil = before.some((word) => until.has(word) && (kind !== 'relative' || word.length > LONGEST_PREPOSITION));
	return returns + (saysUntil ? 1 : 0) + (kind === 'exact' ? LEAST_SCORE : 0);
}

// "Closed to 3 October. First day: Monday 6 October": a day that is named and comes just after the last one of absence.
function firstDayBack(date: CivilDate, mentions: readonly DateMention[]): CivilDate {
	const next = mentions.find((mention) => mention.kind !== 'relative' && mention.date !== null && mention.date > date && mention.date <= addDays(date, LONGEST_WEEKEND_DAYS));
	return next?.date ?? date;
}

// "Until and including 29 February": absent on that day too.
function isAlsoAbsent({ start }: DateMention, { words }: Tokens): boolean {
	const before = words.slice(Math.max(0, start - 3), start);
	return before.includes('and') && before.includes('including');
}

const sets = new Map<string, ReadonlySet<string>>();

function wordsOf(list: string): ReadonlySet<string> {
	let set = sets.get(list);
	if (!set) sets.set(list, (set = new Set(list.split('|').map(fold))));
	return set;
}
