import type { IExecuteFunctions } from 'n8n-workflow';

import { parseOpinion } from '../../domain/reply/opinion/opinion';
import { promptFor } from '../../domain/reply/opinion/prompt';
import type { Heard, ReadReply } from '../../domain/reply/reply-engine';
import { ask, connectedChatModel } from '../wires/chat-model';

const MOST_FAILURES = 3;
// How many replies the model reads at a time.
const LANES = 4;

/**
 * Asks the connected chat model about every reply that a person wrote, some at a time. Not asked: robots' mail, known
 * phrases and empty messages, which leave no doubt. The list has an entry for each of `replies`. A model that keeps failing is not asked again in this run.
 */
export async function hearModel(context: IExecuteFunctions, replies: readonly (ReadReply | null)[]): Promise<(Heard | undefined)[]> {
	const heard = replies.map((): Heard | undefined => undefined);
	if (context.getNodeParameter('useModel', 0, false) !== true) return heard;
	const asked = replies.flatMap((reply, index) => (reply?.said.by === 'model' ? [{ reply, index }] : []));
	const model = await connectedChatModel(context);
	const milliseconds = Number(context.getNodeParameter('modelSeconds', 0, 30)) * 1000;
	let failures = 0;
	let next = 0;
	const lane = async (): Promise<void> => {
		for (let turn = asked[next++]; turn; turn = asked[next++]) {
			const { reply, index } = turn;
			if (!model) heard[index] = { failure: 'no chat model is connected' };
			else if (failures >= MOST_FAILURES) heard[index] = { failure: 'the chat model failed too often in this run' };
			else {
				const answer = await ask(model, promptFor(reply.reading), milliseconds);
				const opinion = 'failure' in answer ? null : parseOpinion(answer.content);
				failures = opinion ? 0 : failures + 1;
				heard[index] = opinion ? { opinion } : { failure: 'failure' in answer ? answer.failure : "the chat model's answer is not what was asked for" };
			}
		}
	};
	await Promise.all(Array.from({ length: LANES }, lane));
	return heard;
}
