import { addresseeOf } from './salutation';
import type { Facts } from './facts/facts';
import { formatsFor, localeFor } from './locale';
import { letterheadOf } from './letterhead';
import { partyOf, type Party } from './party';
import type { Letterhead } from './render/mail-page';
import { MailSurface } from './surface/mail';
import type { Settings } from './settings';
import type { Address } from './tone';
import { variablesOf, type Surface, type Variables } from './variables';
import { viewOf } from './render/view';
import { Voice, type Manner } from './voice';

/** Writes in one manner: both media, and the creditor as its readers see it. What does not change is made once. */
export class Writer {
	readonly text: Voice;
	readonly html: Voice;
	readonly party: Party;
	readonly letterhead: Letterhead;
	readonly mail: MailSurface;

	constructor(
		readonly manner: Manner,
		settings: Settings,
	) {
		this.text = new Voice(manner, 'text');
		this.html = new Voice(manner, 'html');
		this.party = partyOf(settings, manner.texts);
		this.letterhead = letterheadOf(settings, this.party);
		this.mail = new MailSurface(this.letterhead);
	}

	/** The values of the variables for one message; `discreet` keeps out what the invoice is for. */
	variables(facts: Facts, surface: Surface, discreet: boolean): Variables {
		const { customer } = facts;
		const { texts, address } = this.manner;
		const formats = formatsFor(localeFor(texts.language, customer.language, customer.country), surface === 'short');
		const view = viewOf(facts, texts, formats, discreet);
		return variablesOf({ facts, party: this.party, name: greetedAs(facts, address), texts, formats, view, surface });
	}
}

// A consumer without a contact is the contact.
function greetedAs({ customer }: Facts, address: Address): string | undefined {
	return addresseeOf(customer.contactName ?? (customer.kind === 'consumer' ? customer.name : undefined))[address];
}
