import type { Vendor, VendorRequest } from './vendor-net';

/** https://www.twilio.com/docs/events: a sink is where messages are posted to; n8n makes one when the workflow is published. */
export class TwilioEventsApi implements Vendor {
	readonly hosts = ['events.twilio.com'];
	sink = '';

	answer({ method, path, body }: VendorRequest) {
		if (method === 'GET') return { status: 200, json: path.endsWith('/Sinks') ? { sinks: [] } : { subscriptions: [] } };
		const text = decodeURIComponent(body.replace(/\+/g, ' '));
		if (path.endsWith('/Sinks')) this.sink = /destination\\?":\s*\\?"([^"\\]+)/.exec(text)?.[1] ?? '';
		return { status: 201, json: { sid: path.endsWith('/Sinks') ? 'DG1' : 'DF1' } };
	}
}

/** https://developers.facebook.com/docs/graph-api/webhooks/subscriptions-edge: where an app's messages are posted to. */
export class WhatsAppWebhooksApi implements Vendor {
	readonly hosts = ['graph.facebook.com'];
	callback = '';
	verifyToken = '';

	answer({ method, path, body }: VendorRequest) {
		if (path.endsWith('/oauth/access_token')) return { status: 200, json: { access_token: 'app-token', token_type: 'bearer' } };
		if (method === 'GET') return { status: 200, json: { data: [] } };
		const fields = JSON.parse(body) as { callback_url?: string; verify_token?: string };
		this.callback = fields.callback_url ?? '';
		this.verifyToken = fields.verify_token ?? '';
		return { status: 200, json: { success: true } };
	}
}
