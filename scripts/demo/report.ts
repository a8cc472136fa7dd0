import type { Execution } from '../host/n8n-client';
import type { Row } from '../host/table-access';

/** One line of the table that the demo prints. */
interface Line {
	group: string;
	customer: string;
	invoice: string;
	step: string;
	why: string;
}

const GROUPS = [
	['sent', 'Reminded'],
	['later', 'Goes out later'],
	['approval', 'Waits for a person to approve'],
	['human', 'Handed to a person'],
	['hold', 'On hold'],
	['wait', 'Waits'],
	['retry', 'Payment is tried again'],
	['blocked', 'Held back by the Compliance Gate'],
	['cancelled', 'Cancelled just before sending'],
	['failed', 'Could not be sent'],
	['unknown', 'Outcome unknown, never sent again by itself'],
	['broken', 'Cannot be decided: data to mend'],
] as const;

const WIDTHS = { customer: 30, invoice: 26, step: 20 };
const SHOWN_PER_GROUP = 12;

/** The day as a table for people: who was reminded at which tier, who waits, who is held or blocked, and why. */
export function dayReport(plan: Execution, outbox: readonly Row[]): string {
	const lines = [...linesOfOutbox(outbox), ...linesOfPlan(plan)];
	const parts: string[] = [];
	for (const [group, title] of GROUPS) {
		const own = lines.filter((line) => line.group === group);
		if (own.length === 0) continue;
		parts.push('', `${bold(title)} (${own.length})`);
		parts.push(...own.slice(0, SHOWN_PER_GROUP).map(lineText));
		if (own.length > SHOWN_PER_GROUP) parts.push(`  … and ${own.length - SHOWN_PER_GROUP} more`);
	}
	const quiet = itemsOf(plan, 'Reminder Tier Router', 6).length;
	parts.push('', `Nothing due today: ${quiet} invoices.`);
	return parts.join('\n');
}

const GROUP_OF_STATUS: Readonly<Record<string, string>> = {
	sent: 'sent', planned: 'later', approved: 'later', awaiting_approval: 'approval', cancelled: 'cancelled', failed: 'failed', unknown: 'unknown', claimed: 'unknown',
};

function linesOfOutbox(outbox: readonly Row[]): Line[] {
	return outbox.map((row) => ({
		group: GROUP_OF_STATUS[String(row.status)] ?? 'unknown',
		customer: String(row.customerName),
		invoice: `${(JSON.parse(String(row.invoiceIds ?? '[]')) as string[]).join(', ')}`,
		step: String(row.tier),
		why: whyOfTouch(row),
	}));
}

function whyOfTouch(row: Row): string {
	if (row.status === 'awaiting_approval') return firstLine(row.approvalReason);
	if (row.status === 'planned' || row.status === 'approved') return `at ${String(row.sendAt).slice(0, 16).replace('T', ' ')} UTC; ${firstLine(row.reason)}`;
	return firstLine(row.outcome ?? row.reason);
}

function linesOfPlan(plan: Execution): Line[] {
	const routed = (output: number, group: string) =>
		itemsOf(plan, 'Reminder Tier Router', output).map((item) => lineOfItem(group, item, (item.reminder as { reason?: string } | undefined)?.reason));
	const blocked = itemsOf(plan, 'Plan touches', 3).map((item) => lineOfItem('blocked', item, (item.heldBack as { reason?: string } | undefined)?.reason ?? item.error));
	const broken = ['Invoice Normaliser', 'Behaviour Score', 'Reminder Tier Router', 'Reminder Composer', 'Compliance Gate'].flatMap((node) =>
		lastOutputOf(plan, node).filter((item) => item.error !== undefined).map((item) => lineOfItem('broken', item, item.error)),
	);
	return [...routed(3, 'human'), ...routed(4, 'hold'), ...routed(5, 'wait'), ...routed(2, 'retry'), ...blocked, ...broken];
}

function lineOfItem(group: string, item: Row, why: unknown): Line {
	const { invoice, customer, reminder } = item as { invoice?: Row; customer?: Row; reminder?: Row };
	return {
		group,
		customer: String(customer?.name ?? item.customerId ?? '?'),
		invoice: String(invoice?.number ?? invoice?.id ?? item.invoiceId ?? '?'),
		step: String(reminder?.tier ?? reminder?.action ?? ''),
		why: firstLine(why),
	};
}

function itemsOf(execution: Execution, node: string, output: number): Row[] {
	const runs = execution.data?.resultData.runData[node] ?? [];
	return runs.flatMap((run) => run.data?.main?.[output] ?? []).map(({ json }) => json);
}

function lastOutputOf(execution: Execution, node: string): Row[] {
	const runs = execution.data?.resultData.runData[node] ?? [];
	return runs.flatMap((run) => run.data?.main?.at(-1) ?? []).map(({ json }) => json);
}

function lineText({ customer, invoice, step, why }: Line): string {
	return `  ${fit(customer, WIDTHS.customer)} ${fit(invoice, WIDTHS.invoice)} ${fit(step, WIDTHS.step)} ${why}`;
}

function fit(text: string, width: number): string {
	return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function firstLine(text: unknown): string {
	return String(text ?? '').split('\n')[0] ?? '';
}

function bold(text: string): string {
	return process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text;
}
