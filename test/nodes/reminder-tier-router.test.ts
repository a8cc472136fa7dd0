import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { ReminderTierRouter } from '../../nodes/ReminderTierRouter/ReminderTierRouter.node';
import { runNode, type NodeRun } from '../engine/run-node';
import { casesIn, type RouterCase } from '../domain/tiers/router-cases';

/** The case's parameters as n8n keeps them. */
function parametersOf({ params }: RouterCase): INodeParameters {
	const { tiers, options = {}, ...rest } = params;
	const { rates, minimumBalances, ...plain } = options;
	const collections = { ...(rates ? { rates: { rate: rates } } : {}), ...(minimumBalances ? { minimumBalances: { balance: minimumBalances } } : {}) };
	return { ...rest, ...(tiers ? { tiers: { tier: tiers } } : {}), options: { ...plain, ...collections } } as INodeParameters;
}

const run = (routerCase: RouterCase, more: IDataObject = {}): Promise<NodeRun> =>
	runNode(new ReminderTierRouter(), routerCase.items, {
		parameters: { ...parametersOf(routerCase), ...more } as INodeParameters,
		second: routerCase.events.length > 0 ? routerCase.events : [{}],
		onError: 'continueErrorOutput',
	});

describe('cases through the engine', () => {
	it.each(casesIn().map((routerCase) => [`${routerCase.id}: ${routerCase.title}`, routerCase] as const))('%s', async (_title, routerCase) => {
		const { outputs } = await run(routerCase);
		routerCase.check(outputs.slice(0, -1).flat(), outputs.at(-1) ?? []);
	});
});
