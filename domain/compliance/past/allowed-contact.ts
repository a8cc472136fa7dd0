import { promotes, type Facts } from '../facts';
import type { Contact } from './contact';

/** The message that was just allowed, as those that are decided after it in the same run see it: a reservation. */
export function contactMadeBy(facts: Facts): Contact {
	const { message, reminder, invoice } = facts;
	return {
		at: facts.asOf,
		channel: message.channel,
		invoiceIds: reminder?.invoices ?? [invoice.id],
		keys: facts.ownKeys,
		tier: reminder?.tier ?? undefined,
		template: message.template,
		reserved: true,
		live: message.live === true,
		reached: true,
		conversation: false,
		inbound: false,
		atWork: false,
		charged: Number(reminder?.charges?.fixed ?? 0) > 0,
		data: { purpose: promotes(facts) ? 'mixed' : 'reminder' },
	};
}
