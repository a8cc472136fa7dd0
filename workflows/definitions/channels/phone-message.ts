import { TO_SEND, type Sender } from './sender';
import type { NodeSpec } from '../canvas/canvas';

const HTTP_TIMEOUT_MS = 30_000;

/** A request with n8n's own credential for the service; what the service refuses leaves by the second output with its words. */
function post(url: string, credential: string, body: { json: string } | { form: Readonly<Record<string, string>> }): NodeSpec {
	const content =
		'json' in body
			? { contentType: 'json', specifyBody: 'json', jsonBody: body.json }
			: { contentType: 'form-urlencoded', bodyParameters: { parameters: Object.entries(body.form).map(([name, value]) => ({ name, value })) } };
	return {
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		parameters: {
			method: 'POST',
			url,
			authentication: 'predefinedCredentialType',
			nodeCredentialType: credential,
			sendBody: true,
			...content,
			options: { timeout: HTTP_TIMEOUT_MS },
		},
		settings: { executeOnce: true, onError: 'continueErrorOutput' },
	};
}

/** https://www.twilio.com/docs/messaging/api/message-resource: the text node of n8n drops Twilio's error code, a request keeps it. */
export const twilioSms: Sender = {
	file: 'sms-twilio',
	title: 'SMS by Twilio',
	outlets: ['sms'],
	whatToSet: 'Choose your Twilio account on **Send SMS**; on **Settings**, enter its Account SID and your number, or the SID of a messaging service.',
	settings: { accountSid: 'AC…', from: '+15005550006' },
	draw(canvas, from, place) {
		const send = canvas.add(
			'Send SMS',
			post("=https://api.twilio.com/2010-04-01/Accounts/{{ $('Settings').first().json.accountSid }}/Messages.json", 'twilioApi', {
				form: {
					To: `={{ ${TO_SEND}.recipient }}`,
					"={{ $('Settings').first().json.from.startsWith('MG') ? 'MessagingServiceSid' : 'From' }}": "={{ $('Settings').first().json.from }}",
					Body: `={{ ${TO_SEND}.text }}`,
				},
			}),
			place,
		);
		canvas.wire(from, send);
		return { send, messageId: '={{ $json.sid }}' };
	},
};

/** https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates: templates outside of a conversation. */
export const whatsAppCloud: Sender = {
	file: 'whatsapp-cloud',
	title: 'WhatsApp Business Cloud',
	outlets: ['whatsapp'],
	whatToSet:
		'Choose your WhatsApp account on **Send WhatsApp message**; on **Settings**, enter the id of your phone number. Register the templates first: the page on the Composer lists them. Plain texts are taken only within 24 hours of what the customer wrote.',
	settings: { phoneNumberId: '', apiVersion: 'v23.0' },
	draw(canvas, from, place) {
		const jsonBody = `={{ (() => {
	const touch = ${TO_SEND};
	const to = touch.recipient.replace(/[^0-9]/g, '');
	const template = JSON.parse(touch.whatsapp || 'null');
	if (!template) return { messaging_product: 'whatsapp', to, type: 'text', text: { body: touch.text } };
	const parameters = template.parameters.map((text) => ({ type: 'text', text }));
	return { messaging_product: 'whatsapp', to, type: 'template', template: { name: template.name, language: { code: template.language }, components: [{ type: 'body', parameters }] } };
})() }}`;
		const send = canvas.add(
			'Send WhatsApp message',
			post("=https://graph.facebook.com/{{ $('Settings').first().json.apiVersion }}/{{ $('Settings').first().json.phoneNumberId }}/messages", 'whatsAppApi', { json: jsonBody }),
			place,
		);
		canvas.wire(from, send);
		return { send, messageId: '={{ $json.messages?.[0]?.id }}' };
	},
};
