import type { Html } from '../../../markup/html';
import type { Formats } from '../../../message/locale';
import { extensible, plannable } from '../../account/settled-alone';
import { WRONG_REASONS, type FormName } from '../../answer/answer';
import { offeredChannels, stoppableChannels } from '../../answer/channels';
import { firstInstalmentOn } from '../../answer/plan-schedule';
import { ALL, FIELD, LONGEST, lastExtension, lastPromise } from '../../answer/read-answer';
import { FEWEST_PARTS } from '../../limits';
import { ALL_TEXTS } from '../../texts';
import type { AccountPage } from '../account-page';
import { choiceField, dayField, hidden, hoursField, lineField, proseField, type Choice, type FieldName } from './fields';

/** The fields of a form on this page; undefined where the form is not offered. */
type FieldsOf = (page: AccountPage, formats: Formats) => readonly Html[] | undefined;

/** Every form with its fields: nothing is asked that has only one answer. */
export const FORM_FIELDS: Readonly<Record<FormName, FieldsOf>> = {
	promise: (page, formats) => {
		const { account, limits, texts } = page;
		if (account.open.length === 0) return undefined;
		return [invoiceField('promise', page, formats), dayField(named('promise', FIELD.date, texts.fields.payOn), account.today, lastPromise(account.today, limits))];
	},
	paid: (page, formats) => {
		const { fields } = page.texts;
		if (page.account.open.length === 0) return undefined;
		return [invoiceField('paid', page, formats), lineField(named('paid', FIELD.reference, fields.reference), fields.referenceHint, LONGEST.reference)];
	},
	plan: (page, formats) => {
		const { account, limits, texts } = page;
		if (limits.planParts < FEWEST_PARTS || !account.open.some((invoice) => invoice.state !== 'disputed' && invoice.state !== 'plan')) return undefined;
		const first = formats.date(firstInstalmentOn(account.today, limits.planFirstDays));
		const parts = Array.from({ length: limits.planParts - FEWEST_PARTS + 1 }, (_, index) => index + FEWEST_PARTS);
		const said = (count: number) => (account.open.every((invoice) => plannable(account, invoice, limits)) ? texts.fields.partsOption(count, first) : String(count));
		return [invoiceField('plan', page, formats), choiceField(named('plan', FIELD.parts, texts.fields.parts), parts.map((count) => ({ value: String(count), text: said(count) })))];
	},
	more_time: (page, formats) => {
		const { account, limits, texts } = page;
		const movable = account.open.filter(({ invoice }) => extensible(account, invoice.id, limits)).map(({ invoice }) => invoice.id);
		if (movable.length === 0) return undefined;
		return [invoiceField('more_time', page, formats, movable), dayField(named('more_time', FIELD.date, texts.fields.until), account.today, lastExtension(account, movable, limits))];
	},
	wrong: (page, formats) => {
		const { account, texts } = page;
		if (account.open.length === 0) return undefined;
		const reasons = WRONG_REASONS.map((value) => ({ value, text: texts.reasons[value] }));
		return [invoiceField('wrong', page, formats), choiceField(named('wrong', FIELD.reason, texts.fields.reason), reasons), proseField(named('wrong', FIELD.text, texts.fields.details), LONGEST.text)];
	},
	preferences: ({ account: { customer }, texts: { fields, channels } }) => {
		const ways = offeredChannels(customer).map((value) => ({ value, text: channels[value] }));
		const languages = ALL_TEXTS.map(({ language, name }) => ({ value: language, text: name }));
		return [
			...(ways.length > 1 ? [choiceField(named('preferences', FIELD.channel, fields.channel), ways, fields.noPreference)] : []),
			choiceField(named('preferences', FIELD.language, fields.language), languages, fields.noPreference),
			hoursField(fields.hours, named('preferences', FIELD.start, fields.from), named('preferences', FIELD.end, fields.to)),
		];
	},
	stop: ({ account: { customer }, texts: { fields, channels } }) => {
		const ways = stoppableChannels(customer).map((value) => ({ value, text: fields.stopChannel(channels[value]) }));
		return [choiceField(named('stop', FIELD.stop, fields.stopWhat), [...ways, { value: ALL, text: fields.stopAll }])];
	},
};

function named(form: FormName, name: string, label: string): FieldName {
	return { form, name, label };
}

function invoiceField(form: FormName, { account, texts }: AccountPage, formats: Formats, among?: readonly string[]): Html {
	const offered = account.open.filter(({ invoice }) => among?.includes(invoice.id) ?? true);
	const [first] = offered;
	if (first && offered.length === 1) return hidden(FIELD.invoice, first.invoice.id);
	const choices = offered.map(({ invoice }): Choice => ({ value: invoice.id, text: `${invoice.number} · ${formats.amount(invoice.amountDue, invoice.currency)}` }));
	return choiceField(named(form, FIELD.invoice, texts.fields.invoice), [{ value: ALL, text: texts.fields.allInvoices }, ...choices]);
}
