import { isAnswer } from '../../ledger/answer';
import type { Touch } from '../../ledger/touch';
import type { Channel } from '../../model/channel';
import type { Customer } from '../../model/customer';

/** By which channel, and at which address, a customer is answered. */
export interface WayBack {
	channel: Channel;
	address: string;
}

const WRITTEN: ReadonlySet<Channel> = new Set(['email', 'sms', 'whatsapp']);

/** Where the newest message went that may have brought the link; else by e-mail; else only on the page itself. */
export function wayBack(touches: readonly Touch[], { email }: Customer): WayBack {
	const sent = touches.filter((touch) => touch.status === 'sent' && !isAnswer(touch) && WRITTEN.has(touch.channel) && touch.recipient !== '');
	const newest = sent.reduce<Touch | undefined>((last, touch) => ((touch.sentAt ?? 0) >= (last?.sentAt ?? 0) ? touch : last), undefined);
	if (newest) return { channel: newest.channel, address: newest.recipient };
	return email ? { channel: 'email', address: email } : { channel: 'in_app', address: '' };
}
