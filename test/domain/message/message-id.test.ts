import fc from 'fast-check';

import { decode, encode, keysIn } from '../../../domain/message/message-id';
import { keyOfReplyAddress, replyAddress } from '../../../domain/message/reply-address';

const key = 'dun1:RE-20417:0:overdue_7';

describe('Message-ID of a touch', () => {
	it('is made of the key alone and comes back to it', () => {
		const id = encode(key, 'Nordlicht.example');
		expect(id).toBe('<dun.ZHVuMTpSRS0yMDQxNzowOm92ZXJkdWVfNw@nordlicht.example>');
		expect(decode(id)).toBe(key);
		expect(decode(id.slice(1, -1))).toBe(key);
	});

	it('is not read out of the ids of others', () => {
		for (const id of ['', '<CAF=abc@mail.gmail.com>', '<dun.@nordlicht.example>', '<dun.A@x.example>', '<dun._-8@x.example>', 'dun.ZHVu']) {
			expect(decode(id)).toBeNull();
		}
	});

	it('is found among the ids of a References header', () => {
		const references = `<abc@mail.example> ${encode(key, 'a.example')}\r\n ${encode('dun1:X:1:overdue_14', 'b.example')}`;
		expect(keysIn(references)).toEqual([key, 'dun1:X:1:overdue_14']);
	});

	it('refuses a domain that would break the header', () => {
		for (const domain of ['', 'a b', 'a.example>\r\nBcc: x@y.example', '-a.example', 'a..example']) {
			expect(() => encode(key, domain)).toThrow("'domain' is");
		}
	});

	it('keeps any key', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (any) => {
				const id = encode(any, 'example.com');
				expect(id).toMatch(/^<dun\.[A-Za-z0-9_-]+@example\.com>$/);
				expect(decode(id)).toBe(any);
			}),
			{ numRuns: 200, seed: 20260317 },
		);
	});
});

describe('Reply address of a touch', () => {
	it('carries the key, whatever a mail system does to its case', () => {
		const address = replyAddress('replies@nordlicht.example', key);
		expect(address).toMatch(/^replies\+dun\.[a-z2-7]+@nordlicht\.example$/);
		expect(keyOfReplyAddress(address)).toBe(key);
		expect(keyOfReplyAddress(`Nordlicht <${address.toUpperCase()}>`)).toBe(key);
	});

	it('stays as it is where the key does not fit into an address', () => {
		expect(replyAddress('replies@nordlicht.example', `dun1:${'x'.repeat(60)}:0:overdue_7`)).toBe('replies@nordlicht.example');
		expect(replyAddress('no address', key)).toBe('no address');
		expect(replyAddress('replies@nordlicht.example', 'a key of others')).toBe('replies@nordlicht.example');
		expect(keyOfReplyAddress('replies@nordlicht.example')).toBeNull();
		expect(keyOfReplyAddress('replies+dun.a@nordlicht.example')).toBeNull();
	});

	it('gives back every key that fits, and never an address beyond what mail allows', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (rest) => {
				const address = replyAddress('r@example.com', `dun1:${rest}`);
				expect(address.indexOf('@')).toBeLessThanOrEqual(64);
				expect(keyOfReplyAddress(address)).toBe(address === 'r@example.com' ? null : `dun1:${rest}`);
			}),
			{ numRuns: 200, seed: 20260317 },
		);
	});
});
