import { parseReminder, type Reminder } from '../../model/reminder';

/** What the Reminder Tier Router decided about an item; how many days it is overdue only where the router says so. */
export type Touch = Omit<Reminder, 'daysOverdue'> & { daysOverdue?: number };

/** The `reminder` of an item from outside, or nothing where it has none; throws a ContractError that names the field. */
export function parseTouch(value: unknown): Touch | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const reminder = parseReminder(value);
	const isSaid = typeof value === 'object' && 'daysOverdue' in value && value.daysOverdue !== null && value.daysOverdue !== '';
	return { ...reminder, daysOverdue: isSaid ? reminder.daysOverdue : undefined };
}
