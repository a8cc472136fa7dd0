/** What a sending node's failure means for the touch. */
export interface FailedDelivery {
	/** `failed`: the provider surely did not take the message. `unknown`: nobody can say; it is never sent again. */
	status: 'failed' | 'unknown';
	/** The mailbox or number does not exist: the contact must be mended before anything else is sent. */
	hardBounce: boolean;
	/** The provider holds an opt-out of the recipient for this channel. */
	optedOut: boolean;
}

// Nothing was handed over: no connection, no greeting, no sign-in, a credential or parameter that is missing.
const NEVER_HANDED_OVER =
	/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EDNS|Greeting never received|Invalid login|EAUTH|Missing credentials|No recipients defined|certificate|self[- ]signed|credential|wrong version number/i;
// SMTP replies (RFC 5321 4.2.1): 4yz and 5yz say that the server did not take the mail.
const SMTP_REPLY = /(?:^|[\s:(])([45]\d\d)(?:[\s-]|$)(?:([45]\.\d{1,3}\.\d{1,3}))?/;
// Enhanced status codes (RFC 3463): 5.1.x is a bad address, 5.2.1 a disabled mailbox.
const BAD_ADDRESS = /^5\.(1\.\d+|2\.1)$/;
const HTTP_REFUSAL = /status code 4\d\d|\b(400|401|402|403|404|405|409|422|429)\b/;
// How n8n words an answer of 4xx (its NodeApiError), and a sender's workflow that it did not start.
const REFUSED_IN_WORDS =
	/Bad request - please check|Authorization failed - please check|Payment required - perhaps|Forbidden - perhaps|The resource you are requesting could not be found|Method not allowed - please check|receiving too many requests from you|Your request is invalid or could not be processed|Workflow is not active and cannot be executed|Workflow does not exist/i;
// Twilio 21211 and 21614, WhatsApp 131026: no such number, or none that takes such messages.
const BAD_NUMBER = /not a valid (?:phone|mobile) number|\b(?:21211|21614|131026)\b/i;
// Twilio 21610: the recipient has answered STOP to this number.
const OPTED_OUT = /\b21610\b|unsubscribed recipient/i;

/**
 * Reads the error text of a sending node. Only what proves that the provider refused the message counts as failed;
 * a connection that broke off or a time-out proves nothing.
 */
export function failedDelivery(error: string, channel: string): FailedDelivery {
	const reply = SMTP_REPLY.exec(error);
	if (channel === 'email' && reply) {
		const [, code, enhanced] = reply;
		const hardBounce = enhanced ? BAD_ADDRESS.test(enhanced) : code === '550' && /recipient|user|mailbox|address/i.test(error);
		return { status: 'failed', hardBounce, optedOut: false };
	}
	if (NEVER_HANDED_OVER.test(error) || REFUSED_IN_WORDS.test(error)) return { status: 'failed', hardBounce: BAD_NUMBER.test(error), optedOut: OPTED_OUT.test(error) };
	if (channel !== 'email' && HTTP_REFUSAL.test(error)) return { status: 'failed', hardBounce: BAD_NUMBER.test(error), optedOut: OPTED_OUT.test(error) };
	return { status: 'unknown', hardBounce: false, optedOut: false };
}
