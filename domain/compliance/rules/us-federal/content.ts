import { addDays } from '../../../calendar/civil-date';
import { civilDateAt } from '../../../calendar/time-zone';
import { datesAt, header, templateOf, type Facts } from '../../facts';
import { isBarred, limitationYears } from '../../limitation';
import { hitsOf, quote, says } from '../../lint/prose';
import { shortestDeadline } from '../../lint/deadlines';
import { earlierContacts } from '../../past/notices';
import { carriesValidationNotice, inValidationPeriod, validationNoticeSent } from '../../past/validation-period';
import { block, note, review, type Outcome, type Rule } from '../../rule';
import { defineRule } from '../define-rule';
import type { Instant } from '../../../calendar/instant';
import { REG_F } from './contact';

const DAYS_TO_NOTICE = 5;
const DAYS_TO_DISPUTE = 30;

/** Regulation F and the FDCPA: what a message says. */
export const REG_F_CONTENT_RULES: readonly Rule[] = [
	defineRule({
		id: 'US-REGF-MIRANDA',
		title: 'A collector says what he is',
		plain: 'The first message of a collector says that he tries to collect a debt and that information will be used for that; each later one says that it is from a debt collector. A creditor says neither.',
		appliesTo: { places: ['US'], debtor: 'consumer' },
		citation: '15 USC 1692e(11); 12 CFR 1006.18(e)',
		provenance: { kind: 'verified', source: '12 CFR 1006.18(e); that it is in the language of the message, from memory' },
		evaluate: disclosure,
	}),
	defineRule({
		id: 'US-REGF-LCM',
		title: 'A voicemail says little',
		plain: 'A message on a voicemail that is to be no communication about a debt names the caller and a number and asks for a call, and says nothing else.',
		appliesTo: { ...REG_F, channels: ['phone'] },
		citation: '12 CFR 1006.2(j)',
		provenance: { kind: 'verified', source: 'CFPB FAQ on limited-content messages' },
		override: 'human',
		evaluate(facts) {
			if (!templateOf(facts).startsWith('voicemail') && header(facts, 'x-voicemail') !== 'true') return undefined;
			const hits = hitsOf(facts.prose, 'voicemailDisclosure');
			if (hits.length === 0) return undefined;
			const found = `The voicemail says ${quote(hits)}, so it is a communication about a debt.`;
			return facts.customer.flags.addressIsShared ? block(`${found} Others may hear it. Say name, number and a request to call, nothing else.`) : review(`${found} A person decides, or say name, number and a request to call, nothing else.`);
		},
	}),
	defineRule({
		id: 'US-REGF-VALID',
		title: 'The validation notice comes first',
		plain: 'Within five days of the first contact the consumer gets a validation notice and then has thirty days to dispute; nothing in between may drown that out.',
		appliesTo: REG_F,
		citation: '15 USC 1692g; 12 CFR 1006.34, 1006.38(b)(1)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.38(b)(1); assumed receipt from memory' },
		override: 'human',
		evaluate: validation,
	}),
	defineRule({
		id: 'US-REGF-TIMEBARRED',
		title: 'No threats about time-barred debts',
		plain: 'Nobody sues, or threatens to sue, for a time-barred debt. A soft reminder is for a person to decide.',
		appliesTo: REG_F,
		citation: '12 CFR 1006.26(b)',
		provenance: { kind: 'memory', source: '12 CFR 1006.26(b)' },
		override: 'human',
		evaluate(facts, at) {
			if (!isBarred(facts, at, limitationYears(facts))) return undefined;
			const hits = hitsOf(facts.prose, 'legalAction');
			return hits.length > 0 ? block(`The claim is time-barred, and the message speaks of ${quote(hits)}. Take it out.`) : review("The claim is time-barred. A person decides whether to write, with the disclosures of the consumer's state.");
		},
	}),
	defineRule({
		id: 'US-REGF-CRA',
		title: 'First a word, then a report',
		plain: 'A debt is reported to a credit bureau only after the consumer was spoken to or written to, and time to learn that it did not arrive has passed.',
		appliesTo: REG_F,
		citation: '12 CFR 1006.30(a)',
		provenance: { kind: 'memory', source: '12 CFR 1006.30(a)' },
		override: 'human',
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'creditBureau');
			return hits.length === 0 ? undefined : review(`The message speaks of ${quote(hits)}. A person checks that the consumer was told first and that 14 days have passed.`);
		},
	}),
	defineRule({
		id: 'US-REGF-DELIV',
		title: 'Disclosures that can be kept',
		plain: 'What the law wants disclosed reaches the consumer in a form to keep, not behind a link that expires.',
		appliesTo: REG_F,
		citation: '12 CFR 1006.42(a)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.42(a)' },
		evaluate: (facts) => (carriesValidationNotice(facts) && says(facts.prose, 'expiringLink') ? block('The disclosure lies behind a link that expires. Put it into the message or an attachment.') : undefined),
	}),
	defineRule({
		id: 'US-REGF-RET',
		title: 'Evidence is kept for three years',
		plain: 'Records of what was done are kept until three years after the last contact. The gate writes that date into its evidence.',
		appliesTo: REG_F,
		citation: '12 CFR 1006.100',
		provenance: { kind: 'memory', source: '12 CFR 1006.100; recordings verified' },
		keepYears: 3,
		evaluate: () => undefined,
	}),
	defineRule({
		id: 'US-FDCPA-FALSENAME',
		title: 'Creditors write under their own name',
		plain: 'A creditor who writes under a name that suggests a collector becomes one.',
		appliesTo: { places: ['US'], debtor: 'consumer', roles: ['first_party'] },
		citation: '15 USC 1692a(6)',
		provenance: { kind: 'memory', source: '15 USC 1692a(6)' },
		override: 'human',
		evaluate({ prose, settings }) {
			const { name, hits } = prose.sender;
			if (hits.some(({ group }) => group === 'collectorName')) return block(`The sender's name "${name}" is that of a collector. Write under the creditor's own name.`);
			const own = settings.creditorNames.some((creditor) => name.toLowerCase() === creditor.toLowerCase());
			return !own && hits.some(({ group }) => group === 'collectionDepartment') ? review(`The sender's name "${name}" suggests a collector. Write under the creditor's own name, or list it in 'Creditor Names'.`) : undefined;
		},
	}),
	defineRule({
		id: 'US-FDCPA-CONTENT',
		title: 'No harassment, no false threats',
		plain: 'No violence, abuse or shame; no false authority; no threat of arrest.',
		appliesTo: REG_F,
		citation: '15 USC 1692d, 1692e, 1692f',
		provenance: { kind: 'verified', source: '15 USC 1692d–1692f' },
		evaluate({ prose }) {
			const hits = hitsOf(prose, 'arrest', 'abuse', 'shaming');
			return hits.length === 0 ? undefined : block(`The message contains ${quote(hits)}. Take it out.`);
		},
	}),
];

