import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { Topology } from '../../host/backing-services';
import { N8N_VERSION } from '../../host/cache';
import { DunningHost } from '../../host/dunning-host';
import { customerRow, invoiceRow, PLAN_AT, SEND_AT } from '../ledgers/whole-day';
import type { DayFigures, Measurement } from '../result';
import { saveResult } from '../results-file';
import { wantedSizes } from '../sizes';
import { CoreShare } from './core-share';

const SIZES = [200, 2_000, 8_000];
const TOUCHES_PER_PAGE = 10;
const ROWS_AT_ONCE = 200;
const POLL_MS = 500;
const GIVE_UP_AFTER_MS = 20 * 60_000;

interface Place {
	topology: Topology;
	store: DayFigures['store'];
	/** 0: n8n's own process works, without queue. */
	workers: number;
	/** Each worker is held to this share of a core, so that the machine has cores enough for all. */
	coreShare?: number;
}

const PLACES: readonly Place[] = [
	{ topology: 'data-tables', store: 'data_tables', workers: 0 },
	{ topology: 'postgres', store: 'postgres', workers: 0 },
	{ topology: 'queue', store: 'postgres', workers: 1 },
	{ topology: 'queue', store: 'postgres', workers: 2 },
	{ topology: 'queue', store: 'postgres', workers: 1, coreShare: 0.4 },
	{ topology: 'queue', store: 'postgres', workers: 2, coreShare: 0.4 },
];

/** Planning a day and sending what is due, in a real n8n with a mail server on loopback. Needs a finished build. */
export async function benchPlanAndSend(): Promise<void> {
	const figures: DayFigures[] = [];
	for (const place of PLACES) {
		figures.push(...(await measured(place)));
		saveResult('planAndSend', figures, N8N_VERSION);
	}
}

async function measured({ topology, store, workers, coreShare }: Place): Promise<DayFigures[]> {
	const userFolder = await mkdtemp(path.join(os.tmpdir(), 'dunning-bench-'));
	const host = await DunningHost.start({ userFolder, topology, workers, progress: console.log });
	const shares: CoreShare[] = [];
	try {
		await host.setUp({ loadSampleLedger: false });
		const planned: Measurement[] = [];
		let rows = 0;
		for (const size of wantedSizes(SIZES)) {
			await insertRows(host, rows, size);
			rows = size;
			planned.push(tell(`Planning, ${store}, ${workers} workers`, await plan(host, size)));
		}
		if (coreShare !== undefined && !(await hold(host, coreShare, shares))) {
			console.log('Workers cannot be held to a share of a core here: left out');
			return [];
		}
		const sent = tell(`Sending, ${store}, ${workers} workers${coreShare === undefined ? '' : ` of ${coreShare} core`}`, await send(host));
		const sending: DayFigures = { work: 'send', store, workers, ...(coreShare === undefined ? {} : { coreShare }), measurements: [sent] };
		// The workers that planned were not held yet.
		return coreShare === undefined ? [{ work: 'plan', store, workers, measurements: planned }, sending] : [sending];
	} finally {
		await host.stop();
		for (const share of shares) await share.end();
		await rm(userFolder, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function hold(host: DunningHost, coreShare: number, shares: CoreShare[]): Promise<boolean> {
	for (const pid of host.queue.workerPids) {
		const share = await CoreShare.of(pid, coreShare);
		if (!share) return false;
		shares.push(share);
	}
	return true;
}

async function insertRows(host: DunningHost, from: number, to: number): Promise<void> {
	for (let first = from; first < to; first += ROWS_AT_ONCE) {
		const numbers = Array.from({ length: Math.min(ROWS_AT_ONCE, to - first) }, (_, index) => first + index);
		await host.tables.insertRows('dunning_customers', numbers.map(customerRow));
		await host.tables.insertRows('dunning_invoices', numbers.map(invoiceRow));
	}
}

async function plan(host: DunningHost, items: number): Promise<Measurement> {
	const started = performance.now();
	await host.plan(PLAN_AT);
	return { items, events: await eventsIn(host), seconds: (performance.now() - started) / 1000, peakMegabytes: await host.peakMegabytes() };
}

/** Sends all that is due in one round on schedule; the clock runs from the first mail to the last. */
async function send(host: DunningHost): Promise<Measurement> {
	const due = await dueTouches(host);
	await host.runOnSchedule('02-send-what-is-due', [soon()], { asOf: SEND_AT, touchesPerPage: TOUCHES_PER_PAGE });
	const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
	while (host.inbox.mails.length < due) {
		if (Date.now() > giveUpAt) throw new Error(`Only ${host.inbox.mails.length} of ${due} mails came`);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	const times = host.inbox.mails.map(({ receivedAt }) => receivedAt.getTime());
	const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
	return { items: due, events: await eventsIn(host), seconds, peakMegabytes: await host.peakMegabytes() };
}

async function dueTouches(host: DunningHost): Promise<number> {
	const rows = await host.tables.rows('dunning_outbox');
	return rows.filter(({ status, sendAt }) => status === 'planned' && new Date(String(sendAt)) <= new Date(SEND_AT)).length;
}

async function eventsIn(host: DunningHost): Promise<number> {
	return (await host.tables.rows('dunning_events')).length;
}

/** A cron expression for a few seconds from now, which comes again only after an hour. */
function soon(): string {
	const at = new Date(Date.now() + 10_000);
	return `${at.getSeconds()} ${at.getMinutes()} * * * *`;
}

function tell(what: string, measurement: Measurement): Measurement {
	const { items, seconds, peakMegabytes } = measurement;
	console.log(`${what}: ${items.toLocaleString('en')} in ${seconds.toFixed(1)} s, ${(items / seconds).toFixed(1)} a second, ${peakMegabytes} MB`);
	return measurement;
}
