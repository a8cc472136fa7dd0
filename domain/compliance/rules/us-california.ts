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
	const { represented, cease } = facts.customer.flags;
	if (represented) return block('An attorney represents the consumer. Write to the attorney.');
	if (cease && (cease.channel === undefined || cease.channel === facts.message.channel)) return block('The consumer asked for contact to end.');
	return worstOutcome([sharedWithOthers(facts), hours.evaluate(facts, at)]);
}

// Plain trade credit to a sole trader is not clearly covered or exempt: a person decides once.
function soleTrader(facts: Facts): Outcome | undefined {
	const decided = eventsOf(facts.past, 'approval.granted').length > 0;
	if (decided || facts.invoice.currency !== 'USD' || facts.invoice.amountDue > HIGHEST_COVERED_MINOR) return undefined;
	return review("It is not clear whether California's Rosenthal Act covers this debt of a sole trader. A person decides once; an approval for this customer is remembered.");
}
