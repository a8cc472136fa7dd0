import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

// Where Linux keeps its control groups for the processor (version 1 of them).
const GROUPS = '/sys/fs/cgroup/cpu';
const PERIOD_US = 100_000;

/** Holds a process to a share of one core, as a container's limit does. */
export class CoreShare {
	private constructor(private readonly group: string) {}

	/** `cores`: the share, such as 0.4. Undefined where the system does not let us: not Linux, not root, or other control groups. */
	static async of(pid: number, cores: number): Promise<CoreShare | undefined> {
		const group = path.join(GROUPS, `dunning-bench-${pid}`);
		try {
			await mkdir(group);
			await writeFile(path.join(group, 'cpu.cfs_period_us'), String(PERIOD_US));
			await writeFile(path.join(group, 'cpu.cfs_quota_us'), String(Math.round(cores * PERIOD_US)));
			await writeFile(path.join(group, 'cgroup.procs'), String(pid));
			return new CoreShare(group);
		} catch {
			await rmdir(group).catch(() => undefined);
			return undefined;
		}
	}

	/** To be called when the process has ended. */
	async end(): Promise<void> {
		await rmdir(this.group);
	}
}
