export type Row = Record<string, unknown>;

/** What a person may do in a store's tables by hand; tests look and meddle through it, whatever keeps the tables. */
export interface TableAccess {
	/** All rows, oldest first. */
	rows(table: string): Promise<Row[]>;
	insertRows(table: string, rows: readonly Row[]): Promise<void>;
	/** Sets columns of the rows in which `column` equals `value`. */
	updateRows(table: string, column: string, value: string, data: Row): Promise<void>;
	deleteRows(table: string, column: string, value: string): Promise<void>;
}
