import { addresseeOf } from '../../../domain/message/salutation';

describe('whom to greet', () => {
	it.each([
		['Maria Hagedorn', 'Maria Hagedorn', 'Maria'],
		['Frau Hagedorn', 'Frau Hagedorn', undefined],
		['Dr. Ayşe Yılmaz', 'Dr. Ayşe Yılmaz', undefined],
		['Mme Dupont', 'Mme Dupont', undefined],
		['Accounts Payable', 'Accounts Payable', undefined],
		['Buchhaltung', 'Buchhaltung', undefined],
		['MARIA HAGEDORN-ŁOŚ', 'Maria Hagedorn-Łoś', 'Maria'],
		['J. Smith', 'J. Smith', undefined],
		['O’Neill', 'O’Neill', 'O’Neill'],
		['María José', 'María José', 'María'],
	])('%s', (name, formal, informal) => {
		expect(addresseeOf(name)).toEqual(informal === undefined ? { formal } : { formal, informal });
	});

	it('is nobody where the field holds no name', () => {
		for (const text of [undefined, '', '   ', 'x'.repeat(61), '<b>Maria</b>', 'You won! http://evil.example', 'Maria www.evil.example', 'claim at evil.example now', '{{amount}}', '0800 12345', '=HYPERLINK("x")', 'a\u0000b@c']) {
			expect([text, addresseeOf(text)]).toEqual([text, {}]);
		}
	});
});
