/** Writes docs/compliance/ from the rules and their cases. Usage: npm run docs:compliance */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { compliancePages } from './compliance/pages';

const FOLDER = path.join(__dirname, '../../docs/compliance');

const pages = compliancePages();
mkdirSync(FOLDER, { recursive: true });
for (const old of readdirSync(FOLDER).filter((name) => !pages.has(name))) rmSync(path.join(FOLDER, old));
for (const [name, content] of pages) writeFileSync(path.join(FOLDER, name), content);
