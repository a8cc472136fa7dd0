import type { Case } from '../case/case';
import { list, money } from '../decision/wording';
import type { Offer } from '../offers/offer';
import type { Renewal } from '../offers/renewal';
import type { MailingCredit } from './credits';
import type { Mailing } from './mailing';

/** A statement over hundreds of invoices tells the reasons of the oldest ones only. */
const MOST_REASONS = 10;

/** Why a message goes out, and what goes with it, in sentences for a credit controller. */
export function messageReason(members: Mailing['members'], credit: MailingCredit, offer?: Offer, renewal?: Renewal): string {
	const sentences = [...whyOf(members), creditInWords(members[0].case, credit)];
	if (offer)
		sentences.push(
			`Offer: ${offer.kind === 'discount' ? `a discount of ${offer.percent} %` : `a plan of ${offer.instalments} parts`}. ${offer.basis}`,
		);
	if (renewal) sentences.push(`Subscription ${renewal.subscriptionId} renews on ${renewal.renewsOn}.`);
	return sentences.filter(Boolean).join(' ');
}

function whyOf(members: Mailing['members']): string[] {
	const [lead] = members;
	if (members.length === 1) return [lead.decision.reason];
	const told = members.slice(0, MOST_REASONS).map(({ decision }) => decision.reason);
	const more = members.length > MOST_REASONS ? [`And ${members.length - MOST_REASONS} more: see the statement.`] : [];
	return [
		`Statement over ${members.length} invoices of ${lead.case.customer.name}, the highest tier gives the tone.`,
		...told,
		...more,
	];
}

function creditInWords({ customer, invoice }: Case, { credits, taken }: MailingCredit): string {
	if (credits.length === 0) return '';
	const named = list(credits.map(({ number, amount }) => `${money(amount, invoice.currency)} (${number})`));
	const use = taken ? `of which ${money(taken, invoice.currency)} is taken off` : 'which is shown and not taken off';
	return `${customer.name} has ${named} in credit, ${use}.`;
}
