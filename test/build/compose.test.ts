import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { N8N_VERSION } from '../../scripts/host/cache';

const FOLDER = path.join(__dirname, '../../docs/scale');
const env = { ...process.env, POSTGRES_PASSWORD: 'a', N8N_ENCRYPTION_KEY: 'b', DOMAIN: 'n8n.example' };
const compose = (...args: string[]) => spawnSync('docker', ['compose', ...args], { cwd: FOLDER, env, encoding: 'utf8' });
const hasClient = compose('version').status === 0;

describe('the compose file of queue mode', () => {
	it('has the version of n8n that everything is tried with', () => {
		expect(readFileSync(path.join(FOLDER, 'docker-compose.yml'), 'utf8')).toContain(`n8nio/n8n:${N8N_VERSION}\n`);
	});

	// Where there is no client of Docker Compose the file stays untested, as docs/scale.md says.
	(hasClient ? it : it.skip)('is one that Docker Compose accepts', () => {
		const { status, stderr } = compose('config', '--quiet');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});
});
