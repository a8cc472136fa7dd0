import { SAMPLE_AS_OF, sampleFor } from '../../domain/message/sample-item';
import { ReminderComposer } from '../../nodes/ReminderComposer/ReminderComposer.node';
import { runNode } from '../engine/run-node';

const asOf = new Date(SAMPLE_AS_OF).toISOString();
const node = new ReminderComposer();

describe('Reminder Composer in the engine', () => {
	it('writes the message of the reminder with its default parameters', async () => {
		const { item } = sampleFor('overdue_7', 'firm');
		const run = await runNode(node, [item], { parameters: { asOf } });
		console.log(JSON.stringify(run, null, 1).slice(0, 3000));
		expect(run.error).toBeUndefined();
		expect(run.outputs[0]).toHaveLength(1);
	});
});
