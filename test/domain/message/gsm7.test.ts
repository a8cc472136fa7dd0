import fc from 'fast-check';

import { smsSize, toGsm7 } from '../../../domain/message/surface/gsm7';

describe('the size of an SMS', () => {
	it.each([
		['', 'GSM-7', 0],
		['a'.repeat(160), 'GSM-7', 1],
		['a'.repeat(161), 'GSM-7', 2],
		['a'.repeat(306), 'GSM-7', 2],
		['a'.repeat(307), 'GSM-7', 3],
		['€'.repeat(80), 'GSM-7', 1],
		['€'.repeat(81), 'GSM-7', 2],
		// An escaped character is not torn: 152 + 2 do not fit into a part of 153.
		[`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 3],
		['ä'.repeat(160), 'GSM-7', 1],
		['ç'.repeat(70), 'UCS-2', 1],
		['ç'.repeat(71), 'UCS-2', 2],
		['ç'.repeat(134), 'UCS-2', 2],
		['ç'.repeat(135), 'UCS-2', 3],
		// Neither is a surrogate pair: 33 of them and one more.
		['😀'.repeat(35), 'UCS-2', 1],
		['😀'.repeat(66), 'UCS-2', 2],
		['😀'.repeat(67), 'UCS-2', 3],
	] as const)('%#: %s', (text, encoding, segments) => {
		expect(smsSize(text)).toEqual({ encoding, segments });
	});
});

describe('text for the GSM alphabet', () => {
	it('changes quotes, dashes, spaces and accents', () => {
		expect(toGsm7('„Łódź“ – it’s 1\u202f284,50\u00a0€…')).toBe('"Lodz" - it\'s 1 284,50 €...');
		expect(toGsm7('Façade, coração, Žižka')).toBe('Facade, coracao, Zizka');
		expect(toGsm7('Äpfel, señor, è')).toBe('Äpfel, señor, è');
	});

	it('leaves alone what would lose letters', () => {
		expect(toGsm7('Νορθ')).toBe('Νορθ');
		expect(toGsm7('株式会社 – x')).toBe('株式会社 – x');
	});

	it('never makes a message longer in parts', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				expect(smsSize(toGsm7(text)).segments).toBeLessThanOrEqual(smsSize(text).segments + (text.includes('…') ? 1 : 0));
			}),
			{ numRuns: 200, seed: 20260317 },
		);
	});
});
