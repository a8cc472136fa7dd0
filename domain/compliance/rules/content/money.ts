import type { Facts } from '../../facts';
import { shortestDeadline } from '../../lint/deadlines';
import { isLedgerAmount } from '../../lint/ledger-check';
import { isWithin } from '../../lint/links';
import { partsOf } from '../../lint/prose';
import { ibansIn } from '../../lint/ibans';
import { senderDomain, trustedHosts } from '../../lint/trusted-hosts';
import { inValidationPeriod, needsValidation } from '../../past/validation-period';
import { block, review, type Outcome, type Rule } from '../../rule';
import { defineRule } from '../define-rule';

/** Money in the text: fees, deadlines, where to pay. */
export const MONEY_TEXT_RULES: readonly Rule[] = [
	defineRule({
		id: 'L8',
		title: 'Fees are those that were worked out',
		plain: 'A fee, cost or interest that the text claims is one of the charges of the reminder, and a consumer is not charged a flat sum that only businesses owe.',
		appliesTo: {},
		citation: '15 USC 1692f(1); laws on collection costs of DE, FR, NL, SE and DK',
		provenance: { kind: 'secondary', source: 'see the rules of the countries' },
		evaluate(facts) {
			const fee = strangeFee(facts);
			if (fee) return block(`The message claims "${fee}" as a fee or interest, which is none of the charges of the reminder ('reminder.charges'). Take it out, or have it worked out.`);
			const { interest, fixed, basis } = facts.charges;
			return facts.consumer && interest + fixed > 0 && /^(eu|uk)_late_payment$/.test(basis) ? block('The charges rest on the law on late payment between businesses; the customer is a consumer. Claim nothing on that basis.') : undefined;
		},
	}),
	defineRule({
		id: 'L9',
		title: 'Deadlines are as long as the law wants them',
		plain: 'While a consumer may dispute a debt, or has the days that the law gives to pay without costs, no shorter deadline is set.',
		appliesTo: { debtor: 'consumer', places: ['US', 'NL'] },
		citation: '12 CFR 1006.38(b)(1); art. 6:96(6) BW',
		provenance: { kind: 'verified', source: '12 CFR 1006.38; HR 25-11-2016' },
		evaluate(facts, at) {
			const days = shortestDeadline(facts.prose);
			if (days === undefined) return undefined;
			if (facts.address.country === 'NL') return days < DUTCH_DAYS ? block(`The message sets ${days} days; the law gives 14 full days from the day after receipt. Write "binnen vijftien dagen nadat deze brief bij u is bezorgd".`) : undefined;
			const validating = needsValidation(facts) && inValidationPeriod(facts, at);
			return validating && days < VALIDATION_DAYS ? block(`The message sets ${days} days, but the customer has thirty to dispute the debt. Set no deadline before they are over.`) : undefined;
		},
	}),
	defineRule({
		id: 'L12',
		title: 'Links and accounts are the creditor\'s',
		plain: 'A message links only to the host of the payment link, to the sender\'s own domain and to hosts the owner has named; bank accounts are those of the creditor.',
		appliesTo: {},
		citation: 'Policy of this package: against payment fraud',
		provenance: { kind: 'policy', source: 'good practice against payment fraud' },
		evaluate: strangeDestination,
	}),
];

const DUTCH_DAYS = 15;
const VALIDATION_DAYS = 30;
const REACH = 60;

// An amount that a word for fees stands before or right after, and that the ledger does not know.
function strangeFee(facts: Facts): string | undefined {
	for (const part of partsOf(facts.prose)) {
		const fees = part.hits.filter(({ group }) => group === 'fee').map(({ start }) => start);
		if (fees.length === 0) continue;
		const strange = part.amounts.filter(({ values }) => !isLedgerAmount(facts, values));
		const claimed = strange.find(({ start }) => fees.some((fee) => start > fee - REACH && start < fee + REACH));
		if (claimed) return claimed.text;
	}
	return undefined;
}

function strangeDestination(facts: Facts): Outcome | undefined {
	const ibans = partsOf(facts.prose).flatMap(({ text }) => ibansIn(text));
	const { bankAccounts } = facts.settings;
	const wrongIban = bankAccounts.length > 0 && ibans.find((iban) => !bankAccounts.includes(iban));
	if (wrongIban) return block(`The message names the account ${wrongIban}, which is none of the creditor's ('Bank Accounts'). Correct the text or the setting.`);
	const unsafe = facts.prose.links.find(({ host }) => host === undefined);
	if (unsafe) return block(`The message contains "${unsafe.text.slice(0, 80)}", which leads to no website. Take it out.`);
	const trusted = trustedHosts(facts);
	const own = senderDomain(facts);
	const first = facts.prose.links.find(({ host }) => host !== undefined && !trusted.some((known) => isWithin(host, known)) && !(own && isWithin(host, own)));
	if (first) {
		const found = `The message links to ${first.host}`;
		return trusted.length > 0
			? block(`${found}; payments go to ${trusted.join(', ')}. Correct the link, or add the host to 'Link Hosts'.`)
			: review(`${found}, and nothing says which host is the creditor's. Fill in 'invoice.paymentUrl' or the option 'Link Hosts'.`);
	}
	return ibans.length > 0 && bankAccounts.length === 0 ? review(`The message names the account ${ibans[0]}, and nothing says which accounts are the creditor's. Fill in the option 'Bank Accounts'.`) : undefined;
}
