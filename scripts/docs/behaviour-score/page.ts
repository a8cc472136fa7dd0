import type { Measured } from '../../train/behaviour/measured';
import { guide } from './guide';
import { quality } from './quality';
import { reliabilityPlot } from './reliability-plot';

/** docs/behaviour-score.md and its plots, by file name: how to read a score, how good it is, and how it works. */
export function behaviourDocs(measured: Measured): ReadonlyMap<string, string> {
	const docs = new Map([['behaviour-score.md', `${guide(measured.model)}\n${quality(measured)}`]]);
	for (const { ledger, deciles, weekLate } of measured.plotted) {
		docs.set(`behaviour-score-${ledger}-late.svg`, reliabilityPlot(`Ledger ${ledger}: paid late`, deciles, 1));
		docs.set(`behaviour-score-${ledger}-week.svg`, reliabilityPlot(`Ledger ${ledger}: more than 7 days late`, weekLate, 0.6));
	}
	return docs;
}
