import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { REPOSITORY } from './cache';
import type { WorkflowJson, WorkflowNode } from './n8n-client';

/** The committed workflows of a store, by the name of their file without ".json". */
export function workflowFiles(store: string): Record<string, WorkflowJson> {
	const folder = path.join(REPOSITORY, 'workflows', store);
	const names = readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
	return Object.fromEntries(names.map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as WorkflowJson]));
}

/** Changes values on a workflow's node "Settings", as a person would. Names that are not there are an error. */
export function withSettings(workflow: WorkflowJson, values: Record<string, unknown>): WorkflowJson {
	return withNode(workflow, 'Settings', (node) => {
		const { assignments } = node.parameters.assignments as { assignments: { name: string; value: unknown }[] };
		for (const name of Object.keys(values)) {
			if (!assignments.some((assignment) => assignment.name === name)) throw new Error(`"${workflow.name}" has no setting "${name}"`);
		}
		const changed = assignments.map((assignment) => ({ ...assignment, ...(assignment.name in values ? { value: values[assignment.name] } : {}) }));
		return { ...node, parameters: { ...node.parameters, assignments: { assignments: changed } } };
	});
}

/** Has a workflow's schedules fire at other times; an expression that stands twice fires twice at once. */
export function withSchedule(workflow: WorkflowJson, crons: readonly string[]): WorkflowJson {
	const interval = crons.map((expression) => ({ field: 'cronExpression', expression }));
	const nodes = workflow.nodes.map((node) => (node.type === 'n8n-nodes-base.scheduleTrigger' ? { ...node, parameters: { rule: { interval } } } : node));
	return { ...workflow, nodes };
}

/** Chooses a credential on every node of a type. */
export function withCredential(workflow: WorkflowJson, nodeType: string, credentialType: string, credential: { id: string; name: string }): WorkflowJson {
	const nodes = workflow.nodes.map((node) => (node.type === nodeType ? { ...node, credentials: { [credentialType]: credential } } : node));
	return { ...workflow, nodes };
}

function withNode(workflow: WorkflowJson, name: string, change: (node: WorkflowNode) => WorkflowNode): WorkflowJson {
	return { ...workflow, nodes: workflow.nodes.map((node) => (node.name === name ? change(node) : node)) };
}
