import { companyDomain } from '../compliance/lint/trusted-hosts';
import type { KnownContact } from '../ledger/match-reply';
import type { Touch } from '../ledger/touch';
import type { Ticket, TicketParty } from './ticket';

/** Whose a ticket is. */
export interface TicketMatch {
	/** Certainly theirs. */
	customerIds: readonly string[];
	/** It may be any of theirs; a person has to say. */
	unclear: readonly string[];
}

/** A customer and where they can be reached. */
interface Reached {
	customerId: string;
	address: string;
}

/**
 * The customers that a ticket belongs to: by their id, else by an e-mail address of theirs, else by the domain of their
 * firm. A surer way that tells somebody leaves the others out. An address or a domain of several customers is unclear.
 */
export function matchTicket({ parties }: Ticket, contacts: readonly KnownContact[], touches: readonly Touch[]): TicketMatch {
	const reached: Reached[] = [
		...contacts.flatMap(({ customerId, addresses }) => ['', ...addresses].map((address) => ({ customerId, address: plain(address) }))),
		...touches.map(({ customerId, recipient }) => ({ customerId, address: plain(recipient) })),
	];
	for (const way of WAYS) {
		const found = parties.map((party) => new Set(reached.filter((candidate) => way(party, candidate)).map(({ customerId }) => customerId)));
		const customerIds = new Set(found.filter(({ size }) => size === 1).flatMap((ids) => [...ids]));
		const unclear = new Set(found.filter(({ size }) => size > 1).flatMap((ids) => [...ids]).filter((id) => !customerIds.has(id)));
		if (customerIds.size + unclear.size > 0) return { customerIds: [...customerIds].sort(), unclear: [...unclear].sort() };
	}
	return { customerIds: [], unclear: [] };
}

const WAYS: readonly ((party: TicketParty, candidate: Reached) => boolean)[] = [
	(party, { customerId }) => party.customerId === customerId,
	(party, { address }) => address !== '' && address === plain(party.email ?? ''),
	(party, { address }) => {
		const domain = companyDomain(address);
		return domain !== undefined && (domain === plain(party.domain ?? '') || domain === companyDomain(party.email ?? ''));
	},
];

function plain(text: string): string {
	return text.trim().toLowerCase();
}
