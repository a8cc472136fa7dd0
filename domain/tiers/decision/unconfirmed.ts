import type { Case } from '../case/case';
import type { Sequence } from '../case/sequence';
import type { Decision } from './decision';
import { list } from './wording';

/** Reports the touches of this cycle of which nobody knows whether they went out: they count as sent. */
export function withUnconfirmed(decision: Decision, c: Case, { unconfirmed }: Sequence): Decision {
	if (unconfirmed.length === 0) return decision;
	const names = unconfirmed.map(({ tier, at }) => `"${tier}" of ${c.record.dateOf(at)}`);
	const one = names.length === 1;
	const planned = `${list(names)} ${one ? 'was' : 'were'} planned, and nobody has confirmed the sending`;
	return { ...decision, reason: `${decision.reason} ${planned}: ${one ? 'it counts' : 'they count'} as sent.` };
}
