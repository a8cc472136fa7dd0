import type { Canvas, NodeSpec, Outlet, PlacedNode } from '../canvas/canvas';
import { HOLDS, ifHolds } from '../nodes/flow';
import { callOwnWebhook } from '../nodes/http';
import type { TakenPage } from '../nodes/store';
import { webhookAtOnce } from '../nodes/webhook';
import { instantFrom } from '../settings';

const IS_SHARED = "={{ $('Every 15 minutes').isExecuted || $('A worker is free').isExecuted }}";
const IS_FIRST = "={{ $('Every 15 minutes').isExecuted }}";
const CALLED_BY_PAGE = "={{ $('A worker is free').isExecuted ? $('A worker is free').first().json.body?.page ?? '' : '' }}";

interface Sharing {
	/** Takes the next page for this execution: see `Store.takeDue`. */
	take: (how: TakenPage) => NodeSpec;
	from: PlacedNode;
	/** What works on the page that was taken. */
	to: PlacedNode;
	settings: PlacedNode;
	/** Under which address the workflow calls itself. */
	path: string;
}

/**
 * Draws how workers share a scheduled round: an execution takes a page, and before it works on that, it calls for another
 * execution, which takes the next page on whichever worker is free. So as many pages are worked on as workers have room for,
 * and the last one finds nothing and ends. Whoever calls without naming a page that was taken gets nothing. Gives the output
 * by which a run goes on that is not shared: one by hand, or one for a page that nobody came for.
 */
export function drawSharing(canvas: Canvas, { take, from, to, settings, path }: Sharing): Outlet {
	const called = canvas.add('A worker is free', webhookAtOnce(path), { column: 0, row: -1.1 });
	canvas.wire(called, settings);
	const shared = canvas.add('Shared among workers?', ifHolds({ left: IS_SHARED, operator: HOLDS }), { column: 5, row: 0.3 });
	const page = canvas.add(
		'Take a page',
		take({
			isFirst: IS_FIRST,
			calledByPage: CALLED_BY_PAGE,
			dueAt: instantFrom('Settings'),
			limit: "={{ $('Settings').first().json.touchesPerPage }}",
			leaseMinutes: "={{ $('Settings').first().json.claimLeaseMinutes }}",
		}),
		{ column: 6, row: -1.1 },
	);
	const call = canvas.add('Call another worker', callOwnWebhook(path, '={{ { page: $json.page } }}'), { column: 7, row: -1.3 });
	canvas.wire(from, shared);
	canvas.chain(shared, page, call);
	canvas.wire(page, to);
	return { node: shared, output: 1 };
}
