import type { Facts } from '../facts';
import { hostOf } from './links';

// Providers of mailboxes: their domain says nothing about who writes.
const MAILBOX_PROVIDERS = new Set([
	'aol.com', 'att.net', 'bellsouth.net', 'bluewin.ch', 'bol.com.br', 'btinternet.com', 'charter.net', 'comcast.net', 'cox.net', 'fastmail.com', 'free.fr', 'freenet.de', 'gmail.com',
	'gmx.at', 'gmx.ch', 'gmx.com', 'gmx.de', 'gmx.net', 'googlemail.com', 'hey.com', 'hotmail.co.uk', 'hotmail.com', 'hotmail.de', 'hotmail.es', 'hotmail.fr', 'hotmail.it', 'icloud.com',
	'kpnmail.nl', 'laposte.net', 'libero.it', 'live.com', 'live.nl', 'mac.com', 'mail.com', 'mail.ru', 'me.com', 'msn.com', 'optonline.net', 'orange.fr', 'outlook.com', 'outlook.de', 'outlook.es',
	'outlook.fr', 'proton.me', 'protonmail.com', 'rogers.com', 'sapo.pt', 'sbcglobal.net', 'sfr.fr', 'shaw.ca', 'sky.com', 't-online.de', 'terra.com.br', 'tiscali.it', 'uol.com.br', 'verizon.net',
	'virgilio.it', 'wanadoo.fr', 'web.de', 'xtra.co.nz', 'yahoo.ca', 'yahoo.co.uk', 'yahoo.com', 'yahoo.com.br', 'yahoo.de', 'yahoo.es', 'yahoo.fr', 'yahoo.it', 'yandex.ru', 'ymail.com', 'ziggo.nl', 'zoho.com',
]);

/** The hosts to which a message about this invoice may send its reader to pay. */
export function trustedHosts(facts: Facts): readonly string[] {
	const ofInvoices = facts.claims.map(({ paymentUrl }) => (paymentUrl ? hostOf(paymentUrl) : undefined));
	return [...new Set([...ofInvoices.filter((host) => host !== undefined), ...facts.settings.linkHosts])];
}

/** The domain that the sender writes from; undefined for a mailbox at a provider, which anybody can have. */
export function senderDomain(facts: Facts): string | undefined {
	return companyDomain(facts.prose.sender.address);
}

/** The domain of an e-mail address, where it is not that of a provider of mailboxes. */
export function companyDomain(address: string): string | undefined {
	const domain = address.trim().toLowerCase().split('@')[1];
	return domain && !MAILBOX_PROVIDERS.has(domain) ? domain : undefined;
}
