import { formatWithOffset, type Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { answerKindOf } from './answer/answer-kind';
import { draftAnswer, type AnswerDraft } from './answer/draft-answer';
import { classify, type Classification } from './classify/classify';
import { readReply, type Reading } from './classify/reading';
import { reasonFor } from './classify/reason';
import { routeOf, type Route } from './classify/route';
import { LEAST_PRESENT } from './extract/decided-intents';
import { extractFacts } from './extract/extract-facts';
import { readMessage } from './inbound/read-message';
import { contextOf, readParty, type KnownParty } from './known-party';
import { ReplyDirectory } from './match/directory';
import { matchReply } from './match/match-reply';
import { needsConfirmation, type ReplyMatch } from './match/reply-match';
import { builtInModel, type ReplyModel } from './model/reply-model';
import { nextStep } from './next/next-step';
import { replyEvents } from './next/reply-events';
import type { Opinion } from './opinion/opinion';
import { weigh } from './opinion/weigh';
import type { Reply } from './reply';

export interface EngineSettings {
	asOf: Instant;
	/** Below this confidence a reply goes to a person. */
	threshold: number;
	/** Business days after a promised day before the sequence goes on. */
	graceDays: number;
	/** The creditor's. */
	zone: TimeZone;
}

/** A message that has been read, before the decision is made final. */
export interface ReadReply {
	reading: Reading;
	said: Classification;
	party: KnownParty;
}

/** What a chat model says of a reply, or why it says nothing of use. */
export type Heard = { opinion: Opinion } | { failure: string };

/** The contract's `reply` and where the item goes. */
export interface Decision {
	reply: Reply;
	route: Route;
}

/** Reads replies: from an item to the contract's `reply`. No I/O; one engine may read any number of items. */
export class ReplyEngine {
	/** `directory`: whom replies can be from; empty where nothing is known, then nothing is matched. */
	constructor(
		private readonly settings: EngineSettings,
		private readonly directory: ReplyDirectory = new ReplyDirectory(),
		private readonly model: ReplyModel = builtInModel(),
	) {}

	/** Takes an item's message apart and classifies it. Throws a ContractError where sender or date are missing. */
	read(json: Readonly<Record<string, unknown>>): ReadReply {
		const party = readParty(json);
		const reading = readReply(readMessage(json, this.settings.asOf), this.model.languageOf, contextOf(party));
		return { reading, said: classify(reading, this.model), party };
	}

	/** The facts of a reply, whom it is from, the next step and the route; `heard`: where a chat model was asked too. */
	decide({ reading, said: found, party }: ReadReply, heard?: Heard): Decision {
		const { threshold, graceDays, zone } = this.settings;
		const said = heard && 'opinion' in heard ? weigh(found, heard.opinion, reading) : found;
		const match = this.match(reading, party);
		const unknownSender = this.isUnknown(match, said);
		const facts = extractFacts(reading, { intent: said.intent, also: said.intents.slice(1).filter(({ confidence }) => confidence >= LEAST_PRESENT).map(({ intent }) => intent) }, contextOf(party));
		const place = { country: party.customer?.country, region: party.customer?.region };
		const notes = [heard && 'failure' in heard ? `${heard.failure}, so the built-in answer stands` : '', unknownSender ? 'it is not clear which customer wrote it' : ''];
		const core: Reply = {
			...headOf(reading),
			sentiment: said.sentiment,
			intent: said.intent,
			intents: said.intents,
			confidence: said.confidence,
			engine: said.by === 'chat_model' ? 'model' : 'built_in',
			...facts,
			...bounceOf(reading),
			...(match ? { match: shownMatch(match) } : {}),
			next: nextStep(said, facts, reading, { threshold, graceDays, place }),
			mustNotContinue: said.mustNotContinue,
			needsHuman: said.needsHuman || said.confidence < threshold || unknownSender,
			reason: reasonFor(said, reading, threshold, notes),
		};
		const answer = this.answer(reading, said, party);
		const reply = { ...core, ...(answer ? { answer } : {}), events: replyEvents(core, reading, match, zone) };
		return { reply, route: routeOf(reply, threshold) };
	}

	private match(reading: Reading, { customer, invoice }: KnownParty): ReplyMatch | undefined {
		if (!customer && this.directory.isEmpty) return undefined;
		return matchReply(reading, this.directory, { ...(customer ? { customerId: customer.id } : {}), ...(invoice ? { invoiceId: invoice.id } : {}) });
	}

	// Where customers are known and the sender is none of them for certain. What says nothing of a debt may be from anybody.
	private isUnknown(match: ReplyMatch | undefined, { intent }: Classification): boolean {
		if (this.directory.isEmpty && !match) return false;
		return needsConfirmation(match) && (match !== undefined || (intent !== 'other' && intent !== 'auto_reply'));
	}

	private answer({ concepts, language, message }: Reading, { intent }: Classification, { invoice, customer }: KnownParty): AnswerDraft | undefined {
		const kind = invoice ? answerKindOf(intent, concepts) : undefined;
		return invoice && kind ? draftAnswer(kind, language, invoice, civilDateAt(this.settings.zone, message.receivedAt), customer?.country) : undefined;
	}
}

function headOf({ message, clean, language }: Reading): Pick<Reply, 'channel' | 'from' | 'subject' | 'text' | 'receivedAt' | 'language'> {
	return {
		channel: message.channel,
		from: message.from.address,
		...(message.subject ? { subject: message.subject } : {}),
		text: clean.text,
		receivedAt: formatWithOffset(message.receivedAt, message.offset),
		language,
	};
}

function bounceOf({ report }: Reading): Pick<Reply, 'bounce'> {
	if (!report) return {};
	return { bounce: { hard: report.hard, ...(report.code ? { code: report.code } : {}), ...(report.recipient ? { recipient: report.recipient } : {}) } };
}

function shownMatch({ customerId, invoiceId, by, confidence, candidates }: ReplyMatch): Reply['match'] {
	return { ...(customerId ? { customerId } : {}), ...(invoiceId ? { invoiceId } : {}), by, confidence, ...(candidates ? { candidates } : {}) };
}
