import type { HoldSource } from './hold-source';

/** Any other system, which signs as Stripe does and says all there is to know. */
export const signedWebhook: HoldSource = {
	name: 'your own system',
	path: 'dunning-ticket',
	header: 'dunning-signature',
	timed: true,
	encoding: 'hex',
	changes: 'signed-ticket',
	whatToSet: 'Have your system send `{"id": "…", "system": "…", "ticket": "…", "status": "open", "subject": "…", "changedAt": "…", "customerId": "…", "email": "…"}` by POST when a ticket opens, and with `"closed"` when it closes, with the header *Dunning-Signature*: `t=<seconds since 1970>,v1=<hex of HMAC-SHA256 over "<t>.<body>">`. The secret goes into the **Crypto** account of *Signature* as the HMAC secret.',
	settings: { asOf: '' },
	reader: 'signed',
};
