import { addDays } from '../../calendar/civil-date';
import { instantOf, type Instant } from '../../calendar/instant';
import { civilDateAt, instantAt } from '../../calendar/time-zone';
import { underDailyCap } from '../counting';
import { promotes, type Facts } from '../facts';
import { says } from '../lint/prose';
import { worstOutcome } from '../outcomes';
import { noticesSent } from '../past/notices';
import { consentOf } from '../past/opt-out';
import { block, defer, note, review, type Outcome, type RuleSet } from '../rule';
import type { CreditorRole } from '../settings';
import type { Contact } from '../past/contact';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';
import { keepsHours } from './hours';

const AGENCIES: readonly CreditorRole[] = ['third_party', 'debt_buyer'];
const MOST_CONTACTS = 3;
const ON_DAYS_AFTER_NOTICE = 6;
const BC_DAYS_AFTER_NOTICE = 5;
const ontario = keepsHours('CA-ON');
const british = keepsHours('CA-BC');
const alberta = keepsHours('CA-AB');

export const CANADA: RuleSet = {
	id: 'canada',
	title: 'Canada',
	rules: [
		defineRule({
			id: 'CA-ON',
			title: 'Ontario: collection agencies',
			plain: 'A collection agency first writes by mail and waits six days before it calls; it keeps to 7–21, on Sundays 13–17, and not on holidays; after the first conversation it makes at most three contacts in seven days.',
			appliesTo: { places: ['CA-ON'], debtor: 'consumer', roles: AGENCIES },
			citation: 'Collection and Debt Settlement Services Act; O. Reg. 74/06 ss. 20–25',
			provenance: { kind: 'verified', source: 'dodicklandau quoting ontario.ca; O. Reg. 103/06' },
			override: 'human',
			setsHours: true,
			evaluate: (facts, at) => worstOutcome([ontario.evaluate(facts, at), afterNotice(facts, at, ON_DAYS_AFTER_NOTICE), afterConversation(facts, at)]),
			holdsUntil: ontario.holdsUntil,
		}),
		defineRule({
			id: 'CA-QC',
			title: 'Quebec: collection agents',
			plain: 'A collection agent contacts from Monday to Saturday between 8 and 20, never on Sundays and on the holidays of the law, Easter Monday and 24 June among them.',
			appliesTo: { places: ['CA-QC'], debtor: 'consumer', roles: AGENCIES },
			citation: 'Act respecting the collection of certain debts (CQLR c R-2.2) s. 34',
			provenance: { kind: 'verified', source: 'opc.gouv.qc.ca' },
			override: 'human',
			setsHours: true,
			...keepsHours('CA-QC'),
		}),
		defineRule({
			id: 'CA-BC',
			title: 'British Columbia: everybody who collects',
			plain: 'Who collects a debt, the creditor included, keeps to 7–21, on Sundays 13–17, and not on statutory holidays; an agency writes first and waits five days before it calls; a debtor who wants letters only is not called.',
			appliesTo: { places: ['CA-BC'], debtor: 'consumer' },
			citation: 'Business Practices and Consumer Protection Act (SBC 2004 c 2) ss. 113–116',
			provenance: { kind: 'verified', source: 'Bill 2-2004 s. 113; consumerprotectionbc.ca' },
			override: 'human',
			setsHours: true,
			evaluate: (facts, at) => worstOutcome([writingOnly(facts), british.evaluate(facts, at), ...(facts.settings.creditorRole === 'third_party' || !facts.settings.creditorRole ? [afterNotice(facts, at, BC_DAYS_AFTER_NOTICE)] : [])]),
			holdsUntil: british.holdsUntil,
		}),
		defineRule({
			id: 'CA-AB',
			title: 'Alberta: collection agencies',
			plain: 'A collection agency keeps to 7–22 and makes at most three contacts in seven days.',
			appliesTo: { places: ['CA-AB'], debtor: 'consumer', roles: AGENCIES },
			citation: 'Collection and Debt Repayment Practices Regulation (Alta Reg 194/99)',
			provenance: { kind: 'memory', source: 'Alta Reg 194/99' },
			override: 'human',
			setsHours: true,
			evaluate: (facts, at) => worstOutcome([alberta.evaluate(facts, at), whenRoom(underDailyCap(timesOf(facts.aboutInvoice), MOST_CONTACTS, 7, facts.zones, at), at, 'Three contacts were made in seven days.')]),
			holdsUntil: alberta.holdsUntil,
		}),
		defineRule({
			id: 'CA-OTHER',
			title: 'Other provinces: the hours of Ontario',
			plain: 'In provinces whose rules are not tested here, collection agencies keep to the hours of Ontario and the holidays of the province.',
			appliesTo: { places: ['CA-MB', 'CA-NB', 'CA-NL', 'CA-NS', 'CA-NT', 'CA-NU', 'CA-PE', 'CA-SK', 'CA-YT'], debtor: 'consumer', roles: AGENCIES },
			citation: 'Provincial laws on collection agencies',
			provenance: { kind: 'memory', source: 'the hours of Ontario stand in' },
			override: 'human',
			setsHours: true,
			...keepsHours('CA-OTHER'),
		}),
		defineRule({
			id: 'CA-CASL',
			title: 'Anti-spam law',
			plain: 'A message that enforces a right is exempt from consent, but says who writes and how to stop such messages; a promotion in it needs consent.',
			appliesTo: { places: ['CA'], channels: ['email', 'sms', 'whatsapp'] },
			citation: 'CASL (SC 2010 c 23) s. 6; Electronic Commerce Protection Regulations s. 3',
			provenance: { kind: 'memory', source: 'CASL s. 6(6); Regulations s. 3' },
			override: 'human',
			evaluate(facts) {
				if (promotes(facts) && consentOf(facts, facts.message.channel).status !== 'granted') return review('The message promotes something, and no consent is on record. Take the promotion out.');
				return facts.consumer && !says(facts.prose, 'optOutOffer') ? note('The message does not say how to stop such messages. Add it; it must not stop legal notices.') : undefined;
			},
		}),
	],
};

