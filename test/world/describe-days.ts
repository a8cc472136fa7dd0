import { breaksOfChain } from '../../domain/ledger/event-row';
import { BOOKS } from './books';
import { offences } from './invariants';
import { live, type Lived, type Span } from './live';

const NO_OFFENCE = { toNobodyWeKnow: [], aboutSomebodyElse: [], twice: [], aboutPaidInvoices: [], outsideTheHours: [], afterAStop: [] };
const WITHIN_MS = 3 * 3_600_000;

/** Declares the tests of a world that is lived through with one source. */
export function describeDays(name: string, span: Span): void {
	describe(`${span.invoices} invoices through ${span.days} days in a real n8n: ${name}`, () => {
		let lived: Lived;
		beforeAll(async () => {
			const books = BOOKS[name];
			if (!books) throw new Error(`There is no source "${name}", but ${Object.keys(BOOKS).join(', ')}`);
			lived = await live(books(), span);
		}, WITHIN_MS);

		it('no mail went out that should not have: none twice, none on what is paid, none after a stop, none outside the hours', () => {
			expect(offences(lived.world, lived.chronicle)).toEqual(NO_OFFENCE);
		});

		it('not because nothing happened', () => {
			const { chronicle, outbox } = lived;
			expect(chronicle.mails.length).toBeGreaterThan(span.invoices / 3);
			expect(chronicle.stops.size).toBeGreaterThan(span.invoices / 30);
			expect(chronicle.paidBeforeSending.size).toBeGreaterThan(0);
			const cancelled = new Set(outbox.filter(({ status }) => status === 'cancelled').map(({ customerId }) => String(customerId)));
			expect([...chronicle.paidBeforeSending].filter((id) => !cancelled.has(id))).toEqual([]);
		});

		it('where nothing happened, the touches are those of the router\'s preview', () => {
			expect(lived.silent.previewed.length).toBeGreaterThan(span.invoices / 5);
			expect(lived.silent.wentOut).toEqual(lived.silent.previewed);
		});

		it('the outbox says of every mail what the mail server says, and nothing failed', () => {
			const { chronicle, outbox, problems, events } = lived;
			const sent = outbox.filter(({ status }) => status === 'sent').map(({ recipient }) => String(recipient));
			expect(sent.sort()).toEqual(chronicle.mails.map(({ mail }) => mail.to.join()).sort());
			expect(outbox.filter(({ status }) => status === 'unknown' || status === 'claimed')).toEqual([]);
			expect(problems.filter(({ kind }) => kind === 'failure')).toEqual([]);
			for (const { id } of lived.world.firms) expect(breaksOfChain(events.filter(({ customerId }) => customerId === id))).toEqual([]);
		});
	});
}
