import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import { formatUtc, type Instant } from '../../calendar/instant';
import type { Case } from '../case/case';
import { stands } from '../case/touch';
import type { Decision } from '../decision/decision';
import { message, touchFor } from '../decision/message';
import type { Thanks } from '../policy/settings';
import type { Tier } from '../policy/tier';

interface Thanked {
	what: Thanks;
	tier: Tier;
	/** When what they are thanked for happened, and the key of its event. */
	at: Instant;
	event?: string;
	question: number;
	reason: string;
	nextActionOn?: CivilDate;
}

/**
 * The decision to thank for something, once, within some days of it, where the policy wishes it; undefined where not, and
 * where the message would be for a person: nobody has to look at a thank-you.
 */
export function thanks(c: Case, { what, tier, at, event, question, reason, nextActionOn }: Thanked): Decision | undefined {
	const { settings, record } = c;
	if (!settings.thankFor.has(what) || daysBetween(record.dateOf(at), c.today) > settings.thanksDays) return undefined;
	const cycle = event ?? formatUtc(at);
	const thanked = touchFor(c, cycle, tier.id);
	if (thanked && stands(thanked)) return undefined;
	const decision = message(c, { action: 'acknowledge', tier, cycle, question, reason, nextActionOn });
	return decision?.action === 'acknowledge' ? decision : undefined;
}
