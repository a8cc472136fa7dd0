import { parseReceivable } from '../model/receivable';
import { readBehaviour } from './facts/behaviour';
import type { Item } from './facts/gather';
import { parseTouch } from './facts/touch';

/** What an item of a flow brings to its message; throws a ContractError that names the field that cannot be read. */
export function readItem(json: Readonly<Record<string, unknown>>): Item {
	return {
		...parseReceivable(json),
		touch: parseTouch(json.reminder),
		behaviour: readBehaviour(json.behaviour),
		portal: json.portal,
	};
}
