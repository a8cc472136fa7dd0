import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { Composer } from '../../domain/message/composer';
import { Notes } from '../../domain/message/notes';
import { finishRewritten } from '../../domain/message/rewrite/finish';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { attachLetter } from './letter';
import { readOwnTexts } from './own-texts';
import { connectRewriter } from './rewrite';
import { readSettings } from './settings';

const OUTPUTS = { composed: 0, noMessage: 1 } as const;
// Several at a time, so that a chat model can work on several texts; not all at once, because drafts take more memory than messages.
const BATCH = 100;

/** Writes the messages: what the node does in a run. */
export async function compose(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = incomingItems(context);
	const composer = makeComposer(context);
	const history = readHistory(context);
	const rewrite = await connectRewriter(context);
	const delivery = new Delivery(context, items, Object.keys(OUTPUTS).length, OUTPUTS.noMessage);
	const printing = new Notes();
	for (let start = 0; start < items.length; start += BATCH) {
		const drafts = items.slice(start, start + BATCH).map(({ json }) => attempt(() => composer.draft(json, history.of(customerIdOf(json)))));
		const judgements = await Promise.all(drafts.map(async ({ value }) => (value ? await rewrite(value) : undefined)));
		for (const [place, { value: draft, error }] of drafts.entries()) {
			const index = start + place;
			const written = draft ? attempt(() => finishRewritten(composer, draft, judgements[place])) : { error };
			if (written.error) delivery.fail(index, written.error);
			else if (written.value) delivery.pass(OUTPUTS.composed, index, { message: written.value.message }, [], await attachLetter(context, written.value, printing));
			else delivery.pass(OUTPUTS.noMessage, index, {});
		}
	}
	for (const note of [...composer.notes.texts(), ...printing.texts()]) showHint(context, note);
	showHint(context, historyHint(history), 'warning');
	return delivery.all();
}

function makeComposer(context: IExecuteFunctions): Composer {
	const settings = readSettings(context);
	const own = readOwnTexts(context);
	const { value, error } = attempt(() => new Composer(settings, own));
	if (value) return value;
	throw new NodeOperationError(context.getNode(), error instanceof Error ? error.message : String(error), {
		description: "Mend it under 'Own Templates' or 'Own Partials'. 'List of Variables' shows what can be used.",
	});
}

interface Attempt<Value> {
	value?: Value | null;
	error?: unknown;
}

function attempt<Value>(make: () => Value): Attempt<Value> {
	try {
		return { value: make() };
	} catch (error) {
		return { error };
	}
}

function customerIdOf({ customer }: INodeExecutionData['json']): string {
	return typeof customer === 'object' && customer !== null && 'id' in customer ? String(customer.id) : '';
}
