/**
 * The demo: a real n8n with the package, the workflows and an invented ledger; it plans a day, sends, and shows what
 * happened. Usage: npm run demo [-- --once] [-- --fresh] [-- --day 2026-03-31]
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { cacheFolder } from '../host/cache';
import { DunningHost } from '../host/dunning-host';
import { OWNER } from '../host/n8n-client';
import { isFree } from '../host/ports';
import { demoDay } from './demo-day';
import { dayReport } from './report';

const N8N_PORT = 5678;
const INBOX_PORT = 8025;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { once: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false }, day: { type: 'string' } },
	});
	const interruption = new Interruption();
	const userFolder = path.join(cacheFolder(), 'demo');
	if (values.fresh) await rm(userFolder, { recursive: true, force: true });
	const again = existsSync(userFolder);
	const host = await DunningHost.start({
		userFolder,
		port: (await isFree(N8N_PORT)) ? N8N_PORT : undefined,
		inboxPort: (await isFree(INBOX_PORT)) ? INBOX_PORT : undefined,
		progress: (message) => console.log(`· ${message}`),
	});
	try {
		const day = demoDay(new Date(), values.day);
		await play(host, day, again);
		if (values.once) return;
		await host.activate('00-set-up', '01-plan-the-day', '02-send-what-is-due', '03-approval-desk');
		console.log(links(host));
		await interruption.patiently();
		console.log('\nStopping …');
	} finally {
		await host.stop();
	}
}

async function play(host: DunningHost, day: ReturnType<typeof demoDay>, again: boolean): Promise<void> {
	console.log(`· ${again ? 'Using the ledger of the last time (--fresh starts over)' : 'Loading a sample ledger'}`);
	try {
		await host.setUp({ loadSampleLedger: true, sampleDay: day.date });
	} catch (error) {
		if (!again) throw error;
		throw new Error('The ledger of the last time cannot be used, perhaps because it is of an earlier version: npm run demo -- --fresh starts over', { cause: error });
	}
	console.log(`· Planning ${day.date}, six in the morning`);
	const plan = await host.plan(day.planAt);
	console.log(`· Sending what is due at half past four (${day.sendAt})`);
	await host.send(day.sendAt);
	console.log(dayReport(plan, await host.client.rows('dunning_outbox')));
	console.log(`\n${host.inbox.mails.length} mails were sent in this run.${again && host.inbox.mails.length === 0 ? ' All of today’s had gone out before: nothing is sent twice.' : ''}`);
}

function links(host: DunningHost): string {
	return [
		'',
		`Editor          ${host.url}   sign in: ${OWNER.email} / ${OWNER.password}`,
		`Inbox           ${host.inbox.url}`,
		`Approval desk   ${host.url}/form/dunning-approval-desk`,
		`Tables          ${host.url}/home/datatables`,
		'',
		'Ctrl-C stops everything.',
	].join('\n');
}

/** Ctrl-C: at once while things are being made, in good order once they stand. */
class Interruption {
	private readonly atOnce = () => process.exit(130);

	constructor() {
		for (const signal of SIGNALS) process.once(signal, this.atOnce);
	}

	/** From here on a signal is waited for. */
	patiently(): Promise<void> {
		return new Promise((resolve) => {
			for (const signal of SIGNALS) {
				process.off(signal, this.atOnce);
				process.once(signal, () => resolve());
			}
		});
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
