/** Turns lines that begin with "# " into headings of plain text: capitals, as the language writes them. */
export function headingsInCapitals(text: string, language: string): string {
	return text.replace(/^# (.*)$/gm, (_, title: string) => title.toLocaleUpperCase(language));
}

/** Turns lines that begin with "# " into headings of HTML; the text is escaped already. */
export function headingsInHtml(rendered: string): string {
	return rendered.replace(/<p># ([^\n]*?)(?:<br>\n([\s\S]*?))?<\/p>/g, (_, title: string, rest: string | undefined) => `<h2>${title}</h2>${rest ? `\n<p>${rest}</p>` : ''}`);
}
