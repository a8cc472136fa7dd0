import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { LEFT_OUT_REASONS } from '../../domain/accounting/document';
import { normalise } from '../../domain/accounting/normalise';
import { readAsOf } from '../wires/as-of';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { incomingItems } from '../wires/incoming-items';
import { secondInput } from '../wires/second-input';
import { refusalOfStaleData } from './freshness';
import { leftOutHint, strangersHint, unreadableHint } from './hints';
import { properties } from './properties';
import { readSettings } from './settings';

const OUTPUTS = { receivables: 0, history: 1, leftOut: 2 } as const;

export class InvoiceNormaliser implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Invoice Normaliser',
		name: 'invoiceNormaliser',
		icon: { light: 'file:invoiceNormaliser.svg', dark: 'file:invoiceNormaliser.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["source"] === "auto" ? "any source" : $parameter["source"] }}',
		description: 'Turns invoices, credit notes and payments of accounting systems, or rows of a table, into what the dunning nodes read',
		defaults: { name: 'Invoice Normaliser' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Documents' },
			{ type: NodeConnectionTypes.Main, displayName: 'Customers' },
		],
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Receivables', 'History', 'Left Out'],
		hints: [
			{
				message: 'Connect the rows of dunning_customers to the second input: what people wrote there (holds, consent, VIP, language) wins over what a document says.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = incomingItems(this);
		const documents = items.map(({ json }) => json);
		const customers = secondInput(this);
		const result = normalise(documents, customers, readSettings(this));
		const delivery = new Delivery(this, items, Object.keys(OUTPUTS).length, OUTPUTS.leftOut);
		const refusal = refusalOfStaleData(this, { asOf: readAsOf(this), receivables: result.receivables.length, newestUpdate: result.newestUpdate });
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
		showHint(this, leftOutHint(result.leftOut));
		showHint(this, strangersHint(result.receivables), 'warning');
		showHint(this, unreadableHint(result.unreadableCustomers), 'warning');
		return delivery.all();
	}
}
