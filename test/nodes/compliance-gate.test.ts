import type { INodeParameters } from 'n8n-workflow';

import { ComplianceGate } from '../../nodes/ComplianceGate/ComplianceGate.node';
import { broken, sharedCases, type GateCase } from '../domain/compliance/golden';
import type { GateResult } from '../../domain/compliance/gate-result';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const OUTPUT: Readonly<Record<string, number>> = { allow: 0, defer: 1, review: 2, block: 3 };

function run({ params, item, events }: Pick<GateCase, 'params' | 'item' | 'events'>, more: NodeRunOptions = {}) {
	const second = events === null ? undefined : events.length > 0 ? events : [{}];
	return runNode(new ComplianceGate(), [item], { parameters: params as unknown as INodeParameters, second, timeZone: 'Asia/Tokyo', ...more });
}

describe('golden cases through the engine', () => {
	it.each(sharedCases<GateCase>('compliance-gate.jsonl').map((golden) => [`${golden.id}: ${golden.title}`, golden] as const))('%s', async (_title, golden) => {
		const { outputs, error } = await run(golden);
		expect(error).toBeUndefined();
		const [item, ...others] = outputs[OUTPUT[golden.expect.decision] ?? 0] ?? [];
		expect(others).toEqual([]);
		expect(broken(golden, item?.compliance as unknown as GateResult)).toEqual([]);
		expect(item).toMatchObject(golden.item);
	});
});
