import type { Channel } from '../../model/channel';
import type { Responses } from './contact-knowledge';
import { handedDown, updated, type Belief, type ResponseCounts } from './response-rates';

// Before any touch: e-mail is the usual way, and a letter rarely has an answer within days.
const FIRST_BELIEF: Readonly<Record<Channel, number>> = { email: 0.36, sms: 0.34, whatsapp: 0.34, phone: 0.33, letter: 0.2, in_app: 0.25 };
const FIRST_WEIGHT = 10;
// A group hands its mean down to a smaller one as if it were so many touches of its own.
const HANDED_DOWN = 6;
const ENOUGH_TOUCHES = 20;

/**
 * What the groups of a customer let one expect of it, before its own answers are looked at: the widest group (the portfolio)
 * first, each drawn towards the one before it. The same for all customers of the same groups, and so worked out once for them.
 */
export class GroupRates {
	readonly channels: InheritedRates<Channel>;
	readonly weekdays: InheritedRates<number>;
	readonly hours: InheritedRates<number>;
	/** Whether a group was reached often enough to tell one time from another. */
	readonly tellTimes: boolean;
	/** Whether a time of day was ever told; where none was, there is nothing to learn an hour from. */
	readonly tellHours: boolean;

	constructor(groups: readonly Responses[]) {
		const overall = groups[0] ? overallOf(groups[0], 'byHour').mean : FIRST_BELIEF.email;
		this.channels = new InheritedRates(groups.map(({ byChannel }) => byChannel), (channel) => FIRST_BELIEF[channel]);
		this.weekdays = new InheritedRates(groups.map(({ byWeekday }) => byWeekday), () => overall);
		this.hours = new InheritedRates(groups.map(({ byHour }) => byHour), () => overall);
		this.tellTimes = groups.some(({ byWeekday }) => byWeekday.touches >= ENOUGH_TOUCHES);
		this.tellHours = groups.some(({ byHour }) => byHour.touches > 0);
	}
}

/** How often all touches of a portfolio are answered, whatever they are counted by. */
export function overallOf(portfolio: Responses, by: 'byChannel' | 'byHour'): Belief {
	return updated({ mean: FIRST_BELIEF.email, weight: FIRST_WEIGHT }, portfolio[by].total);
}

/** What a customer is believed to answer: what its groups hand down, after touches of its own. */
export function ownOf(all: Belief, success: number, failure: number): Belief {
	return updated(handedDown(all, HANDED_DOWN), { success, failure });
}

/** What groups hand down by channel, weekday or hour, worked out when first asked for. */
class InheritedRates<Key> {
	private readonly beliefs = new Map<Key, Belief>();

	constructor(
		private readonly groups: readonly ResponseCounts<Key>[],
		private readonly first: (key: Key) => number,
	) {}

	of(key: Key): Belief {
		let belief = this.beliefs.get(key);
		if (!belief) {
			belief = this.groups.reduce<Belief>((wider, counts) => handedDown(updated(wider, counts.of(key)), HANDED_DOWN), { mean: this.first(key), weight: FIRST_WEIGHT });
			this.beliefs.set(key, belief);
		}
		return belief;
	}
}
