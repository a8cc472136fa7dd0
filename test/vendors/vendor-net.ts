import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { generateCACertificate, getLocal, type CompletedRequest, type Mockttp } from 'mockttp';

/** A request as a vendor's server sees it. */
export interface VendorRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
}

export interface VendorAnswer {
	status: number;
	headers?: Record<string, string>;
	json?: unknown;
	text?: string;
}

/** Plays one vendor's API. */
export interface Vendor {
	hosts: readonly string[];
	answer(request: VendorRequest): VendorAnswer;
}

/** What goes wrong on the way, sent in place of the vendor's answer: another one, a connection that breaks, or one on which nothing ever comes. */
export type Trouble = (request: VendorRequest) => VendorAnswer | 'no answer' | 'silence' | undefined;

/**
 * The internet as n8n sees it in a test: an intercepting proxy on loopback, with a certificate authority of its own.
 * Behind it are the vendors that were added; every other host is refused and noted, so that nothing leaves the machine.
 */
export class VendorNet {
	readonly requests: VendorRequest[] = [];
	readonly refusedHosts = new Set<string>();
	trouble: Trouble = () => undefined;

	private constructor(
		private readonly proxy: Mockttp,
		private readonly caFile: string,
	) {}

	static async open(folder: string, vendors: readonly Vendor[]): Promise<VendorNet> {
		const https = await generateCACertificate({ subject: { commonName: 'Vendors of a test' } });
		const caFile = path.join(folder, 'vendors-ca.pem');
		writeFileSync(caFile, https.cert);
		const proxy = getLocal({ https: { cert: https.cert, key: https.key } });
		await proxy.start();
		const net = new VendorNet(proxy, caFile);
		await net.play(vendors);
		return net;
	}

	/** The environment in which a program sees this internet. */
	get env(): Record<string, string> {
		return {
			HTTPS_PROXY: this.proxy.url.replace(/^https:/, 'http:'),
			HTTP_PROXY: this.proxy.url.replace(/^https:/, 'http:'),
			NO_PROXY: '127.0.0.1,localhost',
			NODE_EXTRA_CA_CERTS: this.caFile,
		};
	}

	/** Forgets what was asked for so far. */
	forget(): void {
		this.requests.length = 0;
	}

	/** Nothing goes wrong on the way any more. */
	calm(): void {
		this.trouble = () => undefined;
	}

	async close(): Promise<void> {
		await this.proxy.stop();
	}

	private async play(vendors: readonly Vendor[]): Promise<void> {
		for (const vendor of vendors) {
			for (const host of vendor.hosts) {
				await this.proxy.forAnyRequest().forHost(host).always().thenCallback(async (request) => await this.answer(vendor, request));
			}
		}
		await this.proxy.forUnmatchedRequest().thenCallback((request) => {
			this.refusedHosts.add(new URL(request.url).host);
			return { statusCode: 503, statusMessage: 'No such host in this test' };
		});
	}

	private async answer(vendor: Vendor, received: CompletedRequest) {
		const url = new URL(received.url);
		const request = { method: received.method, path: url.pathname, query: url.searchParams, headers: received.headers, body: (await received.body.getText()) ?? '' };
		this.requests.push(request);
		const answer = this.trouble(request) ?? vendor.answer(request);
		if (answer === 'no answer') return 'reset' as const;
		if (answer === 'silence') return await new Promise<never>(() => undefined);
		const body = answer.json === undefined ? (answer.text ?? '') : JSON.stringify(answer.json);
		return { statusCode: answer.status, headers: { 'content-type': answer.json === undefined ? 'text/plain' : 'application/json', ...answer.headers }, body };
	}
}
