import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseReceivable } from '../../../domain/model/receivable';
import { ageingOf } from '../../../domain/report/ageing';
import { cashForecast, type ExpectedPayment } from '../../../domain/report/cash-forecast';
import { EUR, JPY, cents } from './made-invoices';

const today = parseCivilDate('2026-03-31') as CivilDate;
const open = (dueDate: string, amountDue: number, currency = 'EUR') =>
	parseReceivable({ invoice: { id: `${dueDate} ${amountDue}`, dueDate, currency, total: Math.abs(amountDue), amountDue }, customer: { id: 'c' } });

describe('ageing', () => {
	it('puts what is owed into buckets by days overdue, at their edges too', () => {
		const dates = ['2026-04-10', '2026-03-31', '2026-03-30', '2026-03-01', '2026-02-28', '2026-01-30', '2026-01-29', '2025-12-31', '2025-12-30', '2024-01-01'];
		const [ageing] = ageingOf(dates.map((date, index) => open(date, index + 1)), today);
		expect(ageing?.buckets).toEqual({
			current: { invoices: 2, amount: 300 },
			'1_30': { invoices: 2, amount: 700 },
			'31_60': { invoices: 2, amount: 1100 },
			'61_90': { invoices: 2, amount: 1500 },
			over_90: { invoices: 2, amount: 1900 },
		});
		expect(ageing).toMatchObject({ currency: 'EUR', owed: 5500, overdueShare: 5200 / 5500, credits: 0 });
	});

	it('never adds two currencies, nor takes credits off what others owe', () => {
		const ageings = ageingOf([open('2026-03-01', 10), open('2026-03-01', -4), open('2026-03-01', 500, 'JPY'), open('2026-03-01', 0)], today);
		expect(ageings).toMatchObject([
			{ currency: 'EUR', owed: 1000, credits: 400, overdueShare: 1 },
			{ currency: 'JPY', owed: 500, credits: 0 },
		]);
	});

	it('of credits alone is owed nothing', () => {
		expect(ageingOf([open('2026-03-01', -4)], today)).toMatchObject([{ owed: 0, overdueShare: null, credits: 400 }]);
		expect(ageingOf([], today)).toEqual([]);
	});
});

describe('the cash forecast', () => {
	const date = (text: string) => parseCivilDate(text) as CivilDate;
	const expected = (amountDue: number, predicted?: string, range?: [string, string], currency = EUR): ExpectedPayment => ({
		currency,
		amountDue: cents(amountDue),
		predicted: predicted === undefined ? undefined : date(predicted),
		range: range && [date(range[0]), date(range[1])],
	});

	it('counts each invoice on its predicted date, with what is sure and what is possible by then', () => {
		const [forecast] = cashForecast(
			[
				expected(100, '2026-04-02', ['2026-03-31', '2026-04-03']),
				expected(1_000, '2026-04-08', ['2026-04-05', '2026-04-20']),
				expected(10_000, '2026-05-20', ['2026-04-10', '2026-06-20']),
				expected(100_000),
				expected(7, '2026-03-01', ['2026-02-20', '2026-04-08']),
			],
			today,
			3,
		);
		expect(forecast).toEqual({
			currency: 'EUR',
			weeks: [
				{ from: '2026-03-31', to: '2026-04-06', expected: 107, expectedSoFar: 107, sureSoFar: 100, possibleSoFar: 1_107 },
				{ from: '2026-04-07', to: '2026-04-13', expected: 1_000, expectedSoFar: 1_107, sureSoFar: 107, possibleSoFar: 11_107 },
				{ from: '2026-04-14', to: '2026-04-20', expected: 0, expectedSoFar: 1_107, sureSoFar: 1_107, possibleSoFar: 11_107 },
			],
			later: 10_000,
			unknown: 100_000,
		});
	});

	it('keeps currencies apart and leaves credits out', () => {
		const forecasts = cashForecast([expected(5, '2026-04-01'), expected(-9, '2026-04-01'), expected(8, '2026-04-01', undefined, JPY)], today, 1);
		expect(forecasts.map(({ currency, weeks }) => [currency, weeks[0]?.expected])).toEqual([['EUR', 5], ['JPY', 8]]);
	});
});
