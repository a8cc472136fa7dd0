import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { Channel } from '../../model/channel';
import type { Intent } from '../../reply/intent';
import type { NextAction } from '../../reply/reply';
import type { Account } from '../account/account';
import { plannable } from '../account/settled-alone';
import type { PortalLimits } from '../limits';
import type { Notice } from '../notice';
import type { Answer, WrongReason } from './answer';

/** What an answer means to the sequence, in the words of a classified reply, and what the page says to it. */
export interface Meaning {
	intent: Intent;
	next: { action: NextAction; until?: CivilDate };
	needsHuman: boolean;
	/** The channel that it stops; undefined for all else. */
	stops?: Channel;
	/** What they say, for whoever reads it later. */
	text: string;
	/** Why it is taken as it is. */
	reason: string;
	notice: Notice;
}

const WRONG: Readonly<Record<WrongReason, string>> = {
	not_received: 'goods or service not received',
	faulty: 'something was faulty or missing',
	wrong_amount: 'the amount is not right',
	not_mine: 'the invoice is not theirs',
	other: 'something else is wrong',
	question: 'a question',
};

/** What is done about an answer; the same as if the customer had written it in a mail, only that nothing has to be guessed. */
export function meaningOf(answer: Answer, account: Account, limits: PortalLimits): Meaning {
	const settled = { needsHuman: false, reason: "Said on the customer's own page." };
	switch (answer.form) {
		case 'promise': {
			const { date } = answer;
			return { ...settled, intent: 'promise_to_pay', next: { action: 'pause_until', until: addDays(date, 1) }, text: `Will pay by ${date}.`, notice: { kind: 'promise', date } };
		}
		case 'paid':
			return { ...settled, intent: 'already_paid', next: { action: 'verify_payment' }, text: `Has paid: ${answer.reference}`, notice: { kind: 'paid' } };
		case 'plan': {
			const { parts, invoiceIds } = answer;
			const asked = { intent: 'payment_plan_request', text: `Would like to pay in ${parts} instalments.` } as const;
			const agreed = account.open.filter(({ invoice }) => invoiceIds.includes(invoice.id)).every((invoice) => plannable(account, invoice, limits));
			if (agreed) return { ...settled, ...asked, next: { action: 'continue' }, notice: { kind: 'plan', parts } };
			return { ...asked, next: { action: 'answer' }, needsHuman: true, reason: 'A plan that the page may not agree on by itself.', notice: { kind: 'plan_asked' } };
		}
		case 'more_time':
			return { ...settled, intent: 'extension_request', next: { action: 'continue' }, text: `Asked for time until ${answer.until}, and has it.`, notice: { kind: 'more_time', date: answer.until } };
		case 'wrong': {
			const isQuestion = answer.reason === 'question';
			return {
				intent: isQuestion ? 'question' : 'dispute',
				next: { action: isQuestion ? 'answer' : 'hold' },
				needsHuman: true,
				text: answer.text,
				reason: `Said on the customer's own page: ${WRONG[answer.reason]}.`,
				notice: { kind: isQuestion ? 'question' : 'wrong' },
			};
		}
		case 'preferences':
			return { ...settled, intent: 'other', next: { action: 'continue' }, text: wishes(answer), notice: { kind: 'preferences' } };
		case 'stop': {
			const { channel } = answer;
			if (channel === undefined) return { ...settled, intent: 'opt_out', next: { action: 'stop_all' }, text: 'Wants no reminders at all.', notice: { kind: 'stop_all' } };
			return { ...settled, intent: 'opt_out', next: { action: 'stop_channel' }, stops: channel, text: `Wants no messages by ${channel}.`, notice: { kind: 'stop_channel', channel } };
		}
	}
}

function wishes({ channel, language, hours }: Extract<Answer, { form: 'preferences' }>): string {
	const parts = [channel && `by ${channel}`, language && `in ${language}`, hours && `between ${hours.start} and ${hours.end}`];
	return `Would like to be reached ${parts.filter(Boolean).join(', ')}.`;
}
