import { ContractError } from '../../model/contract-error';
import type { WhatsAppTemplate } from '../message';
import type { Address } from '../tone';
import type { LanguageTexts } from '../catalogue/format';
import type { Variables } from '../variables';
import type { Writer } from '../writer';

// WhatsApp Business Platform, message templates: the longest body.
const LONGEST_BODY = 1024;
const A_VARIABLE = /\{\{(\w+)\}\}/g;

/** A message template as it is registered with WhatsApp. */
export interface WhatsAppDefinition {
	name: string;
	/** With {{1}}, {{2}} … for the values. */
	body: string;
	/** Which variable stands at which place. */
	variables: readonly string[];
}

/** The whole body of a WhatsApp message of the catalogue: variables alone, so that it can be registered. */
export function whatsAppSource(texts: LanguageTexts, address: Address, source: string, asks: boolean): string {
	const { whatsapp, optOut } = texts.phrases[address];
	return [source, ...(asks ? [whatsapp.pay] : []), whatsapp.contact, optOut.whatsapp].join('\n\n');
}

/** What has to be registered with WhatsApp, under a name of its own, so that this message may be sent outside of a conversation. */
export function whatsAppDefinition(name: string, source: string): WhatsAppDefinition {
	const variables: string[] = [];
	const body = source.replace(A_VARIABLE, (_, name: string) => {
		if (!variables.includes(name)) variables.push(name);
		return `{{${variables.indexOf(name) + 1}}}`;
	});
	return { name: `dunning_${name}`.toLowerCase().replace(/[^a-z0-9_]/g, '_'), body, variables };
}

/** The message as people will read it, and the values for the registered template. */
export function writeWhatsApp(writer: Writer, variables: Variables, name: string, source: string): { text: string; whatsapp: WhatsAppTemplate } {
	const { texts, address } = writer.manner;
	// A place of a template must not stay empty: without a link it says where the bank details are.
	const filled = { ...variables, payment: variables.payment || writer.text.say(texts.phrases[address].sms.payElsewhere, variables), contact: variables.contact || variables.company };
	const definition = whatsAppDefinition(name, source);
	const text = writer.text.say(source, filled);
	if (text.length > LONGEST_BODY) {
		throw new ContractError('invoice.paymentUrl', variables.link, `a WhatsApp message of at most ${LONGEST_BODY} characters; give a shorter payment link, or choose another channel`);
	}
	const values = new Map<string, unknown>(Object.entries(filled));
	return { text, whatsapp: { name: definition.name, language: texts.language, parameters: definition.variables.map((name) => String(values.get(name) ?? '')) } };
}
