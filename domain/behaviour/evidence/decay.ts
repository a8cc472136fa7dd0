const TABLE_DAYS = 2048;
const tables = new Map<number, Float64Array>();

/** How much a fact of the past still counts: e^(-age / memory). */
export class Decay {
	private readonly table: Float64Array;

	/** `memoryDays`: after this many days a fact counts for 37 %. */
	constructor(private readonly memoryDays: number) {
		this.table = tableOf(memoryDays);
	}

	/** The weight of a fact `age` whole days old. */
	at(age: number): number {
		return this.table[age] ?? Math.exp(-age / this.memoryDays);
	}
}

function tableOf(memoryDays: number): Float64Array {
	let table = tables.get(memoryDays);
	if (!table) tables.set(memoryDays, (table = Float64Array.from({ length: TABLE_DAYS }, (_, age) => Math.exp(-age / memoryDays))));
	return table;
}
