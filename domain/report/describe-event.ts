import type { DunningEvent } from '../model/event';

const WORDS: Readonly<Record<DunningEvent['type'], string>> = {
	'invoice.issued': 'Invoice issued',
	'invoice.settled': 'Invoice settled',
	'reminder.planned': 'Reminder planned',
	'reminder.sent': 'Reminder sent',
	'reminder.delivered': 'Reminder delivered',
	'reminder.opened': 'Reminder opened',
	'reminder.clicked': 'Link in the reminder followed',
	'reminder.bounced': 'Reminder came back undelivered',
	'reminder.failed': 'Reminder could not be sent',
	'call.attempted': 'Call tried',
	'call.connected': 'Call answered',
	'reply.received': 'Customer answered',
	'payment.received': 'Payment received',
	'payment.failed': 'Automatic payment failed',
	'promise.made': 'Customer promised to pay',
	'promise.kept': 'Promise kept',
	'promise.broken': 'Promise broken',
	'extension.granted': 'More time granted',
	'plan.agreed': 'Payment plan agreed',
	'dispute.opened': 'Dispute opened',
	'dispute.resolved': 'Dispute resolved',
	'hold.placed': 'Put on hold',
	'hold.released': 'Hold released',
	'consent.granted': 'Consent granted',
	'consent.revoked': 'Consent revoked',
	'approval.requested': 'Approval asked for',
	'approval.granted': 'Approved by a person',
	'approval.denied': 'Refused by a person',
	'customer.erased': 'Customer erased',
	'compliance.checked': 'Checked against the law',
	'pilot.assigned': 'Dealt into a group of the pilot',
	'link.revoked': 'Link to their page taken back',
};

// What of an event's data says why, or what came back; the rest is for machines.
const TELLING = ['intent', 'reason', 'decision', 'date', 'until', 'code', 'outcome', 'error', 'text', 'note', 'by', 'group'] as const;
const MOST_CHARACTERS = 160;

export interface DescribedEvent {
	what: string;
	/** Channel, tier and amount, and what the event's data says of why and what came back; plain text, to be escaped. */
	details: readonly string[];
}

/** An event in plain words, for a person. */
export function describeEvent({ type, channel, tier, amount, currency, data }: DunningEvent): DescribedEvent {
	const money = amount === undefined ? undefined : `${amount} ${currency ?? ''}`.trim();
	const said = TELLING.flatMap((name) => {
		const value = data[name];
		return typeof value === 'string' || typeof value === 'number' ? [`${name}: ${shortened(String(value))}`] : [];
	});
	return { what: WORDS[type], details: [channel, tier, money, ...said].filter((part) => part !== undefined && part !== '') as string[] };
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
