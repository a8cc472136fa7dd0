import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';
import { checkRetry } from './operations/check-retry.operation';
import { checkTouch } from './operations/check-touch.operation';
import { eraseCustomer } from './operations/erase-customer.operation';
import { exportCustomer } from './operations/export-customer.operation';
import { history } from './operations/history.operation';
import type { LedgerOperation } from './operations/operation';
import { listHeldTickets } from './operations/list-held-tickets.operation';
import { planTouches } from './operations/plan-touches.operation';
import { previewErasure } from './operations/preview-erasure.operation';
import { recordDecision } from './operations/record-decision.operation';
import { recordReply } from './operations/record-reply.operation';
import { recordOutcome } from './operations/record-outcome.operation';
import { recordRetry } from './operations/record-retry.operation';
import { recordTicket } from './operations/record-ticket.operation';
import { review } from './operations/review.operation';
import { sealEvents } from './operations/seal-events.operation';
import { settleOutcome } from './operations/settle-outcome.operation';
import { settlePromises } from './operations/settle-promises.operation';
import { sweep } from './operations/sweep.operation';
import { verifyEvents } from './operations/verify-events.operation';
import { operationProperties } from './operation-properties';
import { inputsOf, outputsOf } from './ports';

const operations: Readonly<Record<string, Readonly<Record<string, LedgerOperation>>>> = {
	history: { build: history, review, seal: sealEvents, settlePromises, verify: verifyEvents },
	payment: { checkRetry, recordRetry },
	privacy: { preview: previewErasure, erase: eraseCustomer, export: exportCustomer, sweep },
	reply: { record: recordReply },
	ticket: { listHeld: listHeldTickets, record: recordTicket },
	touch: { check: checkTouch, plan: planTouches, recordDecision, recordOutcome, settleOutcome },
};

export class DunningLedger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Dunning Ledger',
		name: 'dunningLedger',
		icon: { light: 'file:dunningLedger.svg', dark: 'file:dunningLedger.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Makes the rows of the dunning tables: each touch planned once, checked again before it goes, and recorded for good',
		defaults: { name: 'Dunning Ledger' },
		usableAsTool: true,
		inputs: `={{ (${inputsOf})($parameter.resource, $parameter.operation) }}`,
		requiredInputs: 1,
		outputs: `={{ (${outputsOf})($parameter.resource, $parameter.operation) }}`,
		properties: [
			...operationProperties,
			{
				displayName: 'This node writes nothing itself: connect its outputs to the Data Table (or Postgres) nodes that do. The bundled workflows show how.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
			...Object.values(operations).flatMap((resource) => Object.values(resource).flatMap((operation) => operation.properties)),
			{ ...asOfProperty, displayOptions: { hide: { operation: ['check', 'listHeld', 'preview', 'seal', 'verify'] } } },
			toolItemsProperty,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const resource = this.getNodeParameter('resource', 0) as string;
		const operation = this.getNodeParameter('operation', 0) as string;
		return operations[resource]?.[operation]?.execute(this) ?? [];
	}
}
