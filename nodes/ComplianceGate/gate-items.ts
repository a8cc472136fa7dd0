import type { INodeExecutionData } from 'n8n-workflow';

import { readGateItem, type GateItem } from '../../domain/compliance/gate-item';
import { ContractError } from '../../domain/model/contract-error';
import type { History } from '../../domain/model/history';
import type { Delivery } from '../wires/delivery';

/**
 * The items that can be read, with their positions in the input. The others fail, each alone; so do those of a customer
 * of whose history a row cannot be read: it might be the one that says no.
 */
export function readGateItems(items: readonly INodeExecutionData[], history: History, delivery: Delivery): { readable: GateItem[]; positions: number[] } {
	const readable: GateItem[] = [];
	const positions: number[] = [];
	const unreadable = new Map(history.problems.map((problem) => [problem.customerId, problem]));
	items.forEach(({ json }, index) => {
		try {
			const item = readGateItem(json);
			const problem = unreadable.get(item.customer.id);
			if (problem) throw new ContractError('History', problem.message, `only rows that can be read for customer ${item.customer.id}; mend row ${problem.index} of the history`);
			readable.push(item);
			positions.push(index);
		} catch (error) {
			delivery.fail(index, error);
		}
	});
	return { readable, positions };
}
