import { formatUtc, type Instant } from '../../calendar/instant';
import type { EventItem } from '../../ledger/outbox-history';
import { recordReply, type RecordedReply } from '../../ledger/record-reply';
import type { ClassifiedReply } from '../../ledger/reply-item';
import type { Touch } from '../../ledger/touch';
import type { Account } from '../account/account';
import type { PortalLimits } from '../limits';
import type { Notice } from '../notice';
import type { PortalTexts } from '../texts/format';
import { agreedEvents } from './agreed-events';
import type { Answer } from './answer';
import { meaningOf, type Meaning } from './meaning';
import { wayBack, type WayBack } from './way-back';

/** What is written down of an answer, and what the page says to it. */
export interface TakenAnswer extends RecordedReply {
	/** Columns of the customer's row in dunning_customers. */
	customer?: Readonly<Record<string, string>>;
	notice: Notice;
}

/** What an answer is taken with. */
export interface AnswerContext {
	account: Account;
	/** Touches of the customer. */
	touches: readonly Touch[];
	/** The same form gives the same key, and so the same events. */
	answerKey: string;
	texts: PortalTexts;
	limits: PortalLimits;
	asOf: Instant;
}

/**
 * An answer becomes a reply that nobody has to read out of a text: the same events, the same changes of what was about to
 * go out, the same row on the desk; and what the owner's limits let a customer settle alone is settled.
 */
export function takeAnswer(answer: Answer, { account, touches, answerKey, texts, limits, asOf }: AnswerContext): TakenAnswer {
	const { customer } = account;
	const meaning = meaningOf(answer, account, limits);
	const invoiceIds = 'invoiceIds' in answer ? answer.invoiceIds : [];
	const [only] = invoiceIds.length === 1 ? invoiceIds : [];
	const back = wayBack(touches, customer);
	const numbers = account.open.filter(({ invoice }) => invoiceIds.includes(invoice.id)).map(({ invoice }) => invoice.number);
	const reply = replyOf(meaning, answer, { channel: meaning.stops ?? back.channel, address: back.address }, { answerKey, texts, asOf }, numbers);
	const message = {
		channel: reply.channel,
		from: { address: back.address, name: customer.name },
		to: [],
		body: meaning.text,
		headers: new Map<string, string>(),
		receivedAt: asOf,
		offset: 0,
		offsetStated: false,
		messageId: answerKey,
		answers: [],
		hasAttachments: false,
	};
	const match = { customerId: customer.id, customerName: customer.name, ...(only ? { invoiceId: only } : {}), by: 'portal', confidence: 1 } as const;
	const recorded = recordReply(message, reply, match, touches, asOf);
	const key = recorded.events[0]?.key ?? answerKey;
	const events: EventItem[] = [...recorded.events, ...agreedEvents(answer, account, key, limits, asOf)];
	const row = answer.form === 'preferences' ? customerRow(customer.id, answer) : undefined;
	return { ...recorded, events, ...(row ? { customer: row } : {}), notice: meaning.notice };
}

function replyOf(meaning: Meaning, answer: Answer, { channel, address }: WayBack, { answerKey, texts, asOf }: Pick<AnswerContext, 'answerKey' | 'texts' | 'asOf'>, numbers: readonly string[]): ClassifiedReply {
	const { intent, next, needsHuman, text, reason } = meaning;
	const said = {
		channel,
		from: address,
		...(numbers.length > 0 ? { subject: `${texts.columns.invoice} ${numbers.join(', ')}`.slice(0, 150) } : {}),
		text,
		receivedAt: formatUtc(asOf),
		language: texts.language,
		intent,
		next,
		// A wish for another channel or language is no reason to wait, but what is planned was planned without it.
		mustNotContinue: answer.form === 'preferences',
		needsHuman,
		reason,
	};
	return { ...said, all: { ...said, intents: [{ intent, confidence: 1 }], confidence: 1, engine: 'portal', form: answer.form, answer: answerKey } };
}

function customerRow(customerId: string, { channel, language, hours }: Extract<Answer, { form: 'preferences' }>): Record<string, string> {
	return {
		customerId,
		...(channel ? { channelPreference: channel } : {}),
		...(language ? { language } : {}),
		...(hours ? { contactHours: JSON.stringify(hours) } : {}),
	};
}
