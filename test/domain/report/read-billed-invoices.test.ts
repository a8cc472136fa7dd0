import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { foldHistory } from '../../../domain/model/history';
import { parseReceivable } from '../../../domain/model/receivable';
import { openAt } from '../../../domain/report/billed-invoice';
import { readBilledInvoices } from '../../../domain/report/read-billed-invoices';
import { day, instant } from './made-invoices';

const berlin = parseTimeZone('Europe/Berlin') as TimeZone;
const asOf = instant('2026-03-31T18:00:00+02:00');
const read = (events: readonly object[], items: readonly object[] = []) =>
	readBilledInvoices(foldHistory(events), items.map((item) => parseReceivable(item as Record<string, unknown>)), asOf, berlin);
const issued = { at: '2026-01-10', type: 'invoice.issued', customerId: 'c', invoiceId: 'I', currency: 'EUR', data: { issueDate: '2026-01-10', dueDate: '2026-02-09', total: 500 } };
const paid = (at: string, amount: number, more: object = {}) => ({ at, type: 'payment.received', customerId: 'c', invoiceId: 'I', amount, currency: 'EUR', ...more });
const item = (amountDue: number, more: object = {}) => ({ invoice: { id: 'I', issueDate: '2026-01-10', dueDate: '2026-02-09', currency: 'EUR', total: 500, amountDue, ...more }, customer: { id: 'c' } });

describe('what was billed', () => {
	it('is put together from the events of an invoice', () => {
		const { invoices, unusable } = read([issued, paid('2026-02-01', 200), { ...issued, at: '2026-02-20', type: 'invoice.settled', data: { settledOn: '2026-02-19T23:30:00Z' } }]);
		expect(unusable).toBe(0);
		expect(invoices).toEqual([
			{ invoiceId: 'I', customerId: 'c', currency: 'EUR', total: 50_000, issued: day('2026-01-10'), due: day('2026-02-09'), settled: day('2026-02-20'), payments: [{ day: day('2026-02-01'), amount: 20_000 }] },
		]);
	});

	it('needs no event of the issue, and finds the currency in the data or on the open item', () => {
		const settled = { at: '2026-02-20', type: 'invoice.settled', customerId: 'c', invoiceId: 'I', data: { issueDate: '2026-01-10', dueDate: '2026-02-09', settledOn: '2026-02-19', total: '500.00' } };
		expect(read([{ ...settled, data: { ...settled.data, currency: 'eur' } }]).invoices).toMatchObject([{ currency: 'EUR', total: 50_000, settled: day('2026-02-19') }]);
		expect(read([settled], [item(120)]).invoices).toMatchObject([{ currency: 'EUR', settled: undefined }]);
		expect(read([settled])).toEqual({ invoices: [], unusable: 1 });
	});

	it('takes the open item for the newer word', () => {
		const [invoice] = read([issued, paid('2026-02-01', 200)], [item(120)]).invoices;
		expect(invoice && ['2026-01-31', '2026-02-01', '2026-03-30', '2026-03-31'].map((date) => openAt(invoice, day(date)))).toEqual([50_000, 30_000, 30_000, 12_000]);
		expect(read([issued], [item(0, { status: 'paid' })]).invoices).toMatchObject([{ settled: day('2026-03-31') }]);
	});

	it('takes an item of which nothing is told as it stands, and leaves out what was never billed', () => {
		expect(read([], [item(500)]).invoices).toMatchObject([{ issued: day('2026-01-10'), due: day('2026-02-09'), total: 50_000, payments: [] }]);
		expect(read([], [item(500, { issueDate: undefined })]).invoices).toMatchObject([{ issued: day('2026-02-09') }]);
		expect(read([], [item(500, { status: 'draft' }), item(-20, { total: -20 })]).invoices).toEqual([]);
	});

	it('does not see what comes after', () => {
		expect(read([issued, paid('2026-04-02', 200), { ...issued, at: '2026-04-02', type: 'invoice.settled', data: {} }]).invoices).toMatchObject([{ settled: undefined, payments: [] }]);
	});

	it('counts what cannot be used, and ignores payments in another currency', () => {
		expect(read([{ ...issued, data: { total: 500 } }, { ...issued, invoiceId: 'J', data: { dueDate: '2026-02-09' } }])).toEqual({ invoices: [], unusable: 2 });
		expect(read([issued, paid('2026-02-01', 200, { currency: 'USD' })]).invoices).toMatchObject([{ payments: [] }]);
	});
});
