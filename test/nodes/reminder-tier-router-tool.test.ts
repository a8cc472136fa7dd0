import type { IExecuteFunctions } from 'n8n-workflow';

import { ReminderTierRouter } from '../../nodes/ReminderTierRouter/ReminderTierRouter.node';

/** What an AI agent's tool call offers a node: parameters, no wires. */
function toolCall(parameters: Record<string, unknown>): IExecuteFunctions {
	const context = {
		isToolExecution: () => true,
		getNodeParameter: (name: string, _index: number, fallback?: unknown) => parameters[name] ?? fallback,
		getInputData: (): never => {
			throw new Error('No such input');
		},
		getNode: () => ({ name: 'Router', parameters: {} }),
		getTimezone: () => 'Europe/Berlin',
		continueOnFail: () => false,
		addExecutionHints: () => undefined,
	};
	return context as unknown as IExecuteFunctions;
}

const item = (id: string, dueDate: string) => ({
	invoice: { id, dueDate, currency: 'EUR', total: 480, amountDue: 480 },
	customer: { id: `c-${id}`, name: 'Alder' },
});
const parameters = {
	operation: 'decide',
	policy: 'blueprint',
	asOf: '2026-03-11T09:00:00+01:00',
	toolItems: JSON.stringify([item('A', '2026-03-10'), item('B', '2026-04-30')]),
};

describe('as a tool of an AI agent', () => {
	it('hands on every decision by the one output that a tool has', async () => {
		const outputs = await new ReminderTierRouter().execute.call(toolCall(parameters));
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.map(({ json }) => json.reminder)).toMatchObject([
			{ action: 'send', tier: 'overdue_1' },
			{ action: 'none', nextActionOn: '2026-04-23' },
		]);
	});

	it('previews too', async () => {
		const outputs = await new ReminderTierRouter().execute.call(toolCall({ ...parameters, operation: 'preview', previewDays: 7 }));
		expect(outputs).toHaveLength(1);
		expect(outputs[0]).toHaveLength(3);
	});
});
