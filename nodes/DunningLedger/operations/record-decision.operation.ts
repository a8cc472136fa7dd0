import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { DECISIONS, recordDecision as record, type DecisionKind, type TouchDecision } from '../../../domain/ledger/record-decision';
import { parseTouch } from '../../../domain/ledger/touch';
import { readAsOf, readInstant } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { readTouch, touchProperty } from './touch-parameter';
import type { LedgerOperation } from './operation';

const OUTPUT = { outbox: 0, events: 1 } as const;
const shown = { show: { resource: ['touch'], operation: ['recordDecision'] } };

const notBeforeProperty: INodeProperties = {
	displayName: 'Not Before',
	name: 'notBefore',
	type: 'dateTime',
	default: '',
	description: 'Approved: sent no earlier than this. Postponed: back on the desk then; empty is a day later.',
	displayOptions: shown,
};

const properties: INodeProperties[] = [
	touchProperty('recordDecision'),
	{
		displayName: 'Decision',
		name: 'decision',
		type: 'options',
		options: [
			{ name: 'Approve', value: 'approve' },
			{ name: 'Postpone', value: 'postpone' },
			{ name: 'Reject', value: 'reject' },
			{ name: 'Take Over', value: 'take_over' },
		],
		default: 'reject',
		description: 'What the person decided; anything that is none of these is a no. Taken over: it is not sent, and the customer is held.',
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
	{
		displayName: 'Hold Afterwards',
		name: 'hold',
		type: 'boolean',
		default: false,
		description: 'Whether the customer is held after an answer to what they wrote',
		displayOptions: shown,
	},
	notBeforeProperty,
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
				const { row, events } = record(parseTouch(readTouch(context, index)), decisionOf(context, index), asOf);
				delivery.make(OUTPUT.outbox, row, [index]);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};

function decisionOf(context: IExecuteFunctions, index: number): TouchDecision {
	const text = (name: string) => String(context.getNodeParameter(name, index, '') ?? '').trim();
	const kind = text('decision') as DecisionKind;
	return {
		kind: DECISIONS.includes(kind) ? kind : 'reject',
		by: text('decidedBy') || 'unknown',
		note: text('note'),
		subject: text('editedSubject') || undefined,
		text: text('editedText') || undefined,
		hold: context.getNodeParameter('hold', index, false) === true,
		notBefore: readInstant(context, notBeforeProperty, index),
	};
}
