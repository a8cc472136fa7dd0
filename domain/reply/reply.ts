import type { CivilDate } from '../calendar/civil-date';
import type { Channel } from '../model/channel';
import type { EventItem } from '../ledger/outbox-history';
import type { AnswerDraft } from './answer/draft-answer';
import type { LateReason } from './extract/late-reason';
import type { Intent, Language } from './intent';
import type { MatchedBy } from './match/reply-match';
import type { Sentiment } from './model/heads';

export const NEXT_ACTIONS = ['stop_all', 'stop_channel', 'hold', 'pause_until', 'verify_payment', 'answer', 'update_contact', 'continue'] as const;

export type NextAction = (typeof NEXT_ACTIONS)[number];

/** What the sequence does next. */
export interface NextStep {
	action: NextAction;
	/** For `pause_until`: the first day on which the sequence may go on. */
	until?: CivilDate;
}

/** The contract's `reply`: a message from a customer, read. */
export interface Reply {
	channel: Channel;
	from: string;
	subject?: string;
	/** Only what the person wrote now. */
	text: string;
	receivedAt: string;
	language: Language;
	sentiment: Sentiment;
	intent: Intent;
	intents: readonly { intent: Intent; confidence: number }[];
	confidence: number;
	engine: 'built_in' | 'model';
	promise?: { date?: CivilDate; amount?: number; currency?: string };
	plan?: { instalments?: number };
	outOfOffice?: { until?: CivilDate };
	newContact?: string;
	lateReason?: LateReason;
	bounce?: { hard: boolean; code?: string; recipient?: string };
	match?: { customerId?: string; invoiceId?: string; by: MatchedBy; confidence: number; candidates?: readonly string[] };
	next: NextStep;
	mustNotContinue: boolean;
	needsHuman: boolean;
	reason: string;
	/** An answer to a routine question, for a person to send. */
	answer?: AnswerDraft;
	/** Rows for `dunning_events`; none where the customer is not known. */
	events?: readonly EventItem[];
}
