import type { Instant } from '../calendar/instant';
import { EVERYBODY_LIVE, standingOf, type PilotSettings } from '../pilot/pilot';
import { isUnderWay, standsInTheWay, type Touch } from './touch';
import { keysOf, touchRowOf, type DecidedItem, type TouchRow } from './touch-row';

/** What planning says of one decided item. */
export type PlannedTouch =
	/** A row to insert. */
	| { kind: 'new'; row: TouchRow }
	/** A row to write over the ended one with the same key. */
	| { kind: 'again'; row: TouchRow }
	/** A touch for one of its keys stands already. */
	| { kind: 'known'; key: string; status: string }
	/** The gate says no, or the customer gets none in this pilot. */
	| { kind: 'held_back'; reason: string };

/**
 * Plans touches: at most one row a key, however often and however late it is called, and at most one an invoice that
 * is still under way. `outbox` are all touches that are known; the answer has one entry an item, in the order of the items.
 * In a pilot only those who take part get touches, and who is held out gets no reminders; in shadow mode every row is a
 * shadow, which stands in the way of other shadows alone.
 */
export function planTouches(items: readonly DecidedItem[], outbox: readonly Touch[], asOf: Instant, pilot: PilotSettings = EVERYBODY_LIVE): PlannedTouch[] {
	const inShadow = pilot.mode === 'shadow';
	const standing = new Map<string, string>();
	const underWay = new Map<string, Touch['status']>();
	const ended = new Map<string, Touch>();
	for (const touch of outbox) {
		if (!standsInTheWay(touch) && !(inShadow && touch.status === 'shadow')) ended.set(touch.key, touch);
		else for (const key of touch.keys) standing.set(key, touch.status);
		if (isUnderWay(touch)) for (const invoiceId of touch.invoiceIds) underWay.set(invoiceId, touch.status);
	}
	return items.map((item): PlannedTouch => {
		if (item.compliance.decision === 'block') return { kind: 'held_back', reason: blockReasonOf(item) };
		const notInPilot = pilotReasonOf(item, pilot);
		if (notInPilot) return { kind: 'held_back', reason: notInPilot };
		const keys = keysOf(item.reminder);
		const taken = keys.find((key) => standing.has(key));
		if (taken !== undefined) return { kind: 'known', key: taken, status: standing.get(taken) ?? 'planned' };
		const invoiceIds = item.reminder.invoices ?? [item.invoice.id];
		const busy = invoiceIds.find((invoiceId) => underWay.has(invoiceId));
		if (busy !== undefined) return { kind: 'known', key: item.reminder.key, status: `waits for the touch before it (${underWay.get(busy)})` };
		const row = touchRowOf(item, asOf, inShadow);
		for (const key of keys) standing.set(key, String(row.status));
		const before = ended.get(item.reminder.key);
		return before ? { kind: 'again', row: { ...row, attempts: before.attempts, ...CLEARED } } : { kind: 'new', row };
	});
}

const CLEARED = { claimedAt: null, claimedBy: null, decidedAt: null, decidedBy: null, note: null, outcome: null, sentAt: null, messageId: null };

function blockReasonOf({ compliance }: DecidedItem): string {
	const blocks = compliance.findings.filter((finding) => finding.severity === 'block');
	return blocks.map((finding) => `${finding.rule}: ${finding.message}`).join('\n') || 'Blocked by the Compliance Gate.';
}

function pilotReasonOf({ customer, reminder }: DecidedItem, pilot: PilotSettings): string | undefined {
	const standing = standingOf(customer, pilot);
	if (standing === 'outside') return `The pilot "${pilot.name}" is for others.`;
	// Somebody who is left alone is not reminded; thanks for a payment are no reminder.
	return standing === 'held_out' && reminder.action === 'send' ? `Held out of the pilot "${pilot.name}": left alone, to measure what reminders add.` : undefined;
}
