import type { IExecuteFunctions } from 'n8n-workflow';

import { BehaviourScore } from '../../nodes/BehaviourScore/BehaviourScore.node';
import { itemOf } from '../domain/behaviour/made-ledger';

const hints: unknown[] = [];

/** What an AI agent's tool call offers a node: parameters, no wires. */
function toolCall(parameters: Record<string, unknown>): IExecuteFunctions {
	const context = {
		isToolExecution: () => true,
		getNodeParameter: (name: string, _index: number, fallback?: unknown) => parameters[name] ?? fallback,
		getInputData: (): never => {
			throw new Error('No such input');
		},
		getNode: () => ({ name: 'Score', parameters: {} }),
		getTimezone: () => 'Europe/Berlin',
		continueOnFail: () => false,
		addExecutionHints: (hint: unknown) => hints.push(hint),
	};
	return context as unknown as IExecuteFunctions;
}

describe('as a tool of an AI agent', () => {
	const parameters = { asOf: '2026-03-02T08:00:00+01:00', toolItems: JSON.stringify([itemOf('a', '2026-03-02'), itemOf('b', '2026-03-02')]) };

	it('scores the items that the model wrote, and says that it knows no history', async () => {
		const outputs = await new BehaviourScore().execute.call(toolCall({ ...parameters, model: 'built_in' }));
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.map(({ json }) => json.behaviour)).toMatchObject([{ segment: 'new' }, { segment: 'new' }]);
		expect(hints).toMatchObject([{ message: expect.stringContaining("Nothing reached the input 'History'") }]);
	});

	it('hands the report of a fit on by the one output that a tool has', async () => {
		const outputs = await new BehaviourScore().execute.call(toolCall({ ...parameters, model: 'fit' }));
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.at(-1)?.json.fit).toMatchObject({ adopted: false });
	});
});
