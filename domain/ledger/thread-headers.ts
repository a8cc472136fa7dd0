import { keyOfReplyAddress } from '../message/reply-address';
import type { InboundMessage } from '../reply/inbound/inbound-message';

// RFC 5322, 2.1.1: a line must not be longer; the ids of a whole thread would make it so.
const LONGEST_THREAD = 8;

/**
 * The headers of an answer to a mail: the mail it answers and the thread they stand in (RFC 5322, 3.6.4), and the same
 * address for answers that the touch had. Nothing for messages that are no mails.
 */
export function threadHeaders({ channel, messageId, answers, to }: InboundMessage): Record<string, string> {
	if (channel !== 'email') return {};
	const tagged = to.find((address) => keyOfReplyAddress(address) !== null);
	const thread = [...answers].reverse().filter((id) => id !== messageId);
	return {
		...(messageId ? { 'In-Reply-To': messageId, References: [...thread, messageId].slice(-LONGEST_THREAD).join(' ') } : {}),
		...(tagged ? { 'Reply-To': tagged } : {}),
	};
}
