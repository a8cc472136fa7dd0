import { allMatches } from './all-matches';
import { partsOf, says, type Prose } from './prose';

// "within N days" and its like; the number may be a word.
const WORDS: Readonly<Record<string, number>> = {
	one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
	een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12, veertien: 14, vijftien: 15, twintig: 20, dertig: 30,
};
const NUMBER = `(\\d{1,3}|${Object.keys(WORDS).join('|')})`;
const DEADLINE = new RegExp(
	[
		`(?:within|in) (?:the next )?${NUMBER} (?:calendar |business |working |full )?(days?|hours?|weeks?)\\b(?! of receiv| after receiv| of receipt| after receipt)`,
		`binnen ${NUMBER} (?:kalender|werk)?(dagen|dag|uur|weken|week)`,
		`innerhalb von ${NUMBER} (tagen?|stunden?|wochen?)`,
		`(?:sous|dans les|dans un délai de) ${NUMBER} (jours?|heures?|semaines?)`,
		`en (?:un plazo de )?${NUMBER} (días?|horas?|semanas?)`,
		`entro ${NUMBER} (giorni|giorno|ore|settimane|settimana)`,
		`(?:dentro de|em|no prazo de) ${NUMBER} (dias?|horas?|semanas?)`,
	].join('|'),
	'giu',
);

/** The shortest deadline that a message sets, in days; undefined where it sets none. */
export function shortestDeadline(prose: Prose): number | undefined {
	if (!says(prose, 'timeUnit')) return undefined;
	const days = partsOf(prose)
		.filter(({ hits }) => hits.some(({ group }) => group === 'timeUnit'))
		.flatMap(({ text }) => allMatches(DEADLINE, text).map(inDays));
	return days.length === 0 ? undefined : Math.min(...days);
}

function inDays(match: RegExpExecArray): number {
	const [count = '', unit = ''] = match.slice(1).filter((group) => group !== undefined);
	const number = WORDS[count.toLowerCase()] ?? Number(count);
	if (/^(hour|uur|stunde|heure|hora|ore)/i.test(unit)) return number / 24;
	return /^(week|woche|semaine|semana|settiman)/i.test(unit) ? number * 7 : number;
}
