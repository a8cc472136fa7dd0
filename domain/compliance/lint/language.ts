/** The primary language of a BCP 47 tag, in lower case: `pt` for `pt-BR`. */
export function languageTag(tag: string): string {
	return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
