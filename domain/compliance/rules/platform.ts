import { instantOf } from '../../calendar/instant';
import { readPhone } from '../../calendar/phone-zones';
import { header, type Facts } from '../facts';
import { says } from '../lint/prose';
import { consentOf, isOptOutConfirmation } from '../past/opt-out';
import { lastMessageBy, openStop } from '../past/replies';
import { block, note, review, type Outcome, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

const WHATSAPP_WINDOW_MS = 24 * 3_600_000;

/** What carriers and platforms demand by contract. */
export const PLATFORMS: RuleSet = {
	id: 'platforms',
	title: 'Messaging platforms',
	rules: [
		defineRule({
			id: 'MSG-STOPKW',
			title: 'STOP stops',
			plain: 'Whoever answers a text with STOP, in whatever spelling or language, gets no more, even where nobody has recorded it yet. YES does not take it back; START and UNSTOP do.',
			appliesTo: { channels: ['sms'], places: ['US', 'CA'] },
			citation: 'CTIA Messaging Principles; opt-out keywords of Twilio and AWS',
			provenance: { kind: 'verified', source: 'documentation of Twilio, AWS and Braze' },
			evaluate(facts) {
				if (isOptOutConfirmation(facts)) return undefined;
				const consent = consentOf(facts, 'sms');
				if (consent.status === 'denied' && consent.text) return block(`The customer answered "${consent.text.slice(0, 60)}". Texts start again when he writes START or UNSTOP.`);
				return stopOutcome(openStop(facts, 'sms'), 'Texts start again when he writes START or UNSTOP.');
			},
		}),
		defineRule({
			id: 'MSG-10DLC',
			title: 'Texts to the US and Canada need consent, and no collectors',
			plain: 'Carriers forbid texts by third-party collectors and about debt relief; a creditor may text about its own invoices to those who agreed to it.',
			appliesTo: { channels: ['sms'] },
			citation: 'Twilio forbidden message categories (errors 30460, 30863); CTIA Messaging Principles',
			provenance: { kind: 'verified', source: 'documentation of Twilio' },
			override: 'human',
			evaluate(facts) {
				if (!goesToNorthAmerica(facts)) return undefined;
				if (facts.settings.creditorRole !== 'first_party') return block('Carriers in the US and Canada carry no texts of third-party debt collectors. Use another channel.');
				if (says(facts.prose, 'debtRelief')) return block('Carriers in the US and Canada carry no texts about debt relief or consolidation. Take it out.');
				if (consentOf(facts, 'sms').status === 'granted' || isOptOutConfirmation(facts)) return undefined;
				return review("No consent to texts is on record. Record it in 'customer.consent.sms', with when and how it was given, or have a person decide.");
			},
		}),
		defineRule({
			id: 'MSG-WA',
			title: 'WhatsApp: opt-in, then 24 hours or a template',
			plain: 'WhatsApp needs an opt-in. For 24 hours after the customer\'s last message anything may be written; later only an approved template. Its policy lists debt collection as forbidden business.',
			appliesTo: { channels: ['whatsapp'] },
			citation: 'WhatsApp Business Messaging Policy',
			provenance: { kind: 'secondary', source: 'copies of the policy' },
			evaluate: onWhatsApp,
			holdsUntil(facts, at) {
				const last = lastMessageBy(facts, 'whatsapp')?.at;
				return last !== undefined && at - last < WHATSAPP_WINDOW_MS && facts.whatsappTemplate === undefined ? instantOf(last + WHATSAPP_WINDOW_MS) : undefined;
			},
		}),
		defineRule({
			id: 'MSG-EMAIL-BULK',
			title: 'One-click unsubscribe',
			plain: 'Marketing by e-mail carries the headers for one-click unsubscribing. Reminders should: whoever unsubscribes gets no more of them by e-mail.',
			appliesTo: { channels: ['email'] },
			citation: 'RFC 8058; Gmail sender guidelines',
			provenance: { kind: 'verified', source: 'Google sender guidelines FAQ' },
			evaluate(facts) {
				const oneClick = header(facts, 'list-unsubscribe') !== undefined && header(facts, 'list-unsubscribe-post') !== undefined;
				if (oneClick) return undefined;
				const missing = "The headers 'List-Unsubscribe' and 'List-Unsubscribe-Post' (RFC 8058) are missing.";
				if (facts.message.purpose === 'marketing') return block(`${missing} Marketing needs them.`);
				return facts.consumer ? note(`${missing} Large mailbox providers want them in bulk mail.`) : undefined;
			},
		}),
	],
};

/** What an answer that asks for no more messages means. */
export function stopOutcome(stop: ReturnType<typeof openStop>, lifted: string): Outcome | undefined {
	if (!stop) return undefined;
	const text = stop.text.slice(0, 60);
	return stop.intent === 'stop' ? block(`The customer answered "${text}". ${lifted}`) : review(`The customer answered "${text}", which may ask for no more messages. A person decides and records it.`);
}

function goesToNorthAmerica(facts: Facts): boolean {
	const country = readPhone(facts.message.to, facts.address.country)?.country;
	return [country, facts.address.country].some((code) => code === 'US' || code === 'CA');
}

function onWhatsApp(facts: Facts, at: number): Outcome | undefined {
	if (facts.settings.creditorRole !== 'first_party') return block("WhatsApp's policy forbids debt collection for others. Use another channel.");
	if (consentOf(facts, 'whatsapp').status !== 'granted') return block("No opt-in to WhatsApp is on record. Get one that names your business and WhatsApp, and record it in 'customer.consent.whatsapp'.");
	const last = lastMessageBy(facts, 'whatsapp')?.at;
	if (last !== undefined && at - last < WHATSAPP_WINDOW_MS) return undefined;
	if (facts.whatsappTemplate === undefined) return block("The customer's last WhatsApp message is 24 hours old or older: only an approved template may be sent. Name it in the header 'x-whatsapp-template'.");
	if (header(facts, 'x-whatsapp-template-status') === 'paused') return block('WhatsApp has paused the template. Use another one, or another channel.');
	return facts.settings.whatsappDunningAccepted ? undefined : review("WhatsApp's policy may not allow payment reminders. A person decides, or the owner accepts the risk with 'Accept WhatsApp for Reminders'.");
}
