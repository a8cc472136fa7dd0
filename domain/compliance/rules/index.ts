import type { Rule, RuleSet } from '../rule';
import { AUSTRALIA } from './australia';
import { BRAZIL } from './brazil';
import { CANADA } from './canada';
import { CONTENT } from './content';
import { CROSS_CUTTING } from './cross-cutting';
import { DENMARK } from './denmark';
import { EUROPEAN_UNION } from './european-union';
import { FRANCE } from './france';
import { GERMANY } from './germany';
import { INDIA } from './india';
import { NETHERLANDS } from './netherlands';
import { NEW_ZEALAND } from './new-zealand';
import { OTHER_EU_COUNTRIES } from './other-eu-countries';
import { PLATFORMS } from './platform';
import { SINGAPORE } from './singapore';
import { SWEDEN } from './sweden';
import { UNITED_KINGDOM } from './united-kingdom';
import { US_CALIFORNIA } from './us-california';
import { US_DISTRICT_OF_COLUMBIA } from './us-district-of-columbia';
import { US_FEDERAL } from './us-federal';
import { US_FLORIDA } from './us-florida';
import { US_MASSACHUSETTS } from './us-massachusetts';
import { US_NEW_YORK } from './us-new-york';
import { US_STATES } from './us-states';
import { US_WASHINGTON } from './us-washington';

/** All rules, by jurisdiction or subject. A new jurisdiction is one file and one line here. */
export const RULE_SETS: readonly RuleSet[] = [
	CROSS_CUTTING,
	CONTENT,
	PLATFORMS,
	US_FEDERAL,
	US_MASSACHUSETTS,
	US_FLORIDA,
	US_NEW_YORK,
	US_DISTRICT_OF_COLUMBIA,
	US_WASHINGTON,
	US_CALIFORNIA,
	US_STATES,
	UNITED_KINGDOM,
	EUROPEAN_UNION,
	GERMANY,
	FRANCE,
	NETHERLANDS,
	SWEDEN,
	DENMARK,
	...OTHER_EU_COUNTRIES,
	CANADA,
	AUSTRALIA,
	NEW_ZEALAND,
	INDIA,
	BRAZIL,
	SINGAPORE,
];

/** Every rule, in the order of the sets. */
export const RULES: readonly Rule[] = RULE_SETS.flatMap(({ rules }) => rules);
