import { OUTBOX_COLUMNS } from '../../../domain/ledger/table-columns';
import { PERSONAL_TOUCH_COLUMNS, impersonalData } from '../../../domain/privacy/personal-data';

describe('what is personal', () => {
	it('is every column of the outbox that carries the words of a message, the letter as a file too', () => {
		expect(PERSONAL_TOUCH_COLUMNS).toEqual(expect.arrayContaining(['subject', 'text', 'html', 'pdf', 'whatsapp']));
		const names = OUTBOX_COLUMNS.map(({ name }) => name);
		expect(PERSONAL_TOUCH_COLUMNS.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('is not the group that chance gave somebody: what reminders add is still measured after an erasure', () => {
		expect(impersonalData({ pilot: 'spring', group: 'left_alone', by: 'Nadia' })).toEqual({ pilot: 'spring', group: 'left_alone' });
	});
});
