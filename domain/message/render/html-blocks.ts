import type { Button } from './button';
import type { Palette } from './colour';
import { escapeHtml } from './html-text';
import type { Row, View } from './view';

/** The facts as a table that a screen reader reads label by label. */
export function factsHtml(view: View): string {
	const rows = view.rows.map(rowHtml).join('');
	if (!view.table) return `<table class="facts">${rows}</table>`;
	const { head, lines, total } = view.table;
	const heads = head.map((label, index) => `<th scope="col"${index === 2 ? ' class="end"' : ''}>${escapeHtml(label)}</th>`).join('');
	const bodies = lines.map((line) => {
		const number = line.link ? `<a href="${escapeHtml(line.link)}">${escapeHtml(line.number)}</a>` : escapeHtml(line.number);
		return `<tr><td>${number}</td><td>${escapeHtml(line.dueDate)}</td><td class="end">${escapeHtml(line.amount)}</td></tr>`;
	});
	const foot = `<tr><th scope="row" colspan="2">${escapeHtml(total.label)}</th><td class="end strong">${escapeHtml(total.value)}</td></tr>`;
	const statement = `<table class="list"><thead><tr>${heads}</tr></thead><tbody>${bodies.join('')}</tbody><tfoot>${foot}</tfoot></table>`;
	return statement + (rows === '' ? '' : block(`<table class="facts">${rows}</table>`));
}

/** The one button of a message, with the address below it for those who like to see where it leads. */
export function buttonHtml({ label, link }: Button, { accent, onAccent }: Palette): string {
	const href = escapeHtml(link);
	// Inline as well: some mail programs drop the style of a mail, and a button must stay one.
	const look = `display:inline-block;padding:13px 28px;border-radius:6px;background:${accent};color:${onAccent};font-weight:600;text-decoration:none`;
	return block(
		`<div class="pay"><table role="presentation" class="button"><tr><td><a href="${href}" style="${look}">${escapeHtml(label)}</a></td></tr></table>` +
			`<a class="address" href="${href}">${escapeHtml(shown(link))}</a></div>`,
	);
}

/** Lines that belong together, such as bank details. */
export function linesHtml(lines: readonly string[]): string {
	return block(`<p class="lines">${lines.map(escapeHtml).join('<br>\n')}</p>`);
}

/** Sets a piece of HTML apart, so that it becomes no part of a paragraph. */
export function block(html: string): string {
	return `\n\n${html}\n\n`;
}

function rowHtml({ label, value, strong }: Row): string {
	return `<tr><th scope="row">${escapeHtml(label)}</th><td${strong ? ' class="strong"' : ''}>${escapeHtml(value)}</td></tr>`;
}

// Long addresses of payment pages are noise; their host says whom one pays.
const LONGEST_SHOWN = 60;

function shown(link: string): string {
	return link.length <= LONGEST_SHOWN ? link : `${link.slice(0, LONGEST_SHOWN - 1)}…`;
}
