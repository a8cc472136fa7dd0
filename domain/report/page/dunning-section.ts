import type { ReceivablesReport } from '../receivables-report';
import type { Proportion } from '../statistics/proportion';
import { rateBars } from './charts/rate-bars';
import { html, type Html } from '../../markup/html';
import { NOTHING, count, days, money, oneDecimal, percent } from './number-text';
import { empty, figure, section, table, tiles } from './parts';

/** What dunning did: what works, what it costs, and whom it annoys. */
export function dunningSection(report: ReceivablesReport): Html {
	const { promises, paymentFailures, irritation, escalations, effort, recoveryDays } = report;
	return section('dunning', 'What dunning did', [
		tiles([
			{ label: 'Promises kept', value: percent(promises.rate), note: ofAll(promises, 'promises') },
			{ label: 'Failed payments resolved', value: percent(paymentFailures.rate), note: `${ofAll(paymentFailures, 'failures')}, within ${recoveryDays} days` },
			{ label: 'Opted out', value: percent(irritation.optedOut.rate), note: ofAll(irritation.optedOut, 'customers reminded') },
			{ label: 'Complained', value: percent(irritation.complained.rate), note: `${oneDecimal(irritation.perThousandTouches)} opt-outs and complaints per 1,000 touches` },
			{
				label: 'Left to a person',
				value: percent(escalations.customers.rate),
				note: `${count(escalations.approvals.requested)} approvals asked for, ${count(escalations.replies)} replies, ${count(escalations.disputes)} disputes, ${count(escalations.holds)} holds`,
			},
			{ label: 'Hours saved', value: oneDecimal(effort.hoursSaved), note: `${count(effort.messages)} messages, ${count(effort.decisions)} decisions by people` },
			{ label: 'Money saved', value: money(effort.saved, effort.currency), note: `messages cost ${money(effort.messageCost, effort.currency)}` },
		]),
		html`<div class="figures">${[recoveryFigure(report), channelFigure(report)]}</div>`,
	]);
}

function ofAll({ count: successes, of }: Proportion, what: string): string {
	return of === 0 ? `no ${what} yet` : `${count(successes)} of ${count(of)} ${what}`;
}

function recoveryFigure({ recovery, recoveryDays }: ReceivablesReport): Html {
	if (recovery.length === 0) return empty('No reminder is old enough to say what came of it.');
	return figure({
		title: 'Money after each tier',
		note: `Touches after which money came within ${recoveryDays} days and before the next touch, with 95 % interval. It came after the step, not surely because of it.`,
		chart: rateBars(recovery.map((one) => ({ ...one, label: one.tier })), 'Bars: part of the touches after which money came, by tier'),
		table: table('Money after each tier', ['Tier', 'Paid', 'Touches', 'Rate', 'Median'], recovery.map((one) => [one.tier, count(one.count), count(one.of), percent(one.rate), days(one.medianDays)])),
	});
}

function channelFigure({ channels }: ReceivablesReport): Html {
	if (channels.length === 0) return empty('No message has been sent yet.');
	const interval = ({ interval: bounds }: Proportion) => (bounds ? `${percent(bounds[0])} – ${percent(bounds[1])}` : NOTHING);
	return figure({
		title: 'Answers by channel',
		note: 'Messages that a customer wrote back to within 5 days, with 95 % interval. Openings, in the table, are what mail programs report.',
		chart: rateBars(channels.map((one) => ({ ...one.answered, label: one.channel })), 'Bars: part of the messages that were answered, by channel'),
		table: table(
			'Answers by channel',
			['Channel', 'Sent', 'Delivered', 'Bounced', 'Opened', 'Clicked', 'Answered', '95 %'],
			channels.map((one) => [one.channel, count(one.sent), ...[one.delivered, one.bounced, one.opened, one.clicked, one.answered].map(({ rate }) => percent(rate)), interval(one.answered)]),
		),
	});
}
