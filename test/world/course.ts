import { addDays, weekdayOf, type CivilDate } from '../../domain/calendar/civil-date';
import type { Execution } from '../../scripts/host/n8n-client';
import type { Row } from '../../scripts/host/table-access';
import type { ImapServer } from '../../scripts/inbox/imap-server';
import type { SourceHost } from '../workflows/source-host';
import type { Books } from './books/books';
import { Chronicle } from './chronicle';
import { asOf, at, mailDate } from './clock';
import type { World, WorldFirm, WorldInvoice } from './ledger-world';
import { bounceMail, replyMail } from './reply-mail';
import type { Saying, Stop } from './sayings';
import type { Cue } from './story';

const PLANS_AT = '06:00';
const HAPPENS_AT = '09:30';
const SENDS_AT = '16:55';
/** Rounds in which nothing may go out: too early, too late, and on a Sunday. */
const TOO_EARLY = '06:30';
const AT_NIGHT = '23:15';
const MONDAY = 1;
const SUNDAY = 7;
const ANSWERED_WITHIN_MS = 180_000;

/** The course of a world in a real n8n: every day it is billed and paid, planned, answered and sent. */
export class Course {
	readonly chronicle = new Chronicle();
	private readonly done = new Set<string>();
	private readonly goneMailboxes = new Set<string>();
	private answers = 0;

	constructor(
		private readonly world: World,
		private readonly books: Books,
		private readonly source: SourceHost,
		private readonly imap: ImapServer,
	) {
		source.host.inbox.answer = (recipients) => (recipients.some((address) => this.goneMailboxes.has(address)) ? { code: 550, text: '5.1.1 No such user' } : null);
	}

	/** Books what was before the first day: old invoices, and those that are open by then. */
	async begin(first: CivilDate): Promise<void> {
		for (const invoice of this.world.past) {
			await this.books.bill(invoice, this.source);
			await this.books.pay(invoice, String(invoice.paidOn), this.source);
		}
		await this.bill(({ issued }) => issued < first);
	}

	/** Lives one day; gives what planning did. */
	async live(day: CivilDate): Promise<Execution> {
		await this.bill(({ issued }) => issued === day);
		await this.letHappen('overnight', addDays(day, -1), '20:00', () => true);
		const planned = await this.source.plan(this.books.planner, { ...this.books.settings, asOf: asOf(day, PLANS_AT) });
		const due = new Set((await this.approve()).filter(({ sendAt }) => Date.parse(String(sendAt)) <= at(day, SENDS_AT)).map(({ customerId }) => String(customerId)));
		if (weekdayOf(day) === MONDAY) await this.send(day, TOO_EARLY);
		await this.letHappen('between planning and sending', day, HAPPENS_AT, ({ id }) => due.has(id));
		await this.send(day, SENDS_AT);
		if (weekdayOf(day) === SUNDAY) await this.send(day, AT_NIGHT);
		return planned;
	}

	private async bill(which: (invoice: WorldInvoice) => boolean): Promise<void> {
		for (const invoice of this.world.invoices.filter(which)) await this.books.bill(invoice, this.source);
	}

	/** A person says yes to everything that waits for one; gives what is about to go out. */
	private async approve(): Promise<Row[]> {
		const { tables } = this.source.host;
		const rows = await tables.rows('dunning_outbox');
		const waiting = rows.filter(({ status, tier }) => status === 'awaiting_approval' && tier !== 'answer');
		for (const { key } of waiting) await tables.updateRows('dunning_outbox', 'key', String(key), { status: 'approved', decidedBy: 'Nadia' });
		return [...waiting, ...rows.filter(({ status }) => status === 'planned')];
	}

	private async send(day: CivilDate, time: string): Promise<void> {
		const { inbox } = this.source.host;
		const before = inbox.mails.length;
		await this.source.host.send(asOf(day, time));
		for (const mail of inbox.mails.slice(before)) this.chronicle.mails.push({ mail, day, at: at(day, time) });
	}

