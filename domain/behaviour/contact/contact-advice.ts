import { CHANNELS, type Channel } from '../../model/channel';
import type { Customer } from '../../model/customer';
import type { ContactKnowledge, Responses } from './contact-knowledge';
import { contactTimesOf, nearest } from './contact-times';
import { drawn, type Random } from './random';
import { handedDown, updated, type Belief, type ResponseCounts } from './response-rates';

/** How and when to reach a customer. */
export interface ContactAdvice {
	channel: { best: Channel; scores: Record<Channel, number> };
	/** ISO weekday and hour of the customer's clocks. */
	contactTime: { weekday: number; hour: number; basis: 'customer' | 'segment' | 'default' };
}

// Before any touch: e-mail is the usual way, and a letter rarely has an answer within days.
const FIRST_BELIEF: Readonly<Record<Channel, number>> = { email: 0.36, sms: 0.34, whatsapp: 0.34, phone: 0.33, letter: 0.2, in_app: 0.25 };
const FIRST_WEIGHT = 10;
// A group hands its mean down to a smaller one as if it were so many touches of its own.
const HANDED_DOWN = 6;
const [DEFAULT_WEEKDAY, DEFAULT_HOUR] = [2, 10];
const [ENOUGH_OF_CUSTOMER, ENOUGH_OF_GROUP] = [5, 20];
// Chance alone makes some hour look a little better than the usual one.
const WORTH_MOVING = 0.02;

/**
 * The channel and the hour with the best answer rates, the customer's own drawn towards those of its groups and of the
 * portfolio. With `random` the rates are drawn from what is believed of them (Thompson sampling), so that a channel that
 * is hardly known is tried now and then; without, the means decide. A channel the customer refused is never the best
 * where another is left; one the customer asked for is.
 */
export function adviseContact(customer: Customer, knowledge: ContactKnowledge, random?: Random): ContactAdvice {
	const groups = knowledge.groupsOf(customer);
	const record = knowledge.recordOf(customer);
	const own = knowledge.responsesOf(customer);
	const value = (belief: Belief) => (random ? drawn(belief, random) : belief.mean);

	const inGroups = groups.map(({ byChannel }) => byChannel);
	const beliefs = new Map(CHANNELS.map((channel) => [channel, beliefIn(channel, FIRST_BELIEF[channel], inGroups, own.byChannel)]));
	const values = new Map([...beliefs].map(([channel, belief]) => [channel, value(belief)]));
	const refused = (channel: Channel) => record.refused.has(channel) || customer.consent[channel]?.status === 'denied';
	const reachable = CHANNELS.filter((channel) => !refused(channel) && canReach(customer, channel));
	const open = reachable.length > 0 ? reachable : CHANNELS.filter((channel) => !refused(channel));
	const wished = customer.channelPreference;
	const best = wished && open.includes(wished) ? wished : bestOf(open, (channel) => values.get(channel) ?? 0, 'email');

	const scores = Object.fromEntries([...beliefs].map(([channel, { mean }]) => [channel, round(mean)])) as Record<Channel, number>;
	return { channel: { best, scores }, contactTime: timeOf(customer, groups, own, value) };
}

/** How much more often than the portfolio a customer answers, from -1 to 1; 0 for one that was never reached out to. */
export function responsivenessOf(customer: Customer, knowledge: ContactKnowledge): number {
	const { touches } = knowledge.recordOf(customer);
	if (touches.length === 0) return 0;
	const all = updated({ mean: FIRST_BELIEF.email, weight: FIRST_WEIGHT }, knowledge.portfolio.byChannel.total);
	const success = touches.reduce((sum, touch) => sum + touch.success, 0);
	const own = updated(handedDown(all, HANDED_DOWN), { success, failure: touches.length - success });
	return own.mean - all.mean;
}

function beliefIn<Key>(key: Key, first: number, groups: readonly ResponseCounts<Key>[], own: ResponseCounts<Key>): Belief {
	const inGroups = groups.reduce<Belief>(
		(belief, counts) => handedDown(updated(belief, counts.of(key)), HANDED_DOWN),
		{ mean: first, weight: FIRST_WEIGHT },
	);
	return updated(inGroups, own.of(key));
}

function timeOf(customer: Customer, groups: readonly Responses[], own: Responses, value: (belief: Belief) => number): ContactAdvice['contactTime'] {
	const known = own.byWeekday.touches >= ENOUGH_OF_CUSTOMER ? 'customer' : groups.some(({ byWeekday }) => byWeekday.touches >= ENOUGH_OF_GROUP) ? 'segment' : 'default';
	const { weekdays, hours } = contactTimesOf(customer);
	const firstWeekday = nearest(weekdays, DEFAULT_WEEKDAY);
	const firstHour = nearest(hours, DEFAULT_HOUR);
	if (known === 'default') return { weekday: firstWeekday, hour: firstHour, basis: customer.contactHours ? 'customer' : known };
	const overall = updated({ mean: FIRST_BELIEF.email, weight: FIRST_WEIGHT }, groups[0]?.byHour.total ?? { success: 0, failure: 0 }).mean;
	const rate = <Key>(key: Key, of: (responses: Responses) => ResponseCounts<Key>) => value(beliefIn(key, overall, groups.map(of), of(own)));
	return {
		weekday: bestOf(weekdays, (weekday) => rate(weekday, ({ byWeekday }) => byWeekday), firstWeekday, WORTH_MOVING),
		// Where no time of day was ever told, there is nothing to learn an hour from, nor to draw one by.
		hour: groups.every(({ byHour }) => byHour.touches === 0) ? firstHour : bestOf(hours, (hour) => rate(hour, ({ byHour }) => byHour), firstHour, WORTH_MOVING),
		basis: known,
	};
}

/** The one with the highest value, if that is higher by `margin` than the value of `preferred`. */
function bestOf<Choice>(choices: readonly Choice[], value: (choice: Choice) => number, preferred: Choice, margin = 0): Choice {
	const values = choices.map(value);
	let [best, most] = [preferred, (values[choices.indexOf(preferred)] ?? -1) + margin];
	values.forEach((own, index) => {
		if (own > most) [best, most] = [choices[index] ?? best, own];
	});
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

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
