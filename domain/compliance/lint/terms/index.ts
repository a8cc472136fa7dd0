import { onFirstUse } from '../../../memory/on-first-use';
import { PhraseFinder } from '../phrases';
import { DEBT, DISPUTE_PATH, MARKETING, OPT_OUT_OFFER, PAYMENT_PATH } from './disclosure';
import {
	COLLECTION_DEPARTMENT,
	COLLECTOR_IDENTITY,
	COLLECTOR_NAME,
	COLLECTOR_PURPOSE,
	COLLECTOR_USE_OF_INFORMATION,
	DEBT_RELIEF,
	DUTCH_WRONG_START,
	EXPIRING_LINK,
	FRENCH_RECOVERY_COSTS,
	RDG_REGISTRATION,
	VALIDATION_RIGHT,
	VOICEMAIL_DISCLOSURE,
} from './law';
import { ABUSE, DECEPTION, DISGUISE, FALSE_FINALITY, SHAMING } from './manner';
import { DUE_DATE, FEE, OVERDUE } from './money';
import { BANKRUPTCY_NOTICE, STOP_MENTION, STOP_REQUEST } from './replies';
import { TIME_UNIT } from './time';
import { ARREST, AUTOMATED_CONSEQUENCE, CREDIT_BUREAU, LEGAL_ACTION } from './threats';

/** Everything that is looked for in messages and in what their senders are called. */
export const MESSAGE_TERMS = {
	arrest: ARREST,
	legalAction: LEGAL_ACTION,
	creditBureau: CREDIT_BUREAU,
	automatedConsequence: AUTOMATED_CONSEQUENCE,
	falseFinality: FALSE_FINALITY,
	shaming: SHAMING,
	abuse: ABUSE,
	deception: DECEPTION,
	disguise: DISGUISE,
	fee: FEE,
	overdue: OVERDUE,
	dueDate: DUE_DATE,
	debt: DEBT,
	marketing: MARKETING,
	optOutOffer: OPT_OUT_OFFER,
	disputePath: DISPUTE_PATH,
	paymentPath: PAYMENT_PATH,
	collectorPurpose: COLLECTOR_PURPOSE,
	collectorUseOfInformation: COLLECTOR_USE_OF_INFORMATION,
	collectorIdentity: COLLECTOR_IDENTITY,
	collectorName: COLLECTOR_NAME,
	collectionDepartment: COLLECTION_DEPARTMENT,
	validationRight: VALIDATION_RIGHT,
	debtRelief: DEBT_RELIEF,
	voicemailDisclosure: VOICEMAIL_DISCLOSURE,
	rdgRegistration: RDG_REGISTRATION,
	frenchRecoveryCosts: FRENCH_RECOVERY_COSTS,
	dutchWrongStart: DUTCH_WRONG_START,
	expiringLink: EXPIRING_LINK,
	timeUnit: TIME_UNIT,
} as const;

/** Everything that is looked for in what customers write. */
export const REPLY_TERMS = {
	stopRequest: STOP_REQUEST,
	stopMention: STOP_MENTION,
	bankruptcy: BANKRUPTCY_NOTICE,
} as const;

export type MessageTerm = keyof typeof MESSAGE_TERMS;
export type ReplyTerm = keyof typeof REPLY_TERMS;

export const messageFinder = onFirstUse(() => new PhraseFinder<MessageTerm>(MESSAGE_TERMS));
export const replyFinder = onFirstUse(() => new PhraseFinder<ReplyTerm>(REPLY_TERMS));
