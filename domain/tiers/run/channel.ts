import type { Channel } from '../../model/channel';
import type { Case } from '../case/case';
import { consentOf } from '../case/consent';
import type { Tier } from '../policy/tier';

const WITHOUT_WISHES: readonly Channel[] = ['email', 'sms', 'whatsapp', 'letter', 'phone'];
const NEEDS_CONSENT: ReadonlySet<Channel> = new Set(['sms', 'whatsapp']);

/**
 * The channel of a message. Within the channels of the tier (none named: any): what the customer prefers, then what the
 * behaviour says works best, then the tier's own order; without one e-mail, SMS or WhatsApp with consent, a letter where the
 * street is known, a call. A channel is taken only where the customer can be reached by it and has not said no to it, and SMS
 * and WhatsApp that the customer did not ask for only with consent. Where nothing fits, the tier's first channel or e-mail: the
 * Compliance Gate then says what is missing.
 */
export function channelFor(c: Case, tier: Tier): Channel {
	const { customer, behaviour, record } = c;
	const { revoked, granted } = record.once(consentOf);
	const reaches: Readonly<Record<Channel, boolean>> = {
		email: Boolean(customer.email),
		sms: customer.phones.length > 0,
		whatsapp: customer.phones.length > 0,
		phone: customer.phones.length > 0,
		letter: Boolean(customer.street),
		in_app: true,
	};
	const refused = (channel: Channel) =>
		revoked.has(channel) ||
		customer.flags.cease?.channel === channel || (customer.consent[channel]?.status === 'denied' && !granted.has(channel));
	const consented = (channel: Channel) => granted.has(channel) || customer.consent[channel]?.status === 'granted';
	const allowed = (channel: Channel) =>
		(tier.channels.length === 0 || tier.channels.includes(channel)) && reaches[channel] && !refused(channel);
	const { channelPreference } = customer;
	if (channelPreference && allowed(channelPreference)) return channelPreference;
	const best = behaviour.channel?.best;
	const order: readonly Channel[] = [...(best ? [best] : []), ...(tier.channels.length > 0 ? tier.channels : WITHOUT_WISHES)];
	return (
		order.find((channel) => allowed(channel) && (!NEEDS_CONSENT.has(channel) || consented(channel))) ?? tier.channels[0] ?? 'email'
	);
}
