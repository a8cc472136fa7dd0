import { CHANNELS_TABLE, RUNS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { callWorkflowForEach, code } from '../nodes/flow';
import type { Store } from '../nodes/store';
import type { Failing } from './problems';

/**
 * Tells the source, and whoever else is connected for it, of a touch that went out. It stands below what is written down of
 * the touch, so that n8n comes to it last, and what fails here changes nothing about the touch.
 */
export function drawWriteBack(canvas: Canvas, store: Store, record: PlacedNode): Failing[] {
	const row = 6.4;
	const source = canvas.add('Its source', store.read(RUNS_TABLE, [{ column: 'workflowId', is: 'eq', value: "={{ $('Claim').first().json.plannedBy || 'none' }}" }], { newestBy: 'at', limit: 1 }), { column: 12, row });
	const connected = canvas.add('Who is told?', store.read(CHANNELS_TABLE, [{ column: 'status', is: 'eq', value: 'connected' }]), { column: 13, row });
	const list = canvas.add('To write back', code(codeFile('write-back/to-write-back')), { column: 14, row });
	const call = canvas.add('Write back', callWorkflowForEach('={{ $json.workflowId }}'), { column: 15, row });
	const failed = canvas.add('Not written back', code(codeFile('write-back/not-written')), { column: 16, row });
	canvas.chain(record, source, connected, list, call, failed);
	canvas.wire(call, failed, { output: 1 });
	return [{ node: failed, output: 0 }];
}
