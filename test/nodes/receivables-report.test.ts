import type { IDataObject } from 'n8n-workflow';

import { ReceivablesReport } from '../../nodes/ReceivablesReport/ReceivablesReport.node';
import { madeLedger } from '../domain/report/page/made-ledger';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const { items, rows } = madeLedger(160);
const asOf = '2026-03-31T12:00:00+02:00';

function run(input: readonly object[], second?: readonly object[], { options, format = 'html', ...more }: NodeRunOptions & { options?: IDataObject; format?: string } = {}) {
	return runNode(new ReceivablesReport(), input, { parameters: { asOf, format, ...(options ? { options } : {}) } as NodeRunOptions['parameters'], second, ...more });
}
const textOf = (data: string | undefined) => Buffer.from(data ?? '', 'base64').toString();

describe('the Receivables Report node in the engine of n8n', () => {
	it('makes one item of all invoices: numbers, CSV and the page, as a field and as a file', async () => {
		const before = JSON.stringify([items, rows]);
		const { items: out, hints, error } = await run(items, rows);
		expect(error).toBeUndefined();
		expect(JSON.stringify([items, rows])).toBe(before);
		expect(out).toHaveLength(1);
		const [item, ...others] = out[0] ?? [];
		expect(others).toEqual([]);
		expect(item?.pairedItem).toEqual(items.map((_, index) => ({ item: index })));
		expect(item?.json.report).toMatchObject({ today: '2026-03-31', openInvoices: items.length, currencies: [{ currency: 'EUR', dsoCountBack: expect.any(Number) }, { currency: 'GBP' }] });
		expect(String(item?.json.html)).toMatch(/^<!DOCTYPE html>/);
		expect(item?.binary?.page).toMatchObject({ mimeType: 'text/html', fileName: 'receivables-2026-03-31.html' });
		expect(textOf(item?.binary?.page?.data)).toBe(item?.json.html);
		expect(item?.binary?.csv).toMatchObject({ mimeType: 'text/csv', fileName: 'receivables-2026-03-31.csv' });
		expect(textOf(item?.binary?.csv?.data)).toContain('dso_count_back,,EUR,days,');
		expect(hints).toEqual([]);
	});

	it('makes a mail of the figures, to send the page with', async () => {
		const { outputs } = await run(items, rows, { options: { pageUrl: 'https://n8n.example.com/webhook/dunning-report' } });
		const { mail } = outputs[0]?.[0] as { mail: { subject: string; text: string; html: string } };
		expect(mail.subject).toMatch(/^Receivables: \d+ open invoices/);
		expect(mail.text).toContain('https://n8n.example.com/webhook/dunning-report');
		expect(mail.html).toContain('<a href=');
	});

	it('compares the variants that the outbox records where no split test is named', async () => {
		const touch = (index: number) => ({ key: `k${index}`, status: 'sent', customerId: `v-${index}`, invoiceId: `V-${index}`, tier: 'overdue_1', channel: 'email', variant: index % 2 ? 'warm' : 'plain', sentAt: '2026-02-16T10:00:00Z', plannedAt: '2026-02-16T08:00:00Z' });
		const settled = (index: number) => ({ at: '2026-02-20', type: 'invoice.settled', customerId: `v-${index}`, invoiceId: `V-${index}`, currency: 'EUR', key: `s${index}`, data: { issueDate: '2026-01-15', dueDate: '2026-02-14', settledOn: index % 2 ? '2026-02-20' : '2026-03-25', total: 100 } });
		const numbers = Array.from({ length: 20 }, (_, index) => index);
		const { outputs } = await run(items, [...rows, ...numbers.flatMap((index) => [touch(index), settled(index)])]);
		expect(outputs[0]?.[0]?.report).toMatchObject({ experimentBasis: 'recorded', experiment: [{ arm: 'plain', count: 0, of: 10 }, { arm: 'warm', count: 10, of: 10, againstFirst: { difference: 1, significant: true } }] });
		expect(outputs[0]?.[0]?.html).toContain('by the variant that chance gave it');
	});

	it('makes no page where only data is wanted', async () => {
		const { items: out } = await run(items, rows, { format: 'data' });
		expect(Object.keys(out[0]?.[0]?.json ?? {})).toEqual(['report']);
		expect(Object.keys(out[0]?.[0]?.binary ?? {})).toEqual(['csv']);
	});

	it('takes rows of the outbox along with the events', async () => {
		const touch = { key: 'k', status: 'sent', customerId: 'C-9999', customerName: 'Cedar', invoiceId: 'X', tier: 'overdue_1', channel: 'whatsapp', sentAt: '2026-03-02T10:00:00Z', plannedAt: '2026-03-02T08:00:00Z' };
		const { outputs, hints } = await run(items, [...rows, touch]);
		expect(outputs[0]?.[0]?.report).toMatchObject({ channels: expect.arrayContaining([expect.objectContaining({ channel: 'whatsapp', sent: 1 })]) });
		expect(hints).toEqual([]);
	});

	it('reads the options: currency of the costs, split test, title', async () => {
		const options = { costCurrency: 'GBP', costPerHour: 30, title: 'Receivables of <Example>', experiment: { values: { name: 'tone', arms: 'a, b', holdOut: 'a' } }, timelines: 0 };
		const { outputs } = await run(items, rows, { options });
		expect(outputs[0]?.[0]?.report).toMatchObject({ effort: { currency: 'GBP', saved: expect.any(Number) }, experiment: [{ arm: 'a' }, { arm: 'b' }], holdOut: { effect: { difference: expect.any(Number) } }, timelines: [] });
		expect(outputs[0]?.[0]?.html).toContain('<h1>Receivables of &lt;Example&gt;</h1>');
	});

	it('measures what reminders add by the groups of a pilot that the planner recorded', async () => {
		const dealt = Array.from({ length: 40 }, (_, index) => {
			const [customerId, invoiceId, group] = [`p-${index}`, `P-${index}`, index % 2 ? 'reminded' : 'left_alone'];
			const settledOn = group === 'reminded' ? '2026-02-20' : '2026-03-25';
			return [
				{ at: settledOn, type: 'invoice.settled', customerId, invoiceId, amount: 100, currency: 'EUR', key: `x:${invoiceId}`, data: { issueDate: '2026-01-15', dueDate: '2026-02-14', settledOn, total: 100 } },
				{ at: '2026-02-16T06:00:00Z', type: 'pilot.assigned', customerId, invoiceId, key: `pilot:spring:${customerId}`, data: { pilot: 'spring', group } },
			];
		}).flat();
		const { outputs, hints } = await run(items, [...rows, ...dealt], { format: 'data' });
		expect(outputs[0]?.[0]?.report).toMatchObject({ holdOut: { treated: { count: 20, of: 20 }, heldOut: { count: 0, of: 20 }, effect: { difference: 1, significant: true } } });
		expect(hints).toEqual([]);
	});

	it('stands on an empty ledger', async () => {
		const { outputs, error } = await run([{}], [{}]);
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.report).toMatchObject({ openInvoices: 0, currencies: [], timelines: [] });
		expect(outputs[0]?.[0]?.html).toContain('Nothing was billed yet');
	});

	it('says what is missing: the history, or the forecast', async () => {
		expect((await run(items)).hints.map(({ message }) => message)).toEqual([expect.stringContaining("Nothing reached the input 'History'")]);
		const unscored = items.map(({ invoice, customer }) => ({ invoice, customer }));
		expect((await run(unscored, rows)).hints.map(({ message }) => message)).toEqual([expect.stringContaining('put a Behaviour Score before')]);
		expect((await run(items, [...rows, { type: 'odd.thing', at: asOf, customerId: 'x' }])).hints.map(({ message }) => message)).toEqual([expect.stringContaining('odd.thing (1)')]);
	});

	it('lets a broken item leave by the error output, and reports on the others', async () => {
		const broken = { ...items[0], invoice: { ...(items[0]?.invoice as object), dueDate: '31.03.2026' } };
		const { outputs } = await run([broken, ...items.slice(1)], rows, { onError: 'continueErrorOutput' });
		expect(outputs[0]?.[0]?.report).toMatchObject({ openInvoices: items.length - 1 });
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1]?.[0]?.error).toContain('dueDate');
		expect((await run([broken], rows)).error).toContain('dueDate');
		const behaviour = { ...items[0], behaviour: { predictedPaymentDate: 'soon' } };
		expect((await run([behaviour], rows)).error).toContain('predictedPaymentDate');
	});

	it('refuses settings that make no sense, by their names', async () => {
		for (const [options, name] of [
			[{ timeZone: 'Mars' }, 'Time Zone'],
			[{ costCurrency: 'Taler' }, 'Cost Currency'],
			[{ locale: 'no such locale' }, 'Locale'],
			[{ pageUrl: 'javascript:alert(1)' }, 'Page URL'],
			[{ periodDays: 3 }, 'Period (Days)'],
			[{ recoveryDays: 2.5 }, 'Recovery Days'],
			[{ costSms: -1 }, 'Cost per SMS'],
			[{ experiment: { values: { name: 'x', arms: 'a' } } }, 'Arms'],
			[{ experiment: { values: { name: 'x', arms: 'a, b', holdOut: 'c' } } }, 'Hold-Out Arm'],
		] as const) {
			expect((await run(items, rows, { options })).error).toContain(`'${name}'`);
		}
		expect((await run(items, rows, { format: 'pdf' })).error).toContain("'Format'");
	});
});
