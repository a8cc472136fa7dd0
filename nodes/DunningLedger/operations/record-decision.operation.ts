import type { INodeProperties } from 'n8n-workflow';

import { recordDecision as record } from '../../../domain/ledger/record-decision';
import { parseTouch } from '../../../domain/ledger/touch';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { readTouch, touchProperty } from './touch-parameter';
import type { LedgerOperation } from './operation';

const OUTPUT = { outbox: 0, events: 1 } as const;
const shown = { show: { resource: ['touch'], operation: ['recordDecision'] } };

const properties: INodeProperties[] = [
	touchProperty('recordDecision'),
	{
		displayName: 'Decision',
		name: 'decision',
		type: 'options',
		options: [
			{ name: 'Approve', value: 'approve' },
			{ name: 'Reject', value: 'reject' },
		],
		default: 'reject',
		description: 'What the person decided; anything but a clear approval is a no',
		displayOptions: shown,
	},
	{
		displayName: 'Decided By',
		name: 'decidedBy',
		type: 'string',
		default: '',
		placeholder: 'e.g. Nadia, credit control',
		description: 'Who decided, for the record',
		displayOptions: shown,
	},
	{
		displayName: 'Edited Subject',
		name: 'editedSubject',
		type: 'string',
		default: '',
		description: 'The subject as the person left it; empty keeps the one of the touch',
		displayOptions: shown,
	},
	{
		displayName: 'Edited Text',
		name: 'editedText',
		type: 'string',
		typeOptions: { rows: 6 },
		default: '',
		description: 'The text as the person left it; empty keeps the one of the touch',
		displayOptions: shown,
	},
	{ displayName: 'Note', name: 'note', type: 'string', default: '', description: 'Why, for the record', displayOptions: shown },
];

/** A person's answer becomes the columns to write into the outbox and the events to append. */
export const recordDecision: LedgerOperation = {
	properties,
	execute(context) {
		const answers = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, answers, 2, OUTPUT.outbox);
		answers.forEach((_answer, index) => {
			try {
				const text = (name: string) => String(context.getNodeParameter(name, index, '') ?? '').trim();
				const decision = {
					approved: text('decision') === 'approve',
					by: text('decidedBy') || 'unknown',
					note: text('note'),
					subject: text('editedSubject') || undefined,
					text: text('editedText') || undefined,
				};
				const { row, events } = record(parseTouch(readTouch(context, index)), decision, asOf);
				delivery.make(OUTPUT.outbox, row, [index]);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
