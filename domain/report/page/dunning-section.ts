import type { ReceivablesReport } from '../receivables-report';
import type { Proportion } from '../statistics/proportion';
import { rateBars } from './charts/rate-bars';
import { html, type Html } from '../../markup/html';
import { NOTHING, type NumberText } from './number-text';
import { empty, figure, section, table, tiles } from './parts';

/** What dunning did: what works, what it costs, and whom it annoys. */
export function dunningSection(report: ReceivablesReport, say: NumberText): Html {
	const { promises, paymentFailures, irritation, escalations, effort, recoveryDays } = report;
	return section('dunning', 'What dunning did', [
		tiles([
			{ label: 'Promises kept', value: say.percent(promises.rate), note: ofAll(promises, 'promises', say) },
			{ label: 'Failed payments resolved', value: say.percent(paymentFailures.rate), note: `${ofAll(paymentFailures, 'failures', say)}, within ${recoveryDays} days` },
			{ label: 'Opted out', value: say.percent(irritation.optedOut.rate), note: ofAll(irritation.optedOut, 'customers reminded', say) },
			{ label: 'Complained', value: say.percent(irritation.complained.rate), note: `${say.oneDecimal(irritation.perThousandTouches)} opt-outs and complaints per 1,000 touches` },
			{
				label: 'Left to a person',
				value: say.percent(escalations.customers.rate),
				note: `${say.count(escalations.approvals.requested)} approvals asked for, ${say.count(escalations.replies)} replies, ${say.count(escalations.disputes)} disputes, ${say.count(escalations.holds)} holds`,
			},
			{ label: 'Hours saved', value: say.oneDecimal(effort.hoursSaved), note: `${say.count(effort.messages)} messages, ${say.count(effort.decisions)} decisions by people` },
			{ label: 'Money saved', value: say.money(effort.saved, effort.currency), note: `messages cost ${say.money(effort.messageCost, effort.currency)}` },
		]),
		html`<div class="figures">${[recoveryFigure(report, say), channelFigure(report, say)]}</div>`,
	]);
}

function ofAll({ count: successes, of }: Proportion, what: string, say: NumberText): string {
	return of === 0 ? `no ${what} yet` : `${say.count(successes)} of ${say.count(of)} ${what}`;
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
