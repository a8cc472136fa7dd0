import { BoundedMap } from '../memory/bounded-map';
import { bindingOf, inNewYorkCity, type Binding, type Subject } from './jurisdictions';
import type { Rule, RuleSet } from './rule';
import { LONG_IN_FORCE } from './rules/define-rule';

/** A rule that binds a message, and how sure that is. */
export interface BoundRule {
	rule: Rule;
	binding: Binding;
}

/** The rules that bind a message. */
export interface Bound {
	rules: readonly BoundRule[];
	/** Those that may say something else later. */
	timely: readonly BoundRule[];
	/** Civil dates: from the first on all rules are in force; the first of them is to be read again by the second. */
	inForceFrom: string;
	reviewBy: string;
	/** Ids of the rule sets they come from. */
	ruleSets: readonly string[];
	/** A law sets the hours for this customer. */
	hoursSet: boolean;
	/** Years after the last contact for which the evidence must be kept; 0 where no law says so. */
	keepYears: number;
}

const MOST_REMEMBERED = 5_000;

/** Binds the rules of `sets` for one run: customers of one kind at one place are bound by the same. */
export class RuleBinder {
	private readonly known = new BoundedMap<string, Bound>(MOST_REMEMBERED);

	constructor(private readonly sets: readonly RuleSet[]) {}

	/** The rules that bind a message about `subject`, in the order of the sets. */
	bind(subject: Subject): Bound {
		return this.known.get(nameOf(subject), () => bind(this.sets, subject));
	}
}

const LAST_DAY = '9999-12-31';

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
	return {
		rules,
		timely: rules.filter(({ rule }) => saysOtherLater(rule)),
		inForceFrom: rules.reduce((latest, { rule }) => (rule.effectiveFrom > latest ? rule.effectiveFrom : latest), ''),
		reviewBy: rules.reduce((first, { rule }) => (rule.reviewBy < first ? rule.reviewBy : first), LAST_DAY),
		ruleSets,
		hoursSet: rules.some(({ rule, binding }) => rule.setsHours === true && binding === 'certain'),
		keepYears: Math.max(0, ...rules.map(({ rule }) => rule.keepYears ?? 0)),
	};
}

// It looks at the moment, comes into force only then, or an approval of it has expired by then.
function saysOtherLater({ timeless, effectiveFrom, approvalHours }: Rule): boolean {
	return !timeless || effectiveFrom !== LONG_IN_FORCE || approvalHours !== undefined;
}

// All that the rules select by, and no more: everybody in a state has one name.
function nameOf(subject: Subject): string {
	const { address, consumer, naturalPerson, role, channel } = subject;
	return [address.country, address.regions.join(), address.regionKnown, inNewYorkCity(subject), consumer, naturalPerson, role, channel].join('|');
}
