import { DELIVERIES_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { HOLDS, code, ifHolds, settingsNode } from '../nodes/flow';
import type { Store } from '../nodes/store';
import { hmac, respond, webhook } from '../nodes/webhook';

/** A system that calls us, and signs what it sends. */
export interface SignedCaller {
	/** The last part of the address. */
	path: string;
	/** The header that carries the signature, in lower case. */
	header: string;
	/** Whether the time of signing is signed too; then it may not be long ago. */
	timed: boolean;
	encoding: 'hex' | 'base64';
	/** The file in code/events that says what was signed; without it the header tells, see there. */
	signedText?: string;
	/** The file in code/events that tells what changed. */
	changes: string;
}

/**
 * Draws the door, from column 0 to 8: a call that is not signed with the secret, or signed too long ago, is refused (401), and
 * so is one that was taken before (409). Behind the node that this answers with, the call is accepted; `$('Genuine?')` says
 * what changed.
 */
export function drawSignedCall(canvas: Canvas, store: Store, source: SignedCaller): PlacedNode {
	const fill = (name: string) => codeFile(`events/${name}`).replaceAll('TIMED', String(source.timed)).replaceAll('HEADER', source.header);
	const call = canvas.add('Call', webhook(source.path), { column: 0, row: 0 });
	const signed = canvas.add('Signed text', code(fill(source.signedText ?? 'signed-text')), { column: 1, row: 0 });
	const signature = canvas.add('Signature', hmac('={{ $json.signed }}', source.encoding, 'expected'), { column: 2, row: 0 });
	const genuine = canvas.add('Genuine?', code(`${fill('genuine')}\n\n${fill(source.changes)}`), { column: 3, row: 0 });
	const isGenuine = canvas.add('Go on?', ifHolds({ left: '={{ $json.genuine }}', operator: HOLDS }), { column: 4, row: 0 });
	canvas.chain(call, signed, signature, genuine, isGenuine);
	canvas.wire(isGenuine, canvas.add('Refuse', respond(401), { column: 5, row: 1 }), { output: 1 });

	const row = canvas.add('The delivery', settingsNode({ delivery: '={{ $json.delivery }}', execution: '={{ $execution.id }}', at: '={{ $now.toUTC().toISO() }}' }), { column: 4, row: -0.8 });
	const take = canvas.add('Take it', store.insert(DELIVERIES_TABLE), { column: 5, row: -0.8 });
	const taken = canvas.add('Who took it', store.read(DELIVERIES_TABLE, [{ column: 'delivery', is: 'eq', value: "={{ $('Genuine?').first().json.delivery }}" }]), { column: 6, row: -0.8 });
	const first = canvas.add('First time?', code(codeFile('events/first-time')), { column: 6, row: 0 });
	const isFirst = canvas.add('Never seen?', ifHolds({ left: '={{ $json.isFirst }}', operator: HOLDS }), { column: 7, row: 0 });
	canvas.chain(isGenuine, row, take, taken, first, isFirst);
	canvas.wire(isFirst, canvas.add('Refuse the replay', respond(409), { column: 8, row: 1 }), { output: 1 });

	const accept = canvas.add('Accept', respond(200), { column: 8, row: 0 });
	canvas.wire(isFirst, accept);
	return accept;
}
