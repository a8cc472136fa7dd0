import type { NodeSettings, NodeSpec } from '../canvas/canvas';
import { LISTED_AT_ONCE, readingSettings, type Store, type Where } from './store';

/** n8n's embedded Data Tables: nothing to install, one instance. */
export const dataTables: Store = {
	whereTablesAre: 'Find them under *Data tables* on the overview page.',
	createTable: (table, columns) => ({
		type: TYPE,
		typeVersion: VERSION,
		parameters: {
			resource: 'table',
			operation: 'create',
			tableName: table,
			columns: { column: columns.map(({ name, type }) => ({ name, type })) },
			options: { createIfNotExists: true },
		},
	}),
	listTables: () => ({ type: TYPE, typeVersion: VERSION, parameters: { resource: 'table', operation: 'list', returnAll: true, options: {} }, settings: { executeOnce: true } }),
	read: (table, where = [], { newestBy, ascendingBy, limit, forEach = false } = {}) => ({
		...row('get', table, {
			...conditions(where),
			...(limit ? { limit } : { returnAll: true }),
			...(newestBy || ascendingBy ? { orderBy: true, orderByColumn: newestBy ?? ascendingBy, orderByDirection: newestBy ? 'DESC' : 'ASC' } : {}),
		}),
		settings: readingSettings(!forEach),
	}),
	// n8n takes the conditions of a node as a list that stands there, so it has as many as an item may list; one too many names the first.
	readListed: (table, column) => ({
		...row('get', table, {
			matchType: 'anyCondition',
			filters: { conditions: Array.from({ length: LISTED_AT_ONCE }, (_, index) => ({ keyName: column, condition: 'eq', keyValue: `={{ $json.values[${index}] ?? $json.values[0] }}` })) },
			returnAll: true,
		}),
		settings: readingSettings(false),
	}),
	insert: (table) => row('insert', table, { columns: { mappingMode: 'autoMapInputData', value: {} }, options: { optimizeBulk: true } }),
	upsert: (table, by) =>
		row('upsert', table, {
			...conditions([{ column: by, is: 'eq', value: `={{ $json.${by} }}` }]),
			columns: { mappingMode: 'autoMapInputData', value: {} },
			options: {},
		}),
	remove: (table, where) => row('deleteRows', table, { ...conditions(where), options: {} }),
	update: (table, where, set, settings?: NodeSettings) => ({
		...row('update', table, {
			...conditions(where),
			columns: set ? { mappingMode: 'defineBelow', value: set } : { mappingMode: 'autoMapInputData', value: {} },
			options: {},
		}),
		...(settings ? { settings } : {}),
	}),
};

const TYPE = 'n8n-nodes-base.dataTable';
const VERSION = 1.1;

function row(operation: string, table: string, more: Record<string, unknown>): NodeSpec {
	return {
		type: TYPE,
		typeVersion: VERSION,
		parameters: { resource: 'row', operation, dataTableId: { __rl: true, mode: 'name', value: table }, ...more },
	};
}

function conditions(where: readonly Where[]) {
	if (where.length === 0) return {};
	return {
		matchType: 'allConditions',
		filters: { conditions: where.map(({ column, is, value }) => ({ keyName: column, condition: is === 'contains' ? 'ilike' : is, ...(value === undefined ? {} : { keyValue: value }) })) },
	};
}
