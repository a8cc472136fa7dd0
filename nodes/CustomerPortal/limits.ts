import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { DEFAULT_LIMITS, MOST_PARTS, type PortalLimits } from '../../domain/portal/limits';

type Limit = INodeProperties & { name: keyof PortalLimits; typeOptions: { minValue: number; maxValue: number } };

const limit = (displayName: string, name: keyof PortalLimits, [minValue, maxValue]: readonly [number, number], description: string, byDefault = DEFAULT_LIMITS[name]): Limit => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue, maxValue },
	default: byDefault,
	description,
});

const LIMITS: readonly Limit[] = [
	limit('Extension (Days)', 'extensionDays', [0, 90], 'Customers may move a due date once, to at most so many days from today or from the due date. 0: not offered.'),
	limit('Forms per Hour', 'formsPerHour', [1, 100], 'So many forms count for one link within an hour; more are turned away'),
	limit('Plan: First Instalment (Days)', 'planFirstDays', [0, 60], 'The first instalment is due so many days from today, the others monthly after it'),
	limit('Plan: Most Instalments', 'planParts', [0, MOST_PARTS], 'Customers may agree on 2 to so many instalments. 0: not offered.'),
	limit('Plan: up to Amount', 'planMostAmount', [0, 1_000_000_000], "An invoice above this open amount, in its currency, gets its plan from a person. 0: no limit."),
	limit('Promise (Days)', 'promiseDays', [1, 90], 'A promise to pay may name a day at most so many days from today'),
];

/** What customers may settle for themselves. */
export const limitsProperty: INodeProperties = {
	displayName: 'Limits',
	name: 'limits',
	type: 'collection',
	placeholder: 'Add limit',
	default: {},
	description: 'What customers may settle for themselves; everything beyond goes to a person',
	options: [...LIMITS],
};

/** The owner's limits; a number that is none of the offered ones stops the node, by the name of the limit. */
export function readLimits(context: IExecuteFunctions): PortalLimits {
	const chosen = context.getNodeParameter('limits', 0, {}) as IDataObject;
	const limits = { ...DEFAULT_LIMITS };
	for (const { name, displayName, typeOptions } of LIMITS) {
		if (chosen[name] === undefined || chosen[name] === '') continue;
		const value = Number(chosen[name]);
		if (!(value >= typeOptions.minValue && value <= typeOptions.maxValue) || (name !== 'planMostAmount' && !Number.isInteger(value))) {
			throw new NodeOperationError(context.getNode(), `'${displayName}' is "${String(chosen[name])}"`, {
				description: `Set it to a number from ${typeOptions.minValue} to ${typeOptions.maxValue}.`,
			});
		}
		limits[name] = value;
	}
	return limits;
}
