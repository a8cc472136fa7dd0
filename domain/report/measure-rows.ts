import { toMajor } from '../model/money';
import { AGEING_BUCKETS } from './ageing';
import type { CurrencyReport, ReceivablesReport } from './receivables-report';
import type { Proportion } from './statistics/proportion';

export const UNITS = ['amount', 'count', 'days', 'hours', 'index', 'rate'] as const;

/** One number of the report, flat: for a table, a spreadsheet, a chart of one's own. Rates are from 0 to 1. */
export interface MeasureRow {
	measure: string;
	/** What it is of: a bucket, a week, a tier, a channel, an arm; empty for the whole. */
	group: string;
	/** Empty where the number is of all currencies together, as counts are. */
	currency: string;
	unit: (typeof UNITS)[number];
	value: number | null;
	/** 95 % interval, where there is one; of a forecast: nearly sure and possible. */
	low: number | null;
	high: number | null;
	/** Of how many observations. */
	of: number | null;
}

/** Every number of the report, one a row, in a fixed order. */
export function measureRows(report: ReceivablesReport): readonly MeasureRow[] {
	const { recovery, channels, promises, paymentFailures, irritation, escalations, effort, experiment, holdOut, accuracy } = report;
	const money = (measure: string, value: number) => row(measure, 'amount', value, { currency: effort.currency });
	return [
		...report.currencies.flatMap(rowsOfCurrency),
		...recovery.map((one) => rate('recovery_rate', one, one.tier)),
		...recovery.map((one) => row('recovery_median_days', 'days', one.medianDays, { group: one.tier })),
		...channels.flatMap((one) => [
			row('messages', 'count', one.sent, { group: one.channel }),
			...(['delivered', 'bounced', 'opened', 'clicked', 'answered'] as const).map((mark) => rate(`${mark}_rate`, one[mark], one.channel)),
		]),
		rate('promise_kept_rate', promises),
		rate('payment_failure_resolution_rate', paymentFailures),
		rate('opt_out_rate', irritation.optedOut),
		rate('complaint_rate', irritation.complained),
		row('irritation_per_thousand_touches', 'index', irritation.perThousandTouches),
		rate('escalation_rate', escalations.customers),
		...(['requested', 'granted', 'denied'] as const).map((kind) => row('approvals', 'count', escalations.approvals[kind], { group: kind })),
		...(['disputes', 'holds', 'replies'] as const).map((kind) => row('escalations', 'count', escalations[kind], { group: kind })),
		row('hours_saved', 'hours', effort.hoursSaved),
		money('message_cost', toMajor(effort.messageCost, effort.currency)),
		money('saved', toMajor(effort.saved, effort.currency)),
		...experiment.flatMap((arm) => [
			rate('experiment_paid_rate', arm, arm.arm),
			row('experiment_difference', 'rate', arm.againstFirst?.difference ?? null, { group: arm.arm, interval: arm.againstFirst?.interval }),
			row('experiment_probability_best', 'rate', arm.probabilityToBeBest, { group: arm.arm }),
		]),
		...(holdOut
			? [
					rate('hold_out_paid_rate', holdOut.treated, 'treated'),
					rate('hold_out_paid_rate', holdOut.heldOut, 'held_out'),
					row('hold_out_effect', 'rate', holdOut.effect?.difference ?? null, { interval: holdOut.effect?.interval }),
				]
			: []),
		row('score_auc', 'index', accuracy.auc, { of: accuracy.invoices }),
		row('score_brier', 'index', accuracy.brier, { of: accuracy.invoices }),
		row('score_days_late_error', 'days', accuracy.daysLateError, { of: accuracy.invoices }),
		rate('score_in_range_rate', accuracy.inRange),
	];
}

function rowsOfCurrency({ currency, ageing, forecast, trend, onTime, ...pace }: CurrencyReport): readonly MeasureRow[] {
	const at = { currency };
	const amount = (measure: string, value: Parameters<typeof toMajor>[0], group = '') => row(measure, 'amount', toMajor(value, currency), { currency, group });
	return [
		...(ageing
			? [
					amount('owed', ageing.owed),
					amount('credits', ageing.credits),
					row('overdue_share', 'rate', ageing.overdueShare, at),
					...AGEING_BUCKETS.map(({ id }) => ({ ...amount('ageing', ageing.buckets[id].amount, id), of: ageing.buckets[id].invoices })),
				]
			: []),
		row('dso_count_back', 'days', pace.dsoCountBack, at),
		row('dso_simple', 'days', pace.dsoSimple, at),
		row('dso_best_possible', 'days', pace.dsoBestPossible, at),
		row('average_days_delinquent', 'days', pace.averageDaysDelinquent, at),
		row('collection_effectiveness_index', 'index', pace.collectionEffectiveness, at),
		{ ...rate('on_time_rate', onTime), currency },
		row('on_time_rate_by_amount', 'rate', onTime.byAmount, at),
		...trend.map(({ date, dso }) => row('dso_count_back_at', 'days', dso, { currency, group: date })),
		...(forecast?.weeks ?? []).flatMap((week) => [
			amount('forecast_week', week.expected, week.from),
			{ ...amount('forecast_so_far', week.expectedSoFar, week.to), low: toMajor(week.sureSoFar, currency), high: toMajor(week.possibleSoFar, currency) },
		]),
		...(forecast ? [amount('forecast_later', forecast.later), amount('forecast_unknown', forecast.unknown)] : []),
	];
}

function row(
	measure: string,
	unit: MeasureRow['unit'],
	value: number | null,
	{ group = '', currency = '', of = null, interval = undefined }: { group?: string; currency?: string; of?: number | null; interval?: readonly [number, number] | undefined } = {},
): MeasureRow {
	return { measure, group, currency, unit, value, low: interval?.[0] ?? null, high: interval?.[1] ?? null, of };
}

function rate(measure: string, { rate: value, interval, of }: Proportion, group = ''): MeasureRow {
	return { measure, group, currency: '', unit: 'rate', value, low: interval?.[0] ?? null, high: interval?.[1] ?? null, of };
}
