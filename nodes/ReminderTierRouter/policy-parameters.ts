import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { ContractError } from '../../domain/model/contract-error';
import { parsePolicy } from '../../domain/tiers/policy/parse-policy';
import type { Policy } from '../../domain/tiers/policy/policy';
import type { PortParameters } from './ports';

/** The policy that the node's parameters describe; a mistake in them stops the node before any item. */
export function readPolicy(context: IExecuteFunctions): Policy {
	const policy = context.getNodeParameter('policy', 0);
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	try {
		return parsePolicy({
			policy,
			timeZone: (context.getNodeParameter('timeZone', 0, '') as string) || context.getTimezone(),
			tiers: policy === 'custom' ? rowsOf(context.getNodeParameter('tiers', 0, {}), 'tier') : undefined,
			options: {
				...options,
				rates: rowsOf(options.rates, 'rate'),
				minimumBalances: rowsOf(options.minimumBalances, 'balance'),
				experiment: rowsOf(options.experiment, 'values'),
			},
			waits: context.getNodeParameter('waits', 0, {}),
		});
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

// A fixedCollection keeps its rows below a name of its own.
function rowsOf(collection: unknown, name: string): unknown {
	return typeof collection === 'object' && collection !== null && !Array.isArray(collection)
		? (collection as IDataObject)[name]
		: collection;
}
