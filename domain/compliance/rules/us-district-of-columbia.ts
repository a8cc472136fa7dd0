import { daysBetween } from '../../calendar/civil-date';
import { underDailyCap } from '../counting';
import { datesAt } from '../facts';
import { consentOf } from '../past/opt-out';
import { block, type RuleSet } from '../rule';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';

const GRACE_DAYS = 30;
const MOST_CALLS = 4;
const MOST_MESSAGES = 5;
const ELECTRONIC = new Set(['email', 'sms', 'whatsapp', 'in_app']);

export const US_DISTRICT_OF_COLUMBIA: RuleSet = {
	id: 'us-district-of-columbia',
	title: 'District of Columbia',
	rules: [
		defineRule({
			id: 'US-DC',
			title: 'Four calls, and five messages by consent, in seven days',
			plain: 'For consumer debts more than thirty days past due, creditors and collectors call at most four times in seven days for one account, and write at most five electronic messages, after consent; without it one in seven days, to ask for it.',
			appliesTo: { places: ['US-DC'], debtor: 'consumer', channels: ['phone', 'email', 'sms', 'whatsapp', 'in_app'] },
			citation: 'D.C. Code 28-3814',
			provenance: { kind: 'verified', source: 'enrolled act of the Council of the District of Columbia' },
			effectiveFrom: '2023-01-01',
			override: 'human',
			evaluate(facts, at) {
				if (daysBetween(facts.dueDate, datesAt(facts, at).latest) <= GRACE_DAYS) return undefined;
				const contacts = facts.aboutInvoice;
				if (facts.message.channel === 'phone') {
					const calls = contacts.filter(({ channel }) => channel === 'phone');
					return whenRoom(underDailyCap(timesOf(calls), MOST_CALLS, 7, facts.zones, at), at, 'The District of Columbia allows four calls in seven days, and four were made.');
				}
				const messages = timesOf(contacts.filter(({ channel }) => ELECTRONIC.has(channel)));
				if (consentOf(facts, facts.message.channel).status === 'granted') {
					return whenRoom(underDailyCap(messages, MOST_MESSAGES, 7, facts.zones, at), at, 'The District of Columbia allows five electronic messages in seven days, and five were sent.');
				}
				return underDailyCap(messages, 1, 7, facts.zones, at) > at
					? block(`Without consent the District of Columbia allows one electronic message in seven days, to ask for it, and one was sent. Record consent in 'customer.consent.${facts.message.channel}', or wait.`)
					: undefined;
			},
		}),
	],
};
