import { ContractError } from '../model/contract-error';
import { parseEvent, type DunningEvent } from '../model/event';
import type { Row } from './personal-data';

/** The event that a row of `dunning_events` tells of; undefined where the row does not keep the contract. */
export function readEvent(row: Row): DunningEvent | undefined {
	try {
		return parseEvent(row);
	} catch (error) {
		if (error instanceof ContractError) return undefined;
		throw error;
	}
}
