import { addDays, daysBetween } from '../../../calendar/civil-date';
import { formatUtc, instantOf, type Instant } from '../../../calendar/instant';
import { civilDateAt, instantAt } from '../../../calendar/time-zone';
import { nextOpening } from '../../hours/opening-hours';
import { underDailyCap, underRollingCap } from '../../counting';
import { asksForMoneyIn } from '../../demand';
import { datesAt, header, toWork, type Facts } from '../../facts';
import { companyDomain } from '../../lint/trusted-hosts';
import { partsOf, says } from '../../lint/prose';
import { isDisputed, isVerified } from '../../past/disputes';
import { hasAskedToCease, isClosingNotice } from '../../past/cease';
import type { Contact } from '../../past/contact';
import { noticesSent } from '../../past/notices';
import { consentOf, isOptOutConfirmation } from '../../past/opt-out';
import { eventsOf } from '../../past/past';
import { lastMessageBy, openStop } from '../../past/replies';
import { worstOutcome } from '../../outcomes';
import { block, defer, note, review, type Outcome, type Rule, type Scope } from '../../rule';
import type { CreditorRole } from '../../settings';
import { timesOf, whenRoom } from '../caps';
import { defineRule } from '../define-rule';
import { guardOf, hoursFor, keepsHours, localTimes } from '../hours';
import { stopOutcome } from '../platform';

export const COLLECTORS: readonly CreditorRole[] = ['third_party', 'debt_buyer'];
/** Regulation F: collectors and consumers. */
export const REG_F: Scope = { places: ['US'], debtor: 'consumer', roles: COLLECTORS };
const CONSUMERS: Scope = { places: ['US'], debtor: 'consumer' };
const CALLS_IN_SEVEN_DAYS = 7;
const DAYS_OF_NOTICE = 35;
const DAYS_OF_TEXTING = 60;
const HOURS_BETWEEN_CALLS = 4;

