import { createHash } from 'node:crypto';

import type { InboundMessage } from '../inbound/inbound-message';

const LENGTH = 22;

/**
 * What a message is called in the ledger: the same message read twice has the same id. Made of its Message-ID; where
 * there is none of channel, sender, moment and text, so that two texts of one minute stay two.
 */
export function replyId({ channel, from, receivedAt, messageId, body }: Pick<InboundMessage, 'channel' | 'from' | 'receivedAt' | 'messageId' | 'body'>): string {
	const identity = messageId ? ['id', messageId] : [channel, from.address, String(receivedAt), body];
	return `reply:${createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, LENGTH)}`;
}
