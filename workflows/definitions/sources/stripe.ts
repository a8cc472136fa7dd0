import { httpSource } from './http-source';

/** https://docs.stripe.com/api: pages of 100, the next one begins after the last id. */
export const stripe = httpSource({
	name: 'Stripe',
	whatToSet: 'Choose your **Stripe** account in **Read**: a restricted key that may read invoices, customers, payment intents and events.',
	settings: {},
	normaliser: { source: 'stripe' },
	requests: 'stripe',
	account: { system: 'stripeApi' },
	paging: { parameters: { starting_after: '={{ $response.body?.data?.at(-1)?.id }}' }, lastPage: '={{ !$response.body?.has_more }}' },
	// The last version in which an invoice carries its payment intent; Stripe keeps versions working.
	headers: { 'Stripe-Version': '2025-02-24.acacia' },
});
