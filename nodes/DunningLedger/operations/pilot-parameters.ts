import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { MODES, type Mode, type PilotSettings } from '../../../domain/pilot/pilot';

const shown = { show: { resource: ['touch'], operation: ['plan'] } };
const inPilot = { show: { ...shown.show, mode: ['pilot'] } };
const PERCENT = { minValue: 0, maxValue: 100 };

/** For whom touches are planned. */
export const pilotProperties: INodeProperties[] = [
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Live', value: 'live', description: 'Touches are planned for everybody' },
			{ name: 'Pilot', value: 'pilot', description: 'Touches are planned for a part of the customers' },
			{ name: 'Shadow', value: 'shadow', description: 'Every touch is a shadow: what would have gone out, and never does' },
		],
		default: 'live',
		description: 'For whom touches are planned',
		displayOptions: shown,
	},
	{
		displayName: 'Pilot Name',
		name: 'pilotName',
		type: 'string',
		default: 'pilot-1',
		description: 'The same name deals a customer the same place every day; another name deals afresh',
		displayOptions: inPilot,
	},
	{
		displayName: 'Pilot Percent',
		name: 'pilotPercent',
		type: 'number',
		typeOptions: PERCENT,
		default: 100,
		description: 'How many per cent of the customers take part, chosen by their ID',
		displayOptions: inPilot,
	},
	{
		displayName: 'Pilot Segment',
		name: 'pilotSegment',
		type: 'string',
		default: '',
		placeholder: 'e.g. wholesale',
		description: 'A tag of customers: only they take part. Empty: all.',
		displayOptions: inPilot,
	},
	{
		displayName: 'Hold-Out Percent',
		name: 'holdOutPercent',
		type: 'number',
		typeOptions: PERCENT,
		default: 0,
		description: 'How many per cent of those who take part are left alone, so that the Receivables Report can measure what reminders add',
		displayOptions: inPilot,
	},
];

/** The pilot's settings; a mistake in them stops the node before any item, since it could remind the wrong people. */
export function readPilot(context: IExecuteFunctions): PilotSettings {
	const text = (name: string, fallback: string) => String(context.getNodeParameter(name, 0, fallback) ?? fallback).trim();
	const refuse = (name: string, found: string, expected: string) =>
		new NodeOperationError(context.getNode(), `'${name}' is "${found}"`, { description: `Set it to ${expected}.` });
	const percent = (name: string, label: string, fallback: number) => {
		const value = text(name, String(fallback));
		if (value === '' || !(Number(value) >= 0 && Number(value) <= 100)) throw refuse(label, value, 'a number from 0 to 100');
		return Number(value);
	};
	const mode = text('mode', 'live') as Mode;
	if (!MODES.includes(mode)) throw refuse('Mode', mode, `one of ${MODES.join(', ')}`);
	return {
		mode,
		name: text('pilotName', 'pilot-1'),
		percent: percent('pilotPercent', 'Pilot Percent', 100),
		segment: text('pilotSegment', ''),
		holdOutPercent: percent('holdOutPercent', 'Hold-Out Percent', 0),
	};
}
