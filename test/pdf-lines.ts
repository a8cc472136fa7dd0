import { inflateSync } from 'node:zlib';

/** The lines of text that a PDF draws, with where each begins: millimetres from the left and upper edge. */
export function linesOf(pdf: Uint8Array): { text: string; left: number; top: number }[] {
	const file = Buffer.from(pdf);
	const lines: { text: string; left: number; top: number }[] = [];
	for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
		const end = file.indexOf('endstream', at);
		if (file.subarray(at - 3, at).toString() === 'end' || end < 0) continue;
		const drawn = inflated(file.subarray(at + 7, end));
		for (const [, x, y, hex = ''] of drawn.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm[\s\S]*?<([0-9A-F]*)> Tj/g)) {
			lines.push({ text: new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex')), left: (Number(x) * 25.4) / 72, top: 297 - (Number(y) * 25.4) / 72 });
		}
	}
	return lines;
}

function inflated(bytes: Buffer): string {
	try {
		return inflateSync(bytes).toString('latin1');
	} catch {
		return '';
	}
}
