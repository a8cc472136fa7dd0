import { lateProbabilityOf } from '../../../../../domain/behaviour/evidence/timing/bells';
import { PortfolioTiming } from '../../../../../domain/behaviour/evidence/timing/portfolio-timing';
import { BUILT_IN_MODEL } from '../../../../../domain/behaviour/model/built-in';
import type { CustomerPayments, KnownPayment } from '../../../../../domain/behaviour/payments/known-payments';
import { sizeOf } from '../../../../../domain/behaviour/payments/payment-record';
import { instantOf } from '../../made-ledger';

const TODAY = 20_000;
const KNOWN_AT = instantOf('2020-01-01T00:00:00Z');
const { timing, moves } = BUILT_IN_MODEL.structure;

interface Made {
	daysLate: number;
	disputed?: boolean;
	total?: number;
	settled?: boolean;
}

/** Payments of a customer, oldest first, an invoice every ten days. */
function customerOf(name: string, payments: readonly Made[]): CustomerPayments {
	const known = payments.map(({ daysLate, disputed = false, total = 100, settled = true }, index): KnownPayment => {
		const due = TODAY - 60 - 10 * (payments.length - index);
		const record = { invoiceId: `${name}-${index}`, issued: due - 30, due, size: sizeOf(total), currency: 'EUR', disputed, knownAt: KNOWN_AT, settled: settled ? due + daysLate : undefined, prepaid: false, settledKnownAt: KNOWN_AT };
		return { record, settled, daysLate, age: TODAY - due };
	});
	return { known, pending: [], prepaid: [] };
}

function timingOf(customers: Readonly<Record<string, readonly Made[]>>): (name: string) => ReturnType<PortfolioTiming['of']> {
	const map = new Map(Object.entries(customers).map(([name, payments]) => [name, customerOf(name, payments)]));
	const portfolio = new PortfolioTiming(map, ({ daysLate }) => daysLate, timing, moves);
	return (name) => portfolio.of(map.get(name)?.known ?? []);
}

const scatter = [-4, 3, 0, 5, -2, 1, -5, 4, 2, -3, 0, -1];
const around = (centre: number): Made[] => scatter.map((days) => ({ daysLate: centre + days }));
/** Twelve customers who pay around other days each. */
const crowd = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`crowd-${index}`, around(2 * index - 12)]));

describe('where payments lie around the due date', () => {
	it('draws a customer with few payments towards the others', () => {
		const of = timingOf({ ...crowd, long: around(15), short: around(15).slice(0, 1) });
		expect(of('long').location).toBeGreaterThan(13);
		expect(of('short').location).toBeLessThan(of('long').location - 2);
		expect(of('unknown').location).toBeLessThan(3);
	});

	it('lets the ways of paying sum to one', () => {
		const of = timingOf({ ...crowd, c: [...around(12), ...around(0).map((one, index) => ({ ...one, disputed: index % 4 === 0 }))] });
		for (const name of ['c', 'crowd-3', 'unknown']) {
			const shares = of(name).bellsFor(TODAY + 20, sizeOf(100)).map(({ share }) => share);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
			expect(Math.min(...shares)).toBeGreaterThan(0);
		}
	});

	it('sees that a customer pays earlier since it moved', () => {
		const moved = timingOf({ ...crowd, c: [...around(12), ...around(-2)] })('c');
		const mixed = timingOf({ ...crowd, c: around(12).flatMap((one, index) => [one, around(-2)[index] ?? one]) })('c');
		expect(moved.moved).toBeLessThan(-9);
		expect(mixed.moved).toBeUndefined();
		const late = (customer: typeof moved) => lateProbabilityOf(customer.bellsFor(TODAY + 20, sizeOf(100)), 0, 0);
		expect(late(moved)).toBeLessThan(late(mixed) - 0.1);
	});

	it('keeps disputed invoices apart, and expects disputes where the amounts are like those', () => {
		const disputing = Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [
				`c-${index}`,
				[...around(-8), ...around(-8)].map(({ daysLate }, invoice): Made => (invoice % 3 === 0 ? { daysLate: daysLate + 20, disputed: true, total: 900 } : { daysLate, total: 100 })),
			]),
		);
		const customer = timingOf(disputing)('c-5');
		expect(customer.location).toBeLessThan(-6);
		const late = (total: number) => lateProbabilityOf(customer.bellsFor(TODAY + 20, sizeOf(total)), 0, 0);
		expect(late(900)).toBeGreaterThan(late(100) + 0.2);
	});

	it('does not yet know of an open invoice whether it will be disputed', () => {
		const open = (disputed: boolean) => timingOf({ ...crowd, c: [...around(0), { daysLate: 12, settled: false, disputed }] })('c');
		expect(open(true).bellsFor(TODAY + 20, undefined)).toEqual(open(false).bellsFor(TODAY + 20, undefined));
	});

	it('expects late payers to scatter more than early ones', () => {
		const of = timingOf({ ...crowd, early: around(-20), late: around(20) });
		expect(of('late').spread).toBeGreaterThan(1.2 * of('early').spread);
	});

	it('does not depend on the order of customers and payments', () => {
		const customers = { ...crowd, c: [...around(12), ...around(-2)] };
		const turned = new Map(Object.entries(customers).map(([name, payments]) => [name, customerOf(name, payments)] as const).reverse().map(([name, own]) => [name, { ...own, known: [...own.known].reverse() }]));
		const backwards = new PortfolioTiming(turned, ({ daysLate }) => daysLate, timing, moves).of(turned.get('c')?.known ?? []);
		expect(backwards.location).toBeCloseTo(timingOf(customers)('c').location, 6);
	});
});
