import { unmask } from '../../../../domain/compliance/lint/unmask';

describe('a text as a person sees it', () => {
	it('letters of Western Europe stay what they are', () => {
		const letters = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter((letter) => /[\p{L}\p{P}\p{Sc}]/u.test(letter));
		expect(letters.filter((letter) => unmask(letter) !== letter.normalize('NFKC'))).toEqual([]);
	});

	it.each([
		['law\u200bsuit', 'lawsuit'],
		['law\u00adsuit', 'lawsuit'],
		['lаwsuit', 'lawsuit'],
		['ｌａｗｓｕｉｔ', 'lawsuit'],
		['ﬁnal', 'final'],
		['a\u00a0b', 'a b'],
		['Größe – „so“ für 5 €', 'Größe – „so“ für 5 €'],
		['e\u0301', 'é'],
		['платить', 'платить'],
	])('%s reads %s', (text, seen) => expect(unmask(text)).toBe(seen));
});
