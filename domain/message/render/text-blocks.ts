import type { View } from './view';

/** The facts as lines of plain text. */
export function factsText(view: View): string {
	const { colon } = view;
	const rows = view.rows.map(({ label, value }) => `${label}${colon}${value}`);
	if (!view.table) return rows.join('\n');
	const { head, lines, total } = view.table;
	const invoices = lines.map((line) => `- ${line.number} · ${head[1]}${colon}${line.dueDate} · ${line.amount}${line.link ? `\n  ${line.link}` : ''}`);
	return [...invoices, `${total.label}${colon}${total.value}`, ...rows].join('\n');
}

/** Rendered text as it is sent: no trailing spaces, paragraphs one blank line apart. */
export function tidyText(text: string): string {
	const ends = text.includes(' \n') ? text.replace(/ +\n/g, '\n') : text;
	return (ends.includes('\n\n\n') ? ends.replace(/\n{3,}/g, '\n\n') : ends).trim();
}
