import { readFileSync } from 'node:fs';

import { dayNumberOf, parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { foldHistory, type History } from '../../../domain/model/history';

/** One row of a ledger: customerId, invoiceId, issueDate, dueDate, total, settledOn, disputed, electronic, region. */
export interface LedgerRow {
	customerId: string;
	invoiceId: string;
	issueDate: CivilDate;
	dueDate: CivilDate;
	total: string;
	settledOn?: CivilDate;
	disputed: boolean;
	electronic: boolean;
	region: string;
}

/** Reads a ledger of plain CSV (no quotes), the first line naming the columns; throws where a row has no dates. */
export function readLedger(path: string): readonly LedgerRow[] {
	const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
	const columns = head.trim().split(',');
	return lines.map((line, index) => {
		const cells = line.trim().split(',');
		const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
		const [issueDate, dueDate] = [parseCivilDate(cell('issueDate')), parseCivilDate(cell('dueDate'))];
		if (!issueDate || !dueDate) throw new Error(`${path}:${index + 2}: 'issueDate' and 'dueDate' must be dates such as 2026-03-31`);
		return {
			customerId: cell('customerId'),
			invoiceId: cell('invoiceId'),
			issueDate,
			dueDate,
			total: cell('total'),
			settledOn: parseCivilDate(cell('settledOn')) ?? undefined,
			disputed: isTrue(cell('disputed')),
			electronic: isTrue(cell('electronic')),
			region: cell('region'),
		};
	});
}

/** The ledger as the events that a history input would bring. */
export function historyOf(rows: readonly LedgerRow[]): History {
	return foldHistory(
		rows.flatMap(({ customerId, invoiceId, issueDate, dueDate, total, settledOn, disputed }) => [
			{ at: issueDate, type: 'invoice.issued', customerId, invoiceId, data: { issueDate, dueDate, total } },
			...(settledOn ? [{ at: settledOn, type: 'invoice.settled', customerId, invoiceId, data: { issueDate, dueDate, settledOn, total, disputed } }] : []),
		]),
	);
}

/** The last day (number) on which a payment was seen. */
export function horizonOf(rows: readonly LedgerRow[]): number {
	return rows.reduce((last, { settledOn }) => Math.max(last, settledOn ? dayNumberOf(settledOn) : 0), 0);
}

function isTrue(text: string): boolean {
	return text.toLowerCase() === 'true';
}
