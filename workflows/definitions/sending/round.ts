import { OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Outlet } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { HOLDS, append, callSelf, callSelfForEach, code, doNothing, ifHolds, manualTrigger, scheduleTrigger, settingsNode } from '../nodes/flow';
import type { Mailer } from '../nodes/mailers';
import type { Store, Where } from '../nodes/store';
import type { Failing } from '../parts/problems';
import { drawSchemaCheck } from '../parts/schema-check';
import { SENDING_SETTINGS, instantFrom } from '../settings';
import { drawSharing } from './sharing';

const CALLED_FOR_A_PAGE = "$('One touch').isExecuted";
const BY_HAND = "$('Send now').isExecuted";
// More than anybody sends by hand.
const ALL = 100_000;
const AFTER = `={{ ${CALLED_FOR_A_PAGE} ? $('One touch').first().json.after : 0 }}`;

/**
 * Draws the round: it goes through the touches that are due page by page, in the order of the table, so that never all of them
 * are held at once. The first page is worked on here; each further one in an execution of its own, whose memory goes with it.
 * By hand all are one page: n8n lets what a run by hand calls call again only what is published.
 * What was sent is due no more, so a round after a crash begins with the page where the last one was. Where the store can,
 * the pages of a scheduled round are shared among workers. `called` is what another execution of this workflow starts.
 */
export function drawRound(canvas: Canvas, store: Store, called: Outlet, mailer: Mailer): Failing[] {
	const schedule = canvas.add('Every 15 minutes', scheduleTrigger('*/15 * * * *'), { column: 0, row: -0.2 });
	const byHand = canvas.add('Send now', manualTrigger(), { column: 0, row: 0.8 });
	const settings = canvas.add('Settings', settingsNode(SENDING_SETTINGS), { column: 3, row: 0.3 });
	drawSchemaCheck(canvas, store, [schedule, byHand], settings, { column: 1, row: 0.3 });
	canvas.wire(called.node, settings, { output: called.output });
	const lost = canvas.add(
		'List lost claims as unknown',
		store.update(
			OUTBOX_TABLE,
			[
				{ column: 'status', is: 'eq', value: 'claimed' },
				{ column: 'claimedAt', is: 'lt', value: "={{ $now.minus({ minutes: $json.claimLeaseMinutes }).toISO() }}" },
			],
			{ status: 'unknown', outcome: 'The run that claimed it did not come back; it may or may not have been sent' },
			{ alwaysOutputData: true },
		),
		{ column: 4, row: 0.3 },
	);
	canvas.wire(settings, lost);
	const due = (status: string): Where[] => [
		{ column: 'status', is: 'eq', value: status },
		{ column: 'sendAt', is: 'lte', value: instantFrom('Settings') },
		{ column: 'id', is: 'gt', value: AFTER },
	];
	const page = { ascendingBy: 'id', limit: `={{ ${BY_HAND} ? ${ALL} : $('Settings').first().json.touchesPerPage }}` };
	const readings = [
		canvas.add('Planned and due', store.read(OUTBOX_TABLE, due('planned'), page), { column: 6, row: -0.5 }),
		canvas.add('Approved and due', store.read(OUTBOX_TABLE, due('approved'), page), { column: 6, row: 0.3 }),
		canvas.add('Shadows and due', store.read(OUTBOX_TABLE, [...due('shadow'), { column: 'outcome', is: 'isEmpty' }], page), { column: 6, row: 1.1 }),
	];
	const all = canvas.add('Due', append(readings.length), { column: 7, row: 0.3 });
	const list = canvas.add('One a key', code(codeFile('one-a-key')), { column: 8, row: 0.3 });
	const each = canvas.add('Each touch', callSelfForEach(), { column: 9, row: 0.3 });
	const path = ['dunning-send-page', ...(mailer.name ? [mailer.name.toLowerCase()] : [])].join('-');
	const alone = store.takeDue ? drawSharing(canvas, { take: store.takeDue, from: lost, to: list, settings, path }) : { node: lost, output: 0 };
	readings.forEach((reading, index) => {
		canvas.wire(alone.node, reading, { output: alone.output });
		canvas.wire(reading, all, { input: index });
	});
	canvas.chain(all, list, each);

	// Lowest, because n8n works through branches from top to bottom: the page is done when it is its turn.
	const end = canvas.add('Where the page ends', code([...(store.takeDue ? [codeFile('page-shared')] : []), codeFile('page-of-touches-ends')].join('\n')), { column: 9, row: 1.3 });
	const isPage = canvas.add('Called for one page?', ifHolds({ left: `={{ ${CALLED_FOR_A_PAGE} }}`, operator: HOLDS }), { column: 10, row: 1.3 });
	const next = canvas.add('Next page', callSelf(), { column: 11, row: 1.3 });
	canvas.chain(list, end, isPage, canvas.add('Go on there', doNothing(), { column: 11, row: 0.6 }));
	canvas.wire(isPage, next, { output: 1 });
	canvas.wire(next, isPage);
	return [{ node: each, output: 1 }];
}
