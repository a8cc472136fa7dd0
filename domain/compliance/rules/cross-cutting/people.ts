import { formatUtc, instantOf, type Instant } from '../../../calendar/instant';
import { startOfMoment, parseMoment, type Moment } from '../../../calendar/moment';
import type { Facts } from '../../facts';
import { unreleasedHolds } from '../../../model/hold';
import { asksForMoneyIn } from '../../demand';
import { consentOf, isOptOutConfirmation } from '../../past/opt-out';
import { isDisputed, isVerified } from '../../past/disputes';
import { hasAskedToCease, isClosingNotice } from '../../past/cease';
import { eventsOf } from '../../past/past';
import { openStop } from '../../past/replies';
import { needsValidation } from '../../past/validation-period';
import { block, defer, review, type Outcome, type Provenance, type Rule } from '../../rule';
import { defineRule } from '../define-rule';
import { stopOutcome } from '../platform';
import { isBreathingSpace, moratoriumAt, moratoriumEnd } from '../../moratorium';

const POLICY: Provenance = { kind: 'policy', source: 'good practice of creditors; laws of many places say the same' };
const CITATION = 'Policy of this package: people come before claims';
// Where an answer is a word or two, a mere mention goes to a person; in a mail "cancel" is mostly about an order.
const TEXTED = new Set<string>(['sms', 'whatsapp']);

/** Rules on what is known of the customer: what somebody has asked for, and what makes a claim wait. */
export const PEOPLE_RULES: readonly Rule[] = [
	defineRule({
		id: 'X-HOLD',
		title: 'A hold is a hold',
		plain: 'Where a person has put a customer on hold, nothing automatic goes out until the hold is over.',
		appliesTo: {},
		citation: 'Policy of this package: a person has decided',
		provenance: POLICY,
		override: 'human',
		evaluate: held,
	}),
	defineRule({
		id: 'X-OPTOUT',
		title: 'A no is a no',
		plain: 'Somebody who does not want to be contacted, by a channel or at all, is not contacted by it, whatever he agreed to before. Whoever answers with STOP, in whatever spelling or language, gets no more by that channel, even where nobody has recorded it yet.',
		appliesTo: {},
		citation: 'Policy of this package; see also 47 CFR 64.1200(a)(10), 12 CFR 1006.6(c) and (h), GDPR art. 21',
		provenance: POLICY,
		evaluate(facts) {
			if (isOptOutConfirmation(facts)) return undefined;
			const consent = consentOf(facts, facts.message.channel);
			if (consent.status === 'denied') {
				const said = consent.text ? ` ("${consent.text.slice(0, 60)}")` : '';
				return block(`The customer does not want ${consent.all ? 'to be contacted' : `messages by ${facts.message.channel}`}${said}. Only a newer consent of the customer lifts this.`);
			}
			const stop = openStop(facts, facts.message.channel);
			if (stop?.intent === 'stop' || (stop && TEXTED.has(facts.message.channel))) return stopOutcome(stop, 'Only a newer consent of the customer lifts this.');
			if (!hasAskedToCease(facts) || isClosingNotice(facts)) return undefined;
			const { channel } = facts.customer.flags.cease ?? {};
			return block(`The customer asked to cease ${channel ? `contact by ${channel}` : 'all contact'}. Only the customer can take this back ('customer.flags.cease').`);
		},
	}),
	defineRule({
		id: 'X-REPRESENTED',
		title: 'Who has a representative is reached through him',
		plain: 'Where a lawyer, a debt adviser or a guardian acts for the customer, nothing is sent to the customer himself.',
		appliesTo: {},
		citation: 'Policy of this package; for consumers in the US 15 USC 1692c(a)(2)',
		provenance: POLICY,
		override: 'human',
		evaluate(facts) {
			const { represented } = facts.customer.flags;
			return represented && block(`${represented.name ?? 'A representative'} acts for the customer. Write to ${represented.email ?? 'the representative'} instead, or remove 'customer.flags.represented' when that has ended.`);
		},
	}),
	defineRule({
		id: 'X-DISPUTE',
		title: 'A disputed invoice is not demanded',
		plain: 'As long as a dispute about an invoice is open, it is not reminded of; other invoices of the customer are.',
		appliesTo: {},
		citation: 'Policy of this package; see also CONC 7.14 and 12 CFR 1006.38(d)(2)',
		provenance: POLICY,
		override: 'human',
		evaluate(facts) {
			if (!isDisputed(facts) || !asksForMoneyIn(facts)) return undefined;
			if (needsValidation(facts) && isVerified(facts)) return undefined;
			return block(`Invoice ${facts.invoice.number} is disputed. Settle the dispute, record 'dispute.resolved' and clear 'invoice.disputed'.`);
		},
	}),
	flagRule('X-MINOR', 'Minors are not reminded', 'A claim against a minor is for a person to look at.', 'minor', 'The customer is a minor. Hand the case to a person.'),
	flagRule('X-IDTHEFT', 'Victims of identity theft are not reminded', 'Somebody else made the debt in the customer\'s name, or may have.', 'identityTheft', 'Identity theft was reported. Hand the case to a person.'),
	defineRule({
		id: 'X-HARDSHIP',
		title: 'Hardship goes to a person',
		plain: 'A customer in hardship gets an arrangement, not a sequence of reminders.',
		appliesTo: {},
		citation: 'Policy of this package; for consumer credit in the UK CONC 7.3.4',
		provenance: POLICY,
		override: 'human',
		evaluate: (facts) => (facts.customer.flags.hardship ? review('The customer has reported hardship. A person decides whether to write, and what.') : undefined),
	}),
	defineRule({
		id: 'X-VULNERABLE',
		title: 'Vulnerable customers go to a person',
		plain: 'A customer who is known to be vulnerable is written to by people who know it.',
		appliesTo: {},
		citation: 'Policy of this package; for consumer credit in the UK CONC 7.2.1',
		provenance: POLICY,
		override: 'human',
		evaluate: (facts) => (facts.customer.flags.vulnerable ? review('The customer is marked as vulnerable. A person decides whether to write, and what.') : undefined),
	}),
	defineRule({
		id: 'X-DECEASED',
		title: 'Nothing is addressed to somebody who has died',
		plain: 'A claim against an estate is made by a person, to whoever represents the estate.',
		appliesTo: {},
		citation: 'Policy of this package: people come before claims',
		provenance: POLICY,
		evaluate: (facts) => (facts.customer.flags.deceased ? block('The customer has died. A person writes to whoever represents the estate.') : undefined),
	}),
	defineRule({
		id: 'X-INSOLVENCY',
		title: 'Insolvency stops reminders',
		plain: 'Once insolvency proceedings are open, claims are lodged there and not demanded from the debtor.',
		appliesTo: {},
		citation: 'Policy of this package; in the US see US-BK-STAY',
		provenance: POLICY,
		override: 'human',
		evaluate(facts) {
			if (!facts.customer.flags.bankruptcy || facts.address.country === 'US') return undefined;
			return block("Insolvency proceedings are open ('customer.flags.bankruptcy'). Lodge the claim there; a person decides about everything else.");
		},
	}),
	defineRule({
		id: 'X-MORATORIUM',
		title: 'A moratorium stops reminders',
		plain: 'While a moratorium protects the customer, nothing is demanded.',
		appliesTo: {},
		citation: 'Policy of this package; in England and Wales see UK-BREATHING',
		provenance: POLICY,
		evaluate(facts, at) {
			const moratorium = moratoriumAt(facts, at);
			if (!moratorium || (isInGreatBritain(facts) && (facts.consumer || isBreathingSpace(moratorium.kind)))) return undefined;
			return block(`A moratorium (${moratorium.kind}) protects the customer${endsOn(facts)}. Nothing is demanded before it has ended.`);
		},
	}),
	defineRule({
		id: 'X-ERASED',
		title: 'Erased customers stay erased',
		plain: 'Where the customer\'s data were erased, messages to the customer are no longer sent.',
		appliesTo: {},
		citation: 'Policy of this package; GDPR art. 17',
		provenance: POLICY,
		evaluate: (facts) => (eventsOf(facts.past, 'customer.erased').length > 0 ? block("The customer's data were erased. If the claim stands, a person decides what may be kept and used for it (GDPR art. 17(3)(e)).") : undefined),
	}),
];

