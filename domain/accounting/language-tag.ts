/** The BCP 47 form of a language or locale as systems write it (`de_DE`, `pt-br`, `en`); undefined where it is none. */
export function languageTagOf(text: string | undefined): string | undefined {
	const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[0-9]{3}))?(?:[.@-].*)?$/i.exec(text?.trim() ?? '');
	if (!match) return undefined;
	const [, language = '', region] = match;
	return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
}
