import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { breaksOfChain, sealEvents } from '../../domain/ledger/event-row';
import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';
import { Canvas } from '../../workflows/definitions/canvas/canvas';
import { callWorkflow, code, manualTrigger } from '../../workflows/definitions/nodes/flow';
import { CsvFile } from '../vendors/csv-file';
import { PLAN_AT, eventually } from './host';

const PLANNER = '01-plan-the-day-csv';
const ALL_ON_ONE_PAGE = 1000;
/** Each firm has two open invoices and four things that happened. */
const TWO_FIRMS = 12;
/** Ids that databases and programs put in different orders. */
const FIRMS = ['a-1', 'B-2', 'Z 3', 'ä-4', "O'Neil", 'a_5', '10', '9', 'ß', '日本'];
const NOT_TO_BE_REACHED = 'a_5';
const LONG_OVERDUE = '9';
const WANTS_A_PERSON = 'ä-4';
/** Last in order, with nothing open: a page of its own. */
const PAID_UP = '日本語';
const PAGES = FIRMS.length / 2 + 1;
const OPEN = FIRMS.length * 2 + 1;
const HAPPENED = FIRMS.length * 4 + 4;
const TOUCHED = FIRMS.length - 2;

/** What one of the firms has said before. */
const said = (world: string) => sealEvents([{ at: '2026-11-19T12:00:00Z', type: 'reply.received', customerId: `${world}${WANTS_A_PERSON}`, data: { needsHuman: true } }], new Map());

/** The books of a world of firms, whose ids and invoices begin with the name of the world; all worlds are alike. */
function booksOf(world: string): CsvFile {
	const books = new CsvFile();
	for (const [index, name] of FIRMS.entries()) {
		const firm = { id: `${world}${name}`, name: `Firma ${index}`, email: name === NOT_TO_BE_REACHED ? '' : `ap@firma-${index}.example` };
		const bill = (number: number, issued: string, due: string) => books.bill({ id: `${world}${index}-${number}`, firm, issued, due, amount: 119.9 });
		bill(1, '2026-09-01', '2026-09-15');
		books.pay(`${world}${index}-1`, '2026-09-20');
		bill(2, '2026-11-05', '2026-11-19');
		bill(3, '2026-11-18', '2026-12-18');
		if (name === LONG_OVERDUE) bill(4, '2026-04-01', '2026-04-15');
	}
	const paidUp = { id: `${world}${PAID_UP}`, name: 'Firma bezahlt', email: 'ap@bezahlt.example' };
	books.bill({ id: `${world}paid-up`, firm: paidUp, issued: '2026-09-01', due: '2026-09-15', amount: 80 });
	books.pay(`${world}paid-up`, '2026-09-12');
	books.bill({ id: `${world}without-a-day`, firm: { id: `${world}${FIRMS[0]}`, name: 'Firma 0', email: 'ap@firma-0.example' }, issued: '2026-11-05', due: `${world}-13-45`, amount: 10 });
	return books;
}

const chosen = (rows: readonly Row[], world: string, columns: readonly string[]) =>
	rows
		.filter((row) => JSON.stringify(row).includes(world))
		.map((row) => JSON.stringify(columns.map((column) => row[column])).replaceAll(world, ''))
		.sort();

/** A workflow that has the planner plan everything again. */
function somethingHappened(planner: string) {
	const canvas = new Canvas('Something happened');
	const now = canvas.add('Now', manualTrigger(), { column: 0, row: 0 });
	const again = canvas.add('Again', code('return [{ json: { replan: true } }];'), { column: 1, row: 0 });
	canvas.chain(now, again, canvas.add('Planner', callWorkflow(`={{ '${planner}' }}`), { column: 2, row: 0 }));
	return canvas.toJson();
}

/**
 * Declares the tests of planning on what a system gave, page by page: with a file that a web server has. `isCutOff`: n8n is killed
 * in the middle, too.
 */
