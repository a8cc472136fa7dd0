import type { Phrases } from './catalogue/format';
import type { Medium } from './template/medium';
import type { Variables } from './variables';

/** Code partials that only other partials call; templates of people cannot name them. */
export const BUTTON = '$button';
export const BANK = '$bank';
const [CALL_BUTTON, CALL_BANK] = [`{{> ${BUTTON}}}`, `{{> ${BANK}}}`];

/** The greeting for a reader, known by name or not. */
export function greetingPhrase({ greeting }: Phrases, { name, byPost }: Variables): string {
	if (name !== '') return greeting.named;
	return byPost ? greeting.letterUnnamed : greeting.unnamed;
}

/** The sentence about interest and fixed sum; empty where there are none. */
export function chargesPhrase({ charges }: Phrases, { interest, fixedCharge }: Variables): string {
	return interest === '' && fixedCharge === '' ? '' : charges;
}

/** The sentence about a discount or a plan; empty where none is offered. */
export function offerPhrase({ discount, plan }: Phrases, { discountUntil, planParts }: Variables): string {
	if (discountUntil !== '') return discount;
	return planParts === '' ? '' : plan;
}

/** How to pay, as paragraphs of a template: online, by transfer, or as the invoice says; with offer and customer page around it. */
export function payPhrases(phrases: Phrases, variables: Variables, medium: Medium): string[] {
	const { pay, portal } = phrases;
	const { $button, bank, byPost, link } = variables;
	const canPress = medium === 'html' && !byPost;
	const online = canPress ? ($button ? CALL_BUTTON : '') : link === '' ? '' : pay.link;
	const transfer = bank === '' ? [] : medium === 'html' ? [pay.bank, CALL_BANK] : [`${pay.bank}\n{{bank}}`];
	const elsewhere = link === '' && bank === '' ? pay.elsewhere : '';
	const isOnButton = canPress && $button?.link === variables.portal;
	const page = variables.portal === '' || isOnButton ? '' : portal;
	return [offerPhrase(phrases, variables), online, ...transfer, elsewhere, page].filter((part) => part !== '');
}
