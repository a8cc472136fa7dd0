import { html, type Html } from '../../markup/html';

export interface Tile {
	label: string;
	value: string;
	note?: string | undefined;
}

/** The numbers that stand out. */
export function tiles(list: readonly Tile[]): Html {
	const each = list.map(({ label, value, note }) => html`<div><dt>${label}</dt><dd><b>${value}</b>${note === undefined ? undefined : html`<span>${note}</span>`}</dd></div>`);
	return html`<dl class="tiles">${each}</dl>`;
}

/** A table that scrolls by itself where the screen is narrow; the first column names the rows, the others are numbers. */
export function table(name: string, head: readonly string[], rows: readonly (readonly string[])[]): Html {
	const heads = head.map((label) => html`<th scope="col">${label}</th>`);
	const body = rows.map(([first, ...cells]) => html`<tr><th scope="row">${first ?? ''}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`);
	return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export interface Figure {
	title: string;
	/** What is shown and how it is counted. */
	note: string;
	chart: Html;
	/** The same numbers, for those who read rather than look. */
	table: Html;
}

export function figure({ title, note, chart, table: numbers }: Figure): Html {
	return html`<figure><figcaption><h3>${title}</h3><p>${note}</p></figcaption>${chart}<details><summary>${title} as a table</summary>${numbers}</details></figure>`;
}

export function section(id: string, title: string, content: readonly Html[]): Html {
	return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

export function empty(text: string): Html {
	return html`<p class="empty">${text}</p>`;
}
