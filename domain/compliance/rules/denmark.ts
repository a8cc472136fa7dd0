import { addDays, daysBetween } from '../../calendar/civil-date';
import { instantOf, type Instant } from '../../calendar/instant';
import { civilDateAt, instantAt } from '../../calendar/time-zone';
import { formatDecimal } from '../../model/money';
import { datesAt, type Facts } from '../facts';
import { block, defer, type Outcome, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

const FEE = 100_00;
const BETWEEN_BUSINESSES = 310_00;
const MOST_FEES = 3;
const DAYS_BETWEEN = 10;

export const DENMARK: RuleSet = {
	id: 'denmark',
	title: 'Denmark',
	rules: [
		defineRule({
			id: 'DK-RYKKER',
			title: 'One hundred kroner, three times, ten days apart',
			plain: 'A reminder costs at most 100 kroner, at most three reminders of a debt cost anything, and ten days lie between them. Reminders without a fee may go at any time. Between businesses 310 kroner are owed.',
			appliesTo: { places: ['DK'] },
			citation: 'Renteloven §§ 9 a, 9 b',
			provenance: { kind: 'verified', source: 'themis.dk, odsherred.dk; the 310 kroner from memory' },
			evaluate: fees,
		}),
	],
};

function fees(facts: Facts, at: Instant): Outcome | undefined {
	const { fixed, agreed } = facts.charges;
	if (fixed === 0) return undefined;
	const { invoice } = facts;
	if (invoice.currency !== 'DKK') return block(`The fees of the law are in kroner, and the invoice is in ${invoice.currency}. Claim none.`);
	const business = !facts.consumer && !agreed;
	const most = (business ? BETWEEN_BUSINESSES : FEE) * facts.claims.length;
	if (fixed > most) return block(`The reminder claims DKK ${formatDecimal(fixed, invoice.currency)}; the most is ${most / 100}. Correct 'reminder.charges.fixed'.`);
	if (business) return undefined;
	const charged = facts.aboutInvoice.filter(({ charged: fee }) => fee);
	if (charged.length >= MOST_FEES) return block('Three reminders about this invoice were charged for already. Send this one without a fee.');
	return tooSoon(facts, at, charged.at(-1)?.at);
}

// On the tenth day it is a matter of reading; the day after it is clear.
function tooSoon(facts: Facts, at: Instant, last: Instant | undefined): Outcome | undefined {
	if (last === undefined) return undefined;
	const sent = facts.zones.map((zone) => civilDateAt(zone, last)).sort().at(-1) ?? facts.dueDate;
	const days = daysBetween(sent, datesAt(facts, at).earliest);
	if (days < DAYS_BETWEEN) return block(`A reminder was charged for on ${sent}, ${days} days ago; ten days must lie between. Send this one without a fee, or later.`);
	if (days > DAYS_BETWEEN) return undefined;
	const until = instantOf(Math.max(...facts.zones.map((zone) => instantAt(zone, addDays(sent, DAYS_BETWEEN + 1), 0))));
	return defer(`A reminder was charged for on ${sent}; this one waits until ten full days have passed.`, until);
}
