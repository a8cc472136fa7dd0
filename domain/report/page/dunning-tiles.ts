import type { ReceivablesReport } from '../receivables-report';
import type { Proportion } from '../statistics/proportion';
import type { NumberText } from './number-text';
import type { Tile } from './parts';

/** What dunning did, in numbers that stand out: on the page, and in the mail. */
export function dunningTiles({ promises, paymentFailures, irritation, escalations, effort, recoveryDays }: ReceivablesReport, say: NumberText): Tile[] {
	return [
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
	];
}

function ofAll({ count: successes, of }: Proportion, what: string, say: NumberText): string {
	return of === 0 ? `no ${what} yet` : `${say.count(successes)} of ${say.count(of)} ${what}`;
}
