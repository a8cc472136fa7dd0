import type { NodeSpec } from '../canvas/canvas';
import { ifHolds, settingsNode } from '../nodes/flow';
import { TO_SEND, type Outlet, type Sender } from './sender';

const HTTP_TIMEOUT_MS = 30_000;
const ONCE = { executeOnce: true, onError: 'continueErrorOutput' } as const;

/** A file for the printer, one a letter, named by the touch: the PDF, or the page where a person has changed the words. */
export const letterToFolder: Sender = {
	file: 'letter-folder',
	title: 'letters into a folder',
	outlets: ['letter'],
	whatToSet: 'On **Settings**, enter a folder that n8n may write to (self-hosted; see N8N_RESTRICT_FILE_ACCESS_TO). Each letter becomes a PDF there, ready to print; one that a person has edited, or whose letters a PDF\'s fonts lack, a page.',
	settings: { folder: '/home/node/.n8n-files/letters' },
	draw(canvas, from, { column, row }) {
		const letter = canvas.add('Letter', settingsNode({ pdf: `={{ ${TO_SEND}.pdf || '' }}`, page: `={{ ${TO_SEND}.html || ${TO_SEND}.text }}`, ending: `={{ ${TO_SEND}.pdf ? 'pdf' : ${TO_SEND}.html ? 'html' : 'txt' }}` }), { column, row });
		const isPdf = canvas.add('A PDF?', ifHolds({ left: '={{ $json.pdf }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: column + 1, row });
		const asFile = (operation: 'toBinary' | 'toText', sourceProperty: string): NodeSpec => ({
			type: 'n8n-nodes-base.convertToFile',
			typeVersion: 1.1,
			parameters: { operation, sourceProperty, options: { fileName: '=letter.{{ $json.ending }}', ...(operation === 'toBinary' ? { mimeType: 'application/pdf' } : {}) } },
		});
		const name = `${TO_SEND}.key.replace(/[^A-Za-z0-9_-]+/g, '_')`;
		const write: NodeSpec = {
			type: 'n8n-nodes-base.readWriteFile',
			typeVersion: 1.1,
			parameters: { operation: 'write', fileName: `={{ $('Settings').first().json.folder + '/' + ${name} + '.' + $('Letter').first().json.ending }}`, dataPropertyName: 'data', options: {} },
			settings: ONCE,
		};
		const pdf = canvas.add('PDF as a file', asFile('toBinary', 'pdf'), { column: column + 2, row: row - 0.5 });
		const page = canvas.add('Page as a file', asFile('toText', 'page'), { column: column + 2, row: row + 0.5 });
		const send = canvas.add('Write to the folder', write, { column: column + 3, row });
		canvas.chain(from, letter, isPdf, pdf, send);
		canvas.wire(isPdf, page, { output: 1 });
		canvas.wire(page, send);
		return { send, messageId: '={{ $json.fileName }}' };
	},
};

/**
 * A POST with the message as JSON, signed so that the receiver knows who wrote it and when: `X-Dunning-Signature: t=<unix
 * seconds>,v1=<HMAC-SHA256 in hex of "t.body">`. The key of the touch is the Idempotency-Key. A letter's `pdf` is Base64.
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
			const fields = ['key', 'channel', 'customerId', 'customerName', 'invoiceIds', 'tier', 'recipient', 'subject', 'text', 'html', 'pdf', 'language', 'amountDue', 'currency', 'sentAt'];
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
