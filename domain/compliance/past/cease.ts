import { startOfMoment } from '../../calendar/moment';
import { templateOf, type Facts } from '../facts';

/** Whether the customer has asked for contact to end, at all or by the channel of the message. */
export function hasAskedToCease({ customer, message, zones, asOf }: Facts): boolean {
	const { cease } = customer.flags;
	if (!cease || (cease.channel !== undefined && cease.channel !== message.channel)) return false;
	const { at } = cease;
	return at === undefined || zones.some((zone) => startOfMoment(at, zone) <= asOf);
}

/**
 * Whether the message is the one notice that a consumer in the United States may still get after such a request: that
 * efforts end, or which remedy is meant (15 USC 1692c(c)(1)–(3)).
 */
export function isClosingNotice(facts: Facts): boolean {
	if (facts.address.country !== 'US' || !facts.consumer) return false;
	const closing = facts.message.purpose === 'legal_notice' || templateOf(facts).startsWith('cease_');
	return closing && !facts.aboutInvoice.some(({ template, tier }) => template?.startsWith('cease_') || tier?.startsWith('cease_'));
}
