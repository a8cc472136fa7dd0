import type { Instant } from '../../calendar/instant';
import { ContractError } from '../../model/contract-error';
import { finish } from './draft';
import { asRecord } from './headers';
import type { InboundMessage } from './inbound-message';
import { triggeredMail } from './mail-triggers';
import { triggeredText } from './phone-triggers';
import { plainMessage } from './plain';

/**
 * The message in an item: what n8n's Email Trigger (IMAP), Gmail, Outlook, Twilio and WhatsApp triggers emit, or the
 * contract's plain { channel, from, subject, body, headers, receivedAt }. `asOf` stands in for the date of the two
 * triggers that leave it out. Throws a ContractError that names the field.
 */
export function readMessage(json: Readonly<Record<string, unknown>>, asOf: Instant): InboundMessage {
	if (typeof json.raw === 'string' && json.from === undefined && json.body === undefined) {
		throw new ContractError('from', undefined, "who sent the message; set 'Format' of the Email Trigger (IMAP) to 'Resolved' or 'Simple', since 'RAW' leaves the headers out");
	}
	const draft = triggeredText(json) ?? triggeredMail(json);
	if (draft) return finish(draft, asOf);
	// A Webhook node puts what was posted under `body`.
	const posted = typeof json.body === 'object' && json.body !== null ? triggeredText(asRecord(json.body)) : null;
	return finish(posted ?? plainMessage(json), asOf);
}
