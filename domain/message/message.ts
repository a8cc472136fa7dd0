import type { Channel } from '../model/channel';

/** A template at WhatsApp with the values for its places, as the Cloud API takes them. */
export interface WhatsAppTemplate {
	name: string;
	/** As WhatsApp writes languages: en, pt_BR. */
	language: string;
	/** In the order of {{1}}, {{2}} … */
	parameters: readonly string[];
}

/** What the composer adds to an item: the contract's `message`. */
export interface Message {
	channel: Channel;
	to: string;
	from?: string;
	subject?: string;
	text: string;
	html?: string;
	language: string;
	purpose: 'reminder';
	/** A person says it: the script of a call. */
	live?: boolean;
	/** Which template wrote it: `overdue_7.email.de`; the owner's own end in `.own`. */
	template: string;
	variant?: string;
	headers?: Record<string, string>;
	/** How many parts an SMS is sent in. */
	segments?: number;
	whatsapp?: WhatsAppTemplate;
	/** For a colleague, not for the customer. */
	internal?: boolean;
	/** Who found the words: the catalogue (or the owner's template), or a language model between its facts. */
	engine: 'built_in' | 'model';
	/** Why the model's words were not used. */
	note?: string;
}
