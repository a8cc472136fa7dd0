import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { LEFT_OUT_REASONS } from '../../domain/accounting/document';
import { normalise } from '../../domain/accounting/normalise';
import { readAsOf } from '../wires/as-of';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { incomingItems } from '../wires/incoming-items';
import { secondInput } from '../wires/second-input';
import { refusalOfStaleData } from './freshness';
import { leftOutHint, strangersHint, unreadableHint } from './hints';
import { readSettings } from './settings';

const OUTPUTS = { receivables: 0, history: 1, leftOut: 2 } as const;

/** Reads the documents: what the node does in a run. */
export function normaliseItems(context: IExecuteFunctions): INodeExecutionData[][] {
	const items = incomingItems(context);
	const documents = items.map(({ json }) => json);
	const customers = secondInput(context);
	const result = normalise(documents, customers, readSettings(context));
	const delivery = new Delivery(context, items, Object.keys(OUTPUTS).length, OUTPUTS.leftOut);
	const refusal = refusalOfStaleData(context, { asOf: readAsOf(context), receivables: result.receivables.length, newestUpdate: result.newestUpdate });
	if (refusal) {
		// Thrown under "On Error: Continue", n8n would hand the documents on as if they were receivables.
		delivery.fail(0, refusal);
		return delivery.all();
	}
	for (const { item, error } of result.failures) delivery.fail(item, error);
	for (const { item, invoice, customer, isContract } of result.receivables) {
		// Only what has the contract's shape already may carry the keys of other nodes: a foreign document could forge them.
		if (isContract) delivery.pass(OUTPUTS.receivables, item, { invoice, customer });
		else delivery.make(OUTPUTS.receivables, { invoice, customer }, [item]);
	}
	for (const { item, event } of result.events) delivery.make(OUTPUTS.history, event, [item]);
	for (const { item, written, reason, system, id } of result.leftOut) {
		delivery.make(OUTPUTS.leftOut, { ...written, leftOut: { reason, text: `Left out: ${LEFT_OUT_REASONS[reason]}.`, system, id } }, [item]);
	}
	showHint(context, leftOutHint(result.leftOut));
	showHint(context, strangersHint(result.receivables), 'warning');
	showHint(context, unreadableHint(result.unreadableCustomers), 'warning');
	return delivery.all();
}
