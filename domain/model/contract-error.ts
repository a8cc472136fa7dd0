/**
 * A value from outside that does not keep the data contract. The message names the field, what was found and what is
 * expected; the node that reads it adds the number of the item.
 */
export class ContractError extends Error {
	readonly field: string;
	readonly found: string;
	readonly expected: string;

	constructor(field: string, found: unknown, expected: string) {
		const shown = describe(found);
		super(`'${field}' is ${shown}. Expected ${expected}.`);
		this.name = 'ContractError';
		this.field = field;
		this.found = shown;
		this.expected = expected;
	}
}

const LONGEST_SHOWN = 60;

function describe(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'missing';
	const text = typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? JSON.stringify(value) : String(value);
	return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
