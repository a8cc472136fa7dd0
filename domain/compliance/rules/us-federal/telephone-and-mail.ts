import { formatUtc } from '../../../calendar/instant';
import { datesAt, header, isLiveCall, promotes, type Facts } from '../../facts';
import { federalBusinessDaysAfter } from '../../federal-business-days';
import { partsOf, says } from '../../lint/prose';
import type { Channel } from '../../../model/channel';
import { consentOf, isOptOutConfirmation } from '../../past/opt-out';
import { openStop } from '../../past/replies';
import { block, review, type Outcome, type Rule } from '../../rule';
import { defineRule } from '../define-rule';
import { keepsHours } from '../hours';
import { stopOutcome } from '../platform';

const PHONES = { places: ['US'], channels: ['phone', 'sms'] as const };
const BUSINESS_DAYS_TO_HONOUR = 10;
const hours = keepsHours('US-FED');

/** The TCPA and CAN-SPAM: machines that call and text, and commercial mail. They bind everybody, businesses included. */
export const TELEPHONE_AND_MAIL_RULES: readonly Rule[] = [
	defineRule({
		id: 'US-TCPA-CONSENT',
		title: 'Machines call and text with consent',
		plain: 'Recorded and artificial voices need prior consent; texts by a platform need it where they are dialled automatically, and written consent where they promote something.',
		appliesTo: PHONES,
		citation: '47 USC 227(b); 47 CFR 64.1200(a)(1)',
		provenance: { kind: 'memory', source: '47 CFR 64.1200(a)(1)' },
		override: 'human',
		evaluate: unasked,
	}),
	defineRule({
		id: 'US-TCPA-REVOKE',
		title: 'Consent is taken back in any way',
		plain: 'Consent to texts and recorded calls can be revoked by any reasonable means. It ends at once here, for both and for all topics; one confirmation may follow within five minutes.',
		appliesTo: PHONES,
		citation: '47 CFR 64.1200(a)(10)–(12); 89 FR 15756',
		provenance: { kind: 'verified', source: '89 FR 15756; the waiver of revoke-all until 2027-01-31: DA-26-12' },
		effectiveFrom: '2025-04-11',
		reviewBy: '2027-01-15',
		evaluate(facts) {
			if (isLiveCall(facts) || isOptOutConfirmation(facts)) return undefined;
			const denied = ([facts.message.channel, 'sms'] as const).find((channel) => consentOf(facts, channel).status === 'denied');
			if (denied) return block(`The customer revoked consent to ${denied === 'sms' ? 'texts' : 'calls'}; that ends texts and recorded calls at once${limitOf(facts, denied)}. Only a newer consent lifts it.`);
			return stopOutcome(openStop(facts, 'sms', 'phone'), 'That ends texts and recorded calls at once; only a newer consent lifts it.');
		},
	}),
	defineRule({
		id: 'US-TCPA-HOURS',
		title: 'Promotion by phone between 8 and 21',
		plain: 'Telephone solicitations, texts included, are made between 8:00 and 21:00 where the called person is.',
		appliesTo: PHONES,
		citation: '47 CFR 64.1200(c)(1)',
		provenance: { kind: 'secondary', source: 'fedsoc; petition on quiet hours pending' },
		evaluate: (facts, at) => (promotes(facts) ? hours.evaluate(facts, at) : undefined),
		holdsUntil: (facts, at) => (promotes(facts) ? hours.holdsUntil(facts, at) : undefined),
	}),
	defineRule({
		id: 'US-CANSPAM',
		title: 'Commercial mail is honest and can be stopped',
		plain: 'A mail that promotes something carries a postal address and a way to unsubscribe, and no mail has a false subject.',
		appliesTo: { places: ['US'], channels: ['email'] },
		citation: '15 USC 7702(17), 7704; 16 CFR 316.3',
		provenance: { kind: 'memory', source: '15 USC 7704' },
		evaluate(facts) {
			const thread = header(facts, 'in-reply-to') ?? header(facts, 'references');
			if (/^\s*(re|fw|fwd)\s*:/i.test(facts.prose.subject.text) && !thread) return block('The subject pretends to answer a mail. Take "Re:" or "Fwd:" out.');
			if (!promotes(facts)) return undefined;
			const missing = [...(hasPostalAddress(facts) ? [] : ['a postal address']), ...(says(facts.prose, 'optOutOffer') || header(facts, 'list-unsubscribe') ? [] : ['a way to unsubscribe'])];
			return missing.length === 0 ? undefined : block(`The mail promotes something and lacks ${missing.join(' and ')}. Take the promotion out, or add them.`);
		},
	}),
];

// The law gives ten business days; nobody uses them here, but whoever audits wants to know.
function limitOf(facts: Facts, channel: Channel): string {
	const { at } = consentOf(facts, channel);
	return at === undefined ? '' : ` (the law's own limit is ${federalBusinessDaysAfter(datesAt(facts, at).latest, BUSINESS_DAYS_TO_HONOUR)})`;
}

function unasked(facts: Facts): Outcome | undefined {
	const { channel } = facts.message;
	if (isLiveCall(facts) || isOptOutConfirmation(facts)) return undefined;
	if (facts.customer.tags.includes('reassigned_number')) return block("The number has a new owner ('reassigned_number'). Find the customer's number.");
	const consent = consentOf(facts, channel);
	if (channel === 'phone' && consent.status !== 'granted') return block("A recorded or artificial voice needs the customer's prior consent ('customer.consent.phone'). Have a person call ('message.live').");
	if (consent.status !== 'granted') return review("No consent to texts is on record. Record it in 'customer.consent.sms', or have a person decide.");
	const written = /written|signed|marketing/i.test(consent.source ?? '');
	return promotes(facts) && !written ? review(`The text promotes something, which needs written consent; what is on record is "${consent.source ?? 'consent'}" of ${consent.at === undefined ? 'an unknown day' : formatUtc(consent.at)}. Take the promotion out, or have a person decide.`) : undefined;
}

const STREET = /\b\d{1,6}\s+[\p{L}\d.' -]{2,40}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|highway|hwy|parkway|pkwy|square|sq|suite|ste)\b/iu;
const PO_BOX = /\bP\.? ?O\.? ?Box \d+/i;
const CITY_AND_ZIP = /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/;

function hasPostalAddress(facts: Facts): boolean {
	return partsOf(facts.prose).some(({ text }) => STREET.test(text) || PO_BOX.test(text) || CITY_AND_ZIP.test(text));
}
