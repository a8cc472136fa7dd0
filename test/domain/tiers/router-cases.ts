import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface Expectation {
	invoiceId?: string;
	invoices?: string[];
	index?: number;
	error?: boolean;
	field?: string;
	action?: string;
	actionNot?: string;
	tier?: string | null;
	keyEndsWith?: string;
	charges?: { interest?: number; fixed?: number };
	[name: string]: unknown;
}

/** One golden case: what goes into the router, and what the policy says of it. */
export interface RouterCase {
	id: string;
	title: string;
	params: {
		tiers?: object[];
		options?: { rates?: object[]; minimumBalances?: object[]; [name: string]: unknown };
		[name: string]: unknown;
	};
	items: Record<string, unknown>[];
	events: object[];
	expect: Expectation[];
	/** Holds what came out, items by any output but the error output and items of that one, against what is expected. */
	check(items: readonly object[], errors: readonly object[]): void;
}

interface Item {
	invoice?: { id?: string };
	reminder?: Record<string, unknown> & { invoices?: string[] };
	error?: string;
}

const OWN = path.join(__dirname, 'cases');
const SHARED = path.join(__dirname, '../../../../shared/cases/tier-router.jsonl');

/** The cases of this folder and, where the checkout has them beside it, the shared ones. */
export function casesIn(): RouterCase[] {
	const own = existsSync(OWN)
		? readdirSync(OWN)
				.sort()
				.map((name) => path.join(OWN, name))
		: [];
	return [...own, ...(existsSync(SHARED) ? [SHARED] : [])].flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => {
				const read = JSON.parse(line) as Omit<RouterCase, 'check'>;
				return {
					...read,
					check: (items: readonly object[], errors: readonly object[]) => check(read, items as Item[], errors as Item[]),
				};
			}),
	);
}

function check({ expect: expectations }: Omit<RouterCase, 'check'>, items: readonly Item[], errors: readonly Item[]): void {
	expect(errors.length).toBe(expectations.filter(({ error }) => error).length);
	for (const expected of expectations) {
		if (expected.error) {
			expect(errors.some(({ error }) => error?.includes(`'${expected.field}'`))).toBe(true);
			continue;
		}
		const found = items.filter((item) => names(item, expected));
		expect(found).toHaveLength(1);
		compare(expected, found[0]?.reminder ?? {});
	}
}

function names({ invoice, reminder }: Item, { invoiceId, invoices }: Expectation): boolean {
	if (invoices) return [...(reminder?.invoices ?? [])].sort().join() === [...invoices].sort().join();
	return invoice?.id === invoiceId || (reminder?.invoices ?? []).includes(invoiceId ?? '');
}

const NAMING = new Set(['invoiceId', 'invoices', 'index']);

function compare(expected: Expectation, reminder: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(expected)) {
		if (NAMING.has(name)) continue;
		if (name === 'actionNot') expect(reminder.action).not.toBe(value);
		else if (name === 'keyEndsWith') expect(String(reminder.key).endsWith(String(value))).toBe(true);
		else if (name === 'sendAt') expect(String(reminder.sendAt).slice(0, String(value).length)).toBe(value);
		else if (name === 'charges') expect({ interest: 0, fixed: 0, ...(reminder.charges as object) }).toMatchObject(value as object);
		else if (name === 'reasonIncludes') expect(String(reminder.reason)).toContain(value);
		else expect({ [name]: reminder[name] ?? null }).toEqual({ [name]: value });
	}
}
