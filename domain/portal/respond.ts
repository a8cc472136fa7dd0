import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import { parseEvent } from '../model/event';
import type { Account } from './account/account';
import { readAccount } from './account/read-account';
import { answerKey } from './answer-key';
import { FIELD, readAnswer } from './answer/read-answer';
import { takeAnswer, type TakenAnswer } from './answer/take-answer';
import { checkLink } from './check-link';
import { formNonce } from './form-nonce';
import type { KnownRows } from './known-rows';
import type { PortalLimits } from './limits';
import type { PortalLook } from './look';
import type { Problem } from './notice';
import { accountPage } from './page/account-page';
import { pageHeaders } from './page/headers';
import { refusalPage, unavailablePage } from './page/refusal-page';
import type { PortalKeys } from './portal-key';
import type { PortalRequest } from './request';
import { revocationsIn } from './revocation-event';
import { textsFor } from './texts';
import type { PortalTexts } from './texts/format';
import { whyNot } from './why-not';

/** A page to answer a call with. */
export interface PortalPage {
	status: number;
	headers: Readonly<Record<string, string>>;
	html: string;
}

/** What a call leads to. A GET leads to a page and to nothing else. */
export interface PortalResponse {
	page: PortalPage;
	/** What was answered, where an answer counted. */
	taken?: TakenAnswer;
}

export interface PortalSettings {
	keys: PortalKeys;
	look: PortalLook;
	limits: PortalLimits;
	/** The creditor's. */
	zone: TimeZone;
	/** The run that holds the call, as its row in dunning_deliveries names it. */
	execution: string;
	asOf: Instant;
}

const STATUS = { shown: 200, refused: 404, conflict: 409, notTaken: 422, tooMany: 429, unavailable: 503 } as const;
const STATUS_OF: Readonly<Partial<Record<Problem, number>>> = { already: STATUS.conflict, out_of_date: STATUS.conflict, too_often: STATUS.tooMany };
const HOUR_SECONDS = 3600;

/** Answers a call of the page. `known`: what the tables and the source say of the customer that the link names. */
export function respond(request: PortalRequest, known: KnownRows, settings: PortalSettings): PortalResponse {
	const { keys, look, limits, zone, asOf } = settings;
	const link = checkLink(request.token, { keys, revocations: revocationsIn(known.events), asOf });
	if (!link.valid) return { page: pageOf(STATUS.refused, refusalPage(look, request.language)) };
	const { grant, linkId } = link;
	const account = readAccount(grant, known.receivables, known.events, asOf, zone);
	if (!account) return { page: pageOf(STATUS.unavailable, unavailablePage(look, request.language), { 'retry-after': '300' }) };

	const texts = textsFor(request.language, account.customer.language, look.language);
	const outcome = request.method === 'POST' ? outcomeOf(request, linkId, account, known, texts, settings) : {};
	const notice = outcome.taken?.notice ?? outcome.problem;
	const after = outcome.taken ? [...known.events, ...outcome.taken.events.map((event) => parseEvent(event))] : known.events;
	const html = accountPage({
		account: outcome.taken ? (readAccount(grant, known.receivables, after, asOf, zone) ?? account) : account,
		look,
		limits,
		// Who has just chosen a language reads on in it.
		texts: textsFor(outcome.taken?.customer?.language, texts.language),
		token: request.token,
		nonce: formNonce(linkId, asOf, keys.current, settings.execution),
		openForm: outcome.problem ? (request.form[FIELD.form] ?? '') : outcome.taken ? '' : request.openForm,
		...(notice ? { notice } : {}),
	});
	const status = outcome.problem ? (STATUS_OF[outcome.problem.kind] ?? STATUS.notTaken) : STATUS.shown;
	return { page: pageOf(status, html, status === STATUS.tooMany ? { 'retry-after': String(HOUR_SECONDS) } : {}), ...(outcome.taken ? { taken: outcome.taken } : {}) };
}

interface Outcome {
	taken?: TakenAnswer;
	problem?: { kind: Problem };
}

function outcomeOf(request: PortalRequest, linkId: string, account: Account, known: KnownRows, texts: PortalTexts, { keys, limits, execution, asOf }: PortalSettings): Outcome {
	const sent = answerKey(request, linkId, keys, asOf);
	const sending = { answerKey: sent.valid ? sent.eventKey : '', execution };
	const problem = whyNot(sending, known.forms, known.events, limits, asOf);
	if (problem) return { problem: { kind: problem } };
	const read = readAnswer(request, account, limits);
	if ('problem' in read) return { problem: { kind: read.problem } };
	return { taken: takeAnswer(read.answer, { account, touches: known.touches, answerKey: sending.answerKey, texts, limits, asOf }) };
}

function pageOf(status: number, html: string, more: Readonly<Record<string, string>> = {}): PortalPage {
	return { status, headers: pageHeaders(more), html };
}
