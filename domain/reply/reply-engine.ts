import { formatWithOffset, type Instant } from '../calendar/instant';
import { classify, type Classification } from './classify/classify';
import { nextAction } from './classify/next-action';
import { readReply, type Reading } from './classify/reading';
import { reasonFor } from './classify/reason';
import { routeOf, type Route } from './classify/route';
import { extractFacts } from './extract/extract-facts';
import { readMessage } from './inbound/read-message';
import { builtInModel, type ReplyModel } from './model/reply-model';
import type { Opinion } from './opinion/opinion';
import { weigh } from './opinion/weigh';
import type { Reply } from './reply';

export interface EngineSettings {
	asOf: Instant;
	/** Below this confidence a reply goes to a person. */
	threshold: number;
	/** Days after a promised date before the sequence goes on. */
	graceDays: number;
}

/** A message that has been read, before the decision is made final. */
export interface ReadReply {
	reading: Reading;
	said: Classification;
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
	constructor(
		private readonly settings: EngineSettings,
		private readonly model: ReplyModel = builtInModel(),
	) {}

	/** Takes an item's message apart and classifies it. Throws a ContractError where sender or date are missing. */
	read(json: Readonly<Record<string, unknown>>): ReadReply {
		const reading = readReply(readMessage(json, this.settings.asOf), this.model.languageOf);
		return { reading, said: classify(reading, this.model) };
	}

	/** The facts of a reply, the next step and the route; `heard`: where a chat model was asked too. */
	decide({ reading, said: found }: ReadReply, heard?: Heard): Decision {
		const said = heard && 'opinion' in heard ? weigh(found, heard.opinion, reading) : found;
		const note = heard && 'failure' in heard ? heard.failure : undefined;
		const { message, clean, report, language } = reading;
		const { threshold, graceDays } = this.settings;
		const facts = extractFacts(reading, { intent: said.intent, also: said.intents.slice(1).map(({ intent }) => intent) });
		const reply: Reply = {
			channel: message.channel,
			from: message.from.address,
			...(message.subject ? { subject: message.subject } : {}),
			text: clean.text,
			receivedAt: formatWithOffset(message.receivedAt, message.offset),
			language,
			sentiment: said.sentiment,
			intent: said.intent,
			intents: said.intents,
			confidence: said.confidence,
			engine: said.by === 'chat_model' ? 'model' : 'built_in',
			...facts,
			...(report ? { bounce: { hard: report.hard, ...(report.code ? { code: report.code } : {}), ...(report.recipient ? { recipient: report.recipient } : {}) } } : {}),
			next: nextAction(said, facts, reading, threshold, graceDays),
			mustNotContinue: said.mustNotContinue,
			needsHuman: said.needsHuman || said.confidence < threshold,
			reason: reasonFor(said, reading, threshold, note),
		};
		return { reply, route: routeOf(reply, threshold) };
	}
}
