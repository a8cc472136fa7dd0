// How the months begin in English, German, French, Spanish, Dutch, Italian and Portuguese, without accents. The beginnings
// are as short as no two months share one: "mar" is March everywhere, "mai" is May, "juin" is not "juil".
const BEGINNINGS: readonly (readonly string[])[] = [
	['jan', 'ene', 'gen'],
	['feb', 'fev'],
	['mar', 'mrz', 'maa', 'mrt'],
	['apr', 'avr', 'abr'],
	['may', 'mai', 'mei', 'mag'],
	['jun', 'juin', 'giu'],
	['jul', 'juil', 'lug'],
	['aug', 'aou', 'ago'],
	['sep', 'set'],
	['oct', 'okt', 'ott', 'out'],
	['nov'],
	['dec', 'dez', 'dic'],
];

/** The number of a month (1–12) by its name or its abbreviation in one of seven languages; null where it is no month. */
export function monthOf(name: string): number | null {
	const plain = name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase();
	const index = BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning)));
	return index < 0 ? null : index + 1;
}