export function describePagesOfSystems(hostOf: () => DunningHost, { isCutOff }: { isCutOff: boolean }): void {
	describe('planning on what another system gave', () => {
		let books = new CsvFile();
		let server: Server;
		beforeAll(async () => {
			server = createServer((_request, response) => response.end(books.answer({ method: 'GET', path: '/rechnungen.csv', query: new URLSearchParams(), headers: {}, body: '' }).text));
			await once(server.listen(0, '127.0.0.1'), 'listening');
		});
		afterAll(() => server.close());

		const configure = async (invoicesPerPage: number) => {
			const csvUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rechnungen.csv`;
			await hostOf().configure(PLANNER, { ...books.settings, csvUrl, asOf: PLAN_AT, invoicesPerPage });
		};
		const begin = async (invoicesPerPage: number) => {
			await configure(invoicesPerPage);
			return await hostOf().client.press(hostOf().idOf(PLANNER), 'Plan now');
		};
		const plan = async (invoicesPerPage: number) => {
			const executions = async () => (await hostOf().client.executions(hostOf().idOf(PLANNER))).length;
			const before = await executions();
			const run = await hostOf().client.untilEnded(await begin(invoicesPerPage));
			expect(run).toMatchObject({ status: 'success' });
			return (await executions()) - before;
		};
		const rows = async (table: string) => await hostOf().tables.rows(table);
		const place = async () => (await rows('dunning_pages')).find(({ work }) => work === hostOf().idOf(PLANNER));
		const lastRun = async () => (await rows('dunning_runs')).at(-1);
		const cameTo = async (world: string) => ({
			touches: chosen(await rows('dunning_outbox'), world, ['customerId', 'invoiceIds', 'key', 'tier', 'status', 'amountDue', 'sendAt', 'recipient', 'subject', 'text', 'outcome']),
			events: chosen(await rows('dunning_events'), world, ['customerId', 'type', 'invoiceId', 'key', 'data']),
			problems: chosen(await rows('dunning_problems'), world, ['problem', 'kind', 'node', 'message']),
		});
		let onOnePage: Awaited<ReturnType<typeof cameTo>>;

		it('several pages, each in an execution of its own, come to the same as one', async () => {
			for (const world of ['w1x', 'w2x', 'w4x', 'w5x']) await hostOf().tables.insertRows('dunning_events', said(world));
			books = booksOf('w1x');
			expect(await plan(ALL_ON_ONE_PAGE)).toBe(1);
			onOnePage = await cameTo('w1x');
			expect(onOnePage.touches).toHaveLength(TOUCHED);
			expect(onOnePage.events).toHaveLength(HAPPENED);
			expect(onOnePage.problems).toHaveLength(3);
			expect(await lastRun()).toMatchObject({ receivables: OPEN });

			books = booksOf('w2x');
			expect(await plan(TWO_FIRMS)).toBe(PAGES);
			expect(await cameTo('w2x')).toEqual(onOnePage);
			expect(await lastRun()).toMatchObject({ receivables: OPEN });
			expect(await rows('dunning_runs')).toHaveLength(2);
			expect(await place()).toMatchObject({ more: false });
		});

		it('a run after one that ended begins anew, and plans and keeps nothing twice; what was paid meanwhile is stopped on its page', async () => {
			const last = FIRMS.length - 1;
			books.pay(`w2x${last}-2`, '2026-11-20');
			expect(await plan(TWO_FIRMS)).toBe(PAGES);
			const { touches, events } = await cameTo('w2x');
			const stopped = (await rows('dunning_outbox')).filter(({ status }) => status === 'cancelled');
			expect(stopped).toMatchObject([{ customerId: `w2x${FIRMS[last]}`, outcome: expect.stringContaining('was settled on 2026-11-20') }]);
			expect(touches.filter((touch) => onOnePage.touches.includes(touch))).toHaveLength(onOnePage.touches.length - 1);
			expect(events).toHaveLength(onOnePage.events.length + 1);
			for (const name of FIRMS) expect(breaksOfChain((await rows('dunning_events')).filter(({ customerId }) => customerId === `w2x${name}`))).toEqual([]);
		});

		it('a run goes on behind the last customer whose page was planned', async () => {
			books = booksOf('w3x');
			const inOrder = [...FIRMS, PAID_UP].map((name) => `w3x${name}`).sort();
			const planned = inOrder.slice(0, 4);
			const work = hostOf().idOf(PLANNER);
			await hostOf().tables.updateRows('dunning_pages', 'work', work, { upto: planned.at(-1), more: true });
			expect(await plan(TWO_FIRMS)).toBe(PAGES - 2);
			const found = new Set((await rows('dunning_events')).map(({ customerId }) => String(customerId)).filter((id) => id.startsWith('w3x')));
			expect([...found].sort()).toEqual(inOrder.slice(4));
		});

		it('called to plan everything again, it goes page by page too, and leaves place and run as they are', async () => {
			books = booksOf('w5x');
			const before = [await place(), await lastRun()];
			const work = hostOf().idOf(PLANNER);
			await configure(TWO_FIRMS);
			await hostOf().client.activate(work);
			const known = (await hostOf().client.executions(work)).length;
			await hostOf().client.runToEnd(await hostOf().client.importWorkflow(somethingHappened(work)), 'Now');
			await hostOf().client.deactivate(work);
			expect((await hostOf().client.executions(work)).length - known).toBe(PAGES);
			expect(await cameTo('w5x')).toEqual(onOnePage);
			expect([await place(), await lastRun()]).toEqual(before);
		});

		if (!isCutOff) return;
		it('killed in the middle and started again: it goes on at its page; nothing is there twice, nothing is lost', async () => {
			books = booksOf('w4x');
			const runs = (await rows('dunning_runs')).length;
			await begin(TWO_FIRMS);
			await eventually(async () => {
				const { more, upto } = (await place()) ?? {};
				return more === true && String(upto).startsWith('w4x') ? upto : undefined;
			});
			await hostOf().killAndRestart();
			expect((await cameTo('w4x')).touches.length).toBeLessThan(onOnePage.touches.length);
			expect(await rows('dunning_runs')).toHaveLength(runs);
			expect(await plan(TWO_FIRMS)).toBeLessThan(PAGES);
			expect(await cameTo('w4x')).toEqual(onOnePage);
			expect(await rows('dunning_runs')).toHaveLength(runs + 1);
		});
	});
}