// The notice by mail first, then the days of waiting, before anybody calls. Other channels go to a person without it.
function afterNotice(facts: Facts, at: Instant, days: number): Outcome | undefined {
	const { channel } = facts.message;
	if (channel === 'letter') return undefined;
	const notice = noticesSent(facts, 'written_notice', 'validation_notice', 'first_letter').find((contact) => contact.channel === 'letter');
	if (!notice) return channel === 'phone' ? block("No private written notice by mail is on record. Send it first (a letter with the tier 'written_notice').") : review("No private written notice by mail is on record (a letter with the tier 'written_notice'). A person decides.");
	if (channel !== 'phone') return undefined;
	const until = instantOf(Math.max(...facts.zones.map((zone) => instantAt(zone, addDays(civilDateAt(zone, notice.at), days), 0))));
	return until > at ? defer(`The written notice was mailed less than ${days} days ago.`, until) : undefined;
}

// Ontario counts once people have talked: talks, e-mails and voicemails, not letters and calls that nobody answered.
function afterConversation(facts: Facts, at: Instant): Outcome | undefined {
	const contacts = facts.aboutInvoice;
	const first = contacts.find(({ conversation }) => conversation);
	if (!first || consentOf(facts, facts.message.channel).status === 'granted' || facts.message.channel === 'letter') return undefined;
	const counted = contacts.filter((contact) => contact.at >= first.at && counts(contact));
	return whenRoom(underDailyCap(timesOf(counted), MOST_CONTACTS, 7, facts.zones, at), at, 'Since the first conversation three contacts were made in seven days.');
}

function counts({ channel, conversation, data }: Contact): boolean {
	return channel === 'phone' ? conversation || data.voicemail === true : channel !== 'letter';
}

function writingOnly(facts: Facts): Outcome | undefined {
	const asked = facts.customer.flags.cease?.channel === 'phone' || consentOf(facts, 'phone').status === 'denied';
	return facts.message.channel === 'phone' && asked ? block('The customer wants to be reached in writing only. Write a letter or a mail.') : undefined;
}
