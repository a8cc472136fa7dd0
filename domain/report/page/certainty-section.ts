import type { ReceivablesReport } from '../receivables-report';
import type { Difference } from '../statistics/difference';
import { rateBars } from './charts/rate-bars';
import { html, type Html } from '../../markup/html';
import { NOTHING, count, days, oneDecimal, percent, points, threeDecimals } from './number-text';
import { empty, figure, section, table, tiles } from './parts';

/** What is known for sure: split tests, the hold-out, and how good the forecasts were. */
export function certaintySection(report: ReceivablesReport): Html {
	return section('certainty', 'How sure it is', [html`<div class="figures">${[experimentFigure(report), holdOutPart(report), accuracyPart(report)]}</div>`]);
}

function spread(difference: Difference | null | undefined): string {
	return difference ? `${points(difference.difference)} (95 %: ${points(difference.interval[0])} to ${points(difference.interval[1])})` : NOTHING;
}

function experimentFigure({ experiment, recoveryDays }: ReceivablesReport): Html {
	if (experiment.length === 0) return empty('No split test is named. Name the one of your Reminder Tier Router in the options of the Receivables Report.');
	return figure({
		title: 'Split test',
		note: `Customers whose first invoice of the period was paid within ${recoveryDays} days of its due date, by the arm that chance gave them, with 95 % interval.`,
		chart: rateBars(experiment.map((arm) => ({ ...arm, label: arm.arm })), 'Bars: part of the customers who paid in time, by arm'),
		table: table('Split test', ['Arm', 'Paid', 'Customers', 'Against the first', 'Best with'], experiment.map((arm) => [arm.arm, percent(arm.rate), count(arm.of), spread(arm.againstFirst), percent(arm.probabilityToBeBest)])),
	});
}

function holdOutPart({ holdOut }: ReceivablesReport): Html {
	if (!holdOut) return empty('No hold-out: what dunning itself adds is known only where some customers, chosen by chance, are left alone. Set mode to pilot and a holdOutPercent in 01 Plan the day.');
	const { treated, heldOut, effect, numberNeeded } = holdOut;
	return html`<div class="block"><h3>What dunning adds</h3>${tiles([
		{ label: 'Effect', value: effect ? points(effect.difference) : NOTHING, note: effect?.significant ? 'the interval leaves out zero' : 'may be chance' },
		{ label: '95 % interval', value: effect ? `${points(effect.interval[0])} to ${points(effect.interval[1])}` : NOTHING },
		{ label: 'Reminded', value: percent(treated.rate), note: `of ${count(treated.of)} customers` },
		{ label: 'Left alone', value: percent(heldOut.rate), note: `of ${count(heldOut.of)} customers` },
		{ label: 'Reminders per payment won', value: numberNeeded === null ? NOTHING : oneDecimal(numberNeeded), note: 'customers reminded for one more to pay' },
	])}</div>`;
}

function accuracyPart({ accuracy }: ReceivablesReport): Html {
	if (accuracy.invoices === 0) return empty('No invoice of the past to judge the forecasts by.');
	return html`<div class="block"><h3>Forecasts on your own invoices</h3>${tiles([
		{ label: 'Late told from prompt (AUC)', value: threeDecimals(accuracy.auc), note: '0.5 guesses, 1 knows' },
		{ label: 'Brier score', value: threeDecimals(accuracy.brier), note: `always saying the mean: ${threeDecimals(accuracy.brierOfMean)}` },
		{ label: 'Days off', value: days(accuracy.daysLateError), note: 'mean distance of the expected day' },
		{ label: 'Paid within the range', value: percent(accuracy.inRange.rate), note: '80 % is right' },
	])}${table(
		'Forecasts on your own invoices, by tenth',
		['Said', 'Came', 'Invoices'],
		accuracy.deciles.map(({ said, came, count: invoices }) => [percent(said), percent(came), count(invoices)]),
	)}</div>`;
}
