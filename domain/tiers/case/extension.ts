import type { CivilDate } from '../../calendar/civil-date';
import { formatUtc } from '../../calendar/instant';
import { ContractError } from '../../model/contract-error';
import type { DunningEvent } from '../../model/event';
import type { CustomerRecord } from './customer-record';
import { dayIn } from './event-data';

/**
 * Until when an `extension.granted` gives time. Throws a ContractError where the `newest` one does not say so: reminding by
 * the old date would be wrong, and so would waiting for ever. An older one that cannot be read no longer matters.
 */
export function extendedUntil(event: DunningEvent, record: CustomerRecord, newest: boolean): CivilDate | undefined {
	const { until } = event.data;
	const day = dayIn(until, record);
	if (day || !newest) return day;
	throw new ContractError(
		`History: data.until of extension.granted at ${formatUtc(event.at)}`,
		until,
		'the new due date, such as 2026-03-31; record the extension again with it',
	);
}
