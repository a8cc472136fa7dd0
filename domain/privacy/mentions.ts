import type { CustomerTables } from './customer-tables';
import { erasureMarkName } from './erasure-mark';
import type { Row } from './personal-data';

const SHORTEST = 6;

/**
 * The rows of `dunning_problems` that are about a customer, whose own rows `own` are: by the customer's id, and of those
 * that name nobody, such as a message that could not be matched, whatever holds an address or a number of the customer. The
 * mark of the customer's erasure is none of them.
 */
export function mentionsOf(problems: readonly Row[], own: CustomerTables): readonly Row[] {
	const known = new Set(own.problems);
	const marks = new Set(own.problems.map(({ customerId }) => erasureMarkName(String(customerId))));
	const addresses = addressesOf(own);
	const mentions = ({ message, item }: Row) => {
		const text = `${String(message ?? '')} ${String(item ?? '')}`.toLowerCase();
		return addresses.some((address) => text.includes(address));
	};
	const isNobodys = ({ customerId }: Row) => customerId === undefined || customerId === null || customerId === '';
	return problems.filter((row) => (known.has(row) && !marks.has(String(row.problem))) || (isNobodys(row) && mentions(row)));
}

function addressesOf({ customers, touches }: CustomerTables): string[] {
	const written = [...customers.flatMap(({ email, phone, phones }) => [email, phone, ...String(phones ?? '').split(',')]), ...touches.map(({ recipient }) => recipient)];
	return [...new Set(written.map((address) => String(address ?? '').trim().toLowerCase()).filter(({ length }) => length >= SHORTEST))];
}
