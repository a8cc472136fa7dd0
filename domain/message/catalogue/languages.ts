/** The languages of the catalogue by ISO 639-1 code, with the names that people choose them by: known without loading the texts. */
export const LANGUAGE_NAMES = {
	de: 'German',
	en: 'English',
	es: 'Spanish',
	fr: 'French',
	it: 'Italian',
	nl: 'Dutch',
	pt: 'Portuguese',
} as const;
