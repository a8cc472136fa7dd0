import { BOOKS } from '../world/books';
import type { Books } from '../world/books/books';
import type { WorldInvoice } from '../world/ledger-world';
import type { Trouble, VendorAnswer } from '../vendors/vendor-net';
import { SEND_AT, STARTS_WITHIN_MS } from '../workflows/host';
import { startSourceHost, type SourceHost } from '../workflows/source-host';
import type { CivilDate } from '../../domain/calendar/civil-date';

const PLAN = { asOf: '2026-11-20T06:00:00+01:00' };
const FIRMS = 6;
const WITHIN_MS = 10 * 60_000;

const BROKEN: VendorAnswer = { status: 500, json: { message: 'Something went wrong on our end' } };
const BUSY: VendorAnswer = { status: 429, headers: { 'retry-after': '2' }, json: { message: 'Slow down' } };

/** What is on the way of the requests, one after the other; then nothing. */
function inTurn(...troubles: ReturnType<Trouble>[]): Trouble {
	return ({ path }) => (path.includes('/token') ? undefined : troubles.shift());
}

const invoices = Array.from({ length: FIRMS }, (_, index): WorldInvoice => {
	const id = String(1001 + index);
	return { id: `${id}10`, firm: { id, name: `Firma ${id} GmbH`, email: `ap@firma-${id}.example` }, issued: '2026-11-05' as CivilDate, due: '2026-11-19' as CivilDate, amount: 119.9 };
});

/** Each system in bad hours: DUNNING_SOURCES names some of them, with commas. */
const chosen = (process.env.DUNNING_SOURCES?.split(',') ?? Object.keys(BOOKS)).filter((name) => name !== 'Tables');

describe.each(chosen)('a system that has a bad day, in a real n8n: %s', (name) => {
	let books: Books;
	let source: SourceHost;
	beforeAll(async () => {
		books = (BOOKS[name] as () => Books)();
		source = await startSourceHost(books.vendors);
		await source.host.setUp({ loadSampleLedger: false });
		await books.connect(source);
		for (const invoice of invoices) await books.bill(invoice, source);
	}, STARTS_WITHIN_MS);
	afterEach(() => source?.net.calm());
	afterAll(async () => await source?.end(), 60_000);

	const plan = async () => await source.plan(books.planner, { ...PLAN, ...books.settings });
	const outbox = async () => await source.host.tables.rows('dunning_outbox');

	it('is asked again when it is busy, broken, gone, or says nothing for a minute', async () => {
		source.net.trouble = inTurn(BUSY, BROKEN, 'no answer', books.byOwnNode ? undefined : 'silence');
		await plan();
		expect((await outbox()).map(({ invoiceId }) => invoiceId).sort()).toEqual(invoices.map((invoice) => books.idOf(invoice)).sort());
	}, WITHIN_MS);

	it('that stays broken plans nothing, and says so', async () => {
		const before = await outbox();
		source.net.trouble = ({ path }) => (path.includes('/token') ? undefined : BROKEN);
		await expect(plan()).rejects.toThrow();
		expect(await outbox()).toEqual(before);
	}, WITHIN_MS);

	it('that is gone while sending: nobody is written to who may have paid; when it is back, everybody is once', async () => {
		await source.publish(books.planner, { ...PLAN, ...books.settings });
		source.net.trouble = ({ path }) => (path.includes('/token') ? undefined : { status: 403, json: { message: 'Not now' } });
		await source.host.send(SEND_AT);
		expect(source.host.inbox.mails).toEqual([]);
		expect(new Set((await outbox()).map(({ status }) => status))).toEqual(new Set(['planned']));
		expect((await source.host.tables.rows('dunning_problems')).length).toBeGreaterThan(0);
		source.net.calm();
		const [first] = invoices as [WorldInvoice];
		await books.pay(first, '2026-11-20', source);
		await source.host.send(SEND_AT);
		await source.host.send(SEND_AT);
		expect(source.host.inbox.mails.map(({ to }) => to.join()).sort()).toEqual(invoices.slice(1).map(({ firm }) => firm.email).sort());
	}, WITHIN_MS);
});
