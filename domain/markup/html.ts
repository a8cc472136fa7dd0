import { escapeHtml } from '../message/render/html-text';

/** Markup that is safe already: made by `html`, which escapes whatever is put into it. */
export class Html {
	constructor(readonly text: string) {}
}

type Part = Html | readonly Html[] | string | number | undefined;

/** Markup with texts put in, each escaped for content and quoted attributes; `Html` stands as it is, undefined is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return new Html(strings.map((text, index) => text + textOf(parts[index])).join(''));
}

function textOf(part: Part): string {
	if (part === undefined) return '';
	if (part instanceof Html) return part.text;
	if (typeof part === 'object') return part.map(({ text }) => text).join('');
	return escapeHtml(withoutControls(String(part)));
}

/** Without the characters that no document may hold. */
export function withoutControls(text: string): string {
	return [...text].filter((character) => character >= ' ' || character === '\n' || character === '\t').join('');
}
