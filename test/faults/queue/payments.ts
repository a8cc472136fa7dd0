import { createHmac } from 'node:crypto';

import type { DunningHost } from '../../../scripts/host/dunning-host';

const SECRET = 'the secret of the storm';
const WORKFLOW = '01-when-something-happens-signed-webhook';
const AT_A_TIME = 20;
const TRIES = 12;
const LONGER_EACH_TIME_MS = 500;
const ANSWERED_WITHIN_MS = 60_000;

/** Has n8n listen for signed payment events of a system of one's own. */
export async function listenForPayments(host: DunningHost): Promise<void> {
	const data = { hmacSecret: SECRET, signPrivateKey: '', encryptionPassphrase: '', encryptionPublicKey: '', encryptionPrivateKey: '' };
	await host.useAccount(WORKFLOW, { nodeType: 'n8n-nodes-base.crypto', type: 'crypto', data });
	await host.activate(WORKFLOW);
	// n8n takes a moment to listen on the address of what was just published.
	for (let tries = 0; (await post(host, '{}', 'none')) !== 401; tries += 1) {
		if (tries > 120) throw new Error('Nobody listens for payments');
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

/**
 * Sends so many events about customers, several at a time, and each again, after longer and longer pauses, until it is taken,
 * as senders of webhooks do; 409 says that it was taken before. Gives how many were taken.
 */
export async function storm(host: DunningHost, events: number): Promise<number> {
	let taken = 0;
	const waiting = Array.from({ length: events }, (_, index) => index);
	const caller = async () => {
		for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
			const body = JSON.stringify({ id: `payment-${index}`, customerId: `F-${String(index % 100).padStart(6, '0')}`, invoiceIds: [] });
			for (let tries = 0; tries < TRIES; tries += 1) {
				const at = Math.floor(Date.now() / 1000);
				const status = await post(host, body, `t=${at},v1=${createHmac('sha256', SECRET).update(`${at}.${body}`).digest('hex')}`).catch(() => 0);
				if (status === 200 || status === 409) {
					taken += 1;
					break;
				}
				await new Promise((resolve) => setTimeout(resolve, tries * LONGER_EACH_TIME_MS));
			}
		}
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, caller));
	return taken;
}

async function post(host: DunningHost, body: string, signature: string): Promise<number> {
	const headers = { 'content-type': 'application/json', 'dunning-signature': signature };
	return (await fetch(`${host.queue.webhookUrl}/webhook/dunning-event`, { method: 'POST', body, headers, signal: AbortSignal.timeout(ANSWERED_WITHIN_MS) })).status;
}
