import { daysBetween } from '../../../domain/calendar/civil-date';
import { StripeApi } from '../../vendors/stripe';
import type { SourceHost } from '../../workflows/source-host';
import type { WorldInvoice } from '../ledger-world';
import type { Books } from './books';

const NOON = 'T12:00:00Z';

/** Stripe has seconds for days, and cents for amounts. */
export class StripeBooks implements Books {
	readonly name = 'Stripe';
	readonly planner = '01-plan-the-day-stripe';
	readonly settings = {};
	readonly byOwnNode = false;
	private readonly api = new StripeApi();
	readonly vendors = [this.api];

	idOf({ id }: WorldInvoice): string {
		return `in_${id}`;
	}

	async connect({ connect }: SourceHost): Promise<void> {
		await connect('stripeApi', { secretKey: this.api.secretKey, signatureSecret: '' });
	}

	async bill(invoice: WorldInvoice): Promise<void> {
		const { firm: { id, name, email }, issued, due, amount } = invoice;
		const billed = { id: this.idOf(invoice), customer: { id, name, email, country: 'DE' }, created: secondsOf(issued), daysToDue: daysBetween(issued, due), amount: Math.round(amount * 100) };
		await Promise.resolve(this.api.bill(billed));
	}

	async pay(invoice: WorldInvoice, on: string): Promise<void> {
		await Promise.resolve(this.api.pay(this.idOf(invoice), secondsOf(on)));
	}
}

function secondsOf(day: string): number {
	return Date.parse(`${day}${NOON}`) / 1000;
}
