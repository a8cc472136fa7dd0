import type { Vendor, VendorAnswer, VendorRequest } from './vendor-net';

export interface Firm {
	id: string;
	name: string;
	email: string;
}

/** An invoice as a vendor's books hold it; days are civil dates, amounts in major units of EUR. */
export interface Billed {
	id: string;
	firm: Firm;
	issued: string;
	due: string;
	amount: number;
	paidOn?: string;
	/** The day of its last change. */
	changed: string;
}

/** The books behind a vendor's API: the same for all, only the API differs. */
export abstract class LedgerApi implements Vendor {
	abstract readonly hosts: readonly string[];
	/** The planner that reads this vendor, what it needs to be connected with, and its settings. */
	abstract readonly planner: string;
	abstract readonly credential: { type: string; data: Record<string, unknown> } | undefined;
	abstract readonly settings: Readonly<Record<string, string>>;
	/** Requests for pages beyond the first carry this. */
	abstract isFurtherPage(request: VendorRequest): boolean;

	/** What it answers to an account it does not accept, and what people read then. */
	readonly refusal: VendorAnswer = { status: 401, json: { message: 'No access' } };
	readonly told: RegExp = /could not be read \(.*\): the account is not accepted/;
	/** Whether n8n's own node reads it, which is tried again as a whole, or the planner asks list by list. */
	readonly byOwnNode: boolean = false;

	readonly billed = new Map<string, Billed>();
	/** What was noted on invoices, in the order in which it was written. */
	readonly notes: { id: string; text: string }[] = [];

	/** Answers a request that is signed in. */
	protected abstract read(request: VendorRequest): VendorAnswer;
	protected abstract isSignedIn(request: VendorRequest): boolean;

	answer(request: VendorRequest): VendorAnswer {
		// Renewing a token that was revoked, at the host beside the API.
		if (/\/tokens?(\/bearer)?$/.test(request.path)) return { status: 400, json: { error: 'invalid_grant' } };
		return this.isSignedIn(request) ? this.read(request) : { status: 401, json: { message: 'Unauthorized' } };
	}

	bill(invoice: Omit<Billed, 'changed'>): void {
		this.billed.set(invoice.id, { ...invoice, changed: invoice.issued });
	}

	pay(id: string, on: string): void {
		const invoice = this.billed.get(id);
		if (!invoice) throw new Error(`There is no invoice ${id}`);
		this.billed.set(id, { ...invoice, paidOn: on, changed: on });
	}

	/** Writes a note, if it is one, and gives all notes of the invoice. */
	protected notesOf(id: string, text?: unknown): string[] {
		if (typeof text === 'string') this.notes.push({ id, text });
		return this.notes.filter((note) => note.id === id).map((note) => note.text);
	}

	protected get firms(): Firm[] {
		return [...new Map([...this.billed.values()].map(({ firm }) => [firm.id, firm])).values()];
	}

	protected invoices(keep: (invoice: Billed) => boolean): Billed[] {
		return [...this.billed.values()].filter(keep);
	}
}

export const isOpen = ({ paidOn }: Billed) => paidOn === undefined;

/** Page `number` (from 1) of `all`. */
export function pageOf<Row>(all: readonly Row[], number: number, size: number): { rows: Row[]; pages: number; more: boolean } {
	return { rows: all.slice((number - 1) * size, number * size), pages: Math.ceil(all.length / size), more: number * size < all.length };
}
