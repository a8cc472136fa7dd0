import type { NodeSettings, NodeSpec } from '../canvas/canvas';

/** n8n's own nodes for the course of a flow. */

export function manualTrigger(): NodeSpec {
	return { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
}

/** Fires by a cron expression, in the workflow's time zone. */
export function scheduleTrigger(cron: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.scheduleTrigger',
		typeVersion: 1.2,
		parameters: { rule: { interval: [{ field: 'cronExpression', expression: cron }] } },
	};
}

/** Starts when a published workflow that has chosen this one, or that holds it, fails. */
export function errorTrigger(): NodeSpec {
	return { type: 'n8n-nodes-base.errorTrigger', typeVersion: 1, parameters: {} };
}

/** The start of a sub-execution: it takes the items it is called with. */
export function calledTrigger(): NodeSpec {
	return { type: 'n8n-nodes-base.executeWorkflowTrigger', typeVersion: 1.1, parameters: { inputSource: 'passthrough' } };
}

/**
 * Runs this same workflow from its "called" trigger, once an item, and waits. Each item has an execution of its own, so
 * one that fails leaves by the error output and the others go on.
 */
export function callSelfForEach(): NodeSpec {
	return callWorkflowForEach('={{ $workflow.id }}');
}

/** The same, one after the other until one fails: then this run does too. */
export function callSelfInTurn(): NodeSpec {
	return { ...callSelfForEach(), settings: {} };
}

/**
 * Runs this same workflow from its "called" trigger, once for all items, and waits. What it held in memory is gone with it; where
 * it fails, this run does too.
 */
export function callSelf(): NodeSpec {
	return { ...callWorkflow('={{ $workflow.id }}'), settings: { executeOnce: true } };
}

/** Runs another workflow, once for all items, and waits; the id is an expression. What it fails with leaves by the second output. */
export function callWorkflow(id: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.executeWorkflow',
		typeVersion: 1.3,
		parameters: {
			source: 'database',
			workflowId: { __rl: true, mode: 'id', value: id },
			workflowInputs: { mappingMode: 'defineBelow', value: {} },
			mode: 'once',
			options: { waitForSubWorkflow: true },
		},
		settings: { executeOnce: true, onError: 'continueErrorOutput' },
	};
}

/** Runs another workflow once an item, and waits; the id is an expression. What it fails with leaves by the second output. */
export function callWorkflowForEach(id: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.executeWorkflow',
		typeVersion: 1.3,
		parameters: {
			source: 'database',
			workflowId: { __rl: true, mode: 'id', value: id },
			workflowInputs: { mappingMode: 'defineBelow', value: {} },
			mode: 'each',
			options: { waitForSubWorkflow: true },
		},
		settings: { onError: 'continueErrorOutput' },
	};
}

/** Has the workflow that planned the incoming touch read its customer's invoices again; an empty item where there are none. */
export function callPlanner(): NodeSpec {
	return {
		type: 'n8n-nodes-base.executeWorkflow',
		typeVersion: 1.3,
		parameters: {
			source: 'database',
			workflowId: { __rl: true, mode: 'id', value: '={{ $json.plannedBy }}' },
			workflowInputs: { mappingMode: 'defineBelow', value: {} },
			mode: 'once',
			options: { waitForSubWorkflow: true },
		},
		settings: { alwaysOutputData: true },
	};
}

/** Puts the items of several wires behind one another. */
export function append(inputs: number): NodeSpec {
	return { type: 'n8n-nodes-base.merge', typeVersion: 3.2, parameters: { mode: 'append', numberInputs: inputs } };
}

/** The operator of a condition whose left side is true or false. */
export const HOLDS = { type: 'boolean', operation: 'true', singleValue: true } as const;

export interface Condition {
	left: string;
	operator: { type: 'string' | 'number' | 'boolean'; operation: string; singleValue?: boolean };
	right?: string | number;
}

/** Output 0: the condition holds; output 1: it does not. */
export function ifHolds(condition: Condition): NodeSpec {
	return { type: 'n8n-nodes-base.if', typeVersion: 2.2, parameters: { conditions: conditionsOf([condition], 'and'), options: {} } };
}

/** Lets the items through that meet the condition. */
export function filterBy(condition: Condition): NodeSpec {
	return { type: 'n8n-nodes-base.filter', typeVersion: 2.2, parameters: { conditions: conditionsOf([condition], 'and'), options: {} } };
}

/** Settings that people change: named values on one item. `types` is for values that are expressions. */
export function settingsNode(values: Record<string, string | number | boolean>, types: Record<string, 'string' | 'number' | 'boolean'> = {}): NodeSpec {
	const assignments = Object.entries(values).map(([name, value]) => ({ id: name, name, value, type: types[name] ?? typeof value }));
	return { type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: { assignments: { assignments }, options: {} } };
}

/** Lays objects over every item, by their names. */
export function addObjects(values: Record<string, string>): NodeSpec {
	return {
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { assignments: { assignments: Object.entries(values).map(([name, value]) => ({ id: name, name, value, type: 'object' })) }, includeOtherFields: true, options: {} },
	};
}

/** Lays one text over every item, under the name given. */
export function addText(name: string, value: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { assignments: { assignments: [{ id: name, name, value, type: 'string' }] }, includeOtherFields: true, options: {} },
	};
}

/** JavaScript over all items at once. */
export function code(jsCode: string, settings?: NodeSettings): NodeSpec {
	return { type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode }, ...(settings ? { settings } : {}) };
}

/** All items as one, which carries a list of them under the name given. */
export function asOneItem(list: string): NodeSpec {
	return { type: 'n8n-nodes-base.aggregate', typeVersion: 1, parameters: { aggregate: 'aggregateAllItemData', destinationFieldName: list, options: {} } };
}

/** One item for each element of a list that an item carries. */
export function splitOut(list: string, settings?: NodeSettings): NodeSpec {
	return { type: 'n8n-nodes-base.splitOut', typeVersion: 1, parameters: { fieldToSplitOut: list, options: {} }, ...(settings ? { settings } : {}) };
}

export function doNothing(): NodeSpec {
	return { type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} };
}

/** Conditions as If, Filter and Switch keep them. */
export function conditionsOf(conditions: readonly Condition[], combinator: 'and' | 'or') {
	return {
		options: { caseSensitive: true, leftValue: '', typeValidation: 'loose', version: 2 },
		combinator,
		conditions: conditions.map(({ left, operator, right }, index) => ({
			id: `condition-${index + 1}`,
			leftValue: left,
			rightValue: right ?? '',
			operator,
		})),
	};
}
