import { CsvFile } from '../vendors/csv-file';
import { ErpNextApi } from '../vendors/erpnext';
import { GoogleSheetsApi } from '../vendors/google-sheets';
import { InvoiceNinjaApi } from '../vendors/invoice-ninja';
import type { LedgerApi } from '../vendors/ledger';
import { OdooApi } from '../vendors/odoo';
import { QuickBooksApi } from '../vendors/quickbooks';
import { XeroApi } from '../vendors/xero';
import { ZohoBooksApi } from '../vendors/zoho-books';
import { STARTS_WITHIN_MS } from './host';
import { startSourceHost, type SourceHost } from './source-host';

const PLAN = { asOf: '2026-11-20T06:00:00+01:00' };
const SEND_AT = '2026-11-20T16:30:00+01:00';
const FIRMS = 5;

const vendors = [
	{ name: 'Xero', api: new XeroApi(), first: 1000, pages: true },
	{ name: 'QuickBooks Online', api: new QuickBooksApi(), first: 2000, pages: false },
	{ name: 'Zoho Books', api: new ZohoBooksApi(), first: 3000, pages: true },
	{ name: 'Invoice Ninja', api: new InvoiceNinjaApi(), first: 4000, pages: true },
	{ name: 'ERPNext', api: new ErpNextApi(), first: 5000, pages: false },
	{ name: 'Odoo', api: new OdooApi(), first: 6000, pages: false },
	{ name: 'CSV file', api: new CsvFile(), first: 7000, pages: false },
	{ name: 'Google Sheets', api: new GoogleSheetsApi(), first: 8000, pages: false },
];

/** Settled invoices that come again all the same. */
const WHOLE: Readonly<Record<string, number>> = { 'Zoho Books': 4, 'CSV file': FIRMS * 3, 'Google Sheets': FIRMS * 3 };

const firmIds = (first: number) => Array.from({ length: FIRMS }, (_, index) => String(first + index));

/** When to ask again, by a clock that is an hour ahead of ours. */
function inTwoSeconds(): Record<string, string> {
	const theirs = Date.now() + 3_600_000;
	return { date: new Date(theirs).toUTCString(), 'retry-after': new Date(theirs + 2_000).toUTCString() };
}

/** Each firm has three invoices it paid, one that is a day late, and one that is not due yet. Ids are numbers, as the strictest system has them. */
function bill(api: LedgerApi, first: number): void {
	for (const id of firmIds(first)) {
		const firm = { id, name: `Firma ${id} GmbH`, email: `ap@firma-${id}.example` };
		for (const [index, month] of ['03', '06', '09'].entries()) {
			api.bill({ id: `${id}${index}`, firm, issued: `2026-${month}-01`, due: `2026-${month}-15`, amount: 500.5 });
			api.pay(`${id}${index}`, `2026-${month}-20`);
		}
		api.bill({ id: `${id}7`, firm, issued: '2026-11-05', due: '2026-11-19', amount: 119.9 });
		api.bill({ id: `${id}8`, firm, issued: '2026-11-18', due: '2026-12-18', amount: 80 });
	}
}

describe('systems as sources, in a real n8n against servers that behave like them', () => {
	let source: SourceHost;
	const rowsOf = async (table: string, first: number) => {
		const ids = new Set(firmIds(first));
		return (await source.host.client.rows(table)).filter(({ customerId }) => ids.has(String(customerId)));
	};

	beforeAll(async () => {
		for (const { api, first } of vendors) bill(api, first);
		source = await startSourceHost(vendors.map(({ api }) => api));
		await source.host.setUp({ loadSampleLedger: false });
		for (const { api: { credential } } of vendors) if (credential) await source.connect(credential.type, credential.data);
	}, STARTS_WITHIN_MS);
	afterEach(() => source?.net.calm());
	afterAll(async () => await source?.end(), 60_000);

	describe.each(vendors)('$name', ({ name, api, first, pages }) => {
		it('an account that is not accepted, or a server that is out of order: nothing is planned, and somebody is told', async () => {
			source.net.trouble = ({ path }) => (path.includes('/token') ? undefined : api.refusal);
			await expect(source.plan(api.planner, { ...PLAN, ...api.settings })).rejects.toThrow(api.told);
			expect(await rowsOf('dunning_outbox', first)).toEqual([]);
		});

		it('plans on every page, and keeps what was paid as history', async () => {
			source.net.forget();
			let busy = 1;
			source.net.trouble = (request) => {
				const isOne = busy > 0 && (pages ? api.isFurtherPage(request) : !api.byOwnNode);
				if (isOne) busy -= 1;
				return isOne ? { status: 429, headers: inTwoSeconds(), json: { message: 'Slow down' } } : undefined;
			};
			await source.plan(api.planner, { ...PLAN, ...api.settings });
			expect(source.net.requests.some((request) => api.isFurtherPage(request))).toBe(pages);
			expect((await source.host.client.rows('dunning_runs')).filter((row) => row.source === name)).toMatchObject([{ receivables: FIRMS * 2 }]);
			const settled = (await rowsOf('dunning_events', first)).filter(({ type }) => type === 'invoice.settled');
			expect(settled).toHaveLength(FIRMS * 3);
			expect(settled[0]).toMatchObject({ data: expect.stringMatching(/"settledOn":"2026-0[369]-20"/) });
			const planned = await rowsOf('dunning_outbox', first);
			expect(planned.map(({ customerId }) => customerId).sort()).toEqual(firmIds(first));
			expect(planned[0]).toMatchObject({ tier: 'overdue_1', amountDue: '119.90', currency: 'EUR', recipient: `ap@firma-${String(planned[0]?.customerId)}.example` });
		});

		it('later asks only for what was settled lately, and plans nothing twice', async () => {
			const before = [await rowsOf('dunning_outbox', first), await rowsOf('dunning_events', first)];
			const run = await source.plan(api.planner, { ...PLAN, ...api.settings });
			expect([await rowsOf('dunning_outbox', first), await rowsOf('dunning_events', first)]).toEqual(before);
			const history = run.data?.resultData.runData['Invoice Normaliser']?.[0]?.data?.main?.[1] ?? [];
			// A page that begins in the time of interest may reach back beyond it, and a file is always whole.
			expect(history.filter(({ json }) => json.type === 'invoice.settled').length).toBeLessThanOrEqual(WHOLE[name] ?? 0);
		});
	});

	it('each reads its invoices again before they are sent: what was paid meanwhile is not reminded of', async () => {
		for (const { api, first } of vendors) {
			await source.publish(api.planner, { ...PLAN, ...api.settings });
			api.pay(`${first}7`, '2026-11-20');
		}
		await source.host.send(SEND_AT);
		for (const { name, first } of vendors) {
			const rows = await rowsOf('dunning_outbox', first);
			expect({ name, statuses: rows.map(({ customerId, status }) => `${String(customerId)} ${String(status)}`).sort() }).toEqual({
				name,
				statuses: firmIds(first).map((id) => `${id} ${id === String(first) ? 'cancelled' : 'sent'}`),
			});
		}
		expect(source.host.inbox.mails).toHaveLength(vendors.length * (FIRMS - 1));
	});

	it('no other host was asked for anything of ours', () => {
		expect([...source.net.refusedHosts].filter((host) => !host.includes('n8n.io'))).toEqual([]);
	});
});
