import { civilDateAt } from '../../calendar/time-zone';
import type { CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { formatDecimal, sum } from '../../model/money';
import { datesAt, type Facts } from '../facts';
import { hitsOf, quote } from '../lint/prose';
import { dutchCollectionCosts, lastFreeDay, presumedDelivery } from '../money/dutch-collection-costs';
import type { Contact } from '../past/contact';
import { block, review, type Outcome, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

export const NETHERLANDS: RuleSet = {
	id: 'netherlands',
	title: 'Netherlands',
	rules: [
		defineRule({
			id: 'NL-WIK',
			title: 'Collection costs after a free notice',
			plain: 'A consumer pays collection costs only after a notice that gave fourteen full days from the day after its receipt, and named the costs; they follow a scale.',
			appliesTo: { places: ['NL'], debtor: 'consumer' },
			citation: 'art. 6:96(6) BW; HR 25-11-2016; Besluit vergoeding voor buitengerechtelijke incassokosten',
			provenance: { kind: 'verified', source: 'bouwhuis-smit, nvi, deneef; the scale: intrum' },
			evaluate: (facts, at) => wrongStart(facts) ?? costs(facts, at),
		}),
	],
};

// "Within 14 days from today" cuts the days of the post off and forfeits the costs.
function wrongStart(facts: Facts): Outcome | undefined {
	const hits = hitsOf(facts.prose, 'dutchWrongStart');
	return hits.length === 0 ? undefined : block(`The message counts a deadline ${quote(hits)}. Write "binnen vijftien dagen nadat deze brief bij u is bezorgd".`);
}

function costs(facts: Facts, at: Instant): Outcome | undefined {
	const { fixed } = facts.charges;
	if (fixed === 0) return undefined;
	const notices = facts.aboutInvoice.filter((contact) => !contact.reserved && !contact.charged && isNotice(contact, facts));
	const [first] = notices.map((notice) => deliveredOn(notice, facts)).sort();
	if (!first) return block('The reminder claims collection costs, and no free notice after the due date is on record. Send one that gives fourteen days and names the costs.');
	const last = lastFreeDay(first);
	if (datesAt(facts, at).earliest <= last) return block(`The notice counts as delivered on ${first}, so the customer may pay without costs until ${last}. Claim costs from the day after.`);
	const money = (amount: Parameters<typeof formatDecimal>[0]) => `EUR ${formatDecimal(amount, facts.invoice.currency)}`;
	const allowed = dutchCollectionCosts(sum(facts.claims.map(({ amountDue }) => amountDue)));
	if (fixed > allowed.withVat) return block(`The reminder claims ${money(fixed)} of collection costs; the scale gives ${money(allowed.costs)}. Correct 'reminder.charges.fixed'.`);
	return fixed > allowed.costs ? review(`The reminder claims ${money(fixed)}; the scale gives ${money(allowed.costs)}, and VAT may be added only by creditors who cannot reclaim it. A person confirms that.`) : undefined;
}

function isNotice(contact: Contact, facts: Facts): boolean {
	const written = contact.channel === 'letter' || contact.channel === 'email';
	return written && facts.zones.every((zone) => civilDateAt(zone, contact.at) > facts.dueDate);
}

function deliveredOn(contact: Contact, facts: Facts): CivilDate {
	const sent = facts.zones.map((zone) => civilDateAt(zone, contact.at)).sort().at(-1) ?? datesAt(facts, contact.at).latest;
	return contact.channel === 'letter' ? presumedDelivery(sent) : sent;
}
