import { ANSWER } from '../../../domain/tiers/policy/message-tiers';
import type { Canvas, PlacedNode } from '../canvas/canvas';
import { ifHolds } from '../nodes/flow';
import type { Mailer } from '../nodes/mailers';

/** The headers of the touch that is claimed, as JavaScript. */
export const CLAIMED_HEADERS = "JSON.parse($('Claim').first().json.headers || '{}')";

/** An answer goes into the thread of the mail it answers, where that is found; everything else goes out by `send`. */
export function drawThread(canvas: Canvas, thread: NonNullable<Mailer['thread']>, send: PlacedNode): { first: PlacedNode; senders: PlacedNode[] } {
	const answered = `${CLAIMED_HEADERS}['In-Reply-To']`;
	const isAnswer = canvas.add(
		'Answers a mail?',
		ifHolds({ left: `={{ $('Claim').first().json.tier === '${ANSWER}' && ${answered} ? 'yes' : 'no' }}`, operator: { type: 'string', operation: 'equals' }, right: 'yes' }),
		{ column: 12, row: 5.1 },
	);
	const find = canvas.add('Their mail', thread.find(answered), { column: 13, row: 5.5 });
	const found = canvas.add('Found?', ifHolds({ left: '={{ $json.id }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: 14, row: 5.5 });
	const answer = canvas.add('Answer in the thread', thread.answer("$('Claim').first().json.text"), { column: 15, row: 5.6 });
	canvas.chain(isAnswer, find, found, answer);
	canvas.wire(isAnswer, send, { output: 1 });
	canvas.wire(found, send, { output: 1 });
	return { first: isAnswer, senders: [send, answer] };
}
