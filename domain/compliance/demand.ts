import { asksForMoney, isTemplateId } from '../message/template-id';
import { templateOf, type Facts } from './facts';

/** The template of the message that confirms an opt-out. */
export const OPT_OUT_CONFIRMATION = 'opt_out_confirmation';

/** Whether the message asks for money. Only one that is known not to (a thank-you, the confirmation of an opt-out) does not. */
export function asksForMoneyIn(facts: Facts): boolean {
	const template = templateOf(facts);
	return template !== OPT_OUT_CONFIRMATION && !(isTemplateId(template) && !asksForMoney(template));
}

/** Whether the message announces a step at law by its tier, template or purpose, whatever its words. */
export function announcesEscalation(facts: Facts): boolean {
	const names = [facts.reminder?.tier ?? '', templateOf(facts)];
	return facts.message.purpose === 'legal_notice' || names.some((name) => ESCALATION.test(name));
}

/** Whether it is the last reminder before a person takes over. */
export function isFinalStage(facts: Facts): boolean {
	const { reminder } = facts;
	return reminder?.tone === 'final' || /(^|_)final(_|$)/.test(reminder?.tier ?? '') || /(^|_)final(_|$)/.test(templateOf(facts));
}

const ESCALATION = /(^|_)(legal|lawsuit|court|hand_?over|collections?|credit_bureau|service_cut|suspension|letter_before_(action|claim)|termination)(_|$)/;
