import { caseLines, caseOf } from '../case-file';
import { decideOn, type GateCase } from '../golden';

/** Facts that speak against a message, and how they are added to a case. */
export const ADDITIONS: Readonly<Record<string, (gateCase: GateCase) => GateCase>> = {
	'a number in another country': (gateCase) => withCustomer(gateCase, { phones: ['+81312345678'] }),
	'a contact about another invoice': (gateCase) =>
		withEvents(gateCase, { at: '2025-01-01T00:00:00Z', type: 'reminder.sent', channel: 'email', invoiceId: 'INV-9' }, { at: gateCase.params.asOf, type: 'reminder.sent', channel: 'sms', invoiceId: 'INV-9' }),
	'a reservation for another invoice': (gateCase) => withEvents(gateCase, { at: gateCase.params.asOf, type: 'approval.granted', channel: 'email', invoiceId: 'INV-9', key: 'dun1:INV-9:0:x' }),
	'a no to everything': (gateCase) => withEvents(gateCase, { at: gateCase.params.asOf, type: 'consent.revoked' }),
	'a hold': (gateCase) => withCustomer(gateCase, { hold: { reason: 'x' } }),
	'a representative': (gateCase) => withFlags(gateCase, { represented: { name: 'X' } }),
	hardship: (gateCase) => withFlags(gateCase, { hardship: true }),
	'a bankruptcy': (gateCase) => withFlags(gateCase, { bankruptcy: true }),
	'a death': (gateCase) => withFlags(gateCase, { deceased: true }),
	'a shared address': (gateCase) => withFlags(gateCase, { addressIsShared: true }),
};

let stopped: readonly { id: string; gateCase: GateCase }[] | undefined;

/** Ids of the cases, every `step`-th of those that do not pass, which would pass once the facts are added. */
export function freedBy(addition: string, step: number): readonly string[] {
	const add = ADDITIONS[addition] as (gateCase: GateCase) => GateCase;
	stopped ??= caseLines()
		.filter(({ tzData, expect: { decision } }) => tzData === undefined && decision !== 'allow')
		.map((line) => ({ id: line.id, gateCase: caseOf(line) }));
	return stopped.filter(({ gateCase }, index) => index % step === addition.length % step && decideOn(add(gateCase)).decision === 'allow').map(({ id }) => id);
}

function withCustomer(gateCase: GateCase, changes: object): GateCase {
	return { ...gateCase, item: { ...gateCase.item, customer: { ...(gateCase.item.customer as object), ...changes } } };
}

function withFlags(gateCase: GateCase, flags: object): GateCase {
	const customer = gateCase.item.customer as { flags?: object };
	return withCustomer(gateCase, { flags: { ...customer.flags, ...flags } });
}

function withEvents(gateCase: GateCase, ...events: object[]): GateCase {
	return { ...gateCase, events: gateCase.events && [...gateCase.events, ...events.map((event) => ({ customerId: 'C-1', ...event }))] };
}
