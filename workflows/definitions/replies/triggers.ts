import type { NodeSpec } from '../canvas/canvas';

/** A way in for what customers answer. */
export interface ReplyTrigger {
	/** For the name of the file. */
	file: string;
	title: string;
	node: string;
	whatToSet: string;
	spec: NodeSpec;
}

const EVERY_MINUTE = { item: [{ mode: 'everyMinute' }] };

// Left to itself, n8n asks for mails since the day of publishing in its own time zone; on a server whose day is still the one
// before, it would pass over what comes until then.
const UNREAD_OF_TWO_WEEKS = `=["UNSEEN", ["SINCE", "{{ $now.minus({ days: 14 }).setLocale('en').toFormat('dd-LLL-yyyy') }}"]]`;

// Whole messages with all headers: they name the mail that is answered.
const imap: ReplyTrigger = {
	file: 'imap',
	title: 'IMAP',
	node: 'New mail',
	whatToSet: 'Choose your IMAP account on **New mail**: the mailbox that customers answer to. It reads what is unread of the last 14 days and marks it as read; nothing is moved or deleted.',
	spec: {
		type: 'n8n-nodes-base.emailReadImap',
		typeVersion: 2.1,
		parameters: { mailbox: 'INBOX', postProcessAction: 'read', format: 'resolved', options: { customEmailConfig: UNREAD_OF_TWO_WEEKS, trackLastMessageId: false, forceReconnect: 5 } },
	},
};

const gmail: ReplyTrigger = {
	file: 'gmail',
	title: 'Gmail',
	node: 'New mail',
	whatToSet: 'Choose your Gmail account on **New mail**. It looks every minute for mails that are unread.',
	spec: { type: 'n8n-nodes-base.gmailTrigger', typeVersion: 1.3, parameters: { pollTimes: EVERY_MINUTE, simple: false, filters: { readStatus: 'unread' }, options: {} } },
};

const outlook: ReplyTrigger = {
	file: 'outlook',
	title: 'Outlook',
	node: 'New mail',
	whatToSet: 'Choose your Microsoft Outlook account on **New mail**. It looks every minute for mails that are unread.',
	spec: { type: 'n8n-nodes-base.microsoftOutlookTrigger', typeVersion: 1, parameters: { pollTimes: EVERY_MINUTE, output: 'raw', filters: { readStatus: 'unread' }, options: {} } },
};

const twilio: ReplyTrigger = {
	file: 'twilio',
	title: 'SMS (Twilio)',
	node: 'New SMS',
	whatToSet: 'Choose your Twilio account on **New SMS**. Your n8n has to be reachable from the internet for Twilio to call it.',
	spec: { type: 'n8n-nodes-base.twilioTrigger', typeVersion: 1, parameters: { updates: ['com.twilio.messaging.inbound-message.received'] }, webhook: true },
};

const whatsApp: ReplyTrigger = {
	file: 'whatsapp',
	title: 'WhatsApp',
	node: 'New WhatsApp message',
	whatToSet: 'Choose your WhatsApp account on **New WhatsApp message**. Your n8n has to be reachable from the internet for Meta to call it.',
	spec: { type: 'n8n-nodes-base.whatsAppTrigger', typeVersion: 1, parameters: { updates: ['messages'], options: {} }, webhook: true },
};

export const REPLY_TRIGGERS: readonly ReplyTrigger[] = [imap, gmail, outlook, twilio, whatsApp];
