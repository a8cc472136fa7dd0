import type { IntakeRule } from '../../../domain/compliance/intake';
import type { CaseLine } from '../../../test/domain/compliance/case-file';
import { caseTable, GENERATED } from './words';

/** The page about what must be known before a message can be judged at all. */
export function intakePage(rules: readonly IntakeRule[], cases: ReadonlyMap<string, readonly CaseLine[]>): string {
	return [
		GENERATED,
		'# What must be known first',
		'',
		'Before any rule is asked, the gate looks at whether the message can be judged at all. Where it cannot, the message is blocked with the reason: what is not known is never guessed, and a zone that cannot be read is never read as UTC. The other items of the batch go on.',
		'',
		...rules.flatMap(({ id, title, plain, citation }) => [`## ${id}`, '', `**${title}.** ${plain}`, '', `- Citation: ${citation}`, '', ...caseTable(cases.get(id) ?? [])]),
		'## What else the gate reads',
		'',
		'Beside the fields of the data contract, these tell it what only the flow can know. All are optional.',
		'',
		'| on the item | means |',
		'|---|---|',
		...ON_THE_ITEM.map(([name, means]) => `| \`${name}\` | ${means} |`),
		'',
		'| in `data` of an event | means |',
		'|---|---|',
		...IN_EVENTS.map(([name, means]) => `| \`${name}\` | ${means} |`),
		'',
		'| tier or template | means |',
		'|---|---|',
		...TEMPLATES.map(([name, means]) => `| \`${name}\` | ${means} |`),
		'',
	].join('\n');
}

type Explained = readonly (readonly [name: string, means: string])[];

const ON_THE_ITEM: Explained = [
	['message.headers.cc, bcc', 'who gets a copy'],
	['message.headers.in-reply-to, references', 'the message really is an answer; else "Re:" is a false occasion'],
	['message.headers.list-unsubscribe, list-unsubscribe-post', 'one-click unsubscribing (RFC 8058)'],
	['message.headers.x-address-kind', '`work`: the customer\'s place of work; `inconvenient`: a place the customer ruled out'],
	['message.headers.x-letter-format', '`postcard`'],
	['message.headers.x-envelope-text', 'what the envelope says'],
	['message.headers.x-visibility', '`public`: others can see the message'],
	['message.headers.x-voicemail', '`true`: it is spoken on a voicemail'],
	['message.headers.x-whatsapp-template', 'the approved template that carries the message'],
	['message.headers.x-whatsapp-template-status', '`paused`'],
	['message.live', 'a person calls; where it is not `true`, a machine does'],
	['customer.tags', '`reassigned_number`: the number has a new owner; `erasure_requested`, `processing_objection`, `processing_restricted`: an open request under data protection law'],
	['reminder.charges.basis', '`contract`, or a sentence with "agreed": the charges were agreed; `breathing_space_excluded`: the days of a breathing space bear no interest'],
];

const IN_EVENTS: Explained = [
	['outcome, connected', 'of a call: `busy`, `out_of_service`, `not_connected` …: the number was not reached, and the call does not count'],
	['conversation, voicemail', 'of a call: people talked; a message was left'],
	['live, prerecorded', 'of a call: who spoke'],
	['initiatedBy, direction', '`customer`, `inbound`: the customer called or wrote'],
	['addressKind', '`work`: at the place of work'],
	['callId', 'an attempt and the talk it led to are one call'],
	['template, invoices, sendAt', 'of a touch: what, about which invoices, and when a planned one is meant to go'],
	['fee, charges', 'of a touch: a fee was charged with it'],
	['text, source', 'of a consent: the words, and how it was given; `written` or `signed` where a law wants it in writing'],
	['reassignedCheck', 'of a consent: the number was checked for a new owner'],
	['validationNotice, reference', 'of a touch that is no letter: it carried the validation notice; the reference to be repeated later'],
	['by, overrides, messageHash', 'of an approval: who approved, which rules are lifted by name, and of which words'],
	['until', 'of a hold or an extension: its last day'],
];

const TEMPLATES: Explained = [
	['validation_notice', 'the notice of 12 CFR 1006.34; a letter'],
	['dispute_verification', 'the verification of a disputed debt'],
	['written_notice, first_letter', 'the letter by which a collector begins (Canada, France)'],
	['creditor_notice', 'the creditor\'s notice that an e-mail address will be used'],
	['cease_…', 'the one notice after a request to cease'],
	['opt_out_confirmation', 'the one confirmation of an opt-out'],
	['voicemail…', 'a message on a voicemail'],
];
