import type { Fields, ReadingSettings } from './accounting-system';
import { CustomerDirectory } from './customer-directory';
import { ofKind } from './open-items';
import { readDocuments, type ReadDocument } from './read-documents';

export interface UnreadableCustomer {
	/** Position among the items of the Customers input. */
	item: number;
	message: string;
}

const IDS = ['customerId', 'ContactID', 'contact_id', 'Id', 'id', 'name'];

/**
 * What the Customers input and the contacts among the documents say. A row that cannot be read stops its own customer, since
 * it may hold a stop; one that does not even say whose it is can only be reported.
 */
export function readCustomers(
	rows: readonly Fields[],
	contacts: readonly ReadDocument[],
	settings: ReadingSettings & { defaultCountry?: string },
): { directory: CustomerDirectory; unreadable: UnreadableCustomer[] } {
	const directory = new CustomerDirectory(settings.defaultCountry);
	const { read, failures } = readDocuments(rows, 'auto', settings);
	for (const { document } of [...ofKind(contacts, 'contact'), ...ofKind(read, 'contact')]) directory.add(document);
	const unreadable: UnreadableCustomer[] = [];
	for (const { item, written, error } of failures) {
		const id = written && IDS.map((name) => written[name]).find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
		if (id === undefined) unreadable.push({ item, message: error.message });
		else directory.addUnreadable(String(id).trim(), error);
	}
	return { directory, unreadable };
}
