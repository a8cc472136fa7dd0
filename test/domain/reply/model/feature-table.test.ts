import { FeatureTable, UNKNOWN_FEATURE } from '../../../../domain/reply/model/feature-table';

describe('the table of features', () => {
	const hashes = Int32Array.from({ length: 5000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
	const table = new FeatureTable(hashes);

	it('finds the row of every feature, and none of a feature that it does not know', () => {
		expect(hashes.every((hash, row) => table.rowOf(hash) === row)).toBe(true);
		const others = Array.from({ length: 5000 }, (_, at) => Math.imul(at + 5001, 0x9e3779b1));
		expect(others.every((hash) => table.rowOf(hash) === UNKNOWN_FEATURE)).toBe(true);
	});

	it('keeps features apart whose hashes end alike', () => {
		const alike = new FeatureTable(Int32Array.from([0, 1 << 20, 1 << 21, -(1 << 20)]));
		expect([0, 1 << 20, 1 << 21, -(1 << 20), 1 << 22].map((hash) => alike.rowOf(hash))).toEqual([0, 1, 2, 3, UNKNOWN_FEATURE]);
	});

	it('knows nothing where it is empty', () => {
		expect(new FeatureTable(new Int32Array()).rowOf(0)).toBe(UNKNOWN_FEATURE);
	});
});
