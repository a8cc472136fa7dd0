import { ZERO } from '../../model/money';
import type { AGEING_BUCKETS } from '../ageing';
import type { CurrencyReport } from '../receivables-report';
import type { NumberText } from './number-text';
import type { Tile } from './parts';

/** The buckets of the ageing by their days overdue. */
export const BUCKET_NAMES: Readonly<Record<(typeof AGEING_BUCKETS)[number]['id'], string>> = { current: 'Not due', '1_30': '1–30', '31_60': '31–60', '61_90': '61–90', over_90: 'Over 90' };

/** The numbers of one currency that stand out: on the page, and in the mail. */
export function currencyTiles(report: CurrencyReport, periodDays: number, say: NumberText): Tile[] {
	const { currency, ageing, onTime } = report;
	return [
		{ label: 'Owed', value: say.money(ageing?.owed ?? ZERO, currency), note: ageing && ageing.credits > 0 ? `credits apart: ${say.money(ageing.credits, currency)}` : undefined },
		{ label: 'Overdue', value: say.percent(ageing?.overdueShare), note: 'of what is owed' },
		{ label: 'DSO, count-back', value: say.days(report.dsoCountBack), note: `simple, ${periodDays} days: ${say.days(report.dsoSimple)}` },
		{ label: 'Best possible DSO', value: say.days(report.dsoBestPossible), note: 'if nobody were late' },
		{ label: 'Average days delinquent', value: say.days(report.averageDaysDelinquent), note: 'DSO (simple) less the best possible' },
		{ label: 'Collection effectiveness', value: say.oneDecimal(report.collectionEffectiveness), note: `of 100, ${periodDays} days` },
		{ label: 'Paid on time', value: say.percent(onTime.rate), note: `of ${say.count(onTime.of)} invoices; by amount ${say.percent(onTime.byAmount)}` },
	];
}
