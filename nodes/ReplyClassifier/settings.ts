import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import type { EngineSettings } from '../../domain/reply/reply-engine';
import { readAsOf } from '../wires/as-of';

const MOST_GRACE_DAYS = 365;

/** The node's parameters, read once. */
export function readSettings(context: IExecuteFunctions): EngineSettings {
	return {
		asOf: readAsOf(context),
		threshold: numberIn(context, 'confidenceThreshold', 'Confidence Threshold', 0.7, 1),
		zone: parseTimeZone(context.getTimezone()) ?? ('UTC' as TimeZone),
		graceDays: Math.round(numberIn(context, 'options.graceDays', 'Grace Days', 2, MOST_GRACE_DAYS)),
	};
}

function numberIn(context: IExecuteFunctions, name: string, displayName: string, fallback: number, highest: number): number {
	const value: unknown = context.getNodeParameter(name, 0, fallback);
	const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
	if (number >= 0 && number <= highest) return number;
	throw new NodeOperationError(context.getNode(), `'${displayName}' is ${JSON.stringify(value)}, not a number between 0 and ${highest}`, {
		description: `Set '${displayName}' to a number, such as ${fallback}.`,
	});
}
