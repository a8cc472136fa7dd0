import { datesAt, promotes, type Facts } from '../facts';
import { announcesEscalation, asksForMoneyIn } from '../demand';
import { formatDecimal } from '../../model/money';
import { underDailyCap } from '../counting';
import { isBarred, limitationYears } from '../limitation';
import { hitsOf, partsOf, quote } from '../lint/prose';
import { moratoriumAt, moratoriumEnd, moratoriumTouches } from '../moratorium';
import { checkUkCharges } from '../money/uk-late-payment';
import { isDisputed } from '../past/disputes';
import { consentOf } from '../past/opt-out';
import { block, review, type Outcome, type RuleSet } from '../rule';
import type { Instant } from '../../calendar/instant';
import { addDays } from '../../calendar/civil-date';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

const CONC = 'FCA handbook, CONC';
const MOST_IN_SEVEN_DAYS = 3;

export const UNITED_KINGDOM: RuleSet = {
	id: 'united-kingdom',
	title: 'United Kingdom',
	rules: [
		defineRule({
			id: 'UK-CONC-TIME',
			title: 'At reasonable times',
			plain: 'Consumers are not contacted at unreasonable times. The law names no hours; this package keeps weekdays from 8 to 20 and Saturdays from 9 to 17, not on Sundays and bank holidays, and what the customer asked for.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.9.4R',
			provenance: { kind: 'verified', source: 'handbook.fca.org.uk; the hours are an inference' },
			override: 'human',
			setsHours: true,
			...keepsHours('GB'),
		}),
		defineRule({
			id: 'UK-CONC-3P',
			title: 'Third parties do not become aware',
			plain: 'Nobody but the customer learns of the debt.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.9.9R, 7.9.10R',
			provenance: { kind: 'verified', source: 'handbook.fca.org.uk' },
			evaluate: ({ customer }) => (customer.flags.addressIsShared ? block("Others read this address too ('customer.flags.addressIsShared'). Use one that only the customer reads.") : undefined),
		}),
		defineRule({
			id: 'UK-CONC-MISLEAD',
			title: 'No pretext, no premium numbers',
			plain: 'A message says what it is about, and asks nobody to call a number that costs extra.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.9.3R, 7.9.14R',
			provenance: { kind: 'verified', source: 'handbook.fca.org.uk' },
			evaluate(facts) {
				const hits = hitsOf(facts.prose, 'deception', 'disguise');
				const hidden = !`${facts.message.subject ?? ''} ${facts.message.text}`.includes(facts.invoice.number);
				if (hits.length > 0 && hidden) return block(`The message speaks of ${quote(hits)} and does not say which invoice it is about. Say it plainly.`);
				const premium = partsOf(facts.prose).map(({ text }) => PREMIUM_NUMBER.exec(text)?.[0]).find(Boolean);
				return premium ? block(`The message names ${premium.trim()}, a number that costs extra. Name a basic-rate one.`) : undefined;
			},
		}),
		defineRule({
			id: 'UK-CONC-STATUTEBARRED',
			title: 'Nothing misleading about old debts',
			plain: 'Six years after a debt fell due (in Scotland five) nobody may be misled into thinking that a court can be asked; a person decides whether to write at all.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.15; Limitation Act 1980 s. 5; Prescription and Limitation (Scotland) Act 1973 s. 6',
			provenance: { kind: 'memory', source: 'CONC 7.15' },
			override: 'human',
			evaluate(facts, at) {
				if (!isBarred(facts, at, limitationYears(facts))) return undefined;
				const hits = hitsOf(facts.prose, 'legalAction');
				return hits.length > 0 ? block(`The debt is statute-barred, and the message speaks of ${quote(hits)}. Take it out.`) : review('The debt is statute-barred. A person decides whether to write, and how.');
			},
		}),
		defineRule({
			id: 'UK-CONC-DISPUTE',
			title: 'Disputes suspend recovery',
			plain: 'While a customer disputes a debt on valid or possibly valid grounds, recovery is suspended.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.14',
			provenance: { kind: 'memory', source: 'CONC 7.14.1R' },
			override: 'human',
			evaluate: (facts) => (isDisputed(facts) && asksForMoneyIn(facts) ? block('The customer disputes the debt. Settle the dispute first.') : undefined),
		}),
		defineRule({
			id: 'UK-CONC-VULN',
			title: 'Vulnerable customers and those in difficulty',
			plain: 'Customers who are vulnerable or in payment difficulties are treated with forbearance, by a person.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.2, 7.3',
			provenance: { kind: 'memory', source: 'CONC 7.2.1R, 7.3.4R' },
			override: 'human',
			evaluate: ({ customer }) => (customer.flags.vulnerable || customer.flags.hardship ? review('The customer is vulnerable or in difficulty. A person decides on forbearance before anything is sent.') : undefined),
		}),
		defineRule({
			id: 'UK-CONC-ADVICE',
			title: 'Time with a debt adviser',
			plain: 'While a customer works out a plan with a debt adviser, recovery is held, for thirty days at least.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'CONC 7.12',
			provenance: { kind: 'memory', source: CONC },
			override: 'human',
			evaluate: ({ customer }) => (customer.flags.represented ? block('Somebody advises the customer on the debt. Hold recovery, and write to the adviser.') : undefined),
		}),
		defineRule({
			id: 'UK-BREATHING',
			title: 'Breathing space',
			plain: 'During a breathing space of a person in England or Wales nothing is demanded, and interest and fees of that time may not be collected afterwards either. In Scotland a moratorium goes to a person.',
			appliesTo: { places: ['GB'], debtor: 'natural_person' },
			citation: 'The Debt Respite Scheme (Breathing Space Moratorium and Mental Health Crisis Moratorium) (England and Wales) Regulations 2020, regs 7, 11',
			provenance: { kind: 'verified', source: 'National Debtline and askcpag quoting regs 7, 11; the day of effect from memory' },
			evaluate: breathingSpace,
		}),
		defineRule({
			id: 'UK-LPCDA',
			title: 'Statutory interest and the fixed sum',
			plain: 'Between businesses: 8 % over the Bank Rate of the 30 June or 31 December before interest starts, fixed for the debt, simple, and 40, 70 or 100 pounds. More than that is not claimed under the Act, and nothing of it from consumers.',
			appliesTo: { places: ['GB'] },
			citation: 'Late Payment of Commercial Debts (Interest) Act 1998 ss. 4, 5A; SI 2002/1675 art. 4',
			provenance: { kind: 'verified', source: 'legislation.gov.uk; the Bank Rate from public repositories' },
			evaluate: checkUkCharges,
		}),
		defineRule({
			id: 'UK-PECR',
			title: 'Marketing needs consent',
			plain: 'A reminder is a service message; with a promotion in it, it is marketing and needs consent.',
			appliesTo: { places: ['GB'], debtor: 'natural_person', channels: ['email', 'sms', 'whatsapp'] },
			citation: 'Privacy and Electronic Communications Regulations 2003 reg. 22',
			provenance: { kind: 'memory', source: 'PECR reg. 22' },
			override: 'human',
			evaluate: (facts) => (promotes(facts) && consentOf(facts, facts.message.channel).status !== 'granted' ? review('The message promotes something, and no consent to marketing is on record. Take the promotion out.') : undefined),
		}),
		defineRule({
			id: 'UK-HARASS',
			title: 'Not so often that it harasses',
			plain: 'Contact that distresses is an offence. This package keeps three contacts in seven days, calls included.',
			appliesTo: { places: ['GB'], debtor: 'consumer' },
			citation: 'Protection from Harassment Act 1997; Administration of Justice Act 1970 s. 40',
			provenance: { kind: 'memory', source: 'Administration of Justice Act 1970 s. 40; the number is an inference' },
			override: 'human',
			evaluate: (facts, at) => whenRoom(underDailyCap(timesOf(facts.outgoing), MOST_IN_SEVEN_DAYS, 7, facts.zones, at), at, 'The customer was contacted three times in seven days.'),
		}),
		defineRule({
			id: 'UK-LEGAL',
			title: 'A letter before claim follows its protocol',
			plain: 'Before a claim against a person or a sole trader a letter with set contents and forms gives thirty days to answer. A person sees to it.',
			appliesTo: { places: ['GB'], debtor: 'natural_person' },
			citation: 'Pre-Action Protocol for Debt Claims',
			provenance: { kind: 'memory', source: 'Pre-Action Protocol for Debt Claims, para. 3' },
			override: 'human',
			approvalHours: 72,
			evaluate(facts) {
				const hits = hitsOf(facts.prose, 'legalAction');
				return hits.length > 0 || (announcesEscalation(facts) && facts.message.purpose === 'legal_notice') ? review('A claim against a person follows the Pre-Action Protocol for Debt Claims (thirty days, forms). A person sees to it.') : undefined;
			},
		}),
	],
};

const PREMIUM_NUMBER = /(?<!\d)(?:\+44 ?|0)(?:9\d|87[0-3]|84[3-5])\d?[ -]?\d{3}[ -]?\d{3,4}(?!\d)/;

function breathingSpace(facts: Facts, at: Instant): Outcome | undefined {
	const { regions } = facts.address;
	if (regions.includes('GB-NIR') || !facts.customer.flags.moratorium) return undefined;
	const moratorium = moratoriumAt(facts, at);
	if (moratorium && regions.includes('GB-SCT')) return review('A Scottish moratorium protects the customer. A person decides.');
	if (moratorium) {
		const end = moratoriumEnd(facts);
		return block(`A breathing space protects the customer${end ? ` until ${end}` : ''}. Nothing is demanded before it has ended.`);
	}
	const { interest, basis } = facts.charges;
	const accrued = interest > 0 && !/breathing_space_excluded/.test(basis) && moratoriumTouches(facts, addDays(facts.dueDate, 1), datesAt(facts, at).latest);
	return accrued ? block(`The reminder claims ${formatDecimal(interest, facts.invoice.currency)} of interest, and a breathing space lies within that time. Leave its days out (basis 'breathing_space_excluded').`) : undefined;
}
