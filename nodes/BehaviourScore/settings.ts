import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import type { Instant } from '../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { readAsOf } from '../wires/as-of';

export interface Settings {
	asOf: Instant;
	zone: TimeZone;
	graceDays: number;
	explore: boolean;
}

const MOST_GRACE_DAYS = 60;

/** The parameters of the node that do not change from item to item; a mistake in them stops the node before any item. */
export function readSettings(context: IExecuteFunctions): Settings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const zoneName = String(options.timeZone ?? '') || context.getTimezone();
	const zone = parseTimeZone(zoneName);
	if (!zone) throw refused(context, `'Time Zone' is "${zoneName}", which is no IANA time zone`, 'Set it to a value such as Europe/Berlin, or leave it empty.');
	const graceDays = Number(options.graceDays ?? 0);
	if (!Number.isInteger(graceDays) || graceDays < 0 || graceDays > MOST_GRACE_DAYS) {
		throw refused(context, `'Grace Days' is "${String(options.graceDays)}"`, `Set it to a whole number from 0 to ${MOST_GRACE_DAYS}.`);
	}
	return { asOf: readAsOf(context), zone, graceDays, explore: options.contactChoice === 'explore' };
}

function refused(context: IExecuteFunctions, message: string, description: string): NodeOperationError {
	return new NodeOperationError(context.getNode(), message, { description });
}