function flagRule(id: string, title: string, plain: string, flag: 'minor' | 'identityTheft', message: string): Rule {
	return defineRule({
		id,
		title,
		plain,
		appliesTo: {},
		citation: CITATION,
		provenance: POLICY,
		evaluate: (facts) => (facts.customer.flags[flag] ? block(message) : undefined),
	});
}

// Two kinds of hold: one on the customer's record, and one that an event placed and none has released.
function held(facts: Facts, at: Instant): Outcome | undefined {
	const holds: { reason: string; until?: Moment }[] = facts.customer.hold ? [facts.customer.hold] : [];
	for (const { data } of unreleasedHolds(facts.past.events)) {
		const { reason, until } = data;
		holds.push({ reason: typeof reason === 'string' ? reason : 'placed by an event', until: (typeof until === 'string' ? parseMoment(until) : null) ?? undefined });
	}
	const endless = holds.find(({ until }) => until === undefined);
	if (endless) return block(`The customer is on hold${named(endless.reason)}. Remove 'customer.hold', or record 'hold.released', when it is over.`);
	const until = instantOf(Math.max(0, ...holds.map((hold) => (hold.until ? instantIn(facts, hold.until) : 0))));
	return until > at ? defer(`The customer is on hold${named(holds[0]?.reason ?? '')} until ${formatUtc(until)}.`, until) : undefined;
}

// There the scheme for persons has a rule of its own, and companies have no breathing space.
function isInGreatBritain({ address }: Facts): boolean {
	return address.country === 'GB' && !address.regions.includes('GB-NIR');
}

function named(reason: string): string {
	return reason.trim() === '' ? '' : ` (${reason.trim().slice(0, 120)})`;
}

function endsOn(facts: Facts): string {
	const end = moratoriumEnd(facts);
	return end ? ` until ${end}` : '';
}

// A day begins when it has begun in every zone the customer may be in.
function instantIn(facts: Facts, moment: Moment): Instant {
	return instantOf(Math.max(...facts.zones.map((zone) => startOfMoment(moment, zone))));
}
