import { REPORTS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { HOLDS, ifHolds, settingsNode } from '../nodes/flow';
import { respondPage } from '../nodes/page';
import type { Store, Where } from '../nodes/store';
import { ASKED, THE_KEPT_PAGE } from './asked';

/** Who has a page made anew has so long for it; then the next one may. */
const LEASE_MINUTES = 15;
const THAT_PAGE: readonly Where[] = [{ column: 'report', is: 'eq', value: 'page' }];
const NOW = '={{ $now.toUTC().toISO() }}';
const SETTINGS = "JSON.stringify($('Settings').first().json)";
const inMinutes = (minutes: string | number) => `={{ $now.plus({ minutes: ${minutes} }).toUTC().toISO() }}`;

/**
 * Draws how the page that was made last is answered with: reading a row takes a moment where reading everything takes many. It goes
 * on where the page is not there, is of other settings, or is old; of several who come upon an old one at once, one does. Gives
 * the node behind which everything is read; five columns wide. `from`: by its second output.
 */
export function drawKeptPage(canvas: Canvas, store: Store, from: PlacedNode, headers: Readonly<Record<string, string>>, { column, row }: Place): PlacedNode {
	const mayBeKept = canvas.add('May it be a kept one?', ifHolds({ left: `={{ ${ASKED.asKept} }}`, operator: HOLDS }), { column, row: row + 0.5 });
	const read = canvas.add('The page as it was made', store.read(REPORTS_TABLE, THAT_PAGE, { limit: 1 }), { column: column + 1, row });
	const holds = canvas.add('With these settings?', ifHolds({ left: `={{ $json.settings === ${SETTINGS} }}`, operator: HOLDS }), { column: column + 2, row });
	const page = canvas.add(THE_KEPT_PAGE, respondPage('={{ $json.html }}', 200, headers), { column: column + 3, row });
	const isOld = canvas.add('Is it old?', store.update(REPORTS_TABLE, [...THAT_PAGE, { column: 'refreshAfter', is: 'lt', value: NOW }], { refreshAfter: inMinutes(LEASE_MINUTES) }), { column: column + 3, row: row + 1 });
	const everything = canvas.add('Everything', settingsNode({ customerId: '' }), { column: column + 4, row: row + 1.6 });
	canvas.wire(from, mayBeKept, { output: 1 });
	canvas.chain(mayBeKept, read, holds, page, isOld, everything);
	for (const made of [mayBeKept, holds]) canvas.wire(made, everything, { output: 1 });
	return everything;
}

/** Draws how a report of everybody is kept; two columns wide and more. */
export function drawKeep(canvas: Canvas, store: Store, report: PlacedNode, { column, row }: Place): void {
	const ofAll = canvas.add('Of everybody?', ifHolds({ left: `={{ ${ASKED.customer} === '' }}`, operator: HOLDS }), { column, row });
	const made = canvas.add(
		'To keep',
		settingsNode({ report: 'page', at: NOW, refreshAfter: inMinutes("$('Settings').first().json.refreshMinutes"), settings: `={{ ${SETTINGS} }}`, html: '={{ $json.html }}' }),
		{ column: column + 1, row },
	);
	const keep = canvas.add('Keep the page', store.upsert(REPORTS_TABLE, 'report'), { column: column + 2, row });
	canvas.chain(report, ofAll, made, keep);
}
