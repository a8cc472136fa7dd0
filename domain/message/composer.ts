import type { Channel } from '../model/channel';
import { ContractError } from '../model/contract-error';
import type { DunningEvent } from '../model/event';
import { chooseLanguage } from './catalogue/choose-language';
import type { LanguageTexts } from './catalogue/format';
import { mustBeDiscreet } from './discretion';
import type { Draft } from './draft';
import { gatherFacts, type Item } from './facts/gather';
import type { Facts } from './facts/facts';
import type { ReminderAction } from '../model/reminder';
import { mailHeadersBy } from './headers';
import { plainAddress } from './mailbox';
import type { Message } from './message';
import { Notes } from './notes';
import { checkOwnTexts } from './own/check-own-texts';
import { NOTHING_OWN, nameOf, ownPartialsIn, ownTemplateFor, TemplateError, type OwnChannel, type OwnTexts } from './own/own-template';
import type { Letter } from './pdf/letter-pdf';
import { readItem } from './read-item';
import { recipientOf } from './recipient';
import { originOf } from './party';
import { paletteOf } from './render/colour';
import type { Settings } from './settings';
import { write, type Written } from './surface/write';
import { asksForMoney } from './template-id';
import type { Address } from './tone';
import { missingFacts } from './verify';
import { Writer } from './writer';

const SPEAKING: ReadonlySet<ReminderAction | undefined> = new Set<ReminderAction | undefined>([undefined, 'send', 'acknowledge', 'human']);
const OWN_CHANNEL: Readonly<Record<Channel, OwnChannel>> = { email: 'mail', letter: 'mail', in_app: 'mail', sms: 'sms', whatsapp: 'whatsapp', phone: 'phone' };

/** A finished message, and the parts of a letter to make a PDF of. */
export interface Finished {
	message: Message;
	letter?: Letter;
}

/**
 * Composes the messages of one run: templates are compiled once, and what could not be done as asked is noted. Throws a
 * TemplateError where a template of the owner's cannot be used.
 */
export class Composer {
	readonly notes = new Notes();
	private readonly writers = new Map<string, Writer>();
	private readonly mailHeaders: ReturnType<typeof mailHeadersBy>;

	constructor(
		private readonly settings: Settings,
		private readonly own: OwnTexts = NOTHING_OWN,
	) {
		checkOwnTexts(own, settings);
		this.mailHeaders = mailHeadersBy(settings);
	}

	/** The message for an item, or null where its reminder wants none; `events` are those of its customer. Throws a ContractError. */
	compose(json: Readonly<Record<string, unknown>>, events: readonly DunningEvent[]): Message | null {
		const draft = this.draft(json, events);
		return draft && this.finish(draft).message;
	}

	/** What is going to be said to whom, before it is written; null where the reminder wants no message. */
	draft(json: Readonly<Record<string, unknown>>, events: readonly DunningEvent[]): Draft | null {
		const item = readItem(json);
		const { occasion } = this.settings;
		if (occasion === 'from_reminder' && !SPEAKING.has(item.touch?.action)) return null;
		const facts = gatherFacts(item, events, this.settings);
		const handOver = occasion === 'hand_over' || (occasion === 'from_reminder' && item.touch?.action === 'human');
		return handOver ? this.draftHandOver(item, facts, events) : this.draftMessage(item, facts, events);
	}

	/** The message of a draft; `body` are other words for the catalogue's prose, in the same variables. */
	finish(draft: Draft, body?: string): Finished {
		const written = write(draft, this.settings, body);
		this.verify(draft, written);
		const { facts, channel, to, writer, own, handOver } = draft;
		const { language } = writer.manner.texts;
		const name = handOver ? 'hand_over' : facts.template.id;
		const message: Message = {
			channel,
			to,
			...this.sender(draft),
			...written.content,
			language,
			purpose: 'reminder',
			template: [name, channel, language, ...(own ? ['own'] : [])].join('.'),
			...(facts.variant === undefined ? {} : { variant: facts.variant }),
			...this.headers(draft, written, language),
			...(handOver ? { internal: true } : {}),
			engine: body === undefined ? 'built_in' : 'model',
		};
		return { message, letter: written.letter };
	}

