import type { FormName, WrongReason } from '../answer/answer';
import type { Notice, Problem } from '../notice';

/** The languages of the page (ISO 639-1). */
export const PORTAL_LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;

export type PortalLanguage = (typeof PORTAL_LANGUAGES)[number];

/** Channels that a customer may choose or stop. */
export type ReachableChannel = 'email' | 'sms' | 'whatsapp' | 'phone' | 'letter';

/** The texts of one form: what opens it, what it asks, and its button. */
export interface FormTexts {
	title: string;
	intro: string;
	button: string;
}

/** A success that is a sentence with a date, a number or a channel in it, or one without. */
export interface NoticeTexts extends Record<Exclude<Notice['kind'], 'promise' | 'more_time' | 'plan' | 'stop_channel' | Problem>, string> {
	promise(date: string): string;
	more_time(date: string): string;
	plan(parts: number): string;
	stop_channel(channel: string): string;
}

/** Everything the page says in one language. Values that come in are written for the reader already, and are escaped later. */
export interface PortalTexts {
	language: PortalLanguage;
	/** What the language calls itself. */
	name: string;
	title(company: string): string;
	/** Whose page it is. */
	owner(customer: string): string;
	chooseLanguage: string;
	balance: string;
	nothingOpen: string;
	openInvoices: string;
	paidInvoices: string;
	columns: { invoice: string; issued: string; due: string; total: string; open: string };
	states: { overdue(days: string): string; due: string; disputed: string; plan: string; paid: string };
	pay: string;
	download: string;
	schedule: string;
	part(number: number, of: number): string;
	partPaid: string;
	history: string;
	nothingHappened: string;
	events: {
		reminder: string;
		payment(amount: string): string;
		settled: string;
		promise(date: string): string;
		paid: string;
		plan(parts: number): string;
		extension(date: string): string;
		dispute: string;
		resolved: string;
		reply: string;
		stopped: string;
	};
	tellUs: string;
	tellUsIntro: string;
	forms: Readonly<Record<FormName, FormTexts>>;
	fields: {
		invoice: string;
		allInvoices: string;
		payOn: string;
		reference: string;
		referenceHint: string;
		parts: string;
		partsOption(parts: number, first: string): string;
		until: string;
		reason: string;
		details: string;
		channel: string;
		language: string;
		noPreference: string;
		hours: string;
		from: string;
		to: string;
		stopWhat: string;
		stopAll: string;
		stopChannel(channel: string): string;
	};
	reasons: Readonly<Record<WrongReason, string>>;
	channels: Readonly<Record<ReachableChannel, string>>;
	notices: NoticeTexts;
	problems: Readonly<Record<Problem, string>>;
	refusal: { title: string; text: string };
	unavailable: { title: string; text: string };
	contact(contact: string): string;
	footer: string;
}
