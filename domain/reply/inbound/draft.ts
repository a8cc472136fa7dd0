import type { Instant } from '../../calendar/instant';
import type { Channel } from '../../model/channel';
import { ContractError } from '../../model/contract-error';
import { isHtml, textOfHtml } from '../clean/html-text';
import { messageIdsIn, readHeaders } from './headers';
import type { InboundMessage, Sender } from './inbound-message';
import { readMoment } from './received-at';
import { addressesIn, parseSender } from './sender';

/** What a format found in an item, before it is checked and made uniform. */
export interface Draft {
	channel: Channel;
	from?: string | Sender;
	to?: string;
	subject?: string;
	text?: string;
	html?: string;
	headers?: unknown;
	/** Moments in order of preference: the date of the item, then that of the mail. */
	dates: readonly unknown[];
	messageId?: string;
	inReplyTo?: string;
	references?: string;
	hasAttachments?: boolean;
	lacks?: InboundMessage['lacks'];
	/** Where the sender stands in the item, for error messages. */
	fromField: string;
	dateField: string;
	/** Without a date of its own the message counts as received now (`asOf`): only for triggers that leave it out. */
	dateMayLack?: boolean;
}

const LARGEST_BODY = 1_000_000;

/** Checks a draft and makes the message of it; throws a ContractError where sender or date are missing. */
export function finish(draft: Draft, asOf: Instant): InboundMessage {
	const headers = readHeaders(draft.headers);
	const from = readSender(draft);
	const mailDate = readMoment(headers.get('date'));
	const stated = draft.dates.map(readMoment).find((moment) => moment !== null) ?? mailDate;
	const moment = stated ?? (draft.dateMayLack ? { receivedAt: asOf, offset: 0, offsetStated: false } : null);
	if (!moment) {
		const found = draft.dates.find((date) => date !== undefined && date !== null && date !== '');
		throw new ContractError(draft.dateField, found, 'when the message came in, such as 2026-03-31T09:00:00+02:00');
	}
	// The item's date is often in UTC; the Date header knows what the sender's clock showed.
	const clock = !moment.offsetStated && mailDate?.offsetStated ? mailDate : moment;
	const body = readBody(draft).slice(0, LARGEST_BODY);
	const messageId = messageIdsIn(draft.messageId ?? headers.get('message-id'))[0];
	return {
		channel: draft.channel,
		from,
		to: addressesIn(draft.to ?? headers.get('to')).concat(addressesIn(headers.get('delivered-to')), addressesIn(headers.get('x-original-to'))),
		...(draft.subject ? { subject: draft.subject.slice(0, 500) } : {}),
		body,
		headers,
		receivedAt: moment.receivedAt,
		offset: clock.offset,
		offsetStated: clock.offsetStated,
		...(messageId ? { messageId } : {}),
		answers: messageIdsIn(draft.inReplyTo ?? headers.get('in-reply-to'), draft.references ?? headers.get('references')),
		hasAttachments: draft.hasAttachments ?? /multipart\/mixed/i.test(headers.get('content-type') ?? ''),
		...(draft.lacks ? { lacks: draft.lacks } : {}),
	};
}

function readSender({ from, fromField }: Draft): Sender {
	const sender = typeof from === 'string' ? parseSender(from) : from;
	if (sender && (sender.address !== '' || sender.name)) return sender;
	throw new ContractError(fromField, from, 'who sent the message: an e-mail address or a phone number');
}

function readBody({ text, html }: Draft): string {
	if (text && text.trim() !== '') return isHtml(text) ? textOfHtml(text) : text;
	return html ? textOfHtml(html) : '';
}
