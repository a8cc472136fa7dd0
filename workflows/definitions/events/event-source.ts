import type { SignedCaller } from '../parts/signed-call';

/** A sender of events that signs what it sends. */
export interface EventSource extends SignedCaller {
	/** As people call it. */
	name: string;
	/** The name of the source whose planner is called, as in dunning_runs. */
	planner: string;
	/** What people do, for the note on the canvas. */
	whatToSet: string;
}

/** https://docs.stripe.com/webhooks#verify-manually */
export const stripeEvents: EventSource = {
	name: 'Stripe',
	planner: 'Stripe',
	path: 'dunning-stripe',
	whatToSet: 'In Stripe add an endpoint with this address and the events *invoice.paid*, *invoice.payment_failed*, *invoice.payment_action_required*, *invoice.voided*, *invoice.marked_uncollectible* and *customer.subscription.updated*. Its signing secret goes into the **Crypto** account of *Signature* as the HMAC secret.',
	header: 'stripe-signature',
	timed: true,
	encoding: 'hex',
	changes: 'stripe',
};

/** https://developer.xero.com/documentation/guides/webhooks/configuring-your-server */
export const xeroEvents: EventSource = {
	name: 'Xero',
	planner: 'Xero',
	path: 'dunning-xero',
	whatToSet: 'In your Xero app add a webhook with this address for invoices and contacts. Its webhooks key goes into the **Crypto** account of *Signature* as the HMAC secret. Xero first checks that wrong signatures are refused with 401; they are.',
	header: 'x-xero-signature',
	timed: false,
	encoding: 'base64',
	changes: 'xero',
};

/** https://developer.intuit.com/app/developer/qbo/docs/develop/webhooks */
export const quickbooksEvents: EventSource = {
	name: 'QuickBooks Online',
	planner: 'QuickBooks Online',
	path: 'dunning-quickbooks',
	whatToSet: 'In your Intuit app add this address with the entities Invoice, Payment, CreditMemo and Customer. Its verifier token goes into the **Crypto** account of *Signature* as the HMAC secret.',
	header: 'intuit-signature',
	timed: false,
	encoding: 'base64',
	changes: 'quickbooks',
};

/** Any other system, which signs as Stripe does. `planner` is the one that knows the customer. */
export const signedEvents = (planner: string): EventSource => ({
	name: 'your own system',
	planner,
	path: 'dunning-event',
	whatToSet: 'Have your system send `{"id": "…", "customerId": "…", "invoiceIds": ["…"]}` by POST, with the header *Dunning-Signature*: `t=<seconds since 1970>,v1=<hex of HMAC-SHA256 over "<t>.<body>">`. The secret goes into the **Crypto** account of *Signature* as the HMAC secret; which planner is called stands in **Settings**.',
	header: 'dunning-signature',
	timed: true,
	encoding: 'hex',
	changes: 'signed',
});
