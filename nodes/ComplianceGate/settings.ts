import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { instantOf } from '../../domain/calendar/instant';
import { parseSettings } from '../../domain/compliance/parse-settings';
import type { GateSettings } from '../../domain/compliance/settings';
import { ContractError } from '../../domain/model/contract-error';
import { optionsProperty } from './options';
import { properties } from './properties';

/** The settings that the node's parameters describe; a mistake in them stops the node before any item. */
export function readSettings(context: IExecuteFunctions): GateSettings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	try {
		return parseSettings(
			{
				creditorRole: context.getNodeParameter('creditorRole', 0, ''),
				creditorCountry: context.getNodeParameter('creditorCountry', 0, ''),
				options: { ...options, rates: rowsOf(options.rates) },
			},
			instantOf(Date.now()),
		);
	} catch (error) {
		throw new NodeOperationError(context.getNode(), `The gate cannot be used as it is set: ${error instanceof Error ? error.message : String(error)}`, {
			description: error instanceof ContractError ? `Change '${labelOf(error.field)}' in the parameters of this node.` : undefined,
		});
	}
}

// What the panel calls the parameter: `options.guardMinutes` is 'Guard Minutes'.
function labelOf(field: string): string {
	const names = field.split('.');
	const named = [...properties, ...(optionsProperty.options ?? [])].find(({ name }) => name === names[names[0] === 'options' ? 1 : 0]);
	return named && 'displayName' in named ? named.displayName : field;
}

// A fixedCollection keeps its rows below a name of its own.
function rowsOf(rates: unknown): unknown {
	return typeof rates === 'object' && rates !== null && !Array.isArray(rates) ? (rates as IDataObject).rate : rates;
}
