import type { Fields } from '../../../domain/accounting/accounting-system';
import { normalise } from '../../../domain/accounting/normalise';
import type { Normalised, NormaliseSettings } from '../../../domain/accounting/normalised';
import type { TimeZone } from '../../../domain/calendar/time-zone';
import { parseCurrency } from '../../../domain/model/currency';

/** Settings of a creditor in Berlin; `more` overrides them. */
export function settings(more: Partial<NormaliseSettings> = {}): NormaliseSettings {
	return {
		source: 'auto',
		zone: 'Europe/Berlin' as TimeZone,
		history: true,
		settledToo: false,
		spreadsheet: { dateOrder: 'auto', decimalSeparator: 'auto', columns: [] },
		...more,
	};
}

export function run(items: readonly object[], more: Partial<NormaliseSettings> = {}, customers: readonly object[] = []): Normalised {
	return normalise(items as Fields[], customers as Fields[], settings(more));
}

export const EUR = parseCurrency('EUR') ?? undefined;

/** The receivable of an invoice by its id or number; throws where it is not there. */
export function receivable(result: Normalised, id: string) {
	const found = result.receivables.find(({ invoice }) => invoice.id === id || invoice.number === id);
	if (!found) throw new Error(`No receivable ${id} among ${result.receivables.map(({ invoice }) => String(invoice.number)).join(', ')}`);
	return found;
}

/** Why each document was left out, by its id. */
export function reasons(result: Normalised): Record<string, string> {
	return Object.fromEntries(result.leftOut.map(({ id, reason }) => [id, reason]));
}

export function messages(result: Normalised): string[] {
	return result.failures.map(({ error }) => error.message);
}