/** Regulation F and the FDCPA: when, where, how often and by what way a consumer is contacted. */
export const REG_F_CONTACT_RULES: readonly Rule[] = [
	defineRule({
		id: 'US-REGF-TIME',
		title: 'Between 8 and 21 at the consumer\'s place',
		plain: 'Consumers are contacted between 8:00 and 21:00 of their own time, by any channel, unless they have named other hours. This package keeps the hours for creditors too.',
		appliesTo: CONSUMERS,
		citation: '15 USC 1692c(a)(1); 12 CFR 1006.6(b)(1)(i)',
		provenance: { kind: 'verified', source: 'quotation of 12 CFR 1006.6(b)(1)(i); time of sending: insideARM' },
		override: 'human',
		setsHours: true,
		...keepsHours('US-FED'),
	}),
	defineRule({
		id: 'US-REGF-LOC',
		title: 'Where the place is unclear, every place counts',
		plain: 'A collector who does not know where the consumer is keeps the hours of every place that is possible.',
		appliesTo: REG_F,
		citation: '12 CFR part 1006, comment 6(b)(1)(i)-2',
		provenance: { kind: 'memory', source: 'comment 6(b)(1)(i)-2' },
		override: 'human',
		evaluate(facts, at) {
			const hours = hoursFor(facts, 'US-FED');
			const guard = guardOf(facts);
			const closed = facts.zones.filter((zone) => hours.nextIn(zone, at, guard) !== at);
			if (closed.length === 0 || closed.length === facts.zones.length) return undefined;
			const until = nextOpening(hours, facts.zones, at, guard);
			const found = `The customer may be in ${facts.zones.join(', ')}, and it is ${localTimes(closed, at)}.`;
			return until === null ? block(`${found} These hours never meet.`) : defer(`${found} It may go at ${formatUtc(until)}, or earlier once the place is known.`, until);
		},
	}),
	defineRule({
		id: 'US-REGF-PLACE',
		title: 'Not at a place the consumer ruled out',
		plain: 'Where the employer does not allow it, or the consumer has named a place as inconvenient, he is not contacted there.',
		appliesTo: REG_F,
		citation: '15 USC 1692c(a)(3); 12 CFR 1006.6(b)(1)(ii), (b)(3)',
		provenance: { kind: 'memory', source: '12 CFR 1006.6(b)(3)' },
		evaluate(facts) {
			if (header(facts, 'x-address-kind') === 'inconvenient') return block('The consumer has named this address as inconvenient. Use another one.');
			return facts.customer.flags.workplaceProhibited && toWork(facts) ? block("The employer does not allow such contacts at work ('customer.flags.workplaceProhibited'). Use a private address.") : undefined;
		},
	}),
	defineRule({
		id: 'US-REGF-ATTY',
		title: 'An attorney stands between',
		plain: 'A consumer who is represented by an attorney is not contacted; the attorney is.',
		appliesTo: CONSUMERS,
		citation: '15 USC 1692c(a)(2); 12 CFR 1006.6(b)(2)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.6(b)(2)' },
		override: 'human',
		evaluate({ customer }) {
			const { represented } = customer.flags;
			return represented && block(`${represented.name ?? 'An attorney'} represents the consumer. Write to ${represented.email ?? 'the attorney'}; a person may approve direct contact when the attorney does not answer within reasonable time.`);
		},
	}),
	defineRule({
		id: 'US-REGF-CEASE',
		title: 'Cease means cease',
		plain: 'A consumer who refuses to pay in writing, or asks for contact to end, is contacted once more at most: to say that efforts end, or which remedy is meant. This package keeps it for creditors too.',
		appliesTo: CONSUMERS,
		citation: '15 USC 1692c(c); 12 CFR 1006.6(c)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.6(c)(1), (2)' },
		evaluate(facts) {
			if (!hasAskedToCease(facts)) return undefined;
			return isClosingNotice(facts)
				? review('The consumer asked for contact to end. One notice that efforts end, or which remedy is meant, may still be sent; a person decides.')
				: block("The consumer asked in writing for contact to end ('customer.flags.cease'). Nothing more is sent; only the consumer can take that back.");
		},
	}),
	defineRule({
		id: 'US-REGF-3P',
		title: 'Nobody else learns of it',
		plain: 'Nobody but the consumer, his attorney and the creditor learns of a debt: not by a shared mailbox, a copy or a public message.',
		appliesTo: { places: ['US'], debtor: 'consumer', roles: COLLECTORS },
		citation: '15 USC 1692c(b); 12 CFR 1006.6(d)(1)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.6(d)(1), in part' },
		evaluate: sharedWithOthers,
	}),
	defineRule({
		id: 'US-REGF-EMAILSAFE',
		title: 'Addresses that are safe to use',
		plain: 'E-mail goes to an address that the consumer has used or agreed to, or of which the creditor gave 35 days of notice; texts to a number that he used or agreed to within 60 days. Else a person decides.',
		appliesTo: { ...REG_F, channels: ['email', 'sms'] },
		citation: '12 CFR 1006.6(d)(3)–(5)',
		provenance: { kind: 'secondary', source: 'copy of 12 CFR 1006.6(d)(5); the 60 days from memory' },
		override: 'human',
		evaluate: unsafeAddress,
	}),
	defineRule({
		id: 'US-REGF-OPTOUT',
		title: 'Every message offers a way out',
		plain: 'Every electronic message of a collector says clearly how to stop such messages, at no cost and without asking for anything but the address.',
		appliesTo: { ...REG_F, channels: ['email', 'sms', 'whatsapp', 'in_app'] },
		citation: '12 CFR 1006.6(e)',
		provenance: { kind: 'secondary', source: '12 CFR 1006.6(e); that no more than the address is asked for, from memory' },
		evaluate({ prose }) {
			if (!says(prose, 'optOutOffer')) return block('The message does not say how to stop such messages. Add a line such as "Reply STOP to opt out".');
			const demanding = partsOf(prose).some(({ text }) => DEMANDING_OPT_OUT.test(text));
			return demanding ? block('The way to opt out asks for more than the address or number. Take the demand out.') : undefined;
		},
	}),
	defineRule({
		id: 'US-REGF-7IN7',
		title: 'Seven calls in seven days',
		plain: 'A collector calls at most seven times in seven consecutive days about one debt, unanswered calls and voicemails included. This package adds: one call a day, four hours apart.',
		appliesTo: { ...REG_F, channels: ['phone'] },
		citation: '12 CFR 1006.14(b)(2)(i)(A)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.14(b); the guard of one a day is an inference' },
		override: 'human',
		evaluate(facts, at) {
			if (askedForCall(facts, at)) return undefined;
			const times = timesOf(callsMade(facts));
			const busy = callsToPerson(facts, at) >= CALLS_IN_SEVEN_DAYS;
			return worstOutcome([
				busy ? note('Seven calls or more about all debts were made in seven days. The law counts each debt by itself; a pattern of calls may still count as harassment.') : undefined,
				whenRoom(underDailyCap(times, CALLS_IN_SEVEN_DAYS, 7, facts.zones, at), at, 'Seven calls about this debt were made in seven days.'),
				whenRoom(underDailyCap(times, 1, 1, facts.zones, at), at, 'A call about this debt was made today; the careful limit is one a day.'),
				whenRoom(underRollingCap(times, 1, HOURS_BETWEEN_CALLS, at), at, 'A call about this debt was made less than four hours ago.'),
			]);
		},
	}),
	defineRule({
		id: 'US-REGF-CONV',
		title: 'Seven days of silence after a talk',
		plain: 'After a telephone conversation about a debt, whoever called, there is no call about it for seven days; the day of the conversation is the first.',
		appliesTo: { ...REG_F, channels: ['phone'] },
		citation: '12 CFR 1006.14(b)(2)(i)(B)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.14(b)(2)(i)(B)' },
		override: 'human',
		evaluate(facts, at) {
			if (askedForCall(facts, at)) return undefined;
			const talk = facts.contacts.findLast((contact) => contact.conversation && isAbout(contact, facts));
			const free = talk && instantOf(Math.max(...facts.zones.map((zone) => instantAt(zone, addDays(civilDateAt(zone, talk.at), 7), 0))));
			return free && whenRoom(free, at, `There was a conversation about this debt on ${datesAt(facts, talk.at).latest}; that day is the first of seven.`);
		},
	}),
	defineRule({
		id: 'US-REGF-MEDIA',
		title: 'Not by a medium the consumer ruled out',
		plain: 'A consumer who asks not to be reached by a medium is not reached by it; one confirmation of that is allowed.',
		appliesTo: REG_F,
		citation: '12 CFR 1006.14(h)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.14(h)' },
		evaluate(facts) {
			if (isOptOutConfirmation(facts)) return undefined;
			const { channel } = facts.message;
			if (consentOf(facts, channel).status === 'denied') return block(`The consumer asked not to be reached by ${channel}. Use another medium.`);
			return stopOutcome(openStop(facts, channel), 'Use another medium.');
		},
	}),
	defineRule({
		id: 'US-REGF-WORKEMAIL',
		title: 'Not to an employer\'s mailbox',
		plain: 'A collector sends no e-mail to an address that he knows to be the employer\'s, unless the consumer used it or agreed.',
		appliesTo: { ...REG_F, channels: ['email'] },
		citation: '12 CFR 1006.22(f)(3)',
		provenance: { kind: 'secondary', source: 'compliance guide, section 9.6' },
		override: 'human',
		evaluate(facts) {
			if (consentOf(facts, 'email').status === 'granted' || lastMessageBy(facts, 'email')) return undefined;
			if (facts.customer.flags.emailIsWork) return block("The address is the employer's ('customer.flags.emailIsWork'), and the consumer has not used it or agreed. Use a private one.");
			return companyDomain(facts.message.to) ? review(`"${facts.message.to}" is at no known provider of mailboxes, so it may be an employer's. A person decides, or record the consumer's consent.`) : undefined;
		},
	}),
	defineRule({
		id: 'US-REGF-SOCIAL',
		title: 'Nothing in public',
		plain: 'A message that the public, or the consumer\'s contacts, can see is not sent.',
		appliesTo: { ...REG_F, channels: ['in_app'] },
		citation: '12 CFR 1006.22(f)(4)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.22(f)(4)' },
		evaluate: (facts) => (header(facts, 'x-visibility') === 'public' ? block('The message would be visible to others. Send it privately.') : undefined),
	}),
	defineRule({
		id: 'US-REGF-POSTCARD',
		title: 'No postcards, no telling envelopes',
		plain: 'A letter to a consumer is no postcard, and its envelope says nothing of a debt.',
		appliesTo: { ...REG_F, channels: ['letter'] },
		citation: '15 USC 1692f(7), (8); 12 CFR 1006.22(f)(1), (2)',
		provenance: { kind: 'verified', source: 'compliance guide, section 9.5' },
		evaluate(facts) {
			if (header(facts, 'x-letter-format') === 'postcard') return block('A postcard can be read by everybody. Send a letter.');
			const envelope = header(facts, 'x-envelope-text');
			return envelope && DEBT_ON_ENVELOPE.test(envelope) ? block(`The envelope says "${envelope.slice(0, 60)}". Use a plain one.`) : undefined;
		},
	}),
	defineRule({
		id: 'US-REGF-DISPUTE',
		title: 'Disputed debts wait for verification',
		plain: 'After a written dispute nothing is demanded until a verification was sent. This package keeps it for creditors too.',
		appliesTo: CONSUMERS,
		citation: '15 USC 1692g(b); 12 CFR 1006.38(d)(2)',
		provenance: { kind: 'verified', source: 'copy of 12 CFR 1006.38(d)(2)' },
		override: 'human',
		evaluate: (facts) => (asksForMoneyIn(facts) && isDisputed(facts) && !isVerified(facts) ? block('The consumer disputes the debt and no verification was sent since. Send it, or settle the dispute.') : undefined),
	}),
];

