import { instantOf } from '../../../calendar/instant';
import { isStale } from '../../../calendar/zone-freshness';
import { announcesEscalation } from '../../demand';
import { languageTag } from '../../lint/language';
import { hitsOf, quote } from '../../lint/prose';
import { note, review, type Provenance, type Rule } from '../../rule';
import { defineRule } from '../define-rule';

const POLICY: Provenance = { kind: 'policy', source: 'good practice of creditors' };
const HOURS_OF_APPROVAL = 72;
const MS_PER_HOUR = 3_600_000;

/** Rules on how a claim is pursued. */
export const CONDUCT_RULES: readonly Rule[] = [
	defineRule({
		id: 'X-LEGALSTEP',
		title: 'Escalation is decided by a person',
		plain: 'Legal steps, reports to credit bureaus, cutting off a service and handing a claim over are approved by a named person, each message for itself, within 72 hours of sending.',
		appliesTo: {},
		citation: 'Policy of this package; GDPR art. 22',
		provenance: { kind: 'inference', source: 'GDPR art. 22 and the rules on threats that are not intended' },
		override: 'human',
		approvalHours: HOURS_OF_APPROVAL,
		evaluate(facts, at) {
			const hits = hitsOf(facts.prose, 'legalAction', 'creditBureau', 'automatedConsequence');
			if (!announcesEscalation(facts) && hits.length === 0) return undefined;
			const what = hits.length > 0 ? `The message announces a step (${quote(hits)}).` : 'The message is an escalation by its tier, template or purpose.';
			return { ...review(`${what} A named person has to approve it; the approval holds for 72 hours.`), until: instantOf(at + HOURS_OF_APPROVAL * MS_PER_HOUR) };
		},
	}),
	defineRule({
		id: 'X-LANG',
		title: 'The message speaks the language of the contract',
		plain: 'A reminder is written in the language in which the customer does business with the creditor.',
		appliesTo: {},
		citation: 'Policy of this package: who is to act must understand',
		provenance: POLICY,
		override: 'human',
		evaluate({ customer, message }) {
			if (!customer.language || customer.language === message.language || languageTag(customer.language) === languageTag(message.language)) return undefined;
			return review(`The message is in "${message.language}", the customer's language is "${customer.language}". Compose it in that language, or correct 'customer.language'.`);
		},
	}),
	defineRule({
		id: 'TZDATA_STALE',
		title: 'Time zone data is current',
		plain: 'Some governments changed their clocks more recently than the machine knows. Corrections are applied where the law is known; else both clocks must be within hours.',
		appliesTo: {},
		citation: 'IANA time zone database, releases 2024a to 2026d',
		provenance: { kind: 'verified', source: 'announcements of the IANA tz database' },
		evaluate({ zones }) {
			const stale = zones.filter(isStale);
			return stale.length === 0 ? undefined : note(`The machine's time zone data is older than the law in ${stale.join(', ')}; the newer clock was taken into account. Update Node.js.`);
		},
	}),
];
