import { CHANNELS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { callWorkflow, code, ifHolds } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** Hands the notice (`subject`, `text`; for a mail also `html` and the file `page`) that `from` makes to the workflow connected for the owner; nobody connected, nothing sent. */
export function drawTellOwner(canvas: Canvas, store: Store, from: PlacedNode, { column, row }: Place): void {
	const connected = canvas.add(
		'Who tells the owner?',
		store.read(CHANNELS_TABLE, [
			{ column: 'channel', is: 'eq', value: 'owner' },
			{ column: 'status', is: 'eq', value: 'connected' },
		]),
		{ column, row },
	);
	const anybody = canvas.add('Anybody for the owner?', ifHolds({ left: '={{ $json.workflowId }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: column + 1, row });
	const notice = canvas.add('Notice', code(`// With its files, if it has any.\nreturn [$('${from.name}').first()];`), { column: column + 2, row });
	const tell = canvas.add('Tell the owner', callWorkflow("={{ $('Who tells the owner?').first().json.workflowId }}"), { column: column + 3, row });
	canvas.chain(from, connected, anybody, notice, tell);
}
