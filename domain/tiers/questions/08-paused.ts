import type { Case } from '../case/case';
import { pauseOf } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';

/** Question 8: did a reply ask to be left alone for a while? */
export function paused(c: Case): Decision | undefined {
	const until = pauseOf(c.record, c.invoice.id);
	return until && quiet(c, 'wait', 8, `A reply of ${c.customer.name} asked for a pause until ${until}.`, until);
}
