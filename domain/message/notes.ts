/** What a run of the composer could not do as asked, counted, to be shown once above its output. */
export type Note = 'language' | 'link' | 'badLink' | 'company' | 'address' | 'statement' | 'owner' | 'pdf' | 'noReminder';

const TEXTS: Readonly<Record<Note, (count: number, example: string) => string>> = {
	language: (count, example) => `${messages(count)} went out in the company's language, or in English, because there are no texts in the one asked for (${example}).`,
	link: (count) => `${messages(count)} had no invoice.paymentUrl: ${count === 1 ? 'it says' : 'they say'} how to pay without a link.`,
	badLink: (count, example) => `${messages(count)} came with a payment link that is no safe web address and was left out (${example}).`,
	company: () => "Set 'Company Name' under Options: until then the messages speak of your accounts team.",
	address: (count, example) => `${count === 1 ? 'A letter has' : `${count} letters have`} no complete postal address (${example}): fill customer.street, postalCode and city.`,
	statement: (count, example) => `${messages(count)} stood for several invoices of which only the ids were known (${example}); they are named without amounts.`,
	pdf: (count, example) => `${count === 1 ? 'A letter has' : `${count} letters have`} no PDF, because the fonts of a PDF lack some of ${count === 1 ? 'its' : 'their'} letters (${example}): print message.html.`,
	owner: () => "Set 'Owner Email' under Options, so that hand-over briefs have an address to go to.",
	noReminder: (count) => `${messages(count)} had no reminder and became the first contact for the day. Put a Reminder Tier Router before this node to follow a policy.`,
};

/** Counts what is worth a note in one run. */
export class Notes {
	private readonly found = new Map<Note, { count: number; example: string }>();

	add(note: Note, example = ''): void {
		const known = this.found.get(note);
		if (known) known.count += 1;
		else this.found.set(note, { count: 1, example: example.slice(0, 60) });
	}

	/** One sentence a kind, in the order they first came up. */
	texts(): string[] {
		return [...this.found].map(([note, { count, example }]) => TEXTS[note](count, example));
	}
}

function messages(count: number): string {
	return count === 1 ? '1 message' : `${count} messages`;
}
