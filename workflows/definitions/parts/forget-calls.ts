import { DELIVERIES_TABLE } from '../../../domain/ledger/table-columns';
import { NOTE_COLOUR, type Canvas, type Place } from '../canvas/canvas';
import { scheduleTrigger } from '../nodes/flow';
import type { Store } from '../nodes/store';

// Long, for the sake of senders that sign no time: a copy of their call is only known by its row.
const KEPT_DAYS = 400;

/** Forgets, once a month, which signed calls came long ago. */
export function drawForgetting(canvas: Canvas, store: Store, { column, row }: Place): void {
	canvas.note(`## Once a month\nWhich calls came is forgotten after ${KEPT_DAYS} days.`, { column, row: row - 0.9, width: 2.9, height: 2.2 }, NOTE_COLOUR.grey);
	const monthly = canvas.add('Every month', scheduleTrigger('20 3 1 * *'), { column, row });
	const forget = canvas.add('Forget old calls', store.remove(DELIVERIES_TABLE, [{ column: 'at', is: 'lt', value: `={{ $now.minus({ days: ${KEPT_DAYS} }).toUTC().toISO() }}` }]), { column: column + 1, row });
	canvas.chain(monthly, forget);
}
