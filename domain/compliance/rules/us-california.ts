import { sum } from '../../model/money';
import { hasAskedToCease, isClosingNotice } from '../past/cease';
import { eventsOf } from '../past/past';
import { worstOutcome } from '../outcomes';
import { block, review, type Outcome, type RuleSet } from '../rule';
import type { Facts } from '../facts';
import type { Instant } from '../../calendar/instant';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';
import { sharedWithOthers } from './us-federal/contact';

const hours = keepsHours('US-FED');
const HIGHEST_COVERED_MINOR = 500_000_00;
const COVERED_FROM = '2025-07-01';

export const US_CALIFORNIA: RuleSet = {
	id: 'us-california',
	title: 'California',
	rules: [
		defineRule({
			id: 'US-CA-ROSENTHAL',
			title: 'Creditors keep the collectors\' rules',
			plain: 'Who collects its own consumer debts in California keeps the federal rules on hours, third parties, attorneys, requests to cease and content. Since July 2025 some commercial debts of natural persons up to 500,000 dollars are covered too.',
			appliesTo: { places: ['US-CA'], roles: ['first_party'], debtor: 'natural_person' },
			citation: 'Cal. Civ. Code 1788–1788.33',
			provenance: { kind: 'secondary', source: 'Manatt, Katten, Mayer Brown' },
			override: 'human',
			evaluate: (facts, at) => (facts.consumer ? asCollector(facts, at) : soleTrader(facts)),
			holdsUntil: (facts, at) => (facts.consumer ? hours.holdsUntil(facts, at) : undefined),
		}),
	],
};

function asCollector(facts: Facts, at: Instant): Outcome | undefined {
	if (facts.customer.flags.represented) return block('An attorney represents the consumer. Write to the attorney.');
	if (hasAskedToCease(facts) && !isClosingNotice(facts)) return block('The consumer asked for contact to end. Nothing more is sent.');
	return worstOutcome([sharedWithOthers(facts), hours.evaluate(facts, at)]);
}

// Plain trade credit to a sole trader is not clearly covered or exempt: a person decides once.
function soleTrader(facts: Facts): Outcome | undefined {
	const decided = eventsOf(facts.past, 'approval.granted').length > 0;
	const owed = sum(facts.claims.map(({ amountDue }) => amountDue));
	const before = (facts.invoice.issueDate ?? facts.invoice.dueDate) < COVERED_FROM;
	if (decided || before || facts.invoice.currency !== 'USD' || owed > HIGHEST_COVERED_MINOR) return undefined;
	return review("It is not clear whether California's Rosenthal Act covers this debt of a sole trader. A person decides once; an approval for this customer is remembered.");
}
