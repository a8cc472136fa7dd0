import type { Canvas } from './canvas/canvas';
import { setUp } from './00-set-up';
import { moveToPostgres } from './90-move-to-postgres';
import { actingWorkflows } from './acting';
import { dataTables } from './nodes/data-tables';
import { postgres } from './nodes/postgres';
import type { Store } from './nodes/store';
import { planningWorkflows } from './planning';

/** The stores that every workflow is generated for: the folder below workflows/ and what keeps the tables. */
export const STORES: Readonly<Record<string, Store>> = { 'data-tables': dataTables, postgres };

/** Every workflow for one store, by the name of its file. */
export function workflowsFor(store: Store, sampleCode: string): Record<string, Canvas> {
	return {
		'00-set-up': setUp(store, sampleCode),
		...planningWorkflows(store),
		...actingWorkflows(store),
		...(store === postgres ? { '90-move-to-postgres': moveToPostgres() } : {}),
	};
}
