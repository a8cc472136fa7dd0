import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

/** https://docs.stripe.com/api: pages of 100, the next one begins after the last id. */
export const stripe = systemSource({
	name: 'Stripe',
	whatToSet: 'Choose your **Stripe** account in **Read**: a restricted key that may read invoices, customers, payment intents, charges and events.',
	settings: {},
	readsOneCustomer: true,
	normaliser: { source: 'stripe' },
	requests: 'stripe',
	// The last version in which an invoice carries its payment intent; Stripe keeps versions working.
	read: readPages({ system: 'stripeApi' }, { parameters: { starting_after: '={{ $response.body?.data?.at(-1)?.id }}' }, lastPage: '={{ !$response.body?.has_more }}' }, { 'Stripe-Version': '2025-02-24.acacia' }),
});
