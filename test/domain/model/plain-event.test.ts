import fc from 'fast-check';

import { CHANNELS } from '../../../domain/model/channel';
import { EVENT_TYPES, parseEvent } from '../../../domain/model/event';
import { PlainEventReader } from '../../../domain/model/plain-event';

const row = fc.record(
	{
		at: fc.constantFrom('2026-03-01T10:00:00+01:00', '2026-03-01', ' 2026-03-01 10:00Z ', 'yesterday', 5),
		type: fc.constantFrom<string>(...EVENT_TYPES),
		customerId: fc.constantFrom<unknown>('c-1', ' c-1 ', 'c-2', 7, '', null),
		invoiceId: fc.constantFrom<unknown>('INV-1', ' ', '', null, 12, true),
		channel: fc.constantFrom<unknown>(...CHANNELS, 'fax', '', null),
		tier: fc.constantFrom<unknown>('overdue_1', '', {}),
		key: fc.constantFrom<unknown>('k', ' k ', '', 3),
		amount: fc.constantFrom<unknown>(1.5, '1.50', '', null, true),
		currency: fc.constantFrom<unknown>('EUR', 'jpy', 'XXZ', '', 1),
		data: fc.constantFrom<unknown>({ hard: true }, '{"hard":true}', '[1]', [1], 'no json', '{broken', '', null, new Date(0)),
	},
	{ requiredKeys: ['type'] },
);

describe('the reader of plain events', () => {
	it('reads what it reads as the schema does, and leaves the rest to it', () => {
		fc.assert(
			fc.property(row, (raw) => {
				const plain = new PlainEventReader().read(raw);
				if (plain) expect(plain).toEqual(parseEvent(raw));
			}),
			{ numRuns: 2000, seed: 7 },
		);
	});

	it('reads a row of the contract and one of a table by itself', () => {
		const reader = new PlainEventReader();
		const event = { at: '2026-03-01T09:00:00Z', type: 'invoice.settled', customerId: 'c-1', invoiceId: 'INV-1', data: { total: 12 } };
		expect(reader.read(event)).toEqual(parseEvent(event));
		expect(reader.read({ ...event, channel: null, currency: 'EUR', data: '{"total":12}' })).toEqual({ ...parseEvent(event), currency: 'EUR' });
		expect(reader.read({ ...event, customerId: 7 })).toBeUndefined();
	});
});
