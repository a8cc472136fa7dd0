import type { CustomerPayments } from '../payments/known-payments';
import type { PaymentRecord } from '../payments/payment-record';

// Fewer amounts of a currency than this do not rank one; those without a currency then stand in.
const ENOUGH_OF_A_CURRENCY = 20;
const ANY = '';

/** Ranks an amount among those of the portfolio, currency by currency. */
export class SizeRanks {
	private readonly byCurrency: ReadonlyMap<string, Float64Array>;

	constructor(customers: Iterable<CustomerPayments>) {
		const lists = new Map<string, number[]>();
		const add = ({ size, currency = ANY }: PaymentRecord) => {
			if (size === undefined) return;
			const list = lists.get(currency);
			if (list) list.push(size);
			else lists.set(currency, [size]);
		};
		for (const { known, pending } of customers) {
			for (const { record } of known) add(record);
			pending.forEach(add);
		}
		this.byCurrency = new Map([...lists].map(([currency, sizes]) => [currency, Float64Array.from(sizes).sort()]));
	}

	/** From -0.5 (smaller than all) to 0.5 (larger than all); 0 where there is nothing to compare with. */
	rankOf(size: number | undefined, currency: string = ANY): number {
		const own = this.byCurrency.get(currency);
		const sizes = own && own.length >= ENOUGH_OF_A_CURRENCY ? own : this.byCurrency.get(ANY);
		if (size === undefined || !sizes || sizes.length < ENOUGH_OF_A_CURRENCY) return 0;
		let [low, high] = [0, sizes.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sizes[middle] ?? 0) < size) low = middle + 1;
			else high = middle;
		}
		return low / sizes.length - 0.5;
	}
}
