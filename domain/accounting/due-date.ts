import { addDays, type CivilDate } from '../calendar/civil-date';
import { ContractError } from '../model/contract-error';
import type { ReadingSettings } from './accounting-system';

/**
 * The due date a document names, else its issue date plus the days to pay of the settings. Without either a
 * ContractError: a due date is never guessed, since a reminder before it would be wrong.
 */
export function dueDateOr(named: CivilDate | undefined, issued: CivilDate | undefined, settings: ReadingSettings, field: string): CivilDate {
	if (named) return named;
	if (issued && settings.netDays !== undefined) return addDays(issued, settings.netDays);
	throw new ContractError(field, undefined, "a date such as 2026-03-31; or set 'Days to Pay' in the options for documents without one");
}
