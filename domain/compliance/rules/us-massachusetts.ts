import { civilDateAt } from '../../calendar/time-zone';
import { underRollingCap } from '../counting';
import { federalBusinessDaysAfter } from '../federal-business-days';
import { datesAt, toWork } from '../facts';
import { earlierContacts } from '../past/notices';
import { validationNoticeSent } from '../past/validation-period';
import { note, type RuleSet } from '../rule';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';

const MOST = 2;
const HOURS_IN_7_DAYS = 168;
const HOURS_IN_30_DAYS = 720;
const BUSINESS_DAYS_TO_NOTICE = 5;

export const US_MASSACHUSETTS: RuleSet = {
	id: 'us-massachusetts',
	title: 'Massachusetts',
	rules: [
		defineRule({
			id: 'US-MA-2IN7',
			title: 'Two calls or texts in seven days',
			plain: 'Creditors and collectors call or text a consumer at most twice in seven days about one debt, and at work at most twice in thirty. Calls that nobody answers count; those that could not reach the number do not. E-mails and letters do not count.',
			appliesTo: { places: ['US-MA'], debtor: 'consumer', channels: ['phone', 'sms'] },
			citation: '940 CMR 7.04(1)(f)',
			provenance: { kind: 'verified', source: 'Alston & Bird quoting 940 CMR 7.04(1)(f); Armata v. Target' },
			override: 'human',
			evaluate(facts, at) {
				const work = toWork(facts);
				const counted = facts.aboutInvoice.filter(({ channel, reached, atWork }) => (channel === 'sms' || (channel === 'phone' && reached)) && (!work || atWork));
				const until = underRollingCap(timesOf(counted), MOST, work ? HOURS_IN_30_DAYS : HOURS_IN_7_DAYS, at);
				return whenRoom(until, at, `Massachusetts allows two calls or texts about a debt in ${work ? 'thirty days at work' : 'seven days'}, and two were made.`);
			},
		}),
		defineRule({
			id: 'US-MA-VALID',
			title: 'A notice within five business days',
			plain: 'Within five business days of the first contact the creditor sends the consumer a written validation notice.',
			appliesTo: { places: ['US-MA'], debtor: 'consumer', roles: ['first_party'] },
			citation: '940 CMR 7.08',
			provenance: { kind: 'verified', source: '940 CMR 7.08 (justia)' },
			evaluate(facts, at) {
				const [first] = earlierContacts(facts).filter(({ inbound }) => !inbound);
				if (!first || validationNoticeSent(facts) !== undefined) return undefined;
				const started = facts.zones.map((zone) => civilDateAt(zone, first.at)).sort()[0];
				return started && federalBusinessDaysAfter(started, BUSINESS_DAYS_TO_NOTICE) < datesAt(facts, at).latest
					? note(`The first contact was on ${started}; Massachusetts wants a written validation notice within five business days, and none is on record (tier 'validation_notice').`)
					: undefined;
			},
		}),
	],
};