function disclosure(facts: Facts): Outcome | undefined {
	const { prose, settings } = facts;
	const identity = says(prose, 'collectorIdentity');
	if (settings.creditorRole === 'first_party') return identity ? note('The message says that it is from a debt collector. A creditor who writes for itself leaves that out: it makes a collector of him.') : undefined;
	if (templateOf(facts).startsWith('voicemail')) return undefined;
	const first = !facts.past.known || earlierContacts(facts).length === 0;
	if (!first) return identity ? undefined : block('The message does not say that it is from a debt collector. Add "This communication is from a debt collector."');
	const complete = says(prose, 'collectorPurpose') && says(prose, 'collectorUseOfInformation');
	return complete ? undefined : block('The first message does not say that it is an attempt to collect a debt and that any information obtained will be used for that purpose. Add that sentence.');
}

function validation(facts: Facts, at: Instant): Outcome | undefined {
	const carries = carriesValidationNotice(facts);
	const days = inValidationPeriod(facts, at) ? shortestDeadline(facts.prose) : undefined;
	if (days !== undefined && days < DAYS_TO_DISPUTE) return block(`The message sets a deadline of ${days} days within the thirty in which the consumer may dispute. Take it out.`);
	const threats = inValidationPeriod(facts, at) ? hitsOf(facts.prose, 'legalAction') : [];
	if (threats.length > 0) return block(`The message speaks of ${quote(threats)} while the consumer may still dispute. Take it out.`);
	if (carries || validationNoticeSent(facts) !== undefined) return undefined;
	const [first] = earlierContacts(facts).filter(({ inbound }) => !inbound);
	const started = first && facts.zones.map((zone) => civilDateAt(zone, first.at)).sort()[0];
	if (started && addDays(started, DAYS_TO_NOTICE) < datesAt(facts, at).latest) return block(`The first contact was on ${started}, and no validation notice was sent within five days. Send it before anything else (tier or template 'validation_notice').`);
	return note(`No validation notice is on record. It has to be sent within five days of the first contact${started ? ` (${started})` : ''}; record it with the tier 'validation_notice'.`);
}
