import type { ReceivablesReport } from '../receivables-report';
import type { Proportion } from '../statistics/proportion';
import { rateBars } from './charts/rate-bars';
import { html, type Html } from '../../markup/html';
import { dunningTiles } from './dunning-tiles';
import { NOTHING, type NumberText } from './number-text';
import { empty, figure, section, table, tiles } from './parts';

/** What dunning did: what works, what it costs, and whom it annoys. */
export function dunningSection(report: ReceivablesReport, say: NumberText): Html {
	return section('dunning', 'What dunning did', [
		tiles(dunningTiles(report, say)),
		html`<div class="figures">${[recoveryFigure(report, say), channelFigure(report, say)]}</div>`,
	]);
}

function recoveryFigure({ recovery, recoveryDays }: ReceivablesReport, say: NumberText): Html {
	if (recovery.length === 0) return empty('No reminder is old enough to say what came of it.');
	return figure({
		title: 'Money after each tier',
		note: `Touches after which money came within ${recoveryDays} days and before the next touch, with 95 % interval. It came after the step, not surely because of it.`,
		chart: rateBars(recovery.map((one) => ({ ...one, label: one.tier })), 'Bars: part of the touches after which money came, by tier', say),
		table: table('Money after each tier', ['Tier', 'Paid', 'Touches', 'Rate', 'Median'], recovery.map((one) => [one.tier, say.count(one.count), say.count(one.of), say.percent(one.rate), say.days(one.medianDays)])),
	});
}

function channelFigure({ channels }: ReceivablesReport, say: NumberText): Html {
	if (channels.length === 0) return empty('No message has been sent yet.');
	const interval = ({ interval: bounds }: Proportion) => (bounds ? `${say.percent(bounds[0])} – ${say.percent(bounds[1])}` : NOTHING);
	return figure({
		title: 'Answers by channel',
		note: 'Messages that a customer wrote back to within 5 days, with 95 % interval. Openings, in the table, are what mail programs report.',
		chart: rateBars(channels.map((one) => ({ ...one.answered, label: one.channel })), 'Bars: part of the messages that were answered, by channel', say),
		table: table(
			'Answers by channel',
			['Channel', 'Sent', 'Delivered', 'Bounced', 'Opened', 'Clicked', 'Answered', '95 %'],
			channels.map((one) => [one.channel, say.count(one.sent), ...[one.delivered, one.bounced, one.opened, one.clicked, one.answered].map(({ rate }) => say.percent(rate)), interval(one.answered)]),
		),
	});
}
