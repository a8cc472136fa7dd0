import type { DunningHost } from '../../scripts/host/dunning-host';
import type { Chance } from '../../workflows/definitions/sample/chance';

/** A power cut comes after this many further mails, and so many milliseconds later: as long as a touch takes, so in any part of it. */
export interface Cuts {
	count: number;
	mostMails: number;
	mostMs: number;
}

const GIVE_UP_AFTER_MS = 120_000;

/** Sends what is due, cut off again and again at moments that `chance` draws; gives how many mails there were at each cut. What is left is for another round. */
export async function sendThroughPowerCuts(host: DunningHost, asOf: string, { count, mostMails, mostMs }: Cuts, chance: Chance): Promise<number[]> {
	const mailsAtCut: number[] = [];
	for (let cut = 0; cut < count; cut += 1) {
		const wanted = host.inbox.mails.length + chance.between(0, mostMails);
		await host.beginSending(asOf);
		await untilMails(host, wanted);
		await wait(chance.between(0, mostMs));
		await host.killAndRestart();
		mailsAtCut.push(host.inbox.mails.length);
	}
	return mailsAtCut;
}

async function untilMails(host: DunningHost, wanted: number): Promise<void> {
	const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
	while (host.inbox.mails.length < wanted) {
		if (Date.now() > giveUpAt) throw new Error(`${host.inbox.mails.length} mails came, not ${wanted}`);
		await wait(2);
	}
}

function wait(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
