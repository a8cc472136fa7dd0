import { CHANNELS, type Channel } from '../../model/channel';
import type { Customer } from '../../model/customer';
import type { ContactKnowledge, Responses } from './contact-knowledge';
import { contactTimesOf, nearest } from './contact-times';
import { ownOf, overallOf, type GroupRates } from './group-rates';
import { drawn, type Random } from './random';
import { updated, type Belief } from './response-rates';

/** How and when to reach a customer. */
export interface ContactAdvice {
	channel: { best: Channel; scores: Record<Channel, number> };
	/** ISO weekday and hour of the customer's clocks. */
	contactTime: { weekday: number; hour: number; basis: 'customer' | 'segment' | 'default' };
}

const [DEFAULT_WEEKDAY, DEFAULT_HOUR] = [2, 10];
const ENOUGH_OF_CUSTOMER = 5;
// Chance alone makes some hour look a little better than the usual one.
const WORTH_MOVING = 0.02;

/**
 * The channel and the hour with the best answer rates, the customer's own drawn towards those of its groups and of the
 * portfolio. With `random` the rates are drawn from what is believed of them (Thompson sampling), so that a channel that
 * is hardly known is tried now and then; without, the means decide. A channel the customer refused is never the best
 * where another is left; one the customer asked for is.
 */
export function adviseContact(customer: Customer, knowledge: ContactKnowledge, random?: Random): ContactAdvice {
	const groups = knowledge.groupRatesOf(customer);
	const record = knowledge.recordOf(customer);
	const own = knowledge.responsesOf(customer);
	const value = (belief: Belief) => (random ? drawn(belief, random) : belief.mean);

	const beliefs = CHANNELS.map((channel) => updated(groups.channels.of(channel), own.byChannel.of(channel)));
	const values = beliefs.map(value);
	const allowed = CHANNELS.filter((channel) => !record.refused.has(channel) && customer.consent[channel]?.status !== 'denied');
	const reachable = allowed.filter((channel) => canReach(customer, channel));
	const open = reachable.length > 0 ? reachable : allowed;
	const wished = customer.channelPreference;
	const best = wished && open.includes(wished) ? wished : bestOf(open, (channel) => values[CHANNELS.indexOf(channel)] ?? 0, 'email');

	return { channel: { best, scores: scoresOf(beliefs) }, contactTime: timeOf(customer, groups, own, value) };
}

/** How much more often than the portfolio a customer answers, from -1 to 1; 0 for one that was never reached out to. */
export function responsivenessOf(customer: Customer, knowledge: ContactKnowledge): number {
	const { touches } = knowledge.recordOf(customer);
	if (touches.length === 0) return 0;
	const all = overallOf(knowledge.portfolio, 'byChannel');
	const success = touches.reduce((sum, touch) => sum + touch.success, 0);
	return ownOf(all, success, touches.length - success).mean - all.mean;
}

function timeOf(customer: Customer, groups: GroupRates, own: Responses, value: (belief: Belief) => number): ContactAdvice['contactTime'] {
	const known = own.byWeekday.touches >= ENOUGH_OF_CUSTOMER ? 'customer' : groups.tellTimes ? 'segment' : 'default';
	const { weekdays, hours } = contactTimesOf(customer);
	const firstWeekday = nearest(weekdays, DEFAULT_WEEKDAY);
	const firstHour = nearest(hours, DEFAULT_HOUR);
	if (known === 'default') return { weekday: firstWeekday, hour: firstHour, basis: customer.contactHours ? 'customer' : known };
	return {
		weekday: bestOf(weekdays, (weekday) => value(updated(groups.weekdays.of(weekday), own.byWeekday.of(weekday))), firstWeekday, WORTH_MOVING),
		hour: groups.tellHours ? bestOf(hours, (hour) => value(updated(groups.hours.of(hour), own.byHour.of(hour))), firstHour, WORTH_MOVING) : firstHour,
		basis: known,
	};
}

/** The one with the highest value, if that is higher by `margin` than the value of `preferred`. */
function bestOf<Choice>(choices: readonly Choice[], value: (choice: Choice) => number, preferred: Choice, margin = 0): Choice {
	const values = choices.map(value);
	let best = preferred;
	let most = (values[choices.indexOf(preferred)] ?? -1) + margin;
	for (let index = 0; index < values.length; index += 1) {
		const own = values[index] ?? 0;
		if (own <= most) continue;
		best = choices[index] ?? best;
		most = own;
	}
	return best;
}

function canReach({ email, phones, street, postalCode, city, channelPreference }: Customer, channel: Channel): boolean {
	switch (channel) {
		case 'email':
			return Boolean(email);
		case 'sms':
		case 'whatsapp':
		case 'phone':
			return phones.length > 0;
		case 'letter':
			return Boolean(street && (postalCode || city));
		case 'in_app':
			return channelPreference === 'in_app';
	}
}

function scoresOf(beliefs: readonly Belief[]): Record<Channel, number> {
	const [email = 0, sms = 0, whatsapp = 0, phone = 0, letter = 0, in_app = 0] = beliefs.map(({ mean }) => round(mean));
	return { email, sms, whatsapp, phone, letter, in_app };
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
