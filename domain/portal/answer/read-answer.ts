import { addDays, laterOf, parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Customer } from '../../model/customer';
import type { Account } from '../account/account';
import { extensible } from '../account/settled-alone';
import { FEWEST_PARTS, type PortalLimits } from '../limits';
import type { Problem } from '../notice';
import { isOneClick, type PortalRequest } from '../request';
import { portalLanguage } from '../texts';
import { FORMS, WRONG_REASONS, type Answer, type Hours } from './answer';
import { offeredChannels, stoppableChannels } from './channels';

/** The names of the fields of every form. */
export const FIELD = { form: 'form', invoice: 'invoice', date: 'date', reference: 'reference', parts: 'parts', reason: 'reason', text: 'text', channel: 'channel', language: 'language', start: 'start', end: 'end', stop: 'stop' } as const;

/** The choice of every open invoice, and of every channel. */
export const ALL = '*';

/** Characters that are kept of a text. */
export const LONGEST = { reference: 140, text: 2000 } as const;
const HOURS = /^([01]\d|2[0-3]):[0-5]\d$/;

export type ReadAnswer = { answer: Answer } | { problem: Problem };

/**
 * What a customer says with a form, held against what they may say: only their own open invoices, only days within the
 * limits, only what is offered to them. A form says one of these, or what is wrong with it.
 */
export function readAnswer(request: PortalRequest, account: Account, limits: PortalLimits): ReadAnswer {
	if (isOneClick(request)) return { answer: { form: 'stop', channel: 'email' } };
	const { form } = request;
	const name = FORMS.find((known) => known === form[FIELD.form]);
	if (name === undefined) return { problem: 'choice' };
	if (name === 'preferences') return readPreferences(form, account.customer);
	if (name === 'stop') return readStop(form[FIELD.stop] ?? '', account.customer);
	const invoiceIds = chosenInvoices(form[FIELD.invoice] ?? '', account);
	if (invoiceIds.length === 0) return { problem: 'choice' };
	switch (name) {
		case 'promise': {
			const date = dayUpTo(form[FIELD.date], account.today, lastPromise(account.today, limits));
			return date ? { answer: { form: 'promise', invoiceIds, date } } : { problem: 'date' };
		}
		case 'paid': {
			const reference = line(form[FIELD.reference], LONGEST.reference);
			return reference === '' ? { problem: 'text' } : { answer: { form: 'paid', invoiceIds, reference } };
		}
		case 'plan': {
			const parts = Number(form[FIELD.parts]);
			const offered = Number.isInteger(parts) && parts >= FEWEST_PARTS && parts <= limits.planParts;
			return offered ? { answer: { form: 'plan', invoiceIds, parts } } : { problem: 'choice' };
		}
		case 'more_time': {
			const moved = invoiceIds.filter((id) => extensible(account, id, limits));
			if (moved.length === 0) return { problem: 'choice' };
			const until = dayUpTo(form[FIELD.date], account.today, lastExtension(account, moved, limits));
			const gains = account.open.filter(({ invoice, dueDate }) => until && moved.includes(invoice.id) && dueDate < until);
			return until && gains.length > 0 ? { answer: { form: 'more_time', invoiceIds: gains.map(({ invoice }) => invoice.id), until } } : { problem: 'date' };
		}
		case 'wrong': {
			const reason = WRONG_REASONS.find((known) => known === form[FIELD.reason]);
			const text = prose(form[FIELD.text], LONGEST.text);
			if (!reason) return { problem: 'choice' };
			return text === '' ? { problem: 'text' } : { answer: { form: 'wrong', invoiceIds, reason, text } };
		}
	}
}

/** The last day that a promise may name. */
export function lastPromise(today: CivilDate, { promiseDays }: PortalLimits): CivilDate {
	return addDays(today, promiseDays);
}

/** The last day to which the due date of all of `invoiceIds` may be moved. */
export function lastExtension({ today, open }: Account, invoiceIds: readonly string[], { extensionDays }: PortalLimits): CivilDate {
	const days = open.filter(({ invoice }) => invoiceIds.includes(invoice.id)).map(({ dueDate }) => addDays(laterOf(dueDate, today), extensionDays));
	return days.sort()[0] ?? today;
}

function readPreferences(form: PortalRequest['form'], customer: Customer): ReadAnswer {
	const channel = offeredChannels(customer).find((offered) => offered === form[FIELD.channel]);
	const language = portalLanguage(form[FIELD.language]);
	const hours = readHours(form[FIELD.start] ?? '', form[FIELD.end] ?? '');
	if (hours === null) return { problem: 'hours' };
	if (channel === undefined && language === undefined && hours === undefined) return { problem: 'choice' };
	return { answer: { form: 'preferences', ...(channel ? { channel } : {}), ...(language ? { language } : {}), ...(hours ? { hours } : {}) } };
}

function readHours(start: string, end: string): Hours | null | undefined {
	if (start === '' && end === '') return undefined;
	return HOURS.test(start) && HOURS.test(end) && start < end ? { start, end } : null;
}

function readStop(choice: string, customer: Customer): ReadAnswer {
	if (choice === ALL) return { answer: { form: 'stop' } };
	const channel = stoppableChannels(customer).find((known) => known === choice);
	return channel ? { answer: { form: 'stop', channel } } : { problem: 'choice' };
}

function chosenInvoices(choice: string, { open }: Account): readonly string[] {
	const ids = open.map(({ invoice }) => invoice.id);
	return choice === ALL ? ids : ids.filter((id) => id === choice);
}

function dayUpTo(text: string | undefined, first: CivilDate, last: CivilDate): CivilDate | undefined {
	const date = parseCivilDate(text ?? '');
	return date && date >= first && date <= last ? date : undefined;
}

function line(text: string | undefined, longest: number): string {
	return (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, longest);
}

function prose(text: string | undefined, longest: number): string {
	return (text ?? '').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/(?!\n)\p{Cc}/gu, '').replace(/\n{3,}/g, '\n\n').trim().slice(0, longest);
}