	private async letHappen(when: Cue['at'], day: CivilDate, time: string, isTheirTurn: (firm: WorldFirm) => boolean): Promise<void> {
		const expected: string[] = [];
		for (const firm of this.world.firms) {
			const { story } = firm;
			if (story.kind === 'silence' || this.done.has(firm.id) || story.cue.at !== when) continue;
			if (this.chronicle.mailsTo(firm.email).length < story.cue.afterMails || !isTheirTurn(firm)) continue;
			this.done.add(firm.id);
			if (story.kind === 'pays') await this.pay(firm, day, time);
			if (story.kind === 'pays' && when === 'between planning and sending') this.chronicle.paidBeforeSending.add(firm.id);
			if (story.kind === 'mailbox is gone') this.loseMailbox(firm, day, time);
			if (story.kind === 'mail bounces') this.bounce(firm, day, time);
			if (story.kind === 'answers') this.answer(firm, day, time, story.saying);
			if (story.kind === 'mail bounces' || story.kind === 'answers') expected.push(firm.id);
		}
		if (expected.length > 0) await this.untilHeard(expected);
	}

	private async pay(firm: WorldFirm, day: CivilDate, time: string): Promise<void> {
		for (const invoice of this.world.invoices.filter((own) => own.firm.id === firm.id && own.issued <= day)) {
			await this.books.pay(invoice, day, this.source);
			this.chronicle.paid.set(invoice.id, at(day, time));
		}
	}

	private loseMailbox(firm: WorldFirm, day: CivilDate, time: string): void {
		this.goneMailboxes.add(firm.email);
		this.stop(firm, day, time, 'mailbox is gone');
	}

	private answer(firm: WorldFirm, day: CivilDate, time: string, saying: Saying): void {
		const last = this.lastMailTo(firm);
		this.stop(firm, day, time, `${saying.name} (${saying.language})`, saying.stop(day), last.text);
		this.imap.deliver(replyMail({ id: this.newId(), from: `${firm.name} <${firm.email}>`, subject: last.subject, date: mailDate(day, time), text: saying.words(day), inReplyTo: last.headers['message-id'] ?? '' }));
	}

	private bounce(firm: WorldFirm, day: CivilDate, time: string): void {
		this.stop(firm, day, time, 'mail bounces');
		this.imap.deliver(bounceMail({ id: this.newId(), recipient: firm.email, messageId: this.lastMailTo(firm).headers['message-id'] ?? '', date: mailDate(day, time) }));
	}

	private stop(firm: WorldFirm, day: CivilDate, time: string, what: string, stop: Stop = { lasts: 'for good' }, answered?: string): void {
		this.chronicle.stops.set(firm.id, { what, at: at(day, time), day, stop, answered });
	}

	private lastMailTo(firm: WorldFirm) {
		const last = this.chronicle.mailsTo(firm.email).at(-1);
		if (!last) throw new Error(`${firm.name} has had no mail to answer`);
		return last.mail;
	}

	private newId(): string {
		this.answers += 1;
		return `answer-${this.answers}`;
	}

	/** Replies are read by a workflow of their own; it takes a moment. */
	private async untilHeard(firmIds: readonly string[]): Promise<void> {
		const giveUpAt = Date.now() + ANSWERED_WITHIN_MS;
		for (;;) {
			const heard = new Set((await this.source.host.tables.rows('dunning_events')).filter(({ type }) => type === 'reply.received').map(({ customerId }) => customerId));
			const missing = firmIds.filter((id) => !heard.has(id));
			if (missing.length === 0) return;
			if (Date.now() > giveUpAt) throw new Error(`Nobody heard what ${missing.join(', ')} said: ${await this.whatHappened()}`);
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
	}

	/** What there is to see when a reply went unheard: the mailbox, the runs that should have read it, and what they reported. */
	private async whatHappened(): Promise<string> {
		const { host } = this.source;
		const runs = (await host.client.executions(host.idOf('04-replies-imap'))).map(({ id, status }) => `${id} ${status}`);
		const problems = (await host.tables.rows('dunning_problems')).map(({ node, message }) => `${node}: ${message}`);
		return `${this.imap.seen} of ${this.answers} mails were read; runs of 04: ${runs.join(', ') || 'none'}; problems: ${problems.join('; ') || 'none'}`;
	}
}
