import type { EventType } from '../../model/event';
import type { TemplateId, TonesOf } from '../template-id';
import type { ByAddress, Tone } from '../tone';

/** One message, as handlebars templates; CATALOGUE.md lists the variables and partials they may use. */
export interface Wording {
	/** The prose of e-mail and letter, between greeting and closing. Blank lines part the paragraphs. */
	body: string;
	/** What an SMS says first; how to pay, whom to ask and how to opt out follow by themselves. */
	sms: string;
	/** What a WhatsApp message says first: variables alone, because a template at WhatsApp knows no conditions. */
	whatsapp: string;
}

/** At least three, so that they can be tested against each other; the same for both forms of address. */
export type Subjects = readonly [string, string, string, ...string[]];

/** One occasion in all the tones it needs. */
export interface TextsOf<Id extends TemplateId> {
	subjects: Subjects;
	tones: Readonly<Record<TonesOf<Id>, ByAddress<Wording>>>;
}

export const INDUSTRIES = ['general', 'healthcare', 'professional_services', 'property', 'saas', 'wholesale'] as const;

export type Industry = (typeof INDUSTRIES)[number];

/** What a behaviour or a history lets the writer add, in one sentence. */
export const REMARKS = ['reliable', 'unsure', 'own_rhythm', 'renewal'] as const;

export type Remark = (typeof REMARKS)[number];

/** Sentences that many messages share, in one form of address. */
export interface Phrases {
	/** `named` where a person is known, `unnamed` where not; letters may be stiffer than e-mails. */
	greeting: { named: string; unnamed: string; letterUnnamed: string };
	closing: Readonly<Record<Tone, string>>;
	/** "reply to this message or …", so that it can follow "please". */
	answer: string;
	/** What may stand in the way of payment, and how to say so or to dispute the invoice. */
	help: Readonly<Record<Industry, string>>;
	remarks: Readonly<Record<Remark, string>>;
	charges: string;
	discount: string;
	plan: string;
	portal: string;
	/** How to pay: online, by bank transfer, or as the invoice says. */
	pay: { link: string; bank: string; elsewhere: string };
	optOut: { email: string; sms: string; whatsapp: string };
	/** The lines that close an SMS. `short` stands for the text of the tier where two segments are too few. */
	sms: { short: string; pay: string; payElsewhere: string; contact: string };
	whatsapp: { pay: string; contact: string };
	/** The words of a person who calls; lines that begin with "# " are headings. */
	call: string;
	/** What the caller says about the invoice: before its due date, then by tone. */
	callReason: Readonly<Record<Tone | 'before_due', string>>;
}

/** Words without a form of address. */
export interface Words {
	invoice: string;
	number: string;
	amount: string;
	amountDue: string;
	dueDate: string;
	extendedFrom: string;
	order: string;
	subject: string;
	received: string;
	promised: string;
	instalment: string;
	balance: string;
	interest: string;
	fixedCharge: string;
	total: string;
	/** Money in the customer's favour: taken off the total, or only shown. */
	creditTaken: string;
	creditShown: string;
	/** Further invoices of which only the numbers are known. */
	alsoOpen: string;
	pay: string;
	payInvoice: string;
	renewCard: string;
	openPortal: string;
	/** After "from": who writes where the company's name is not set. */
	ourTeam: string;
	/** What a caller says where no sender is set, for the caller to fill in. */
	yourName: string;
	/** In a letter, over its date, and over whom to ask. */
	date: string;
	contact: string;
	/** What a mail program shows beside the subject; nothing about a debt. */
	preview: string;
	/** Numbers in words, from two up: what a language model must not bring into a text. */
	numerals: readonly string[];
	/** Subjects that tell a bystander nothing: where money is asked for, and where it is not. */
	discreetSubjects: { asking: Subjects; other: Subjects };
}

/** What a language asks of whoever sets it, beyond its words. */
export interface Typography {
	/** Between a label and its value in plain text, where it is not a colon and a space. */
	colon?: string;
	/** Run over a template before it is filled: spaces at which a line must not break. Leaves braces and what is in them alone. */
	spacing?: (template: string) => string;
	/** Run over what is written: a word and a value that run together, such as "il 8 marzo" and "l’8 marzo". */
	joining?: (text: string) => string;
}

/** Why a case needs a person, as far as the history shows it. */
export const HAND_OVER_CAUSES = ['reply', 'contact', 'promises', 'plan', 'silence', 'other'] as const;

export type HandOverCause = (typeof HAND_OVER_CAUSES)[number];

/** What is handed to a colleague with a case. Read inside the company only. */
export interface HandOverTexts {
	subject: string;
	/** Lines that begin with "# " are headings. */
	brief: string;
	/** What a good colleague would do next. */
	advice: Readonly<Record<HandOverCause, string>>;
	/** One line of the time line for each kind of event; kinds that are not here are left out. */
	events: Readonly<Partial<Record<EventType, string>>>;
	channels: Readonly<Record<'email' | 'sms' | 'whatsapp' | 'phone' | 'letter' | 'in_app', string>>;
}

/** Everything the composer says in one language. */
export interface LanguageTexts {
	/** ISO 639-1. */
	language: string;
	/** What people call it, in English, for the panel. */
	name: string;
	/** For languages with rules of their own; most need none. */
	typography?: Typography;
	words: Words;
	phrases: ByAddress<Phrases>;
	handOver: HandOverTexts;
	texts: { readonly [Id in TemplateId]: TextsOf<Id> };
}
