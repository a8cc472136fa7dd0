/** Told what is going on while something takes long; a line at a time. */
export type Progress = (message: string) => void;

export const silent: Progress = () => undefined;

/** Repeats `message` with the seconds gone by while `work` runs, so that nobody thinks it hangs. */
export async function during<Result>(progress: Progress, message: string, work: Promise<Result>): Promise<Result> {
	const started = Date.now();
	progress(`${message} …`);
	const ticking = setInterval(() => progress(`${message} … ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
	try {
		return await work;
	} finally {
		clearInterval(ticking);
	}
}
