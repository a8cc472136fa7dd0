import type { IExecuteFunctions } from 'n8n-workflow';

import type { Draft } from '../../domain/message/draft';
import { judgeRewrite, type Judgement } from '../../domain/message/rewrite/judge';
import { lintWords } from '../../domain/message/rewrite/lint';
import { MOST_SAMPLES, promptFor } from '../../domain/message/rewrite/prompt';
import { skeletonOf, type Skeleton } from '../../domain/message/rewrite/skeleton';
import type { Tone } from '../../domain/message/tone';
import { ask, connectedChatModel } from '../wires/chat-model';

const MOST_FAILURES = 3;
// How many texts the model works on at a time.
const LANES = 4;

/** Other words for a draft: a template to write it with, why there is none, or nothing where none were asked for. */
export type Rewriter = (draft: Draft) => Promise<Judgement | undefined>;

/**
 * A rewriter that asks the connected chat model, once for each text of the catalogue that the run needs. A model that
 * keeps failing is not asked again in this run. Without a model, or with it switched off, nothing is rewritten.
 */
export async function connectRewriter(context: IExecuteFunctions): Promise<Rewriter> {
	if (context.getNodeParameter('useModel', 0, false) !== true) return async () => undefined;
	const model = await connectedChatModel(context);
	if (!model) return async () => ({ reason: 'no chat model is connected' });
	const samples = readSamples(context);
	const milliseconds = Number(context.getNodeParameter('modelSeconds', 0, 30)) * 1000;
	const known = new Map<string, Promise<Judgement>>();
	const lanes: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
	let failures = 0;

	const rewrite = async (skeleton: Skeleton, tone: Tone): Promise<Judgement> => {
		if (failures >= MOST_FAILURES) return { reason: 'the chat model failed too often in this run' };
		const answer = await ask(model, promptFor(skeleton, tone, samples), milliseconds);
		failures = 'failure' in answer ? failures + 1 : 0;
		return 'failure' in answer ? { reason: answer.failure } : judgeRewrite(skeleton, answer.content, lintWords);
	};

	return async (draft) => {
		const skeleton = skeletonOf(draft);
		if (!skeleton) return undefined;
		const { tone } = draft.facts.template;
		const name = `${skeleton.language} ${tone} ${skeleton.text}`;
		let judgement = known.get(name);
		if (!judgement) {
			const lane = known.size % LANES;
			judgement = (lanes[lane] ?? Promise.resolve()).then(() => rewrite(skeleton, tone));
			lanes[lane] = judgement;
			known.set(name, judgement);
		}
		return await judgement;
	};
}

function readSamples(context: IExecuteFunctions): string[] {
	const samples = context.getNodeParameter('voiceSamples.sample', 0, []) as { text?: string }[];
	return samples.map(({ text }) => (text ?? '').trim()).filter((text) => text !== '').slice(0, MOST_SAMPLES);
}
