import { z } from 'zod/v4';

import { ContractError } from '../model/contract-error';
import * as field from '../model/fields';
import type { Ticket } from './ticket';

const schema = z.object({ statusCode: field.quantity, body: z.unknown() }, { error: 'an answer with statusCode and body' });
const FOUND = 200;
const NOT_FOUND = 404;

/** What a system answered: undefined where it knows no such thing (404). Throws a ContractError for any other refusal. */
export function answered(system: string, item: unknown): unknown {
	const { statusCode, body } = field.parseContract(schema, item, 'item');
	if (statusCode === NOT_FOUND) return undefined;
	if (statusCode === FOUND) return body;
	throw new ContractError('statusCode', statusCode, `200 or 404 from ${system}; with 401 or 403 choose the account again and see what it may read, with 429 or 5xx the next run asks again`);
}

/** A ticket that its system does not have any more: it holds nobody. */
export function notFound(names: Pick<Ticket, 'system' | 'name' | 'title'>): Ticket {
	return { ...names, isOpen: false, parties: [] };
}
