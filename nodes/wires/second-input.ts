import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** The rows on a node's second input; none where no item reached it, and an empty item is no row. */
export function secondInput(context: IExecuteFunctions): IDataObject[] {
	try {
		return context.getInputData(1).map((item) => item.json).filter((row) => Object.keys(row).length > 0);
	} catch {
		// n8n throws for an input that no branch reached.
		return [];
	}
}
