import type { NodeSpec } from '../canvas/canvas';

/**
 * n8n's nodes that send. None of them tries again by itself: a second try is only right where the provider surely did
 * not take the message, and that is for the ledger to say.
 */
export function sendBySmtp(): NodeSpec {
	return {
		type: 'n8n-nodes-base.emailSend',
		typeVersion: 2.1,
		parameters: {
			resource: 'email',
			operation: 'send',
			fromEmail: "={{ $('One touch').first().json.fromEmail }}",
			toEmail: '={{ $json.recipient }}',
			subject: '={{ $json.subject }}',
			emailFormat: "={{ $json.html ? 'both' : 'text' }}",
			text: '={{ $json.text }}',
			html: '={{ $json.html }}',
			options: { appendAttribution: false },
		},
		// A key that stands twice is one message: only the first of the claimed rows is sent.
		settings: { executeOnce: true, onError: 'continueErrorOutput' },
		webhook: true,
	};
}
