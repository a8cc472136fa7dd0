import { bindingOf, type Subject } from './jurisdictions';
import type { BoundRule } from './judge';
import type { RuleSet } from './rule';

/** The rules that bind a message. */
export interface Bound {
	rules: readonly BoundRule[];
	/** Ids of the rule sets they come from. */
	ruleSets: readonly string[];
	/** A law sets the hours for this customer. */
	hoursSet: boolean;
}

const caches = new WeakMap<readonly RuleSet[], Map<string, Bound>>();

/** The rules of `sets` that bind a message about `subject`, in the order of the sets. */
export function bindRules(sets: readonly RuleSet[], subject: Subject): Bound {
	let cache = caches.get(sets);
	if (!cache) caches.set(sets, (cache = new Map<string, Bound>()));
	const name = nameOf(subject);
	let bound = cache.get(name);
	if (!bound) cache.set(name, (bound = bind(sets, subject)));
	return bound;
}

function bind(sets: readonly RuleSet[], subject: Subject): Bound {
	const rules: BoundRule[] = [];
	const ruleSets: string[] = [];
	for (const set of sets) {
		const ofSet = set.rules.flatMap((rule) => {
			const binding = bindingOf(rule, subject);
			return binding ? [{ rule, binding }] : [];
		});
		if (ofSet.length > 0) ruleSets.push(set.id);
		rules.push(...ofSet);
	}
	return { rules, ruleSets, hoursSet: rules.some(({ rule, binding }) => rule.setsHours === true && binding === 'certain') };
}

function nameOf({ address, customer, consumer, naturalPerson, role, channel }: Subject): string {
	const city = address.country === 'US' ? `${customer.postalCode?.trim().slice(0, 5)}|${customer.city}` : '';
	return [address.country, address.regions.join(), address.regionKnown, city, consumer, naturalPerson, role, channel].join('|');
}
