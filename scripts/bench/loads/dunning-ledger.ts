import { sealEvents } from '../../../domain/ledger/event-row';
import { planTouches } from '../../../domain/ledger/plan-touches';
import type { DecidedItem } from '../../../domain/ledger/touch-row';
import { Composer } from '../../../domain/message/composer';
import { parseBehaviour } from '../../../domain/model/behaviour';
import { parseCompliance } from '../../../domain/model/compliance';
import { parseMessage } from '../../../domain/model/message';
import { parseReceivable } from '../../../domain/model/receivable';
import { parseReminder } from '../../../domain/model/reminder';
import * as message from '../ledgers/message';
import type { Load } from './load';

/** Decided items become rows of dunning_outbox, and events become rows that are linked to the ones before them. */
export function dunningLedgerLoad(count: number): Load {
	const items = Array.from({ length: count }, (_, index) => message.itemOf(index));
	const events = items.flatMap((item, index) => message.eventsOf(item.customer.id, item.invoice.id, index));
	// What a message says does not matter here, only that there is one.
	const written = new Composer({ ...message.settings, channel: 'email' }).compose(message.itemOf(0), []);
	const decided = items.map((item) => ({ ...item, message: written, compliance: { decision: 'allow', findings: [] } }));
	return {
		events: events.length,
		work: () => {
			planTouches(decided.map(readDecided), [], message.settings.asOf);
			sealEvents(events, new Map());
		},
	};
}

function readDecided(json: Readonly<Record<string, unknown>>): DecidedItem {
	return {
		...parseReceivable(json),
		behaviour: parseBehaviour(json.behaviour),
		reminder: parseReminder(json.reminder),
		message: parseMessage(json.message),
		compliance: parseCompliance(json.compliance),
	};
}
