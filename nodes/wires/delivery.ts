import { NodeOperationError, type IBinaryKeyData, type IDataObject, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { ContractError } from '../../domain/model/contract-error';
import { isToolCall } from './incoming-items';

/**
 * Collects what a node hands on, by output. Every item keeps the link to the item it came from; an item that fails
 * leaves alone, by the error output or by the node's safe output, and its neighbours go on.
 */
export class Delivery {
	private readonly outputs: INodeExecutionData[][];

	/** `safeOutput`: where failed items go with "On Error: Continue", so that none passes as a decision. */
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly incoming: readonly INodeExecutionData[],
		outputCount: number,
		private readonly safeOutput: number,
	) {
		this.outputs = Array.from({ length: outputCount }, () => []);
	}

	/**
	 * Hands item `index` on by `output`, with `added` (and `binary`) laid over what it carried. The input item is not
	 * changed.
	 */
	pass(output: number, index: number, added: object, alsoFrom: readonly number[] = [], binary: IBinaryKeyData = {}): void {
		const source = this.incoming[index];
		const from = alsoFrom.length > 0 ? [index, ...alsoFrom].map((item) => ({ item })) : { item: index };
		const item: INodeExecutionData = { json: { ...source?.json, ...added } as IDataObject, pairedItem: from };
		const files = { ...source?.binary, ...binary };
		if (Object.keys(files).length > 0) item.binary = files;
		this.outputs[output]?.push(item);
	}

	/** Hands on a new item, with files in `binary`, that stands for the items `from`. */
	make(output: number, json: object, from: readonly number[], binary: IBinaryKeyData = {}): void {
		const item: INodeExecutionData = { json: json as IDataObject, pairedItem: from.map((index) => ({ item: index })) };
		if (Object.keys(binary).length > 0) item.binary = binary;
		this.outputs[output]?.push(item);
	}

	/** Item `index` cannot be decided on. Stops the node unless it is set to continue on errors. */
	fail(index: number, error: unknown): void {
		const failure = this.toNodeError(index, error);
		if (!this.context.continueOnFail()) throw failure;
		// For the error output n8n itself lays the message over the item it is linked to, but only if nothing else is there.
		const carried = this.context.getNode().onError === 'continueErrorOutput' ? {} : this.incoming[index]?.json;
		this.outputs[this.safeOutput]?.push({ json: { ...carried, error: failure.message }, pairedItem: { item: index } });
	}

	/** The items by output. A tool call sees the first output only, so there everything leaves by that one. */
	all(): INodeExecutionData[][] {
		return isToolCall(this.context) ? [this.outputs.flat()] : this.outputs;
	}

	private toNodeError(index: number, error: unknown): NodeOperationError {
		if (error instanceof NodeOperationError) return error;
		const message = error instanceof Error ? error.message : String(error);
		const description =
			error instanceof ContractError
				? `Mend the field '${error.field}' where item ${index} comes from, or set 'On Error' to 'Continue (using error output)' to let the other items go on.`
				: undefined;
		return new NodeOperationError(this.context.getNode(), `${message} [item ${index}]`, { itemIndex: index, description });
	}
}
