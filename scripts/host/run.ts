import { spawn } from 'node:child_process';

/** Runs a program to its end, as another user if told so, and gives what it printed; on failure the error holds the end of its output. */
export function run(
	program: string,
	args: readonly string[],
	cwd: string,
	env: NodeJS.ProcessEnv = process.env,
	user: { uid?: number; gid?: number } = {},
): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { cwd, env, ...user, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		let printed = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			printed += chunk.toString();
		});
		child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		child.once('error', reject);
		child.once('close', (code) => {
			if (code === 0) resolve(output);
			else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`));
		});
	});
}
