import fc from 'fast-check';

import { messageIdOf, touchKeyOf } from '../../../domain/message/message-id';

describe('Message-ID of a touch', () => {
	it('carries the key there and back', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }), (key) => {
				expect(touchKeyOf(messageIdOf(key, 'mail.acme.example'))).toBe(key);
			}),
			{ numRuns: 100 },
		);
	});

	it('is a Message-ID as RFC 5322 wants it', () => {
		expect(messageIdOf('dun1:INV-7:0:overdue_1', 'mail.acme.example')).toMatch(/^<dun\.[A-Za-z0-9_-]+@mail\.acme\.example>$/);
	});

	it.each(['', '<abc@mail.example>', '<dun.@mail.example>', '<dun.%%%@mail.example>', 'dun.aGk', '<dun.aGl=@x.example>'])(
		'does not take %p for one of ours',
		(messageId) => {
			expect(touchKeyOf(messageId)).toBeNull();
		},
	);
});
