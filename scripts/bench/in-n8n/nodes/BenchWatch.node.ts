import { NodeConnectionTypes, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

/** Tells how long each node before it took, by n8n's own figures, and the most memory that the process has held. */
export class BenchWatch implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Bench Watch',
		name: 'benchWatch',
		group: ['output'],
		version: 1,
		description: 'How long the nodes of this run took',
		defaults: { name: 'Bench Watch' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		// n8n keeps what a run has done so far here; saving and reading such a large run afterwards would cost more than the run.
		const { runExecutionData } = this as unknown as { runExecutionData: { resultData: { runData: Record<string, { executionTime: number }[]> } } };
		const milliseconds = Object.entries(runExecutionData.resultData.runData).map(([node, runs]) => [node, runs.reduce((sum, { executionTime }) => sum + executionTime, 0)]);
		const json: IDataObject = {
			items: this.getInputData().length,
			milliseconds: Object.fromEntries(milliseconds) as IDataObject,
			// maxRSS is in kilobytes.
			peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		};
		return [[{ json, pairedItem: { item: 0 } }]];
	}
}
