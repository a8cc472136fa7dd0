import type { INodeExecutionData } from 'n8n-workflow';

import { parseBehaviour } from '../../domain/model/behaviour';
import { ContractError } from '../../domain/model/contract-error';
import type { History } from '../../domain/model/history';
import { parseReceivable } from '../../domain/model/receivable';
import type { RoutedItem } from '../../domain/tiers/case/case';
import type { Delivery } from '../wires/delivery';

/** The items that can be read, with their positions in the input. The others fail, each alone. */
export function readRoutedItems(
	items: readonly INodeExecutionData[],
	history: History,
	delivery: Delivery,
): { readable: RoutedItem[]; positions: number[] } {
	const readable: RoutedItem[] = [];
	const positions: number[] = [];
	const unreadable = new Map(history.problems.map((problem) => [problem.customerId, problem]));
	items.forEach(({ json }, index) => {
		try {
			const item = { ...parseReceivable(json), behaviour: parseBehaviour(json.behaviour) };
			const problem = unreadable.get(item.customer.id);
			if (problem) {
				throw new ContractError(
					'History',
					problem.message,
					`only rows that can be read for customer ${item.customer.id}; mend row ${problem.index} of the history`,
				);
			}
			readable.push(item);
			positions.push(index);
		} catch (error) {
			delivery.fail(index, error);
		}
	});
	return { readable, positions };
}
