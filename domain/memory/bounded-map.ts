/**
 * What a pure function answered before, so that it is not worked out again. It holds at most `most` answers and forgets
 * them all when it is full: which ones it holds decides how long something takes, never what comes out.
 */
export class BoundedMap<Key, Answer> {
	private readonly answers = new Map<Key, Answer>();

	constructor(private readonly most: number) {}

	/** The answer for `key`: the remembered one, else that of `work`. */
	get(key: Key, work: (key: Key) => Answer): Answer {
		const known = this.answers.get(key);
		if (known !== undefined) return known;
		const answer = work(key);
		if (this.answers.size >= this.most) this.answers.clear();
		this.answers.set(key, answer);
		return answer;
	}
}
