import type { NodeSpec } from '../canvas/canvas';

/** A mail, as expressions over the item that the node gets. */
export interface MailFields {
	from: string;
	to: string;
	subject: string;
	text: string;
	/** Empty where the mail is plain text. */
	html: string;
	replyTo: string;
	/** The name of a file of the item that goes along. */
	file?: string;
}

/** An account that mail can be sent from, with n8n's own node for it. */
export interface Mailer {
	/** For names of files and workflows; empty for SMTP, which every provider has. */
	name: string;
	/** Which account people choose, for the note. */
	account: string;
	/** Where the node's answer names the mail: its Message-ID, or the provider's own id. */
	messageId: string;
	send(mail: MailFields): NodeSpec;
	/**
	 * Answering in the thread, where the account can: finding the mail that is answered by its Message-ID (in angle brackets),
	 * and the answer to what was found. n8n's node for SMTP sets no headers: there mails stand together by their subject.
	 */
	thread?: { find(messageId: string): NodeSpec; answer(text: string): NodeSpec };
}

// What cannot be looked up is no reason not to answer: it then goes out as a mail of its own.
const LOOK_UP = { executeOnce: true, alwaysOutputData: true, onError: 'continueRegularOutput' } as const;
// A key that stands twice is one message: only the first of the claimed rows is sent. None tries again by itself: a
// second try is only right where the provider surely did not take the message, and that is for the ledger to say.
const ONCE = { executeOnce: true, onError: 'continueErrorOutput' } as const;

export const smtp: Mailer = {
	name: '',
	account: 'your SMTP account',
	messageId: '={{ $json.messageId }}',
	send: ({ from, to, subject, text, html, replyTo, file }) => ({
		type: 'n8n-nodes-base.emailSend',
		typeVersion: 2.1,
		parameters: {
			resource: 'email',
			operation: 'send',
			fromEmail: `={{ ${from} }}`,
			toEmail: `={{ ${to} }}`,
			subject: `={{ ${subject} }}`,
			emailFormat: `={{ ${html} ? 'both' : 'text' }}`,
			text: `={{ ${text} }}`,
			html: `={{ ${html} }}`,
			options: { appendAttribution: false, replyTo: `={{ ${replyTo} }}`, ...(file ? { fileAttachments: file } : {}) },
		},
		settings: ONCE,
		webhook: true,
	}),
};

const asHtml = (text: string) => `'<p>' + ${text}.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]).replace(/\\r?\\n/g, '<br>') + '</p>'`;

export const gmail: Mailer = {
	name: 'Gmail',
	account: 'your Gmail account',
	messageId: '={{ $json.id }}',
	send: ({ to, subject, text, html, replyTo, file }) => ({
		type: 'n8n-nodes-base.gmail',
		typeVersion: 2.2,
		parameters: {
			resource: 'message',
			operation: 'send',
			sendTo: `={{ ${to} }}`,
			subject: `={{ ${subject} }}`,
			// n8n reads no expression here, so a mail that is plain text becomes a page of it.
			emailType: 'html',
			message: `={{ ${html} || ${asHtml(text)} }}`,
			options: { appendAttribution: false, replyTo: `={{ ${replyTo} }}`, ...(file ? { attachmentsUi: { attachmentsBinary: [{ property: file }] } } : {}) },
		},
		settings: ONCE,
		webhook: true,
	}),
	thread: {
		find: (messageId) => ({
			type: 'n8n-nodes-base.gmail',
			typeVersion: 2.2,
			parameters: { resource: 'message', operation: 'getAll', limit: 1, simple: true, filters: { q: `={{ 'rfc822msgid:' + ${messageId}.replace(/[<>]/g, '') }}` }, options: {} },
			settings: LOOK_UP,
			webhook: true,
		}),
		answer: (text) => ({
			type: 'n8n-nodes-base.gmail',
			typeVersion: 2.2,
			parameters: { resource: 'message', operation: 'reply', messageId: '={{ $json.id }}', emailType: 'text', message: `={{ ${text} }}`, options: { appendAttribution: false, replyToSenderOnly: true } },
			settings: ONCE,
			webhook: true,
		}),
	},
};

export const outlook: Mailer = {
	name: 'Outlook',
	account: 'your Microsoft Outlook account',
	messageId: '',
	send: ({ to, subject, text, html, replyTo, file }) => ({
		type: 'n8n-nodes-base.microsoftOutlook',
		typeVersion: 2,
		parameters: {
			resource: 'message',
			operation: 'send',
			toRecipients: `={{ ${to} }}`,
			subject: `={{ ${subject} }}`,
			bodyContent: `={{ ${html} || ${text} }}`,
			additionalFields: { bodyContentType: `={{ ${html} ? 'html' : 'Text' }}`, replyTo: `={{ ${replyTo} }}`, ...(file ? { attachments: { attachments: [{ binaryPropertyName: file }] } } : {}) },
		},
		settings: ONCE,
		webhook: true,
	}),
	thread: {
		find: (messageId) => ({
			type: 'n8n-nodes-base.microsoftOutlook',
			typeVersion: 2,
			parameters: {
				resource: 'message',
				operation: 'getAll',
				limit: 1,
				output: 'fields',
				fields: ['id'],
				filtersUI: { values: { filterBy: 'filters', filters: { custom: `={{ "internetMessageId eq '" + ${messageId}.replaceAll("'", "''") + "'" }}` } } },
				options: {},
			},
			settings: LOOK_UP,
			webhook: true,
		}),
		answer: (text) => ({
			type: 'n8n-nodes-base.microsoftOutlook',
			typeVersion: 2,
			parameters: { resource: 'message', operation: 'reply', messageId: { __rl: true, mode: 'id', value: '={{ $json.id }}' }, replyToSenderOnly: true, message: `={{ ${text} }}`, additionalFields: {}, options: {} },
			settings: ONCE,
			webhook: true,
		}),
	},
};

export const MAILERS: readonly Mailer[] = [smtp, gmail, outlook];
