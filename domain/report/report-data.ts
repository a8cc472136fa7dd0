import { formatUtc } from '../calendar/instant';
import { toMajor, type MinorUnits } from '../model/money';
import { AGEING_BUCKETS } from './ageing';
import { describeEvent } from './describe-event';
import { measureRows } from './measure-rows';
import type { CurrencyReport, ReceivablesReport } from './receivables-report';
import type { Timeline } from './timelines';

/** The report as plain JSON: amounts in major units, instants in UTC, rates from 0 to 1, nothing measured is null. */
export function reportData(report: ReceivablesReport): Record<string, unknown> {
	const { asOf, zone, effort, holdOut, timelines, currencies, ...others } = report;
	return {
		...others,
		asOf: formatUtc(asOf),
		timeZone: zone,
		currencies: currencies.map(currencyData),
		effort: { ...effort, messageCost: toMajor(effort.messageCost, effort.currency), saved: toMajor(effort.saved, effort.currency) },
		holdOut: holdOut ?? null,
		timelines: timelines.map(timelineData),
		rows: measureRows(report),
	};
}

function currencyData({ currency, ageing, forecast, ...pace }: CurrencyReport): Record<string, unknown> {
	const major = (amount: MinorUnits) => toMajor(amount, currency);
	return {
		currency,
		...pace,
		ageing: ageing
			? {
					owed: major(ageing.owed),
					credits: major(ageing.credits),
					overdueShare: ageing.overdueShare,
					buckets: Object.fromEntries(AGEING_BUCKETS.map(({ id }) => [id, { invoices: ageing.buckets[id].invoices, amount: major(ageing.buckets[id].amount) }])),
				}
			: null,
		forecast: forecast
			? {
					weeks: forecast.weeks.map(({ from, to, ...amounts }) => ({
						from,
						to,
						expected: major(amounts.expected),
						expectedSoFar: major(amounts.expectedSoFar),
						sureSoFar: major(amounts.sureSoFar),
						possibleSoFar: major(amounts.possibleSoFar),
					})),
					later: major(forecast.later),
					unknown: major(forecast.unknown),
				}
			: null,
	};
}

function timelineData({ invoices, events, ...customer }: Timeline): Record<string, unknown> {
	return {
		...customer,
		invoices: invoices.map((invoice) => ({ ...invoice, amountDue: toMajor(invoice.amountDue, invoice.currency) })),
		events: events.map((event) => ({ at: formatUtc(event.at), type: event.type, ...(event.invoiceId === undefined ? {} : { invoiceId: event.invoiceId }), ...describeEvent(event) })),
	};
}
