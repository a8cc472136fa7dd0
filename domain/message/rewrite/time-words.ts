const cache = new Map<string, ReadonlySet<string>>();
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF'];

/**
 * Words of a language that name a time, a sum or a share: weekdays, months, "tomorrow", "weeks", "euros", "percent".
 * All from Intl, so that a new language needs no list; lower case.
 */
export function countingWords(language: string): ReadonlySet<string> {
	let words = cache.get(language);
	if (!words) cache.set(language, (words = collect(language)));
	return words;
}

function collect(language: string): ReadonlySet<string> {
	const phrases: string[] = [];
	const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	const months = ['long', 'short'] as const;
	for (let day = 0; day < 7; day += 1) phrases.push(weekdays.format(Date.UTC(2026, 0, 4 + day)));
	for (let month = 0; month < 12; month += 1) {
		for (const style of months) phrases.push(new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)));
	}
	const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	for (const days of [-1, 0, 1]) phrases.push(relative.format(days, 'day'));
	for (const unit of ['hour', 'day', 'week', 'month', 'year']) {
		const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
		phrases.push(format.format(1), format.format(2), format.format(5));
	}
	// "5 per cento": the first word of it stands in every second sentence.
	const percent = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' }).format(5);
	phrases.push(percent.match(/\p{L}+/gu)?.at(-1) ?? '');
	for (const currency of CURRENCIES) {
		const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
		phrases.push(format.format(1), format.format(2));
	}
	const words = phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
	// "may" is a month in English and a courtesy everywhere else in the sentence; capitals tell, see the check of names.
	return new Set(words.filter((word) => word !== 'may' && word !== 'mar'));
}
