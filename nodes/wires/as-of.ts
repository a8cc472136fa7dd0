import { DateTime } from 'luxon';
import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { parseCivilDate } from '../../domain/calendar/civil-date';
import { instantOf, parseInstant, type Instant } from '../../domain/calendar/instant';

/** The one clock of every node: a parameter, so that a run can be replayed. */
export const asOfProperty: INodeProperties = {
	displayName: 'As Of',
	name: 'asOf',
	type: 'dateTime',
	default: '',
	description: 'The moment to decide for. Empty: now. Set it to replay a past run or to look ahead.',
};

/** The instant that `asOf` names; a time without an offset is one of the workflow's time zone. */
export function readAsOf(context: IExecuteFunctions): Instant {
	return readInstant(context, asOfProperty, 0) ?? instantOf(Date.now());
}

/** The instant that a parameter of type dateTime names; undefined where it is empty. */
export function readInstant(context: IExecuteFunctions, { name, displayName }: INodeProperties, index: number): Instant | undefined {
	const value: unknown = context.getNodeParameter(name, index, '');
	if (value === '' || value === undefined || value === null) return undefined;
	const text = value instanceof Date ? value.toISOString() : DateTime.isDateTime(value) ? (value.toISO() ?? '') : String(value).trim();
	const instant = parseInstant(text);
	if (instant !== null) return instant;
	const local = DateTime.fromISO(text.replace(' ', 'T'), { zone: context.getTimezone() });
	if (local.isValid && parseCivilDate(text.slice(0, 10))) return instantOf(local.toMillis());
	throw new NodeOperationError(context.getNode(), `'${displayName}' is "${text}", which is no date and time`, {
		description: `Leave '${displayName}' empty, or set it to a value such as 2026-03-31T09:00:00+02:00.`,
	});
}
