import { OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { NodeSpec } from '../canvas/canvas';
import type { Store, Where } from '../nodes/store';

const TODAY = "DateTime.fromISO($('Settings').first().json.asOf || $now.toISO())";
const TAKEN_BACK = 'Taken back before its hour, to be decided on again';
const LONG_AGO = "'1970-01-01T00:00:00Z'";

/** Which of them are taken back; by default all. */
interface Which {
	/** What they meet besides. */
	only?: readonly Where[];
	/** An expression: where it holds, none of them. */
	noneWhen?: string;
}

/**
 * What was planned on an earlier day for today is decided on again, on what is known by now: by Monday the step of a Saturday may
 * be overtaken by the next one.
 */
export function takeBack(store: Store, { only = [], noneWhen }: Which): NodeSpec {
	const begin = `${TODAY}.startOf('day').toISO()`;
	const waits: Where[] = [
		{ column: 'status', is: 'eq', value: 'planned' },
		{ column: 'plannedBy', is: 'eq', value: '={{ $workflow.id }}' },
		{ column: 'plannedAt', is: 'lt', value: `={{ ${noneWhen ? `${noneWhen} ? ${LONG_AGO} : ${begin}` : begin} }}` },
		{ column: 'sendAt', is: 'gt', value: `={{ ${TODAY}.toISO() }}` },
		{ column: 'sendAt', is: 'lte', value: `={{ ${TODAY}.endOf('day').toISO() }}` },
	];
	return store.update(OUTBOX_TABLE, [...waits, ...only], { status: 'cancelled', outcome: TAKEN_BACK }, { executeOnce: true, alwaysOutputData: true });
}
