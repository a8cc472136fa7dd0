import type { Draft } from '../draft';
import { Environment } from '../template/environment';
import { VARIABLES, type Variable } from '../variable-names';
import { PARTIALS } from '../partial-names';
import { wordingOf } from '../wording';

/**
 * The prose of a message with every fact in it replaced by its name: `[[amount]]`. That is all a language model gets to
 * see, so it cannot change a fact, and no name, sum or address of a customer ever leaves the flow.
 */
export interface Skeleton {
	text: string;
	language: string;
	/** Names that stand for whole blocks, each of which has to stay exactly once. */
	blocks: readonly string[];
	/** Names that stand for values within sentences. */
	values: readonly string[];
}

const A_TOKEN = /\[\[([a-z]+)\]\]/gi;
const SAMPLE = new Environment('text');
for (const name of Object.keys(PARTIALS)) SAMPLE.addCode(name, (variables) => tokenFor(name, variables));

/** The skeleton of a draft; null where its words are not the catalogue's prose (an SMS, a template at WhatsApp, the owner's own). */
export function skeletonOf(draft: Draft): Skeleton | null {
	const { writer, facts, channel, own, handOver } = draft;
	if (own || handOver || !['email', 'letter', 'in_app'].includes(channel)) return null;
	const { texts, address } = writer.manner;
	const variables = writer.variables(facts, channel === 'letter' ? 'paper' : 'screen', draft.discreet);
	const names = Object.keys(VARIABLES) as Variable[];
	const tokens = Object.fromEntries(names.map((name) => [name, typeof variables[name] === 'string' && variables[name] !== '' ? `[[${name}]]` : variables[name]]));
	const text = SAMPLE.say(wordingOf(texts, facts.template, address).body, { ...tokens, $remark: facts.remark })
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	const used = [...new Set(tokensIn(text))];
	return { text, language: texts.language, blocks: used.filter((name) => Object.hasOwn(PARTIALS, name)), values: used.filter((name) => !Object.hasOwn(PARTIALS, name)) };
}

/** The names in double brackets, in the order they stand in `text`. */
export function tokensIn(text: string): string[] {
	return [...text.matchAll(A_TOKEN)].map(([, name = '']) => name);
}

/** The text without its tokens, for looking at the words alone. */
export function withoutTokens(text: string): string {
	return text.replace(A_TOKEN, ' ');
}

/** Text with tokens as a template: each token becomes the variable or partial it stands for, everything else stays text. */
export function templateOf(text: string): string {
	return text.replace(A_TOKEN, (_, name: string) => (Object.hasOwn(PARTIALS, name) ? `{{> ${name}}}` : `{{${name}}}`));
}

function tokenFor(name: string, variables: object): string {
	if (name === 'remark') return '$remark' in variables && variables.$remark !== undefined ? '[[remark]]' : '';
	return `[[${name}]]`;
}
