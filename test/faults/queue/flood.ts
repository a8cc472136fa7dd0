import type { DunningHost } from '../../../scripts/host/dunning-host';
import type { Row } from '../../../scripts/host/table-access';
import { PLAN_AT, SEND_AT, eventually } from '../../workflows/host';

const SENDING = '02-send-what-is-due';
/** Two expressions alike: two schedules that fire at the same moment. */
const EVERY_TEN_SECONDS = ['*/10 * * * * *', '*/10 * * * * *'];
const LEASE_MINUTES = 1;
const TOUCHES_PER_PAGE = 5;
const POLL_MS = 500;

/** What became of all touches, for people to read. */
export interface Outcome {
	sent: number;
	unknown: number;
	other: number;
	mails: number;
	duplicates: string[];
	/** Touches that are said to be sent and of which no mail came, and such that vanished. */
	lost: number;
	seconds: number;
}

/**
 * So many more customers after the first `already`, each with one invoice a week overdue, planned and ready to go out by e-mail;
 * gives how many there are now.
 */
export async function fillOutbox(host: DunningHost, customers: number, already = 0): Promise<number> {
	const ids = Array.from({ length: customers }, (_, index) => `F-${String(already + index).padStart(6, '0')}`);
	await host.tables.insertRows('dunning_customers', ids.map((id): Row => ({ customerId: id, name: `Firma ${id}`, email: mailOf(id), country: 'DE', language: 'de', kind: 'business' })));
	await host.tables.insertRows('dunning_invoices', ids.map((id): Row => ({ invoiceId: `${id}-1`, customerId: id, issueDate: '2026-10-30', dueDate: '2026-11-13', currency: 'EUR', total: '100.00', amountDue: '100.00', status: 'open' })));
	await host.plan(PLAN_AT);

	const planned = (await host.tables.rows('dunning_outbox')).length;
	if (planned !== already + customers) throw new Error(`${planned} of ${already + customers} touches were planned`);
	return planned;
}

/** Begins to send by schedule, two schedules at once, in pages that workers share. */
export async function beginSending(host: DunningHost): Promise<void> {
	await host.runOnSchedule(SENDING, EVERY_TEN_SECONDS, { asOf: SEND_AT, touchesPerPage: TOUCHES_PER_PAGE, claimLeaseMinutes: LEASE_MINUTES });
}

/** Waits until each worker that runs has begun an execution. */
export async function untilAllWork(host: DunningHost): Promise<void> {
	await eventually(async () => ((await host.queue.workerLogs()).every((log) => /started execution/i.test(log)) ? true : undefined));
}

/** Waits until so many mails have come since now, or nothing is due any more. */
export async function moreMails(host: DunningHost, count: number, withinMs = 240_000): Promise<void> {
	const wanted = host.inbox.mails.length + count;
	const giveUpAt = Date.now() + withinMs;
	while (host.inbox.mails.length < wanted) {
		if (Date.now() > giveUpAt) throw new Error(`Only ${host.inbox.mails.length} of ${wanted} mails came within ${withinMs / 1000} s`);
		if ((await stillDue(host)) === 0) return;
		await host.queue.revive();
		await pause();
	}
}

/** Waits until nothing is due or claimed any more, and counts. */
export async function untilAllIsOver(host: DunningHost, touches: number, withinMs = 600_000): Promise<Outcome> {
	const began = Date.now();
	for (;;) {
		const left = await stillDue(host);
		if (left === 0) break;
		if (Date.now() - began > withinMs) throw new Error(`${left} touches still stand after ${withinMs / 1000} s`);
		await host.queue.revive();
		await pause();
	}
	const rows = await host.tables.rows('dunning_outbox');
	const of = (status: string) => rows.filter((row) => row.status === status);
	const mailsTo = new Map<string, number>();
	for (const recipient of host.inbox.mails.flatMap(({ to }) => to)) mailsTo.set(recipient, (mailsTo.get(recipient) ?? 0) + 1);
	const sent = of('sent');
	return {
		sent: sent.length,
		unknown: of('unknown').length,
		other: rows.length - sent.length - of('unknown').length,
		mails: host.inbox.mails.length,
		duplicates: [...mailsTo].filter(([, count]) => count > 1).map(([recipient]) => recipient),
		lost: sent.filter(({ recipient }) => !mailsTo.has(String(recipient))).length + (touches - rows.length),
		seconds: Math.round((Date.now() - began) / 1000),
	};
}

/** How many touches have not come to their end yet. */
export async function stillDue(host: DunningHost): Promise<number> {
	return (await pending(host)).length;
}

/** The touches whose end is not known yet. */
async function pending(host: DunningHost): Promise<Row[]> {
	const rows = await host.tables.rows('dunning_outbox').catch(() => undefined);
	// While the database is away, nothing is known to be over.
	return rows ? rows.filter(({ status, sendAt }) => status === 'claimed' || (status === 'planned' && new Date(String(sendAt)) <= new Date(SEND_AT))) : [{}];
}

function mailOf(customerId: string): string {
	return `ap@${customerId.toLowerCase()}.example`;
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

