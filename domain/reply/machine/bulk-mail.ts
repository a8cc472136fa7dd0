import type { InboundMessage } from '../inbound/inbound-message';

/** Whether a message went out to a list: newsletters and mailings say so in their headers (RFC 2369, RFC 2919). */
export function isBulkMail({ channel, headers }: Pick<InboundMessage, 'channel' | 'headers'>): boolean {
	if (channel !== 'email') return false;
	return headers.has('list-unsubscribe') || headers.has('list-id') || /^(bulk|list)\b/i.test(headers.get('precedence') ?? '');
}
