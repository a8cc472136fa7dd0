import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { Composer } from '../../../domain/message/composer';
import type { Message } from '../../../domain/message/message';
import type { OwnTexts } from '../../../domain/message/own/own-template';
import { SAMPLE_AS_OF, sampleFor, type Sample } from '../../../domain/message/sample-item';
import type { Settings } from '../../../domain/message/settings';
import type { TemplateId } from '../../../domain/message/template-id';
import type { Tone } from '../../../domain/message/tone';
import { parseEvent } from '../../../domain/model/event';

export const BERLIN = parseTimeZone('Europe/Berlin') ?? ('UTC' as TimeZone);

/** The settings of a small company, for tests. */
export function settings(changes: Partial<Settings> = {}): Settings {
	return {
		asOf: SAMPLE_AS_OF,
		zone: BERLIN,
		language: 'en',
		occasion: 'from_reminder',
		address: 'auto',
		industry: 'general',
		companyName: 'Northlight Tools Ltd',
		senderName: 'Anna Berg',
		fromEmail: 'accounts@northlight.example',
		replyTo: 'replies@northlight.example',
		contactPhone: '+44 20 7946 0018',
		...changes,
	};
}

/** What is laid over a sample: fields of its invoice, customer and reminder, other keys of the item, and events. */
export interface Changes {
	invoice?: object;
	customer?: object;
	reminder?: object;
	item?: object;
	events?: readonly object[];
}

/** A sample item with changes, and the events of its customer. */
export function itemFor(id: TemplateId, tone: Tone, changes: Changes = {}): Sample {
	const { item, events } = sampleFor(id, tone);
	return {
		item: {
			...item,
			...changes.item,
			invoice: { ...item.invoice, ...changes.invoice },
			customer: { ...item.customer, ...changes.customer },
			reminder: { ...item.reminder, ...changes.reminder },
		},
		events: changes.events?.map((event) => parseEvent({ customerId: 'C-1007', invoiceId: 'INV-20417', ...event })) ?? events,
	};
}

const composers = new Map<string, Composer>();

/** One composer for the same settings: that is how a run works, and templates are compiled once. */
function composerFor(with_: Partial<Settings>, own: OwnTexts | undefined): Composer {
	const name = JSON.stringify([with_, own], (_, value: unknown) => (value === undefined ? 'undefined' : value));
	let composer = composers.get(name);
	if (!composer) composers.set(name, (composer = new Composer(settings(with_), own)));
	return composer;
}

/** The message for a sample with changes; fails where there is none. */
export function compose(id: TemplateId, tone: Tone, changes: Changes = {}, with_: Partial<Settings> = {}, own?: OwnTexts): Message {
	const { item, events } = itemFor(id, tone, changes);
	const message = composerFor(with_, own).compose(item, events);
	if (!message) throw new Error(`No message for ${id}`);
	return message;
}
