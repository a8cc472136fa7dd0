import { underDailyCap } from '../counting';
import { isFinalStage } from '../demand';
import type { Facts } from '../facts';
import { says } from '../lint/prose';
import { consentOf } from '../past/opt-out';
import { block, note, review, type Outcome, type RuleSet } from '../rule';
import type { Instant } from '../../calendar/instant';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';

const MOST = 3;
const ELECTRONIC = new Set(['email', 'sms', 'whatsapp', 'in_app']);

export const US_NEW_YORK: RuleSet = {
	id: 'us-new-york',
	title: 'New York',
	rules: [
		defineRule({
			id: 'US-NYC-3IN7',
			title: 'New York City: three contacts in seven days, electronic ones by consent',
			plain: 'Collectors, and creditors once they have begun debt collection procedures, contact a consumer at most three times in seven days about one account, by all channels together, and by electronic channels only with written consent and a one-word way out.',
			appliesTo: { places: ['US-NYC'], debtor: 'consumer' },
			citation: '6 RCNY 5-77, as amended with effect from 2026-09-01',
			provenance: { kind: 'secondary', source: 'ABA Banking Journal 2026-02-26; Mondaq 2025-08; the day count is an inference' },
			effectiveFrom: '2026-09-01',
			override: 'human',
			evaluate(facts, at) {
				const outcome = inCollection(facts, at);
				if (!outcome || binds(facts)) return outcome;
				return note(`In debt collection procedures this would be stopped in New York City: ${outcome.message} Set 'NYC Collection Procedures' if they have begun.`);
			},
		}),
		defineRule({
			id: 'US-NY-STATE',
			title: 'E-mail by collectors needs consent',
			plain: 'A collector writes e-mail to a consumer in New York only with consent, and not to an address at work.',
			appliesTo: { places: ['US-NY'], debtor: 'consumer', roles: ['third_party', 'debt_buyer'], channels: ['email'] },
			citation: '23 NYCRR 1.6',
			provenance: { kind: 'memory', source: '23 NYCRR part 1; amendments paused' },
			override: 'human',
			evaluate: (facts) => (consentOf(facts, 'email').status === 'granted' ? undefined : review("No consent to e-mail is on record. Record it in 'customer.consent.email', or have a person decide.")),
		}),
	],
};

// A creditor is bound once it has begun procedures: by setting, and in any case from the final reminder on.
function binds(facts: Facts): boolean {
	return facts.settings.creditorRole !== 'first_party' || facts.settings.nycCollectionProcedures || isFinalStage(facts) || facts.reminder?.tier === 'overdue_14';
}

function inCollection(facts: Facts, at: Instant): Outcome | undefined {
	const { channel } = facts.message;
	if (ELECTRONIC.has(channel)) {
		if (consentOf(facts, channel).status !== 'granted') return block(`New York City wants written consent to ${channel}, and none is on record ('customer.consent.${channel}').`);
		if (!says(facts.prose, 'optOutOffer')) return block('New York City wants a one-word way out in electronic messages. Add "Reply STOP".');
	}
	const until = underDailyCap(timesOf(facts.aboutInvoice), MOST, 7, facts.zones, at);
	return whenRoom(until, at, 'New York City allows three contacts in seven days, and three were made.');
}
