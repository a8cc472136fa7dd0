import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Topology } from '../../scripts/host/backing-services';
import { DunningHost } from '../../scripts/host/dunning-host';
import type { Row } from '../../scripts/host/table-access';

/** A Friday in term time: a working day everywhere the sample's customers are. */
export const DAY = '2026-11-20';
export const PLAN_AT = `${DAY}T06:00:00+01:00`;
export const SEND_AT = `${DAY}T16:30:00+01:00`;

/** What the workflows must run on alike. */
export const TOPOLOGIES: readonly Topology[] = ['data-tables', 'postgres', 'queue'];

export const STARTS_WITHIN_MS = 20 * 60_000;

jest.setTimeout(5 * 60_000);

/** A real n8n in a folder of its own that goes with it. */
export async function startHost(topology: Topology = 'data-tables'): Promise<{ host: DunningHost; end: () => Promise<void> }> {
	const userFolder = mkdtempSync(path.join(tmpdir(), 'dunning-test-'));
	const host = await DunningHost.start({ userFolder, topology, progress: (message) => process.stderr.write(`  ${message}\n`) });
	const end = async () => {
		await host.stop();
		rmSync(userFolder, { recursive: true, force: true, maxRetries: 5 });
	};
	return { host, end };
}

/** Rows of the outbox by their status. */
export async function outboxByStatus(host: DunningHost): Promise<Record<string, Row[]>> {
	const byStatus: Record<string, Row[]> = {};
	for (const row of await host.tables.rows('dunning_outbox')) (byStatus[String(row.status)] ??= []).push(row);
	return byStatus;
}

/** What `find` comes to in the end; it is asked again and again for as long as `seconds`. */
export async function eventually<Result>(find: () => Promise<Result | undefined>, seconds = 60): Promise<Result> {
	for (let attempt = 0; attempt < seconds * 2; attempt += 1) {
		const found = await find();
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Error('It did not come about');
}
