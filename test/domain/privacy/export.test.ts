import { instantOf } from '../../../domain/calendar/instant';
import { exportCustomer } from '../../../domain/privacy/export';
import { tables } from './tables';

const asOf = instantOf(Date.parse('2026-11-18T10:00:00Z'));

describe('the record of a customer', () => {
	it('is all that the tables hold of this customer and nobody else, in words that can be read', () => {
		const all = tables();
		const record = exportCustomer({ ...all, events: [...all.events].reverse() }, 'C-1', asOf);
		expect(record).toMatchObject({
			customerId: 'C-1',
			exportedAt: '2026-11-18T10:00:00Z',
			customers: [{ name: 'Ada Marsh', flags: { hardship: true } }],
			touches: [{ keys: ['dun1:INV-1:0:overdue_7'], headers: {}, text: 'Guten Tag Ada Marsh' }],
			problems: [{ item: { name: 'Ada Marsh' } }],
		});
		expect(record.events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(record.events[2]).toMatchObject({ data: { text: 'my husband is ill', intent: 'hardship' }, hash: all.events[2]?.hash });
		expect(JSON.stringify(record)).not.toContain('C-2');
	});

	it('says whether the chain of events is whole', () => {
		const all = tables();
		expect(exportCustomer(all, 'C-1', asOf).verification).toMatchObject({ events: 6, customers: 1, intact: true, breaks: [], digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
		const broken = { ...all, events: all.events.filter(({ id }) => id !== 2) };
		expect(exportCustomer(broken, 'C-1', asOf).verification).toMatchObject({ intact: false, breaks: [{ customerId: 'C-1', id: '3', problem: 'the row before it is missing' }] });
	});

	it('leaves a text that only begins like JSON as it is', () => {
		const record = exportCustomer(tables({ customers: [{ id: 1, customerId: 'C-1', name: '[Ada] Marsh' }] }), 'C-1', asOf);
		expect(record.customers).toEqual([{ id: 1, customerId: 'C-1', name: '[Ada] Marsh' }]);
	});

	it('of somebody unknown is empty', () => {
		expect(exportCustomer(tables(), 'C-9', asOf)).toMatchObject({ customers: [], events: [], touches: [], problems: [], verification: { events: 0, intact: true } });
	});
});
