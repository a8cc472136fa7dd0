import { CHANNELS_TABLE } from '../../../domain/ledger/table-columns';
import type { Channel } from '../../../domain/model/channel';
import { Canvas, NOTE_COLOUR, type Place, type PlacedNode } from '../canvas/canvas';
import { calledTrigger, manualTrigger, settingsNode } from '../nodes/flow';
import type { Store } from '../nodes/store';

/**
 * What a workflow can be connected for: the channels of the contract, what the owner of the ledger is told, and writing what
 * was sent back to the source that is named (`write_back:any`: whatever the source).
 */
export type Outlet = Channel | 'owner' | `write_back:${string}`;

/** The node a sender's own nodes take the message from. */
export const TO_SEND = "$('To send').first().json";

/** One way to send: who uses it imports its workflow, and nobody else ever sees its nodes. */
export interface Sender {
	/** For the names of the file and of the workflow. */
	file: string;
	title: string;
	/** `write_back`: it sends nothing to a customer, but tells another system of what was sent. */
	kind?: 'channel' | 'write_back';
	outlets: readonly Outlet[];
	/** What people set before they connect it, for the note. */
	whatToSet: string;
	settings: Readonly<Record<string, string>>;
	/** Draws the nodes that send, behind `from`; of several each message takes one. `messageId`: an expression for the provider's name of it. */
	draw(canvas: Canvas, from: PlacedNode, place: Place): { send: PlacedNode | readonly PlacedNode[]; messageId: string };
}

/**
 * The workflow of a sender. 02 calls it with a touch that is claimed; it answers with `messageId` or with `error`. Running
 * it once by hand writes its own id into dunning_channels, which is how 02 finds it: ids are the user's own, and nobody types them.
 */
export function senderWorkflow(store: Store, sender: Sender): Canvas {
	const isWriteBack = sender.kind === 'write_back';
	const canvas = new Canvas(`02 ${isWriteBack ? 'Write back' : 'Channel'}: ${sender.title}`);
	canvas.note(
		`## ${sender.title}\n1. ${sender.whatToSet}\n2. **Publish** this workflow.\n3. Press **Execute workflow** once: it enters itself into **dunning_channels** for *${sender.outlets.join('*, *')}*. Another workflow for the same channel takes over when it is run; to stop, delete the row.`,
		{ column: 0, row: -1.2, width: 2.9, height: 3.1 },
	);
	canvas.note(isWriteBack ? WRITES_BACK : SENDS, { column: 0, row: 2, width: 6.9, height: 2.9 }, NOTE_COLOUR.green);
	const connect = canvas.add('Connect', manualTrigger(), { column: 0, row: 1 });
	const rows = canvas.add('Outlets', outletRows(sender.outlets), { column: 1, row: 1 });
	const write = canvas.add('Write connection', store.upsert(CHANNELS_TABLE, 'channel'), { column: 2, row: 1 });
	canvas.chain(connect, rows, write);

	const called = canvas.add('To send', calledTrigger(), { column: 0, row: 3.3 });
	const settings = canvas.add('Settings', settingsNode(sender.settings), { column: 1, row: 3.3 });
	canvas.chain(called, settings);
	const { send, messageId } = sender.draw(canvas, settings, { column: 2, row: 3.3 });
	const sent = canvas.add('Sent', settingsNode({ messageId }), { column: 6, row: 3 });
	const failed = canvas.add('Not sent', settingsNode({ error: WHAT_FAILED }), { column: 6, row: 4 });
	for (const node of [send].flat()) {
		canvas.wire(node, sent);
		canvas.wire(node, failed, { output: 1 });
	}
	return canvas;
}

const SENDS = '## Sends one message\n**02 Send what is due** calls this part with a message that is claimed. It tries once: whether it may be tried again is for the ledger to say.';
const WRITES_BACK = '## Tells of one message\n**02 Send what is due** calls this part with a message that went out. What fails here is listed in **dunning_problems** and changes nothing else. Telling twice is harmless.';

/** The words of a failed node, with what the service said and its status where they are told. */
const WHAT_FAILED = "={{ [$json.error.message ?? $json.error, $json.error.description, $json.error.status ?? $json.error.httpCode].filter(Boolean).join(' ') }}";

function outletRows(outlets: readonly Outlet[]) {
	const jsCode = [
		'// The row by which 02 finds this workflow.',
		`const outlets = ${JSON.stringify(outlets)};`,
		"return outlets.map((channel) => ({ json: { channel, at: DateTime.now().toUTC().toISO(), status: 'connected', workflowId: $workflow.id, workflow: $workflow.name } }));",
	].join('\n');
	return { type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } };
}
