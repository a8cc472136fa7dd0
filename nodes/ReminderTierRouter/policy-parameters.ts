import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { ContractError } from '../../domain/model/contract-error';
import { parsePolicy, type PolicyChoice } from '../../domain/tiers/policy/parse-policy';
import { plannedPolicy } from '../../domain/tiers/policy/planned-policy';
import type { Policy } from '../../domain/tiers/policy/policy';
import type { PortParameters } from './ports';
import { AS_PLANNED } from './properties/policy';

/**
 * The policy that the node's parameters describe, or that the items were planned by, and the choice it was made of, as
 * plain JSON. A mistake stops the node before any item.
 */
export function readPolicy(context: IExecuteFunctions, items: readonly INodeExecutionData[]): { policy: Policy; choice: PolicyChoice } {
	try {
		const choice = context.getNodeParameter('policy', 0) === AS_PLANNED ? plannedPolicy(items.map(({ json }) => json)) : chosenPolicy(context);
		return { policy: parsePolicy(choice), choice };
	} catch (error) {
		throw new NodeOperationError(
			context.getNode(),
			`The policy cannot be used: ${error instanceof Error ? error.message : String(error)}`,
			{
				description: error instanceof ContractError ? `Change '${error.field}' in the parameters of this node.` : undefined,
			},
		);
	}
}

function chosenPolicy(context: IExecuteFunctions): PolicyChoice {
	const policy = context.getNodeParameter('policy', 0);
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	return {
		policy,
		timeZone: (context.getNodeParameter('timeZone', 0, '') as string) || context.getTimezone(),
		...(policy === 'custom' ? { tiers: rowsOf(context.getNodeParameter('tiers', 0, {}), 'tier') } : {}),
		options: { ...options, ...rowsIn(options, { rates: 'rate', minimumBalances: 'balance', experiment: 'values' }) },
		waits: context.getNodeParameter('waits', 0, {}),
	};
}

/** The parameters that say which outputs the node has, expressions in them resolved. */
export function readPorts(context: IExecuteFunctions): PortParameters {
	const policy = context.getNodeParameter('policy', 0) as string;
	return {
		operation: context.getNodeParameter('operation', 0) as string,
		policy,
		...(policy === 'custom' ? { tiers: context.getNodeParameter('tiers', 0, {}) as PortParameters['tiers'] } : {}),
		options: context.getNodeParameter('options', 0, {}) as PortParameters['options'],
	};
}

/** Those of the options that are fixedCollections, by the name that each keeps its rows below. */
function rowsIn(options: IDataObject, collections: Readonly<Record<string, string>>): IDataObject {
	const given = Object.entries(collections).filter(([option]) => options[option] !== undefined);
	return Object.fromEntries(given.map(([option, name]) => [option, rowsOf(options[option], name) as IDataObject]));
}

// A fixedCollection keeps its rows below a name of its own.
function rowsOf(collection: unknown, name: string): unknown {
	return typeof collection === 'object' && collection !== null && !Array.isArray(collection)
		? (collection as IDataObject)[name]
		: collection;
}
