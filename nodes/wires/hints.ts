import type { IExecuteFunctions, NodeExecutionHint } from 'n8n-workflow';

/** Shows a message above the node's output. Empty texts are skipped, so that callers need not ask. */
export function showHint(context: IExecuteFunctions, message: string | undefined, type: NodeExecutionHint['type'] = 'info'): void {
	if (message) context.addExecutionHints({ message, location: 'outputPane', type });
}
