import { AGEING_BUCKETS, type Ageing } from '../ageing';
import type { CashForecast } from '../cash-forecast';
import type { CurrencyReport } from '../receivables-report';
import { columnChart } from './charts/columns';
import { lineChart } from './charts/line';
import { html, type Html } from '../../markup/html';
import { BUCKET_NAMES, currencyTiles } from './currency-tiles';
import type { NumberText } from './number-text';
import { empty, figure, section, table, tiles } from './parts';

/** What is owed in one currency, when it is expected, and how fast customers pay. */
export function currencySection(report: CurrencyReport, periodDays: number, say: NumberText): Html {
	const { currency, ageing, forecast, trend } = report;
	const shown = trend.some(({ dso }) => dso !== null);
	return section(`currency-${currency.toLowerCase()}`, `Receivables in ${currency}`, [
		tiles(currencyTiles(report, periodDays, say)),
		html`<div class="figures">${[
			ageing ? ageingFigure(ageing, say) : empty('Nothing is open.'),
			forecast ? forecastFigure(forecast, say) : empty('Nothing is expected.'),
			...(shown
				? [
						figure({
							title: `DSO over a year, ${currency}`,
							note: 'Count-back method, at the end of each month and today, in days.',
							chart: lineChart(trend.map(({ date, dso }) => ({ label: date, value: dso })), say.oneDecimal, `Line: days sales outstanding in ${currency}, by month`),
							table: table(`DSO over a year, ${currency}`, ['Day', 'DSO'], trend.map(({ date, dso }) => [date, say.days(dso)])),
						}),
					]
				: []),
		]}</div>`,
	]);
}

function ageingFigure({ currency, buckets }: Ageing, say: NumberText): Html {
	return figure({
		title: `Ageing, ${currency}`,
		note: 'What is owed today, by days overdue.',
		chart: columnChart(
			AGEING_BUCKETS.map(({ id }, level) => ({ label: BUCKET_NAMES[id], value: buckets[id].amount, shown: say.shortMoney(buckets[id].amount, currency), level })),
			`Columns: what is owed in ${currency}, by days overdue`,
		),
		table: table(`Ageing, ${currency}`, ['Days overdue', 'Invoices', 'Amount'], AGEING_BUCKETS.map(({ id }) => [BUCKET_NAMES[id], say.count(buckets[id].invoices), say.money(buckets[id].amount, currency)])),
	});
}

function forecastFigure({ currency, weeks, later, unknown }: CashForecast, say: NumberText): Html {
	const aside = [later > 0 ? `Later: ${say.money(later, currency)}.` : '', unknown > 0 ? `Without a prediction: ${say.money(unknown, currency)}.` : ''].filter((text) => text !== '');
	return figure({
		title: `Cash forecast, ${currency}`,
		note: ['Money in by the end of each week. The band runs from nearly sure to possible (80 % range of each invoice).', ...aside].join(' '),
		chart: lineChart(
			weeks.map(({ to, expectedSoFar, sureSoFar, possibleSoFar }) => ({ label: to, value: expectedSoFar, band: [sureSoFar, possibleSoFar] })),
			(value) => say.shortMoney(value, currency),
			`Line with band: money expected in ${currency}, by week`,
		),
		table: table(
			`Cash forecast, ${currency}`,
			['Week', 'Expected', 'So far', 'Nearly sure', 'Possible'],
			weeks.map(({ from, to, expected, expectedSoFar, sureSoFar, possibleSoFar }) => [`${from} – ${to}`, ...[expected, expectedSoFar, sureSoFar, possibleSoFar].map((amount) => say.money(amount, currency))]),
		),
	});
}
