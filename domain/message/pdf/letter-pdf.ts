import type { CivilDate } from '../../calendar/civil-date';
import type { View } from '../render/view';
import { Sheet, type Look } from './sheet';
import { toWinAnsi } from './win-ansi';

/** A letter in its parts, written out; the page of HTML and the PDF are made of the same. */
export interface Letter {
	language: string;
	/** Of the invoice. */
	number: string;
	date: CivilDate;
	company: string;
	logo: string | null;
	returnLine: string;
	to: readonly string[];
	about: readonly { label: string; lines: readonly string[] }[];
	subject: string;
	/** Paragraphs of plain text; `null` stands where the facts go. */
	paragraphs: readonly (string | null)[];
	view: View;
	foot: readonly string[];
}

const TEXT: Look = { size: 10.5 };
const STRONG: Look = { size: 10.5, bold: true };
const SMALL: Look = { size: 9 };
const LABEL: Look = { size: 7.5, soft: true };
const TINY: Look = { size: 7, soft: true };
const MARKS = [105, 148.5, 210];
// DIN 5008, form B, in millimetres: the address field and its return line, the facts beside it, the subject.
const FIELD = { left: 25, returnLine: 58.7, address: 63.7, width: 80 } as const;
const ABOUT = { left: 125, top: 50, width: 65 } as const;
const SUBJECT_TOP = 98.5;
const [LEFT, LABEL_WIDTH, VALUE_LEFT, VALUE_WIDTH] = [25, 45, 72, 118] as const;

/** The letter as a PDF; null where its text has letters that a PDF's own fonts lack. */
export async function letterPdf(letter: Letter): Promise<Uint8Array | null> {
	const plain = inPlainLetters(letter);
	if (!plain) return null;
	const sheet = await Sheet.create(plain.subject, plain.language, new Date(`${plain.date}T00:00:00Z`));
	drawHead(sheet, plain);
	for (const paragraph of plain.paragraphs) {
		if (paragraph === null) drawFacts(sheet, plain.view);
		else sheet.flow(paragraph, TEXT);
		sheet.skip(3.5);
	}
	sheet.skip(4);
	sheet.flow(plain.foot.join(' · '), LABEL);
	return await sheet.save();
}

function drawHead(sheet: Sheet, letter: Letter): void {
	sheet.place([letter.company], LEFT, 15, 100, { size: 14, bold: true });
	sheet.place([letter.returnLine], FIELD.left, FIELD.returnLine, FIELD.width, TINY);
	sheet.rule(FIELD.left, FIELD.address - 0.7, FIELD.width);
	sheet.place(letter.to, FIELD.left, FIELD.address, FIELD.width, TEXT);
	let top: number = ABOUT.top;
	for (const { label, lines } of letter.about) {
		top = sheet.place([label], ABOUT.left, top, ABOUT.width, LABEL);
		top = sheet.place(lines, ABOUT.left, top, ABOUT.width, SMALL) + 1.5;
	}
	for (const mark of MARKS) sheet.rule(5, mark, 4);
	sheet.moveTo(SUBJECT_TOP);
	sheet.flow(letter.subject, STRONG);
	sheet.skip(6);
}

function drawFacts(sheet: Sheet, { rows, table }: View): void {
	if (table) {
		const line = (number: string, dueDate: string, amount: string, look: Look) =>
			sheet.row([
				{ text: number, left: LEFT, width: 60, look },
				{ text: dueDate, left: 90, width: 50, look },
				{ text: amount, left: 145, width: 45, look, end: true },
			]);
		line(...table.head, LABEL);
		for (const { number, dueDate, amount } of table.lines) line(number, dueDate, amount, TEXT);
		line(table.total.label, '', table.total.value, STRONG);
		sheet.skip(2);
	}
	for (const { label, value, strong } of rows) {
		sheet.row([
			{ text: label, left: LEFT, width: LABEL_WIDTH, look: { ...TEXT, soft: true } },
			{ text: value, left: VALUE_LEFT, width: VALUE_WIDTH, look: strong ? STRONG : TEXT },
		]);
	}
}

/** The letter with every text in the letters of a PDF's own fonts; null where one cannot be written in them. */
function inPlainLetters(letter: Letter): Letter | null {
	let lost = false;
	const plainly = (value: unknown): unknown => {
		if (typeof value === 'string') {
			const lines = value.split('\n').map(toWinAnsi);
			if (lines.includes(null)) lost = true;
			return lines.join('\n');
		}
		if (Array.isArray(value)) return value.map(plainly);
		return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainly(inner)])) : value;
	};
	const plain = plainly(letter) as Letter;
	return lost ? null : plain;
}
