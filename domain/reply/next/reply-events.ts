import { addDays, type CivilDate } from '../../calendar/civil-date';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { formatUtc } from '../../calendar/instant';
import type { EventItem } from '../../ledger/outbox-history';
import type { Reading } from '../classify/reading';
import { MEANINGS } from '../classify/reason';
import type { ReplyMatch } from '../match/reply-match';
import type { Reply } from '../reply';
import { replyId } from './reply-id';
import { stoppedChannels } from './stopped-channels';

type Draft = Pick<EventItem, 'type'> & Partial<Pick<EventItem, 'channel' | 'amount' | 'currency' | 'data'>>;

/** Days that a payment that is said to be made, or an answer that is owed, may take before the sequence goes on. */
const WAITING_DAYS = 7;

/**
 * What a reply adds to `dunning_events`. The same message gives the same events with the same keys, however often it is
 * read. Whatever restrains the sequence is written at any confidence; a promise only where no person has to look first,
 * since it would count as theirs. Empty where nobody knows whom the reply is from: an event needs its customer.
 */
export function replyEvents(reply: Reply, reading: Reading, match: ReplyMatch | undefined, zone: TimeZone): EventItem[] {
	const { customerId } = match ?? {};
	if (!match || customerId === undefined) return [];
	const { message } = reading;
	const id = replyId(message);
	const drafts = [received(reply), ...consequences(reply, reading, match, civilDateAt(zone, message.receivedAt))];
	return drafts.flatMap((draft) =>
		invoicesOf(draft, match).map(({ invoiceId, suffix }): EventItem => ({
			at: formatUtc(message.receivedAt),
			customerId,
			...(invoiceId ? { invoiceId } : {}),
			channel: reply.channel,
			key: `${id}${suffix}`,
			...draft,
		})),
	);
}

// A dispute or a promise about several invoices is one event for each; the rest names an invoice only where one is meant.
function invoicesOf({ type, channel }: Draft, { invoiceId, invoiceIds }: ReplyMatch): readonly { invoiceId?: string; suffix: string }[] {
	if (type === 'consent.revoked') return [{ suffix: channel ? `:${channel}` : '' }];
	if (invoiceIds.length < 2 || (type !== 'dispute.opened' && type !== 'promise.made')) return [{ invoiceId, suffix: '' }];
	return invoiceIds.map((each) => ({ invoiceId: each, suffix: `:${encodeURIComponent(each)}` }));
}

function received(reply: Reply): Draft {
	return { type: 'reply.received', data: { ...reply } };
}

function consequences(reply: Reply, reading: Reading, match: ReplyMatch, receivedOn: CivilDate): Draft[] {
	const because = (more: Record<string, unknown> = {}): Record<string, unknown> => ({ reason: MEANINGS[reply.intent], intent: reply.intent, ...more });
	switch (reply.intent) {
		case 'bounce':
			// Under a key of its own: a delay and the failure after it are two reports on one touch.
			return reply.bounce ? [{ type: 'reminder.bounced', data: { ...reply.bounce, ...(match.touchKey ? { touch: match.touchKey } : {}) } }] : [];
		case 'opt_out':
			return revocations(reading);
		case 'dispute':
			return [{ type: 'dispute.opened', data: because() }];
		case 'promise_to_pay':
			return reply.needsHuman ? holdIf(reply.mustNotContinue, because()) : [promise(reply, match)];
		case 'already_paid':
			return [hold(because({ until: addDays(receivedOn, WAITING_DAYS) }))];
		case 'question':
		case 'document_request':
			return holdIf(reply.mustNotContinue, because({ until: addDays(receivedOn, WAITING_DAYS) }));
		default:
			return holdIf(reply.mustNotContinue || reply.next.action === 'stop_all', because(reply.newContact ? { newContact: reply.newContact } : {}));
	}
}

function revocations(reading: Reading): Draft[] {
	const channels = stoppedChannels(reading);
	const data = { text: reading.clean.text.slice(0, 500), source: 'reply' };
	if (!channels) return [{ type: 'consent.revoked', channel: undefined, data }];
	return channels.map((channel) => ({ type: 'consent.revoked', channel, data }));
}

// A part that is promised for several invoices cannot be told apart, so each has the date alone.
function promise({ promise: said }: Reply, { invoiceIds }: ReplyMatch): Draft {
	const isShared = invoiceIds.length > 1;
	return {
		type: 'promise.made',
		...(said?.amount === undefined || isShared ? {} : { amount: String(said.amount) }),
		...(said?.currency === undefined || isShared ? {} : { currency: said.currency }),
		data: said?.date ? { date: said.date } : {},
	};
}

function hold(data: Record<string, unknown>): Draft {
	return { type: 'hold.placed', data };
}

function holdIf(applies: boolean, data: Record<string, unknown>): Draft[] {
	return applies ? [hold(data)] : [];
}
