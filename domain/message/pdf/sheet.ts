import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;
const [WIDTH, HEIGHT] = [210, 297];
const [LEFT, RIGHT, TOP, BOTTOM] = [25, 20, 25, 25];
const LINE_HEIGHT = 1.4;

/** How a piece of text looks. */
export interface Look {
	size: number;
	bold?: boolean;
	soft?: boolean;
}

/** An A4 sheet after DIN 5008 that text flows down on, over as many pages as it takes. Lengths are millimetres, sizes points. */
export class Sheet {
	private page: PDFPage;
	/** Distance from the upper edge. */
	private top: number = TOP;

	private constructor(
		private readonly document: PDFDocument,
		private readonly regular: PDFFont,
		private readonly bold: PDFFont,
	) {
		this.page = this.addPage();
	}

	/** A first, empty page; `date` is when the document says it was made, so that the same letter is the same file. */
	static async create(title: string, language: string, date: Date): Promise<Sheet> {
		const document = await PDFDocument.create({ updateMetadata: false });
		document.setTitle(title);
		document.setLanguage(language);
		document.setCreationDate(date);
		document.setModificationDate(date);
		return new Sheet(document, await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.HelveticaBold));
	}

	/** Where the next text goes. */
	moveTo(top: number): void {
		this.top = top;
	}

	skip(millimetres: number): void {
		this.top += millimetres;
	}

	/** Lines of text at a fixed place of the page, cut off at `width`; returns the place below them. */
	place(lines: readonly string[], left: number, top: number, width: number, look: Look): number {
		let at = top;
		for (const line of lines.flatMap((text) => this.wrap(text, width, look))) {
			this.draw(line, left, at, look);
			at += heightOf(look);
		}
		return at;
	}

	/** A paragraph that flows on; a line that does not fit begins the next page. */
	flow(text: string, look: Look, left: number = LEFT, width: number = WIDTH - LEFT - RIGHT): void {
		for (const line of text.split('\n').flatMap((part) => this.wrap(part, width, look))) {
			this.makeRoom(heightOf(look));
			this.draw(line, left, this.top, look);
			this.top += heightOf(look);
		}
	}

	/** Texts side by side, each in its own column. */
	row(cells: readonly { text: string; left: number; width: number; look: Look; end?: boolean }[]): void {
		const wrapped = cells.map((cell) => ({ ...cell, lines: this.wrap(cell.text, cell.width, cell.look) }));
		const height = Math.max(...wrapped.map(({ lines, look }) => lines.length * heightOf(look)));
		this.makeRoom(height);
		for (const { lines, left, width, look, end } of wrapped) {
			lines.forEach((line, index) => {
				const start = end ? left + width - this.fontOf(look).widthOfTextAtSize(line, look.size) / POINTS_PER_MM : left;
				this.draw(line, start, this.top + index * heightOf(look), look);
			});
		}
		this.top += height;
	}

	/** A thin line across, such as a mark for folding. */
	rule(left: number, top: number, width: number): void {
		const y = (HEIGHT - top) * POINTS_PER_MM;
		this.page.drawLine({ start: { x: left * POINTS_PER_MM, y }, end: { x: (left + width) * POINTS_PER_MM, y }, thickness: 0.5, color: rgb(0.6, 0.6, 0.6) });
	}

	save(): Promise<Uint8Array> {
		return this.document.save();
	}

	private addPage(): PDFPage {
		return this.document.addPage([WIDTH * POINTS_PER_MM, HEIGHT * POINTS_PER_MM]);
	}

	private makeRoom(height: number): void {
		if (this.top + height <= HEIGHT - BOTTOM) return;
		this.page = this.addPage();
		this.top = TOP;
	}

	private draw(text: string, left: number, top: number, look: Look): void {
		const shade = look.soft ? 0.3 : 0;
		const y = (HEIGHT - top) * POINTS_PER_MM - look.size;
		this.page.drawText(text, { x: left * POINTS_PER_MM, y, size: look.size, font: this.fontOf(look), color: rgb(shade, shade, shade) });
	}

	private fontOf({ bold }: Look): PDFFont {
		return bold ? this.bold : this.regular;
	}

	// Words as long as a payment link are broken where the line ends.
	private wrap(text: string, width: number, look: Look): string[] {
		const fits = (line: string) => this.fontOf(look).widthOfTextAtSize(line, look.size) <= width * POINTS_PER_MM;
		const lines: string[] = [];
		let line = '';
		for (const word of text.split(' ')) {
			const longer = line === '' ? word : `${line} ${word}`;
			if (fits(longer)) {
				line = longer;
				continue;
			}
			if (line !== '') lines.push(line);
			line = '';
			for (const character of word) {
				if (!fits(line + character)) {
					lines.push(line);
					line = '';
				}
				line += character;
			}
		}
		return [...lines, line];
	}
}

function heightOf({ size }: Look): number {
	return (size * LINE_HEIGHT) / POINTS_PER_MM;
}
