import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

export interface StripeInvoice {
	id: string;
	object: 'invoice';
	status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
	customer: string;
	created: number;
	[field: string]: unknown;
}

interface StripeEvent {
	id: string;
	object: 'event';
	type: string;
	created: number;
	data: { object: StripeInvoice };
}

interface StripeCustomer {
	id: string;
	object: 'customer';
	[field: string]: unknown;
}

const PAGE = 100;

/** https://docs.stripe.com/api: lists newest first with cursors, expansion, events, errors in Stripe's own shape. */
export class StripeApi implements Vendor {
	readonly hosts = ['api.stripe.com'];
	readonly secretKey = 'rk_test_of_this_test';
	readonly customers = new Map<string, StripeCustomer>();
	readonly invoices = new Map<string, StripeInvoice>();
	readonly events: StripeEvent[] = [];
	/** What the bank says when an invoice is charged, by its id; without a word it pays. */
	readonly declines = new Map<string, { status: number; error: object }>();
	/** The keys under which invoices were charged. */
	readonly charged: string[] = [];

	answer(request: VendorRequest): VendorAnswer {
		if (request.headers.authorization !== `Bearer ${this.secretKey}`) {
			return { status: 401, json: { error: { message: 'Invalid API Key provided: rk_test_***', type: 'invalid_request_error' } } };
		}
		const [, , collection, id, action] = request.path.split('/');
		if (collection === 'events') return list(request, this.happened(request.query), '/v1/events');
		if (collection !== 'invoices') return notFound(request.path);
		if (id === undefined) return list(request, this.listed(request.query), '/v1/invoices');
		const invoice = this.invoices.get(decodeURIComponent(id));
		if (invoice && request.method === 'POST' && action === 'pay') return this.charge(invoice, String(request.headers['idempotency-key']));
		if (invoice && request.method === 'POST') {
			const written = [...new URLSearchParams(request.body)].flatMap(([name, value]) => (name.startsWith('metadata[') ? [[name.slice('metadata['.length, -1), value]] : []));
			const noted = { ...invoice, metadata: { ...(invoice.metadata as object), ...Object.fromEntries(written) } };
			this.invoices.set(invoice.id, noted);
			return { status: 200, json: noted };
		}
		return invoice ? { status: 200, json: this.expanded(invoice, request.query, '') } : notFound(id);
	}

	/** Adds a customer and an invoice that is sent to them. `daysToDue` counts from `created`. */
	bill(invoice: { id: string; customer: { id: string; name: string; email: string; country: string }; created: number; daysToDue: number; amount: number; currency?: string }): void {
		const { customer } = invoice;
		const address = { city: null, country: customer.country, line1: null, line2: null, postal_code: null, state: null };
		this.customers.set(customer.id, { ...customer, object: 'customer', address, phone: null, balance: 0, created: invoice.created, preferred_locales: [] });
		this.invoices.set(invoice.id, {
			id: invoice.id,
			object: 'invoice',
			number: invoice.id.replace('in_', 'S-'),
			status: 'open',
			customer: customer.id,
			customer_name: customer.name,
			customer_email: customer.email,
			customer_address: address,
			collection_method: 'send_invoice',
			attempt_count: 0,
			attempted: false,
			auto_advance: true,
			created: invoice.created,
			effective_at: invoice.created,
			due_date: invoice.created + invoice.daysToDue * 86_400,
			currency: invoice.currency ?? 'eur',
			total: invoice.amount,
			amount_due: invoice.amount,
			amount_paid: 0,
			amount_remaining: invoice.amount,
			hosted_invoice_url: `https://invoice.stripe.com/i/acct_1/${invoice.id}`,
			livemode: true,
			payment_intent: null,
			subscription: null,
			status_transitions: { finalized_at: invoice.created, marked_uncollectible_at: null, paid_at: null, voided_at: null },
		});
	}

	/** A customer pays an invoice in full. */
	pay(id: string, at: number): void {
		const invoice = this.invoices.get(id);
		if (!invoice) throw new Error(`There is no invoice ${id}`);
		const paid: StripeInvoice = {
			...invoice,
			status: 'paid',
			amount_paid: invoice.total,
			amount_remaining: 0,
			status_transitions: { ...(invoice.status_transitions as object), paid_at: at },
		};
		this.invoices.set(id, paid);
		this.events.push({ id: `evt_${id}`, object: 'event', type: 'invoice.paid', created: at, data: { object: paid } });
	}

	/** A charge of the stored card was declined. */
	decline(id: string, code: string, at: number): void {
		const invoice = this.invoices.get(id);
		if (!invoice) throw new Error(`There is no invoice ${id}`);
		const intent = { id: `pi_${id}`, last_payment_error: { code: 'card_declined', decline_code: code, message: 'Your card was declined.' }, latest_charge: { id: `ch_${id}`, created: at } };
		this.invoices.set(id, { ...invoice, collection_method: 'charge_automatically', attempted: true, attempt_count: 1, next_payment_attempt: null, payment_intent: intent });
	}

	private charge(invoice: StripeInvoice, key: string): VendorAnswer {
		this.charged.push(key);
		const declined = this.declines.get(invoice.id);
		if (declined) return { status: declined.status, json: { error: declined.error } };
		this.pay(invoice.id, Number(invoice.created) + 86_400);
		return { status: 200, json: this.invoices.get(invoice.id) };
	}

	private happened(query: URLSearchParams): object[] {
		const from = Number(query.get('created[gte]') ?? 0);
		return this.events.filter(({ type, created }) => type === query.get('type') && created >= from).sort((a, b) => b.created - a.created);
	}

	private listed(query: URLSearchParams): object[] {
		const from = Number(query.get('created[gte]') ?? 0);
		return [...this.invoices.values()]
			.filter(({ status, created, customer }) => matches(query, 'status', status) && matches(query, 'customer', customer) && created >= from)
			.sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1))
			.map((invoice) => this.expanded(invoice, query, 'data.'));
	}

	private expanded(invoice: StripeInvoice, query: URLSearchParams, prefix: string): object {
		const wanted = [...query].filter(([name]) => name.startsWith('expand[')).map(([, value]) => value);
		return wanted.includes(`${prefix}customer`) ? { ...invoice, customer: this.customers.get(invoice.customer) } : invoice;
	}
}

function matches(query: URLSearchParams, name: string, value: string): boolean {
	return (query.get(name) ?? value) === value;
}

function list(request: VendorRequest, all: readonly object[], url: string): VendorAnswer {
	const limit = Math.min(Number(request.query.get('limit') ?? 10), PAGE);
	const after = request.query.get('starting_after');
	const from = after === null ? 0 : all.findIndex((document) => (document as { id: string }).id === after) + 1;
	return { status: 200, json: { object: 'list', url, has_more: from + limit < all.length, data: all.slice(from, from + limit) } };
}

function notFound(what: string): VendorAnswer {
	return { status: 404, json: { error: { code: 'resource_missing', message: `No such object: '${what}'`, type: 'invalid_request_error' } } };
}
