import { casesIn } from './router-cases';
import { decideAll, policyOf, type RawItem } from './world';

/** What is decided on every item of every case; the messages of those that fail. */
export function decisionsOnCases(): unknown[] {
	return casesIn().map(({ params, items, events }) => {
		const { asOf, tiers, ...choice } = params;
		try {
			const routed = decideAll(items as RawItem[], events, String(asOf), policyOf({ ...choice, tiers }));
			return routed.map((one) => ('error' in one ? String(one.error) : one.reminder));
		} catch (error) {
			return String(error);
		}
	});
}
