import { NodeConnectionTypes, NodeOperationError, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { Composer } from '../../domain/message/composer';
import { finishRewritten } from '../../domain/message/rewrite/finish';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { attachLetter } from './letter';
import { liveCheck } from './live-check';
import { readOwnTexts } from './own-texts';
import { properties } from './properties';
import { connectRewriter } from './rewrite';
import { readSettings } from './settings';

const OUTPUTS = { composed: 0, noMessage: 1 } as const;

export class ReminderComposer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Reminder Composer',
		name: 'reminderComposer',
		icon: { light: 'file:reminderComposer.svg', dark: 'file:reminderComposer.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["message"] === "from_reminder" ? "as the reminder says" : $parameter["message"].replaceAll("_", " ") }}',
		description: 'Writes the reminder: e-mail, SMS, WhatsApp, letter, call script or hand-over brief, in the language and tone of each customer',
		defaults: { name: 'Reminder Composer' },
		usableAsTool: true,
		inputs:
			'={{ [{ type: "main", displayName: "Reminders" }, { type: "main", displayName: "History" }].concat($parameter.useModel ? [{ type: "ai_languageModel", displayName: "Chat Model", maxConnections: 1, required: true }] : []) }}',
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Composed', 'No Message'],
		hints: [
			liveCheck,
			{
				message: 'Connect the history to the second input: it lets the text know of promises, part payments and earlier messages.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = incomingItems(this);
		const composer = makeComposer(this);
		const history = readHistory(this);
		const rewrite = await connectRewriter(this);
		const delivery = new Delivery(this, items, Object.keys(OUTPUTS).length, OUTPUTS.noMessage);
		const drafts = items.map(({ json }) => attempt(() => composer.draft(json, history.of(customerIdOf(json)))));
		// All at once, so that a chat model can work on several texts at a time.
		const judgements = await Promise.all(drafts.map(async ({ value }) => (value ? await rewrite(value) : undefined)));
		for (const [index, { value: draft, error }] of drafts.entries()) {
			const written = draft ? attempt(() => finishRewritten(composer, draft, judgements[index])) : { error };
			if (written.error) delivery.fail(index, written.error);
			else if (written.value) delivery.pass(OUTPUTS.composed, index, { message: written.value.message }, [], await attachLetter(this, written.value, composer.notes));
			else delivery.pass(OUTPUTS.noMessage, index, {});
		}
		for (const note of composer.notes.texts()) showHint(this, note);
		showHint(this, historyHint(history), 'warning');
		return delivery.all();
	}
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
