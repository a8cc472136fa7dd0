import { parseTouch } from '../../../domain/ledger/touch';
import { matchTicket } from '../../../domain/tickets/match-ticket';
import type { TicketParty } from '../../../domain/tickets/ticket';

const contact = (customerId: string, ...addresses: string[]) => ({ customerId, name: customerId, addresses });
const CONTACTS = [contact('adler', 'ap@adler.example'), contact('birke', 'rechnung@birke.example', '+49 30 1'), contact('birke-2', 'office@birke.example'), contact('clemens', 'shared@mail.example'), contact('dorn', 'shared@mail.example'), contact('eiche', 'eiche@gmail.com')];
const TOUCH = parseTouch({ key: 'k', status: 'sent', customerId: 'fichte', tier: 'overdue_1', channel: 'email', recipient: 'ap@fichte.example' });
const match = (...parties: TicketParty[]) => matchTicket({ system: 'Zendesk', name: 'zendesk:1', title: 'Ticket 1', isOpen: true, parties }, CONTACTS, [TOUCH]);

describe('whose a ticket is', () => {
	it.each<[string, TicketParty[], string[], string[]]>([
		['by our id, whatever else is known', [{ customerId: 'dorn', email: 'ap@adler.example' }], ['dorn'], []],
		['by an address, however it is written', [{ email: ' AP@Adler.example' }], ['adler'], []],
		['by whom we wrote to, where no table knows them', [{ email: 'ap@fichte.example' }], ['fichte'], []],
		['by the domain of the firm', [{ email: 'anna@adler.example' }], ['adler'], []],
		['by the domain that the system names', [{ domain: 'Fichte.example' }], ['fichte'], []],
		['by an address before a domain of several', [{ email: 'rechnung@birke.example' }, { domain: 'birke.example' }], ['birke'], []],
		['of each of several people', [{ email: 'ap@adler.example' }, { email: 'ap@fichte.example' }], ['adler', 'fichte'], []],
		['not certain: a domain of two', [{ email: 'neu@birke.example' }], [], ['birke', 'birke-2']],
		['not certain: an address of two', [{ email: 'shared@mail.example' }], [], ['clemens', 'dorn']],
		['of nobody: a provider of mailboxes is no firm', [{ email: 'someone@gmail.com' }], [], []],
		['of nobody: nothing is known of them', [{}, { email: '' }], [], []],
	])('is told %s', (_how, parties, customerIds, unclear) => {
		expect(match(...parties)).toEqual({ customerIds, unclear });
	});
});