const DEMANDING_OPT_OUT = /(?:opt[ -]?out|unsubscribe|stop)[^.\n]{0,80}(?:account number|social security|date of birth|full name|pay a fee|\$\s?\d)/i;
const DEBT_ON_ENVELOPE = /past due|overdue|debt|collect|final|urgent|unpaid|delinquent|legal/i;
const ROLE_ADDRESS = /^(info|office|accounts?|accounting|billing|sales|contact|admin|hello|mail|family|team|support|reception|hr|payroll)@/i;

/** What is to be said of a message that others than the consumer may read; undefined where none can. */
export function sharedWithOthers(facts: Facts): Outcome | undefined {
	const { message, customer } = facts;
	if (customer.flags.addressIsShared) return block("Others read this address too ('customer.flags.addressIsShared'). Use one that only the consumer reads.");
	if (message.channel === 'email' && ROLE_ADDRESS.test(message.to)) return block(`"${message.to}" looks like an address that several people read. Use one that only the consumer reads.`);
	const own = [customer.email, message.to].map((address) => address?.toLowerCase());
	const copies = [header(facts, 'cc'), header(facts, 'bcc')].flatMap((list) => list?.match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? []);
	const other = copies.find((address) => !own.includes(address.toLowerCase()));
	return other ? block(`A copy would go to ${other}. Send it to the consumer alone.`) : undefined;
}

