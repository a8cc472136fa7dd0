import { measureRows } from '../../../domain/report/measure-rows';
import { measuresCsv } from '../../../domain/report/measures-csv';
import { reportData } from '../../../domain/report/report-data';
import { madeLedger, reportOf } from './page/made-ledger';

const { items, rows } = madeLedger(240);
const report = reportOf(items, rows);

describe('the numbers of the report', () => {
	it('are plain JSON in major units, the same in the list of rows', () => {
		const data = reportData(report);
		expect(JSON.parse(JSON.stringify(data))).toEqual(data);
		const owed = items.filter(({ invoice }) => (invoice as { currency: string }).currency === 'GBP').reduce<number>((sum, { invoice }) => sum + Math.round(100 * (invoice as { amountDue: number }).amountDue), 0) / 100;
		expect(owed).toBeGreaterThan(0);
		expect(data).toMatchObject({ timeZone: 'Europe/Berlin', today: '2026-03-31', asOf: '2026-03-31T10:00:00Z', currencies: [{ currency: 'EUR' }, { currency: 'GBP', ageing: { owed } }] });
		expect(data.rows).toContainEqual(expect.objectContaining({ measure: 'owed', currency: 'GBP', unit: 'amount', value: owed }));
	});

	it('name each number once', () => {
		const names = measureRows(report).map(({ measure, group, currency }) => `${measure}|${group}|${currency}`);
		expect(new Set(names).size).toBe(names.length);
	});

	it('hold together: the ages are what is owed, and delinquency is the rest of the DSO', () => {
		for (const { ageing, forecast, dsoSimple, dsoBestPossible, averageDaysDelinquent } of report.currencies) {
			expect(Object.values(ageing?.buckets ?? {}).reduce((sum, { amount }) => sum + amount, 0)).toBe(ageing?.owed);
			expect((forecast?.weeks.at(-1)?.expectedSoFar ?? 0) + (forecast?.later ?? 0) + (forecast?.unknown ?? 0)).toBe(ageing?.owed);
			expect(averageDaysDelinquent).toBeCloseTo((dsoSimple ?? 0) - (dsoBestPossible ?? 0), 9);
		}
	});

	it('judge the score on invoices of the past by what was known then', () => {
		expect(report.accuracy.invoices).toBeGreaterThan(100);
		expect(report.accuracy.brier ?? 1).toBeLessThan(0.25);
		expect(reportOf(items, []).accuracy).toMatchObject({ invoices: 0, auc: null, brier: null });
	});
});

describe('the CSV', () => {
	it('has one row a number, and empty cells where there is nothing to measure', () => {
		const lines = measuresCsv(measureRows(report)).split('\r\n');
		expect(lines[0]).toBe('measure,group,currency,unit,value,low,high,of');
		expect(lines).toHaveLength(measureRows(report).length + 2);
		expect(lines.at(-1)).toBe('');
		expect(lines).toContain('payment_failure_resolution_rate,,,rate,,,,0');
	});

	it('starts no formula and keeps its cells apart', () => {
		const row = (group: string, value: number | null = null) => ({ measure: 'm', group, currency: '', unit: 'count' as const, value, low: null, high: null, of: null });
		expect(measuresCsv([row('=HYPERLINK("x")'), row('+1,2'), row('@a\nb'), row('-', -3)]).split('\r\n').slice(1, 5)).toEqual([
			`m,"'=HYPERLINK(""x"")",,count,,,,`,
			`m,"'+1,2",,count,,,,`,
			`m,"'@a\nb",,count,,,,`,
			`m,'-,,count,-3,,,`,
		]);
	});
});
