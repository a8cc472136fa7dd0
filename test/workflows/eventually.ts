const TRIES = 120;
const EVERY_MS = 500;

/** Waits for what another process brings about: the first answer of `find` that is not undefined. */
export async function eventually<Result>(find: () => Promise<Result | undefined>): Promise<Result> {
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		const found = await find();
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
	}
	throw new Error('It did not come about');
}