function unsafeAddress(facts: Facts, at: Instant): Outcome | undefined {
	const { channel } = facts.message;
	const { latest } = datesAt(facts, at);
	const consent = consentOf(facts, channel);
	const last = lastMessageBy(facts, channel)?.at;
	if (channel === 'email') {
		if (consent.status === 'granted' || last !== undefined) return undefined;
		const notice = noticesSent(facts, 'creditor_notice')[0];
		const over = notice && facts.zones.every((zone) => daysBetween(civilDateAt(zone, notice.at), latest) > DAYS_OF_NOTICE);
		return over ? undefined : review("The consumer has not used this address or agreed to it, and no creditor's notice 35 days ago is on record. Record one of these, or have a person decide.");
	}
	const checked = eventsOf(facts.past, 'consent.granted').findLast(({ data }) => data.reassignedCheck === true)?.at;
	const newest = Math.max(last ?? -Infinity, checked ?? -Infinity, consent.status === 'granted' ? (consent.at ?? -Infinity) : -Infinity);
	const days = (at - newest) / 86_400_000;
	return days <= DAYS_OF_TEXTING ? undefined : review('The consumer has not texted or agreed within 60 days, and the number was not checked for a new owner. Check it, or have a person decide.');
}

function callsMade(facts: Facts): readonly Contact[] {
	return facts.aboutInvoice.filter(({ channel, reached }) => channel === 'phone' && reached);
}

// Calls that reached the person in the seven days that end at `at`, about whatever debt.
function callsToPerson(facts: Facts, at: Instant): number {
	return facts.outgoing.filter((contact) => contact.channel === 'phone' && contact.reached && facts.zones.some((zone) => daysBetween(civilDateAt(zone, contact.at), civilDateAt(zone, at)) < 7)).length;
}

function isAbout(contact: Contact, facts: Facts): boolean {
	return contact.invoiceIds.length === 0 || contact.invoiceIds.includes(facts.invoice.id);
}

// Consent to a call, given directly, holds for seven days from its own, and for one call.
function askedForCall(facts: Facts, at: Instant): boolean {
	const asked = eventsOf(facts.past, 'consent.granted').findLast(({ channel }) => channel === 'phone');
	if (!asked) return false;
	const fresh = facts.zones.every((zone) => daysBetween(civilDateAt(zone, asked.at), civilDateAt(zone, at)) < 7);
	return fresh && !callsMade(facts).some((call) => call.at > asked.at);
}
