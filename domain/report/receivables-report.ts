import { addMonths, civilDateOfDayNumber, dayNumberOf, endOfMonth, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { Currency } from '../model/currency';
import type { Receivable } from '../model/receivable';
import { ageingOf, type Ageing } from './ageing';
import { averageDaysDelinquent } from './average-days-delinquent';
import { byCurrency, type BilledInvoice } from './billed-invoice';
import { cashForecast, type CashForecast, type ExpectedPayment } from './cash-forecast';
import { responseByChannel, type ChannelResponse } from './channel-response';
import { collectionEffectiveness } from './collection-effectiveness';
import { bestPossibleDso } from './dso-best-possible';
import { countBackDso } from './dso-count-back';
import { simpleDso } from './dso-simple';
import { effortOf, type Effort, type EffortRates } from './effort';
import { escalationsOf, type Escalations } from './escalations';
import { experimentResult, type ArmResult } from './experiment-result';
import { forecastAccuracy, type ForecastAccuracy } from './forecast-accuracy';
import { holdOutEffect, type HoldOutEffect } from './hold-out-effect';
import { irritationOf, type Irritation } from './irritation';
import type { Ledger } from './ledger-rows';
import { onTimeRate, type OnTimeRate } from './on-time-rate';
import { LEFT_ALONE } from '../pilot/pilot';
import { paymentFailureResolution } from './payment-failure-resolution';
import { pilotObservations } from './pilot-observations';
import { promiseKeptRate } from './promise-kept-rate';
import { readBilledInvoices } from './read-billed-invoices';
import { recoveryByTier, type TierRecovery } from './recovery-by-tier';
import { scoreBackTest } from './score-back-test';
import type { Proportion } from './statistics/proportion';
import { timelinesOf, type Timeline } from './timelines';
import { trialObservations, type Trial } from './trial-observations';
import { armsOf, variantObservations } from './variant-observations';

export interface ReportSettings {
	asOf: Instant;
	/** The creditor's. */
	zone: TimeZone;
	/** Days that DSO, effectiveness and on-time rate look back. */
	periodDays: number;
	/** Days within which money counts for the touch, the failure or the due date before it. */
	recoveryDays: number;
	graceDays: number;
	forecastWeeks: number;
	/** How many customers' timelines. */
	timelines: number;
	/** Whose: an identifier or a part of a name; empty: the longest overdue. */
	customer: string;
	rates: EffortRates;
	trial: Trial | undefined;
}

/** What is owed in one currency, and how fast it comes in. Days and rates are null where there is nothing to measure. */
export interface CurrencyReport {
	currency: Currency;
	ageing: Ageing | undefined;
	forecast: CashForecast | undefined;
	dsoCountBack: number | null;
	dsoSimple: number | null;
	dsoBestPossible: number | null;
	averageDaysDelinquent: number | null;
	collectionEffectiveness: number | null;
	onTime: OnTimeRate;
	/** DSO (count-back) at the ends of the last months, and today. */
	trend: readonly { date: CivilDate; dso: number | null }[];
}

export interface ReceivablesReport {
	asOf: Instant;
	today: CivilDate;
	zone: TimeZone;
	periodDays: number;
	recoveryDays: number;
	openInvoices: number;
	customers: number;
	currencies: readonly CurrencyReport[];
	recovery: readonly TierRecovery[];
	channels: readonly ChannelResponse[];
	promises: Proportion;
	paymentFailures: Proportion;
	irritation: Irritation;
	escalations: Escalations;
	effort: Effort;
	experiment: readonly ArmResult[];
	/** Whether the settings name the split test, or the variants that the outbox records are compared. */
	experimentBasis: 'named' | 'recorded';
	/** Of the arm that the settings name, else of the pilot that the planner recorded. */
	holdOut: HoldOutEffect | undefined;
	accuracy: ForecastAccuracy;
	timelines: readonly Timeline[];
	/** Invoices of the history without an amount, a currency or a due date. */
	unusable: number;
}

/** An item: an invoice, its customer, and when its money is expected. */
export interface ReportItem {
	receivable: Receivable;
	expected: ExpectedPayment;
}

const TREND_MONTHS = 12;
const NOT_OWED: ReadonlySet<string> = new Set(['draft', 'void', 'written_off']);

/** All measures of one run, of the items (invoices open now) and the past. The order of items and rows does not matter. */
export function receivablesReport(items: readonly ReportItem[], { history, names, variants }: Ledger, settings: ReportSettings): ReceivablesReport {
	const { asOf, zone, periodDays, recoveryDays, graceDays, trial } = settings;
	const today = civilDateAt(zone, asOf);
	const day = dayNumberOf(today);
	const receivables = items.map(({ receivable }) => receivable);
	const owed = items.filter(({ receivable }) => !NOT_OWED.has(receivable.invoice.status ?? ''));
	const open = owed.map(({ receivable }) => receivable);
	const { invoices, unusable } = readBilledInvoices(history, receivables, asOf, zone);
	const ageings = new Map(ageingOf(open, today).map((ageing) => [ageing.currency, ageing]));
	const forecasts = new Map(cashForecast(owed.map(({ expected }) => expected), today, settings.forecastWeeks).map((forecast) => [forecast.currency, forecast]));
	const billed = byCurrency(invoices);
	const observations = trial
		? trialObservations(invoices, trial, day - periodDays, day, recoveryDays)
		: variantObservations(variants, invoices, { asOf, zone, periodDays, withinDays: recoveryDays });
	const piloted = pilotObservations(history, invoices, asOf, zone, recoveryDays);
	const due = open.filter(({ invoice }) => invoice.amountDue > 0);
	return {
		asOf,
		today,
		zone,
		periodDays,
		recoveryDays,
		openInvoices: due.length,
		customers: new Set(due.map(({ customer }) => customer.id)).size,
		currencies: [...new Set([...billed.keys(), ...ageings.keys()])].sort().map((currency) => ({
			currency,
			ageing: ageings.get(currency),
			forecast: forecasts.get(currency),
			...paceOf(billed.get(currency) ?? [], day, periodDays, graceDays),
		})),
		recovery: recoveryByTier(history, asOf, recoveryDays),
		channels: responseByChannel(history, asOf),
		promises: promiseKeptRate(history, asOf),
		paymentFailures: paymentFailureResolution(history, asOf, recoveryDays),
		irritation: irritationOf(history, asOf),
		escalations: escalationsOf(history, asOf),
		effort: effortOf(history, asOf, settings.rates),
		experiment: experimentResult(trial?.arms ?? armsOf(observations), observations),
		experimentBasis: trial ? 'named' : 'recorded',
		holdOut: trial?.holdOut !== undefined ? holdOutEffect(observations, trial.holdOut) : piloted && holdOutEffect(piloted, LEFT_ALONE),
		accuracy: forecastAccuracy(scoreBackTest(history, receivables.map(({ customer }) => customer), { asOf, zone, graceDays })),
		timelines: timelinesOf(open, { history, names }, asOf, today, { count: settings.timelines, customer: settings.customer }),
		unusable,
	};
}

function paceOf(invoices: readonly BilledInvoice[], day: number, periodDays: number, graceDays: number): Omit<CurrencyReport, 'currency' | 'ageing' | 'forecast'> {
	return {
		dsoCountBack: countBackDso(invoices, day),
		dsoSimple: simpleDso(invoices, day, periodDays),
		dsoBestPossible: bestPossibleDso(invoices, day, periodDays),
		averageDaysDelinquent: averageDaysDelinquent(invoices, day, periodDays),
		collectionEffectiveness: collectionEffectiveness(invoices, day - periodDays + 1, day),
		onTime: onTimeRate(invoices, day - periodDays + 1, day, day, graceDays),
		trend: trendDays(day).map((end) => ({ date: civilDateOfDayNumber(end), dso: countBackDso(invoices, end) })),
	};
}

function trendDays(today: number): readonly number[] {
	const date = civilDateOfDayNumber(today);
	const ends = Array.from({ length: TREND_MONTHS }, (_, index) => dayNumberOf(endOfMonth(addMonths(date, index - TREND_MONTHS))));
	return [...ends, today];
}
