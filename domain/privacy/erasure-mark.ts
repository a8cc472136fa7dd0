import { formatUtc, type Instant } from '../calendar/instant';
import { ContractError } from '../model/contract-error';
import type { Row } from './personal-data';

/** What an erasure that has begun must know to come to its end. */
export interface ErasureMark {
	pseudonym: string;
	/** How the history was found before anything of it was changed. */
	found: Readonly<{ rows: number; intact: boolean; breaks: number; unreadable: number }>;
}

/** The name of the mark in `dunning_problems`. */
export function erasureMarkName(customerId: string): string {
	return `erasure | ${customerId}`;
}

/**
 * The row of `dunning_problems` that stands from the first write of an erasure to its last. Whoever finds it finishes what a
 * crash has left, under the same pseudonym; and as an open problem it stands on the owner's list until then.
 */
export function erasureMarkRow(customerId: string, { pseudonym, found }: ErasureMark, asOf: Instant): Row {
	return {
		problem: erasureMarkName(customerId),
		at: formatUtc(asOf),
		kind: 'failure',
		status: 'open',
		workflow: '09 Privacy: erase',
		node: 'Erase',
		message: `The erasure of ${customerId} has begun and has not come to its end. Ask for it again: it goes on where it stopped.`,
		customerId,
		key: pseudonym,
		item: JSON.stringify(found),
	};
}

/** The mark of an erasure that has begun, among rows of `dunning_problems`; undefined where none has. */
export function readErasureMark(problems: readonly Row[], customerId: string): ErasureMark | undefined {
	const row = problems.find(({ problem }) => problem === erasureMarkName(customerId));
	if (!row) return undefined;
	try {
		return { pseudonym: String(row.key), found: JSON.parse(String(row.item)) as ErasureMark['found'] };
	} catch {
		throw new ContractError('item', row.item, `what was found when the erasure of ${customerId} began, as JSON; the row was changed since`);
	}
}
