/** A column of one of our tables; the types are those of n8n Data Tables. */
export interface TableColumn {
	name: string;
	type: 'string' | 'number' | 'boolean' | 'date';
}

const strings = (...names: string[]): TableColumn[] => names.map((name) => ({ name, type: 'string' }));
const instants = (...names: string[]): TableColumn[] => names.map((name) => ({ name, type: 'date' }));

/** `dunning_events`: append-only; each row carries the hash of the one before it for its customer. */
export const EVENT_COLUMNS: readonly TableColumn[] = [
	...instants('at'),
	...strings('type', 'customerId', 'invoiceId', 'channel', 'tier', 'key', 'amount', 'currency', 'data', 'previousHash', 'hash'),
];

/** `dunning_outbox`: one row a touch. A statement is one row; its `keys` are those of all its invoices. `pdf`: a letter, in Base64. */
export const OUTBOX_COLUMNS: readonly TableColumn[] = [
	...strings('key', 'keys', 'status', 'customerId', 'customerName', 'invoiceId', 'invoiceIds', 'tier', 'tone', 'channel'),
	...strings('recipient', 'subject', 'text', 'html', 'pdf', 'headers', 'whatsapp', 'language', 'template', 'variant', 'amountDue', 'currency'),
	...strings('reason', 'behaviour', 'policy', 'approvalReason', 'plannedBy', 'decidedBy', 'note', 'claimedBy', 'messageId', 'outcome'),
	...instants('sendAt', 'plannedAt', 'expiresAt', 'decidedAt', 'claimedAt', 'sentAt'),
	{ name: 'attempts', type: 'number' },
];

/**
 * `dunning_problems`: one row a thing that failed (`kind`: failure) or that the router hands to a person (`kind`: person), by
 * `problem`, until somebody has dealt with it (`status`: open, done).
 */
export const PROBLEM_COLUMNS: readonly TableColumn[] = [
	...instants('at'),
	...strings('problem', 'kind', 'status', 'workflow', 'execution', 'node', 'message', 'customerId', 'invoiceId', 'key', 'item', 'doneBy', 'note'),
];

/** `dunning_channels`: which workflow sends for a channel, one row a `channel`. `status`: connected or disconnected. */
export const CHANNEL_COLUMNS: readonly TableColumn[] = [...instants('at'), ...strings('channel', 'status', 'workflowId', 'workflow')];

/** `dunning_runs`: how much each run of planning saw at its source, for the next one to compare with. */
export const RUN_COLUMNS: readonly TableColumn[] = [...strings('source'), ...instants('at'), { name: 'receivables', type: 'number' }, ...strings('workflowId')];

/**
 * `dunning_deliveries`: calls of webhooks that were taken, so that none counts twice. `sender`: for forms of the customers'
 * page the link they came by, to count how many.
 */
export const DELIVERY_COLUMNS: readonly TableColumn[] = [...strings('delivery', 'execution', 'sender'), ...instants('at')];

/**
 * `dunning_pages`: how far planning has come that reads its customers page by page, one row a workflow (`work`). The page holds
 * the customers behind `after`, up to `upto`; `more`: there are further ones. `round`: the day that is planned.
 */
export const PAGE_COLUMNS: readonly TableColumn[] = [...strings('work', 'round', 'after', 'upto'), { name: 'more', type: 'boolean' }, ...instants('at')];

/**
 * `dunning_reports`: the page of 07 as it was made `at`, one row a `report`, so that looking at it computes nothing. It holds for
 * those `settings` (JSON), and who looks at it after `refreshAfter` has it made anew.
 */
export const REPORT_COLUMNS: readonly TableColumn[] = [...strings('report'), ...instants('at', 'refreshAfter'), ...strings('settings', 'html')];

/** `dunning_schema`: which versions of these tables there have been; the highest is the one they have. */
export const SCHEMA_COLUMNS: readonly TableColumn[] = [{ name: 'version', type: 'number' }, ...instants('at')];

/** Amounts are texts in major units and dates of the calendar are texts, so that a table changes neither. */
export const EVENTS_TABLE = 'dunning_events';
export const OUTBOX_TABLE = 'dunning_outbox';
export const PROBLEMS_TABLE = 'dunning_problems';
export const CHANNELS_TABLE = 'dunning_channels';
export const RUNS_TABLE = 'dunning_runs';
export const DELIVERIES_TABLE = 'dunning_deliveries';
export const PAGES_TABLE = 'dunning_pages';
export const REPORTS_TABLE = 'dunning_reports';
export const SCHEMA_TABLE = 'dunning_schema';
