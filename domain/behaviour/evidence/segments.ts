import type { Customer } from '../../model/customer';
import type { DayCounts } from './day-counts';
import { DayHistogram } from './day-histogram';

/** What customers are grouped by, the narrowest first. */
export const SEGMENT_KINDS = ['industry', 'region', 'relationship'] as const;

export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A group of customers and how it pays; `portfolio` is all of them. */
export interface ComparedGroup {
	level: SegmentKind | 'portfolio';
	value: string | null;
	/** Invoices of the others in the group whose lateness is known. */
	invoices: number;
	lateRate: number;
}

interface Group {
	customers: Set<string>;
	days: DayHistogram;
	invoices: number;
}

/** The lateness of customers who share an industry, a region or a relationship, as far as the call names them. */
export class Segments {
	private readonly groups = new Map<string, Group>();

	/** A customer with the days late of its known payments, asked for where it is in a group; one that comes twice counts once. */
	add(customer: Customer, paid: () => DayCounts): void {
		for (const kind of SEGMENT_KINDS) {
			const value = valueOf(customer, kind);
			if (value === undefined) continue;
			const name = `${kind}\u0000${value}`;
			let group = this.groups.get(name);
			if (!group) this.groups.set(name, (group = { customers: new Set(), days: new DayHistogram(), invoices: 0 }));
			if (group.customers.has(customer.id)) continue;
			group.customers.add(customer.id);
			const daysLate = paid();
			group.invoices += daysLate.length;
			for (const day of daysLate) group.days.add(day);
		}
	}

	/**
	 * The groups of a customer, the widest first, each with the rate of payments after `days` among its other members,
	 * drawn towards the rate of the wider group with the given weight. Groups without other members are left out.
	 */
	of(customer: Customer, paid: () => DayCounts, days: number, portfolioRate: number, weight: number): readonly ComparedGroup[] {
		const found: ComparedGroup[] = [];
		let rate = portfolioRate;
		for (const kind of [...SEGMENT_KINDS].reverse()) {
			const value = valueOf(customer, kind);
			const group = value === undefined ? undefined : this.groups.get(`${kind}\u0000${value}`);
			if (value === undefined || !group) continue;
			const own = paid();
			const others = group.invoices - own.length;
			if (others <= 0) continue;
			const late = group.days.after(days) - own.after(days);
			rate = (late + weight * rate) / (others + weight);
			found.push({ level: kind, value, invoices: others, lateRate: rate });
		}
		return found;
	}
}

function valueOf(customer: Customer, kind: SegmentKind): string | undefined {
	const value = customer[kind];
	return value === undefined || value === '' ? undefined : value.toLowerCase();
}
