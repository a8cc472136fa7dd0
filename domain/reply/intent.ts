/** What a reply means, in the order of precedence: where several apply, the first one decides what happens next. */
export const INTENTS = [
	'bounce',
	'auto_reply',
	'legal',
	'opt_out',
	'hardship',
	'dispute',
	'refusal',
	'already_paid',
	'payment_plan_request',
	'extension_request',
	'promise_to_pay',
	'wrong_contact',
	'document_request',
	'human_request',
	'complaint',
	'question',
	'acknowledgement',
	'other',
] as const;

export type Intent = (typeof INTENTS)[number];

/** The languages that the built-in engine reads (ISO 639-1). */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];
