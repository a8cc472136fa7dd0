import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports that we hand out lie below those that systems give to outgoing connections (32768 and up on Linux, 49152 and up
 * elsewhere): a server starts seconds after its port was chosen, and a connection could have taken it by then.
 */
const FIRST = 10_000;
const END = 32_000;

/** What this process has handed out: a server may not listen on its port yet when the next one asks. */
const handedOut = new Set<number>();

/** Ports on loopback that nothing listens on, as many as asked for, all different. */
export async function freePorts(count: number): Promise<number[]> {
	const ports: number[] = [];
	while (ports.length < count) {
		const port = randomInt(FIRST, END);
		if (handedOut.has(port) || !(await isFree(port))) continue;
		handedOut.add(port);
		ports.push(port);
	}
	return ports;
}

/** Whether a port on loopback is free. */
export async function isFree(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}