	private draftMessage(item: Item, facts: Facts, events: readonly DunningEvent[]): Draft {
		const { customer, touch } = item;
		const channel = this.settings.channel ?? touch?.channel ?? customer.channelPreference ?? 'email';
		const to = recipientOf(channel, customer, originOf(this.settings));
		const { texts, missing } = chooseLanguage(customer.language, this.settings.language);
		const discreet = mustBeDiscreet(customer, this.settings.industry);
		if (missing !== undefined) this.notes.add('language', missing);
		this.noteOddities(item, facts, channel);
		const tiers = [touch?.tier, facts.template.id].filter((tier) => typeof tier === 'string');
		const own = ownTemplateFor(this.own, tiers, texts.language, OWN_CHANNEL[channel]);
		return { facts, behaviour: item.behaviour, events, handOver: false, channel, to, writer: this.writer(texts, this.addressFor(customer.tags)), discreet, own };
	}

	private draftHandOver(item: Item, facts: Facts, events: readonly DunningEvent[]): Draft {
		const to = plainAddress(this.settings.ownerEmail) ?? '';
		if (to === '') this.notes.add('owner');
		const { texts } = chooseLanguage(undefined, this.settings.language);
		return { facts, behaviour: item.behaviour, events, handOver: true, channel: 'email', to, writer: this.writer(texts, 'formal'), discreet: false };
	}

	private noteOddities(item: Item, facts: Facts, channel: Channel): void {
		const { customer, invoice, touch } = item;
		if (!touch && this.settings.occasion === 'from_reminder') this.notes.add('noReminder');
		if (!this.settings.companyName) this.notes.add('company');
		if (invoice.paymentUrl !== undefined && facts.link === null) this.notes.add('badLink', invoice.paymentUrl);
		else if (facts.link === null && asksForMoney(facts.template.id)) this.notes.add('link');
		if ((facts.statement?.unknown.length ?? 0) > 0) this.notes.add('statement', facts.statement?.unknown.join(', '));
		if (channel === 'letter' && !(customer.street && customer.city)) this.notes.add('address', customer.id);
	}

	// A person can ask for the other form of address for one customer, by a tag on the record.
	private addressFor(tags: readonly string[]): Address {
		if (tags.includes('informal')) return 'informal';
		if (tags.includes('formal')) return 'formal';
		return this.settings.address === 'auto' ? 'formal' : this.settings.address;
	}

	private writer(texts: LanguageTexts, address: Address): Writer {
		const name = `${texts.language} ${address}`;
		let writer = this.writers.get(name);
		if (!writer) {
			const partials = ownPartialsIn(this.own, texts.language);
			writer = new Writer({ texts, address, partials, palette: paletteOf(this.settings.colour) }, this.settings);
			this.writers.set(name, writer);
		}
		return writer;
	}

	private sender({ channel, writer }: Draft): Pick<Message, 'from'> {
		const { company, isNamed, mailbox } = writer.party;
		const from = channel === 'email' ? mailbox : isNamed ? company : undefined;
		return from === undefined ? {} : { from };
	}

	private headers({ facts, channel, handOver }: Draft, { content }: Written, language: string): Pick<Message, 'headers'> {
		if (channel === 'email' && !handOver) return { headers: this.mailHeaders(facts, language) };
		return content.whatsapp ? { headers: { 'x-whatsapp-template': content.whatsapp.name } } : {};
	}

	private verify(draft: Draft, { content, variables }: Written): void {
		if (draft.handOver) return;
		const { id } = draft.facts.template;
		const missing = missingFacts(content, id, variables, draft.writer.party);
		if (missing.length === 0) return;
		if (draft.own) throw new TemplateError(nameOf(draft.own), undefined, `it leaves out ${missing.join(', ')}.`);
		throw new ContractError('invoice', draft.facts.invoice.number, `facts that can be written out; the message was not made, because it leaves out ${missing.join(', ')}`);
	}
}
