import type { NodeSpec } from '../canvas/canvas';
import { settingsNode } from '../nodes/flow';
import { TO_SEND, type Outlet, type Sender } from './sender';

const HTTP_TIMEOUT_MS = 30_000;
const ONCE = { executeOnce: true, onError: 'continueErrorOutput' } as const;

/** A page for the printer, one file a letter, named by the touch. */
export const letterToFolder: Sender = {
	file: 'letter-folder',
	title: 'letters into a folder',
	outlets: ['letter'],
	whatToSet: 'On **Settings**, enter a folder that n8n may write to (self-hosted; see N8N_RESTRICT_FILE_ACCESS_TO). Each letter becomes a page there, ready to print.',
	settings: { folder: '/home/node/.n8n-files/letters' },
	draw(canvas, from, { column, row }) {
		const page = canvas.add('Letter', settingsNode({ page: `={{ ${TO_SEND}.html || ${TO_SEND}.text }}`, ending: `={{ ${TO_SEND}.html ? 'html' : 'txt' }}` }), { column, row });
		const file: NodeSpec = {
			type: 'n8n-nodes-base.convertToFile',
			typeVersion: 1.1,
			parameters: { operation: 'toText', sourceProperty: 'page', options: { fileName: '=letter.{{ $json.ending }}' } },
		};
		const name = `${TO_SEND}.key.replace(/[^A-Za-z0-9_-]+/g, '_')`;
		const write: NodeSpec = {
			type: 'n8n-nodes-base.readWriteFile',
			typeVersion: 1.1,
			parameters: { operation: 'write', fileName: `={{ $('Settings').first().json.folder + '/' + ${name} + '.' + $('Letter').first().json.ending }}`, dataPropertyName: 'data', options: {} },
			settings: ONCE,
		};
		const made = canvas.add('As a file', file, { column: column + 1, row });
		const send = canvas.add('Write to the folder', write, { column: column + 2, row });
		canvas.chain(from, page, made, send);
		return { send, messageId: '={{ $json.fileName }}' };
	},
};

/**
 * A POST with the message as JSON, signed so that the receiver knows who wrote it and when: `X-Dunning-Signature: t=<unix
 * seconds>,v1=<HMAC-SHA256 in hex of "t.body">`. The key of the touch is the Idempotency-Key.
 */
function bySignedWebhook(file: string, title: string, outlet: Outlet, what: string, kind: Sender['kind'] = 'channel'): Sender {
	return {
		file,
		title,
		kind,
		outlets: [outlet],
		whatToSet: `On **Settings**, enter the address of ${what}; on **Sign**, a Crypto credential with the secret you share with it.`,
		settings: { url: 'https://example.com/dunning' },
		draw(canvas, from, { column, row }) {
			const fields = ['key', 'channel', 'customerId', 'customerName', 'invoiceIds', 'tier', 'recipient', 'subject', 'text', 'html', 'language', 'amountDue', 'currency', 'sentAt'];
			const body = `={{ JSON.stringify(Object.fromEntries(${JSON.stringify(fields)}.map((name) => [name, ${TO_SEND}[name] ?? null]))) }}`;
			const written = canvas.add('Body', settingsNode({ time: "={{ String(Math.floor($now.toSeconds())) }}", body }), { column, row });
			const sign: NodeSpec = {
				type: 'n8n-nodes-base.crypto',
				typeVersion: 2,
				parameters: { action: 'hmac', type: 'SHA256', value: "={{ $json.time + '.' + $json.body }}", dataPropertyName: 'signature', encoding: 'hex' },
			};
			const request: NodeSpec = {
				type: 'n8n-nodes-base.httpRequest',
				typeVersion: 4.2,
				parameters: {
					method: 'POST',
					url: "={{ $('Settings').first().json.url }}",
					sendHeaders: true,
					headerParameters: {
						parameters: [
							{ name: 'X-Dunning-Signature', value: '=t={{ $json.time }},v1={{ $json.signature }}' },
							{ name: 'Idempotency-Key', value: `={{ ${TO_SEND}.key }}` },
						],
					},
					sendBody: true,
					contentType: 'raw',
					rawContentType: 'application/json',
					body: '={{ $json.body }}',
					options: { timeout: HTTP_TIMEOUT_MS },
				},
				settings: ONCE,
			};
			const signed = canvas.add('Sign', sign, { column: column + 1, row });
			const send = canvas.add('Call the webhook', request, { column: column + 2, row });
			canvas.chain(from, written, signed, send);
			return { send, messageId: "={{ $json.id ?? $json.messageId ?? '' }}" };
		},
	};
}

export const letterToWebhook = bySignedWebhook('letter-webhook', 'letters by a signed webhook', 'letter', 'the service that prints and posts letters');
export const inAppWebhook = bySignedWebhook('in-app-webhook', 'in-app by a signed webhook', 'in_app', 'your product, which shows the message');

/** For a CRM, a help desk or a data warehouse: every touch that went out, whatever its source. */
export const writeBackWebhook = bySignedWebhook('signed-webhook', 'your CRM by a signed webhook', 'write_back:any', 'your CRM, or of a flow that writes the note there', 'write_back');
