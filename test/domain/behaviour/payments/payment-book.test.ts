import { readPaymentBook } from '../../../../domain/behaviour/payments/payment-book';
import { dayNumberOf } from '../../../../domain/calendar/civil-date';
import { foldHistory } from '../../../../domain/model/history';
import { BERLIN, dateOf, eventsOf, instantOf } from '../made-ledger';

const asOf = instantOf('2026-03-02T08:00:00+01:00');
const read = (events: readonly object[]) => readPaymentBook(foldHistory(events), asOf, BERLIN);
const day = (text: string) => dayNumberOf(dateOf(text));
const invoice = { customerId: 'c', invoiceId: 'I', issueDate: '2026-01-05' };
const settled = (data: object, more: object = {}) => ({ at: '2026-02-01', type: 'invoice.settled', customerId: 'c', invoiceId: 'I', data, ...more });

describe('the payment book', () => {
	it('puts the events of an invoice together', () => {
		const { byCustomer, flaws } = read(eventsOf({ ...invoice, daysLate: 4, total: Math.E ** 3, disputed: true }));
		expect(byCustomer.get('c')).toMatchObject([
			{ invoiceId: 'I', issued: day('2026-01-05'), due: day('2026-01-19'), settled: day('2026-01-23'), size: expect.closeTo(3), disputed: true },
		]);
		expect(flaws.text()).toBeUndefined();
	});

	it('needs no event of the issue, reads JSON as text and takes the day of the event for a missing one', () => {
		const data = JSON.stringify({ dueDate: '2026-01-20T00:00:00.000Z', total: '12.50' });
		expect(read([settled(data as never)]).byCustomer.get('c')).toMatchObject([{ issued: undefined, due: day('2026-01-20'), settled: day('2026-02-01') }]);
	});

	it('reads an instant as the day it was for the creditor', () => {
		const { byCustomer } = read([settled({ dueDate: '2026-01-20', settledOn: '2026-01-21T23:30:00Z' })]);
		expect(byCustomer.get('c')).toMatchObject([{ settled: day('2026-01-22') }]);
	});

	it('marks an invoice as disputed by the event of the dispute', () => {
		const dispute = { at: '2026-01-25', type: 'dispute.opened', customerId: 'c', invoiceId: 'I' };
		expect(read([...eventsOf({ ...invoice, daysLate: 9 }), dispute]).byCustomer.get('c')).toMatchObject([{ disputed: true }]);
	});

	it('ignores and counts what lies after the moment of scoring', () => {
		const later = eventsOf({ customerId: 'c', invoiceId: 'L', issueDate: '2026-03-03', daysLate: 0 });
		const early = settled({ issueDate: '2026-01-05', dueDate: '2026-01-19', settledOn: '2026-03-20' }, { invoiceId: 'E' });
		const { byCustomer, flaws } = read([...later, early, ...eventsOf(invoice)]);
		expect(byCustomer.get('c')?.map(({ invoiceId }) => invoiceId)).toEqual(['I']);
		expect(flaws.of('after_as_of')).toBe(3);
		expect(flaws.text()).toBe("Ignored of the history: 3 dated after 'As Of'.");
	});

	it('keeps an invoice open whose payment is dated in the future', () => {
		const future = settled({ issueDate: '2026-01-05', dueDate: '2026-01-19', settledOn: '2026-03-20' });
		expect(read([...eventsOf(invoice), future]).byCustomer.get('c')).toMatchObject([{ settled: undefined }]);
	});

	it.each([
		['due_before_issue', { issueDate: '2026-01-05', dueDate: '2025-01-19', settledOn: '2026-01-20' }],
		['without_due_date', { issueDate: '2026-01-05', settledOn: '2026-01-20' }],
		['without_due_date', { dueDate: '2026-02-30', settledOn: '2026-01-20' }],
		['unusable_amount', { dueDate: '2026-01-19', total: -40 }],
		['unusable_amount', { dueDate: '2026-01-19', total: 0 }],
		['unusable_amount', { dueDate: '2026-01-19', total: 1e300 }],
	] as const)('ignores and counts what cannot be: %s', (flaw, data) => {
		const { byCustomer, flaws } = read([settled(data)]);
		expect(byCustomer.size).toBe(0);
		expect(flaws.of(flaw)).toBe(1);
	});

	it.each(['2025-01-10', '2026-01-04'])('counts what was settled before it was issued, and keeps it as paid alone: %s', (settledOn) => {
		const { byCustomer, flaws } = read([settled({ issueDate: '2026-01-05', dueDate: '2026-01-19', settledOn, total: 10 })]);
		expect(byCustomer.get('c')).toMatchObject([{ prepaid: true, settled: day(settledOn) }]);
		expect(flaws.text()).toBe('Ignored of the history: 1 settled before they were issued.');
	});

	it('does not wonder at what is dated today', () => {
		const { byCustomer, flaws } = read([...eventsOf({ ...invoice, daysLate: 4 }), ...eventsOf({ customerId: 'c', invoiceId: 'T', issueDate: '2026-03-02' })]);
		expect(byCustomer.get('c')?.map(({ invoiceId }) => invoiceId)).toEqual(['I']);
		expect(flaws.text()).toBeUndefined();
	});

	it('lets the first of two settlements count', () => {
		const again = settled({ dueDate: '2026-01-19', settledOn: '2026-02-20' }, { at: '2026-02-20' });
		expect(read([again, ...eventsOf({ ...invoice, daysLate: 4 })]).byCustomer.get('c')).toMatchObject([{ settled: day('2026-01-23') }]);
	});
});
