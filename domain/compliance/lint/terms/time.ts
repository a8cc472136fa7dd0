import type { Terms } from '../phrases';

/** What deadlines are counted in. */
export const TIME_UNIT: Terms = {
	phrases: {
		en: ['day', 'days', 'hour', 'hours', 'week', 'weeks'],
		de: ['Tag', 'Tagen', 'Stunde', 'Stunden', 'Woche', 'Wochen'],
		fr: ['jour', 'jours', 'heure', 'heures', 'semaine', 'semaines'],
		es: ['día', 'días', 'hora', 'horas', 'semana', 'semanas'],
		nl: ['dag', 'dagen', 'kalenderdagen', 'werkdagen', 'uur', 'week', 'weken'],
		it: ['giorno', 'giorni', 'ora', 'ore', 'settimana', 'settimane'],
		pt: ['dia', 'dias', 'hora', 'horas', 'semana', 'semanas'],
	},
};
