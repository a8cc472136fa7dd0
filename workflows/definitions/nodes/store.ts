import type { TableColumn } from '../../../domain/ledger/table-columns';
import type { NodeSettings, NodeSpec } from '../canvas/canvas';

/** A condition on a column; the value may be an expression. */
export interface Where {
	column: string;
	is: 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte' | 'isEmpty' | 'isNotEmpty';
	value?: string;
}

/** The tables, whatever keeps them. Every workflow is written against this and generated once a store. */
export interface Store {
	/** Where people find the tables, for the note beside their making. */
	whereTablesAre: string;
	/** Creates the table unless it is there. */
	createTable(table: string, columns: readonly TableColumn[]): NodeSpec;
	/**
	 * All rows that meet all conditions; one empty item where there are none, so that what follows still runs. Reads once,
	 * for the first incoming item, unless told to read for each.
	 */
	read(table: string, where?: readonly Where[], how?: { newestBy?: string; limit?: number; forEach?: boolean }): NodeSpec;
	/** Appends the incoming items as rows; they must carry columns of the table only. */
	insert(table: string): NodeSpec;
	/** Writes the incoming items over the rows that have the same value in the column `by`, and appends the others. */
	upsert(table: string, by: string): NodeSpec;
	/** Removes the rows that meet all conditions, for each incoming item. */
	remove(table: string, where: readonly Where[]): NodeSpec;
	/**
	 * Compare and set: writes `set` into the rows that meet all conditions and gives those rows. Without `set` the
	 * columns of the incoming item are written. Nothing comes out where no row met them.
	 */
	update(table: string, where: readonly Where[], set?: Record<string, string>, settings?: NodeSettings): NodeSpec;
}
