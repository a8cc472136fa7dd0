/** Of these sizes, those that are not above DUNNING_BENCH_MOST, where that is set: to try a benchmark small. */
export function wantedSizes(sizes: readonly number[]): number[] {
	const most = Number(process.env.DUNNING_BENCH_MOST ?? Infinity);
	const wanted = sizes.filter((size) => size <= most);
	if (wanted.length === 0) throw new Error(`DUNNING_BENCH_MOST is "${process.env.DUNNING_BENCH_MOST}". Expected a number of items, ${Math.min(...sizes)} or more.`);
	return wanted;
}
