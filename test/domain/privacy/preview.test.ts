import { customerNamed, previewErasure } from '../../../domain/privacy/preview';
import { tables, TOUCH } from './tables';

describe('what an erasure would concern', () => {
	it('is counted by table, with what is open and what was still to go out', () => {
		const invoices = [{ id: 1, invoiceId: 'INV-1', customerId: 'C-1', status: 'paid', amountDue: '0' }, { id: 2, invoiceId: 'INV-7', customerId: 'C-1', status: 'open', amountDue: '10.00' }];
		const touches = [TOUCH, { ...TOUCH, id: 2, key: 'k2', keys: null, status: 'approved' }];
		expect(previewErasure(tables({ invoices, touches }), 'C-1')).toEqual({ customerId: 'C-1', name: 'Ada Marsh', rows: { customers: 1, invoices: 2, events: 6, touches: 2, problems: 1 }, openInvoices: ['INV-7'], pending: 1, interrupted: false });
	});

	it('says that an erasure was interrupted', () => {
		const problems = [{ id: 1, problem: 'erasure | C-1', status: 'open', customerId: 'C-1', key: 'erased-1', item: '{"rows":1,"intact":true,"breaks":0,"unreadable":0}' }];
		expect(previewErasure(tables({ problems }), 'C-1')).toMatchObject({ interrupted: true, rows: { problems: 0 } });
	});
});

describe('whom a person means', () => {
	const all = tables({ customers: [...tables().customers, { id: 3, customerId: 'C-3', email: 'shared@mailbox.example' }, { id: 4, customerId: 'C-4', email: 'Shared@mailbox.example' }] });

	it.each([['C-1', 'C-1'], [' C-2 ', 'C-2'], ['ADA.Marsh@mailbox.example', 'C-1']])('%j is %s', (named, customerId) => expect(customerNamed(all, named)).toBe(customerId));

	it.each([
		['', 'the id or the e-mail address of a customer'],
		['nobody@mailbox.example', 'the id or the e-mail address of a customer'],
		['shared@mailbox.example', 'the address is that of C-3, C-4'],
	])('%j is nobody for certain', (named, message) => expect(() => customerNamed(all, named)).toThrow(message));
});
