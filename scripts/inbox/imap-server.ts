import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

import { freePorts } from '../host/ports';
import { run } from '../host/run';

const START_WITHIN_MS = 15_000;
const OPENED_WITHIN_MS = 120_000;
const PROGRAM = '/usr/sbin/dovecot';
const PASSWORD = 'mailbox-on-loopback';

/** A real IMAP server (dovecot) on loopback with one mailbox, in a folder of its own that goes with it. */
export class ImapServer {
	private delivered = 0;

	private constructor(
		private readonly folder: string,
		readonly port: number,
		private readonly owner: { uid: number; gid: number },
		private readonly server: ChildProcess,
	) {}

	static async start(): Promise<ImapServer> {
		const folder = mkdtempSync(path.join(tmpdir(), 'dunning-dovecot-'));
		const [port = 0] = await freePorts(1);
		const user = await mailUser();
		for (const part of ['mail/cur', 'mail/new', 'mail/tmp', 'run']) mkdirSync(path.join(folder, part), { recursive: true });
		for (const part of ['', 'mail', 'mail/cur', 'mail/new', 'mail/tmp']) chownSync(path.join(folder, part), user.uid, user.gid);
		const config = path.join(folder, 'dovecot.conf');
		writeFileSync(config, configuration(folder, port, user));
		const server = spawn(PROGRAM, ['-F', '-c', config], { stdio: 'ignore' });
		const imap = new ImapServer(folder, port, user, server);
		await imap.untilReady();
		return imap;
	}

	/** What n8n's IMAP credential asks for. */
	get credential(): Record<string, unknown> {
		return { user: 'accounts', password: PASSWORD, host: '127.0.0.1', port: this.port, secure: false, allowUnauthorizedCerts: true };
	}

	/**
	 * Waits until the inbox was opened for the first time. A mail that comes while n8n is still connecting is read only with the
	 * next one, or when n8n connects anew.
	 */
	async untilOpened(): Promise<void> {
		const giveUpAt = Date.now() + OPENED_WITHIN_MS;
		// What dovecot writes when it opens a mailbox.
		while (!existsSync(path.join(this.folder, 'mail/dovecot-uidlist'))) {
			if (Date.now() > giveUpAt) throw new Error(`Nobody opened the inbox within ${OPENED_WITHIN_MS / 1000} s`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	/**
	 * Puts a mail into the inbox, as a delivery agent does (maildir: written whole, then moved into place).
	 * `arrivedAt` is when the server says it came (its INTERNALDATE); now, if not given.
	 */
	deliver(mail: string, arrivedAt = new Date()): void {
		this.delivered += 1;
		const name = `${Date.now()}.${this.delivered}.localhost`;
		const written = path.join(this.folder, 'mail/tmp', name);
		writeFileSync(written, mail.replace(/\r?\n/g, '\r\n'));
		chownSync(written, this.owner.uid, this.owner.gid);
		utimesSync(written, arrivedAt, arrivedAt);
		renameSync(written, path.join(this.folder, 'mail/new', name));
	}

	/** How many mails were read: seen ones carry an S in their file's name. */
	get seen(): number {
		return readdirSync(path.join(this.folder, 'mail/cur')).filter((name) => /:2,[A-Z]*S/.test(name)).length;
	}

	async stop(): Promise<void> {
		const ended = new Promise((resolve) => this.server.once('exit', resolve));
		if (this.server.exitCode === null && this.server.kill('SIGTERM')) await ended;
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
	}

	private async untilReady(): Promise<void> {
		const giveUpAt = Date.now() + START_WITHIN_MS;
		while (Date.now() < giveUpAt && this.server.exitCode === null) {
			if (await greets(this.port)) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		const log = readFileSync(path.join(this.folder, 'dovecot.log'), 'utf8');
		await this.stop();
		throw new Error(`dovecot did not answer:\n${log}`);
	}
}

/** Mail may not belong to root; Debian's package brings users of its own. */
async function mailUser(): Promise<{ uid: number; gid: number; internal: string; login: string }> {
	const { uid, gid, username } = userInfo();
	if (uid !== 0) return { uid, gid, internal: username, login: username };
	const idOf = async (flag: string) => Number((await run('id', [flag, 'dovecot'], '/')).trim());
	return { uid: await idOf('-u'), gid: await idOf('-g'), internal: 'dovecot', login: 'dovenull' };
}

function configuration(folder: string, port: number, user: { uid: number; gid: number; internal: string; login: string }): string {
	return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user.internal}
default_login_user = ${user.login}
first_valid_uid = 1
mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${user.uid} gid=${user.gid} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

function greets(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.setTimeout(2000, () => socket.destroy());
		socket.once('data', () => socket.destroy());
		socket.once('data', () => resolve(true));
		socket.once('error', () => resolve(false));
		socket.once('close', () => resolve(false));
	});
}
