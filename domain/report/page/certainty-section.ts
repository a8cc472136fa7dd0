import type { ReceivablesReport } from '../receivables-report';
import { rateBars } from './charts/rate-bars';
import { html, type Html } from '../../markup/html';
import { NOTHING, type NumberText } from './number-text';
import { empty, figure, section, table, tiles } from './parts';
import { spread } from './spread';

/** What is known for sure: split tests, the hold-out, and how good the forecasts were. */
export function certaintySection(report: ReceivablesReport, say: NumberText): Html {
	return section('certainty', 'How sure it is', [html`<div class="figures">${[experimentFigure(report, say), holdOutPart(report, say), accuracyPart(report, say)]}</div>`]);
}

const SPLIT_TEST_NOTES: Readonly<Record<ReceivablesReport['experimentBasis'], (days: number) => string>> = {
	named: (days) => `Customers whose first invoice of the period was paid within ${days} days of its due date, by the arm that chance gave them, with 95 % interval.`,
	recorded: (days) => `Customers who paid within ${days} days of their first message of the period, by the variant that chance gave it, with 95 % interval.`,
};

function experimentFigure({ experiment, experimentBasis, recoveryDays }: ReceivablesReport, say: NumberText): Html {
	if (experiment.length === 0) return empty('No split test: no two variants went out long enough ago. An experiment in the options of the Reminder Tier Router deals them.');
	return figure({
		title: 'Split test',
		note: SPLIT_TEST_NOTES[experimentBasis](recoveryDays),
		chart: rateBars(experiment.map((arm) => ({ ...arm, label: arm.arm })), 'Bars: part of the customers who paid in time, by arm', say),
		table: table('Split test', ['Arm', 'Paid', 'Customers', 'Against the first', 'Best with'], experiment.map((arm) => [arm.arm, say.percent(arm.rate), say.count(arm.of), spread(arm.againstFirst, say), say.percent(arm.probabilityToBeBest)])),
	});
}

function holdOutPart({ holdOut }: ReceivablesReport, say: NumberText): Html {
	if (!holdOut) return empty('No hold-out: what dunning itself adds is known only where some customers, chosen by chance, are left alone. Set mode to pilot and a holdOutPercent in 01 Plan the day.');
	const { treated, heldOut, effect, numberNeeded } = holdOut;
	return html`<div class="block"><h3>What dunning adds</h3>${tiles([
		{ label: 'Effect', value: effect ? say.points(effect.difference) : NOTHING, note: effect?.significant ? 'the interval leaves out zero' : 'may be chance' },
		{ label: '95 % interval', value: effect ? `${say.points(effect.interval[0])} to ${say.points(effect.interval[1])}` : NOTHING },
		{ label: 'Reminded', value: say.percent(treated.rate), note: `of ${say.count(treated.of)} customers` },
		{ label: 'Left alone', value: say.percent(heldOut.rate), note: `of ${say.count(heldOut.of)} customers` },
		{ label: 'Reminders per payment won', value: numberNeeded === null ? NOTHING : say.oneDecimal(numberNeeded), note: 'customers reminded for one more to pay' },
	])}</div>`;
}

function accuracyPart({ accuracy }: ReceivablesReport, say: NumberText): Html {
	if (accuracy.invoices === 0) return empty('No invoice of the past to judge the forecasts by.');
	return html`<div class="block"><h3>Forecasts on your own invoices</h3>${tiles([
		{ label: 'Late told from prompt (AUC)', value: say.threeDecimals(accuracy.auc), note: '0.5 guesses, 1 knows' },
		{ label: 'Brier score', value: say.threeDecimals(accuracy.brier), note: `always saying the mean: ${say.threeDecimals(accuracy.brierOfMean)}` },
		{ label: 'Days off', value: say.days(accuracy.daysLateError), note: 'mean distance of the expected day' },
		{ label: 'Paid within the range', value: say.percent(accuracy.inRange.rate), note: '80 % is right' },
	])}${table(
		'Forecasts on your own invoices, by tenth',
		['Said', 'Came', 'Invoices'],
		accuracy.deciles.map(({ said, came, count: invoices }) => [say.percent(said), say.percent(came), say.count(invoices)]),
	)}</div>`;
}
