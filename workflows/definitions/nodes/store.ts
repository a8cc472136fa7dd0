import type { TableColumn } from '../../../domain/ledger/table-columns';
import type { NodeSettings, NodeSpec } from '../canvas/canvas';

/** A condition on a column; the value may be an expression. */
export interface Where {
	column: string;
	/** `contains` takes capitals for small letters. */
	is: 'contains' | 'eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte' | 'isEmpty' | 'isNotEmpty';
	value?: string;
}

/** Which of the rows are read, and in which order; by default all, oldest first. */
export interface Reading {
	newestBy?: string;
	ascendingBy?: string;
	/** How many at most: a number, or an expression for one. */
	limit?: number | string;
	forEach?: boolean;
}

/** How many values an item lists at most, where rows are read by lists. */
export const LISTED_AT_ONCE = 20;

/**
 * How a node that reads is set: what follows runs in any case. A row that another flow writes in the middle of a long read, or a
 * connection that is lost, is worth another try; reading twice is harmless.
 */
export function readingSettings(executeOnce: boolean): NodeSettings {
	return { alwaysOutputData: true, executeOnce, retryOnFail: true, maxTries: 5, waitBetweenTries: 1000 };
}

/** How a page of due touches is taken; all are expressions. */
export interface TakenPage {
	/** Whether nobody had to call for it. */
	isFirst: string;
	/** The page whose execution called; who does not name one that was taken lately gets nothing. */
	calledByPage: string;
	dueAt: string;
	limit: string;
	leaseMinutes: string;
}

/** The tables, whatever keeps them. Every workflow is written against this and generated once a store. */
export interface Store {
	/** Where people find the tables, for the note beside their making. */
	whereTablesAre: string;
	/** Creates the table unless it is there. */
	createTable(table: string, columns: readonly TableColumn[]): NodeSpec;
	/** Lists the tables with their columns; where creating a table again does not add the columns that an older one lacks. */
	listTables?(): NodeSpec;
	/**
	 * All rows that meet all conditions; one empty item where there are none, so that what follows still runs. Reads once,
	 * for the first incoming item, unless told to read for each.
	 */
	read(table: string, where?: readonly Where[], how?: Reading): NodeSpec;
	/**
	 * All rows whose `column` is one of the `values` that an incoming item lists, for each item; one empty item where there are
	 * none. No range of values: databases do not order texts alike.
	 */
	readListed(table: string, column: string): NodeSpec;
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
	/**
	 * Takes touches of the outbox that are due, for this execution alone until it is done with them or its time is up; where
	 * workers can share. Nothing comes out where nothing is left to take.
	 */
	takeDue?(page: TakenPage): NodeSpec;
}
