import { NodeConnectionTypes, type IExecuteFunctions } from 'n8n-workflow';

/** What is needed of any of n8n's chat model nodes. */
export interface ChatModel {
	invoke(messages: readonly (readonly [string, string])[], options: { signal: AbortSignal }): Promise<{ content: unknown }>;
}

/** The chat model wired to the node's language model input; null where there is none. */
export async function connectedChatModel(context: IExecuteFunctions): Promise<ChatModel | null> {
	const model: unknown = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0);
	return typeof model === 'object' && model !== null && 'invoke' in model && typeof model.invoke === 'function' ? (model as ChatModel) : null;
}

/** What the model answers, or why it does not; waits no longer than `milliseconds` and cancels the request then. */
export async function ask(model: ChatModel, messages: readonly (readonly [string, string])[], milliseconds: number): Promise<{ content: unknown } | { failure: string }> {
	// Keeps no process waiting for a timer that nobody needs any more.
	const signal = AbortSignal.timeout(milliseconds);
	const tooSlow = new Promise<{ failure: string }>((resolve) => {
		signal.addEventListener('abort', () => resolve({ failure: 'the chat model did not answer in time' }), { once: true });
	});
	const answer = Promise.resolve()
		.then(() => model.invoke(messages, { signal }))
		.then(
			({ content }) => ({ content }),
			(error: unknown) => ({ failure: `the chat model failed (${error instanceof Error ? error.message.slice(0, 120) : 'no reason given'})` }),
		);
	return await Promise.race([answer, tooSlow]);
}
