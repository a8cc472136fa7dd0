/** Events that cannot be used, by what is wrong with them. */
export type Flaw = 'after_as_of' | 'settled_before_issue' | 'due_before_issue' | 'without_due_date' | 'unusable_amount';

const TEXTS: Readonly<Record<Flaw, string>> = {
	after_as_of: "dated after 'As Of'",
	settled_before_issue: 'settled before they were issued',
	due_before_issue: 'due before they were issued',
	without_due_date: 'without a due date',
	unusable_amount: 'with an amount that is none of an invoice',
};

/** Counts what was ignored, so that one sentence can say it. */
export class Flaws {
	private readonly counts = new Map<Flaw, number>();

	count(flaw: Flaw): void {
		this.counts.set(flaw, (this.counts.get(flaw) ?? 0) + 1);
	}

	of(flaw: Flaw): number {
		return this.counts.get(flaw) ?? 0;
	}

	/** One sentence for a person; undefined where nothing was ignored. */
	text(): string | undefined {
		const parts = (Object.keys(TEXTS) as Flaw[]).filter((flaw) => this.of(flaw) > 0).map((flaw) => `${this.of(flaw)} ${TEXTS[flaw]}`);
		return parts.length > 0 ? `Ignored of the history: ${parts.join(', ')}.` : undefined;
	}
}
