/**
 * Learns the built-in model of the Behaviour Score from ledgers, prints how good it is, and writes the coefficients, what
 * was measured, and docs/behaviour-score.md with its plots. The same ledgers give the same files.
 *
 * Usage: npm run train:behaviour -- path/to/ledger-a.csv path/to/ledger-b.csv
 * Columns: customerId, invoiceId, issueDate, dueDate, total, settledOn, disputed, electronic, region
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { parseModel, type ScoreModel } from '../../../domain/behaviour/model/score-model';
import { civilDateOfDayNumber } from '../../../domain/calendar/civil-date';
import { writeBehaviourDocs } from '../../docs/behaviour-score/write';
import { cutOf, experiment, type Result } from './experiment';
import { learnWeights, lessonsOf } from './learn-weights';
import type { Measured } from './measured';
import { startModel } from './start-model';
import { searchStructure } from './structure-search';
import { ledgerOf, walk } from './walk';

const ROOT = path.join(__dirname, '../../..');
const CUTS = [0.5, 0.65, 0.8] as const;
const HEADLINE = 0.65;

const paths = process.argv.slice(2);
if (paths.length !== 2) {
	console.error('Usage: npm run train:behaviour -- path/to/ledger-a.csv path/to/ledger-b.csv');
	process.exit(1);
}
// In the first ledger early payments are reported as on time; see docs/behaviour-score.md.
const ledgers = paths.map((file, index) => ledgerOf(file, 'ab'.charAt(index), index === 0));
const until = ledgers.map((ledger) => cutOf(ledger, HEADLINE));

console.log(`Searching the structure in what came before ${until.map((day) => civilDateOfDayNumber(day)).join(' and ')}`);
const { model: searched, trials } = searchStructure(startModel(ledgers, until), ledgers, until, console.log);

const results: Result[] = [];
for (const part of CUTS) {
	results.push(...experiment(searched, ledgers, part));
	for (const { ledger, cut, model } of results.slice(-ledgers.length)) {
		const days = (100 * (model.daysError / model.medianError - 1)).toFixed(1);
		console.log(
			`${ledger} after ${cut}: ${model.invoices} invoices, AUC ${model.auc.toFixed(4)}, Brier ${model.brier.toFixed(4)}, worst tenth ${model.worstGap.toFixed(3)}, ` +
				`days ${model.daysError.toFixed(3)} against ${model.medianError.toFixed(3)} (${days} %), in range ${(100 * model.coverage).toFixed(0)} %`,
		);
	}
}

const lessons = ledgers.map((ledger) => lessonsOf(walk(ledger, ledger.invoices, searched), ledger.lastDay));
const model: ScoreModel = parseModel({
	...learnWeights(searched, lessons),
	basis: `Two public ledgers: ${lessons.map((list) => list.length.toLocaleString('en')).join(' and ')} invoices issued up to ${ledgers.map(({ lastDay }) => civilDateOfDayNumber(lastDay)).join(' and ')}.`,
});
const measured: Measured = { model, results, plotted: results.slice(CUTS.indexOf(HEADLINE) * ledgers.length).slice(0, ledgers.length), trials };
write('domain/behaviour/model/built-in.json', model);
write('scripts/train/behaviour/measured.json', measured);
writeBehaviourDocs(measured);

function write(file: string, content: object): void {
	writeFileSync(path.join(ROOT, file), `${JSON.stringify(content, null, '\t')}\n`);
	console.log(`wrote ${file}`);
}
