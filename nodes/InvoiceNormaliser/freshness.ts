import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { assessFreshness, type FreshnessSettings, type RunFacts } from '../../domain/accounting/staleness';

/** When the data is too old, or too little of it came, to plan reminders on. */
export const freshnessProperty: INodeProperties = {
	displayName: 'Refuse When',
	name: 'freshness',
	type: 'collection',
	default: {},
	placeholder: 'Add Condition',
	description: 'When to stop instead of planning reminders on data that is old or not whole',
	options: [
		{
			displayName: 'Fewer Than (Percent of Last Run)',
			name: 'leastPercent',
			type: 'number',
			default: 50,
			typeOptions: { minValue: 0, maxValue: 100 },
			description: 'Stop when fewer receivables came in than this share of those in the last run. Needs Last Run.',
		},
		{
			displayName: 'Fewer Than (Receivables)',
			name: 'leastReceivables',
			type: 'number',
			default: 1,
			typeOptions: { minValue: 0 },
			description: 'Stop when fewer receivables than this came in',
		},
		{
			displayName: 'Last Run',
			name: 'previousReceivables',
			type: 'number',
			default: 0,
			typeOptions: { minValue: 0 },
			description: 'How many receivables the last run had, from wherever your flow keeps it',
		},
		{
			displayName: 'Older Than (Hours)',
			name: 'staleAfterHours',
			type: 'number',
			default: 24,
			typeOptions: { minValue: 1 },
			description: 'Stop when the document changed last was changed longer ago than this: the sync of the source has stopped',
		},
	],
};

/** Why the data is not fit to plan on by the node's settings; undefined where it is. */
export function refusalOfStaleData(context: IExecuteFunctions, facts: RunFacts): NodeOperationError | undefined {
	const settings = context.getNodeParameter('freshness', 0, {}) as FreshnessSettings;
	const freshness = assessFreshness(facts, settings);
	if (freshness.verdict === 'ok') return undefined;
	return new NodeOperationError(context.getNode(), `Nothing is planned: ${freshness.reason}`, {
		description: "Check that the source is synchronised and all of its pages were read. If the data is right, relax 'Refuse When'.",
	});
}
