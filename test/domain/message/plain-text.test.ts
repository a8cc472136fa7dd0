import fc from 'fast-check';

import { isolated, oneLine, someLines } from '../../../domain/message/plain-text';
import { safeLink } from '../../../domain/message/safe-link';

describe('a value as one line', () => {
	it('loses what would break a line, hide or turn around text', () => {
		expect(oneLine('  Acme\r\nBcc: x@y.example\u2028 Ltd\u0000 ', 80)).toBe('Acme Bcc: x@y.example Ltd');
		expect(oneLine('in\u202evoice\u200b \ufeff7\u00ad', 80)).toBe('invoice 7');
		expect(oneLine('half \ud83d here', 80)).toBe('half here');
	});

	it('keeps names as people write them', () => {
		for (const name of ['Müller & Söhne GmbH', 'O’Neill', 'Łódź', '株式会社ノース', 'Jean-Luc Ó Briain', 'می\u200cخواهم', '👩‍🔧 Werkstatt']) {
			expect(oneLine(name, 80)).toBe(name.normalize('NFC').replace(/\u200d/g, '\u200d'));
		}
	});

	it('is short, whatever came in, and never torn within a character', () => {
		expect(oneLine('x'.repeat(5000), 60)).toBe(`${'x'.repeat(59)}…`);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (text, longest) => {
				const line = oneLine(text, longest);
				expect([...line].length).toBeLessThanOrEqual(longest);
				expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
				expect(line.trim()).toBe(line);
			}),
			{ numRuns: 300, seed: 20260317 },
		);
	});

	it('keeps the lines of what has lines, but not more of them than fit', () => {
		expect(someLines('Acme\r\n\r\n\r\n4 Row \n', 5, 80)).toBe('Acme\n\n4 Row');
		expect(someLines('a\nb\nc', 2, 80)).toBe('a\nb');
	});
});

it('sets right-to-left text apart, and only that', () => {
	expect(isolated('شركة')).toBe('\u2068شركة\u2069');
	expect(isolated('חשבונית 7')).toBe('\u2068חשבונית 7\u2069');
	expect(isolated('Acme 7')).toBe('Acme 7');
});

describe('a link', () => {
	it('is a web address and nothing else', () => {
		expect(safeLink(' https://pay.example/i/1?a=b&c=d ')).toBe('https://pay.example/i/1?a=b&c=d');
		expect(safeLink('http://pay.example')).toBe('http://pay.example');
		for (const text of ['javascript:alert(1)', 'data:text/html,x', 'pay.example/i/1', 'https://user:pw@pay.example', 'https://', '//pay.example', 'mailto:a@b.example', '', undefined, `https://pay.example/${'x'.repeat(3000)}`]) {
			expect([text, safeLink(text)]).toEqual([text, null]);
		}
	});

	it('is encoded so that it can stand in HTML, in a header and in a sentence', () => {
		expect(safeLink('https://pay.example/ä"<b>')).toBe('https://pay.example/%C3%A4%22%3Cb%3E');
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (tail) => {
				const link = safeLink(`https://pay.example/${tail}`);
				if (link !== null) expect(link).toMatch(/^https:\/\/pay\.example\/[!#-;=?-\]_a-z~]*$/);
			}),
			{ numRuns: 300, seed: 20260317 },
		);
	});
});
