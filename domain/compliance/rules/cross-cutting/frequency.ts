import type { Instant } from '../../../calendar/instant';
import { underDailyCap } from '../../counting';
import { isLiveCall, type Facts } from '../../facts';
import type { Contact } from '../../past/contact';
import { worstOutcome } from '../../outcomes';
import { isOptOutConfirmation } from '../../past/opt-out';
import { block, note, review, type Outcome, type Provenance, type Rule } from '../../rule';
import { timesOf, whenRoom } from '../caps';
import { defineRule } from '../define-rule';

const POLICY: Provenance = { kind: 'policy', source: 'good practice of creditors' };
const MS_PER_DAY = 86_400_000;
const MOST_IN_SEVEN_DAYS = 3;

/** Rules on how often a customer is contacted. */
export const FREQUENCY_RULES: readonly Rule[] = [
	defineRule({
		id: 'X-FREQ',
		title: 'Three messages in seven days, one a day',
		plain: 'A customer gets at most one automated message a day and three in seven days, over all invoices and channels. What is planned and not sent yet counts. Calls by people are counted by rules of their own.',
		appliesTo: {},
		citation: 'Policy of this package: contact pressure',
		provenance: POLICY,
		override: 'human',
		evaluate(facts, at) {
			if (isLiveCall(facts) || isOptOutConfirmation(facts)) return undefined;
			const times = timesOf(facts.outgoing.filter(isAutomated));
			return worstOutcome([
				whenRoom(underDailyCap(times, 1, 1, facts.zones, at), at, 'The customer got a message today, or one is planned; the limit is one a day.'),
				whenRoom(underDailyCap(times, MOST_IN_SEVEN_DAYS, 7, facts.zones, at), at, `The customer got ${MOST_IN_SEVEN_DAYS} messages in seven days, planned ones included; that is the limit.`),
			]);
		},
	}),
	defineRule({
		id: 'X-DUPLICATE',
		title: 'The same message is not sent twice',
		plain: 'A touch that was sent is never sent again, and the same template about the same invoice not within 24 hours.',
		appliesTo: {},
		citation: 'Policy of this package: retries never repeat a message',
		provenance: POLICY,
		evaluate: repeated,
	}),
	defineRule({
		id: 'HISTORY_UNKNOWN',
		title: 'The past is known',
		plain: 'Without a history nobody can say how often the customer was contacted or whether he asked to be left alone.',
		appliesTo: {},
		citation: 'Policy of this package: what is not known is never guessed',
		provenance: POLICY,
		evaluate({ past, message }): Outcome | undefined {
			if (past.known) return undefined;
			const connect = "Connect the table of events to the input 'History' (with 'Always Output Data' on).";
			return COUNTED.has(message.channel) ? review(`The history is not known, so earlier contacts cannot be counted. ${connect}`) : note(`The history is not known. ${connect}`);
		},
	}),
];

const COUNTED = new Set(['phone', 'sms', 'whatsapp']);

// A call that a person made counts by the laws on calls alone.
function isAutomated(contact: Contact): boolean {
	return contact.channel !== 'phone' || !contact.live;
}

function repeated(facts: Facts, at: Instant): Outcome | undefined {
	const own = facts.contacts.find(({ keys }) => keys.some((key) => facts.ownKeys.includes(key)));
	if (own && !isLiveCall(facts)) return block(`This touch (${facts.ownKeys.join(', ')}) went out already, or does so in this run. It is never sent twice.`);
	const { template, channel } = facts.message;
	const tier = facts.reminder?.tier ?? undefined;
	const same = facts.contacts.find((contact) => {
		const recent = !contact.inbound && contact.at > at - MS_PER_DAY && contact.channel === channel;
		const about = contact.invoiceIds.length === 0 || contact.invoiceIds.includes(facts.invoice.id);
		return recent && about && (contact.template ? contact.template === template : tier !== undefined && contact.tier === tier);
	});
	return same && !isLiveCall(facts) ? block(`The same message about invoice ${facts.invoice.number} went out, or is planned, within 24 hours. If it is to be repeated, wait a day.`) : undefined;
}
