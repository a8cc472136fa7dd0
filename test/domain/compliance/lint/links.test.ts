import fc from 'fast-check';

import { hostOf } from '../../../../domain/compliance/lint/links';

describe('the host of a link', () => {
	it('that is written plainly is the one that browsers read', () => {
		const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
		const end = fc.constantFrom('', '/', '/a?b#c', '?x=@evil.example', '#@evil.example', '/\\evil.example', '\\@evil.example', ':443/x', '@evil.example', '.');
		fc.assert(
			fc.property(fc.constantFrom('https://', 'http://'), fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('example', 'com', '0x7f', '12', 'xn--p1ai', 'Com'), end, (scheme, labels, last, rest) => {
				const url = `${scheme}${[...labels, last].join('.')}${rest}`;
				const read = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : undefined;
				expect(hostOf(url)).toBe(read);
			}),
			{ numRuns: 1_000, seed: 7 },
		);
	});

	it('needs no scheme', () => expect(hostOf('pay.acme.example/i/1')).toBe('pay.acme.example'));

	it.each([['javascript:alert(1)'], ['https://']])('%s leads to none', (url) => expect(hostOf(url)).toBeUndefined());
});
