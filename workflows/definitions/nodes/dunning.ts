import type { NodeSpec } from '../canvas/canvas';

/** The nodes of this package. */

const dunning = (name: string, parameters: Record<string, unknown>, settings?: NodeSpec['settings']): NodeSpec => ({
	type: `n8n-nodes-dunning.${name}`,
	typeVersion: 1,
	parameters,
	...(settings ? { settings } : {}),
});

const TO_ERROR_OUTPUT = { onError: 'continueErrorOutput' } as const;

export const invoiceNormaliser = (parameters: Record<string, unknown> = {}) => dunning('invoiceNormaliser', parameters, TO_ERROR_OUTPUT);
export const behaviourScore = (parameters: Record<string, unknown> = {}) => dunning('behaviourScore', parameters, TO_ERROR_OUTPUT);
export const reminderTierRouter = (parameters: Record<string, unknown> = {}) => dunning('reminderTierRouter', parameters, TO_ERROR_OUTPUT);
export const reminderComposer = (parameters: Record<string, unknown> = {}) => dunning('reminderComposer', parameters, TO_ERROR_OUTPUT);
export const complianceGate = (parameters: Record<string, unknown> = {}) => dunning('complianceGate', parameters, TO_ERROR_OUTPUT);
export const receivablesReport = (parameters: Record<string, unknown> = {}) => dunning('receivablesReport', parameters);
export const replyClassifier = (parameters: Record<string, unknown> = {}) => dunning('replyClassifier', parameters, TO_ERROR_OUTPUT);

/** Makes and answers the customers' own page; without the address of the page, items pass without a link. */
export const customerPortal = (operation: 'createLink' | 'checkRequest' | 'respond' | 'revokeLinks', parameters: Record<string, unknown> = {}) =>
	dunning('customerPortal', { operation, ...parameters }, TO_ERROR_OUTPUT);

const LEDGER = {
	buildHistory: { resource: 'history', operation: 'build' },
	review: { resource: 'history', operation: 'review' },
	sealEvents: { resource: 'history', operation: 'seal' },
	verifyEvents: { resource: 'history', operation: 'verify' },
	checkTouch: { resource: 'touch', operation: 'check' },
	planTouches: { resource: 'touch', operation: 'plan' },
	recordDecision: { resource: 'touch', operation: 'recordDecision' },
	recordReply: { resource: 'reply', operation: 'record' },
	recordOutcome: { resource: 'touch', operation: 'recordOutcome' },
	settleOutcome: { resource: 'touch', operation: 'settleOutcome' },
	eraseCustomer: { resource: 'privacy', operation: 'erase' },
	exportCustomer: { resource: 'privacy', operation: 'export' },
	previewErasure: { resource: 'privacy', operation: 'preview' },
	sweep: { resource: 'privacy', operation: 'sweep' },
	checkRetry: { resource: 'payment', operation: 'checkRetry' },
	recordRetry: { resource: 'payment', operation: 'recordRetry' },
	settlePromises: { resource: 'history', operation: 'settlePromises' },
	listHeldTickets: { resource: 'ticket', operation: 'listHeld' },
	recordTicket: { resource: 'ticket', operation: 'record' },
} as const;

type LedgerOperation = keyof typeof LEDGER;

const STOP_THE_RUN: readonly LedgerOperation[] = ['buildHistory', 'listHeldTickets', 'review', 'settlePromises', 'sweep', 'verifyEvents'];

/** A history with a hole in it would be decided on wrongly, so building it stops the run; what else fails leaves alone. */
export const dunningLedger = (what: LedgerOperation, parameters: Record<string, unknown> = {}) =>
	dunning('dunningLedger', { ...LEDGER[what], ...parameters }, STOP_THE_RUN.includes(what) ? undefined : TO_ERROR_OUTPUT);

/** By which output each part of what was read leaves the Invoice Normaliser. */
export const NORMALISED = { receivables: 0, history: 1 } as const;

/** By which output items that cannot be worked on leave each of these nodes: the one after its own. */
export const ERROR_OUTPUT = {
	invoiceNormaliser: 3,
	behaviourScore: 1,
	reminderTierRouter: 7,
	reminderTierRouterOneOutput: 1,
	reminderComposer: 1,
	complianceGate: 4,
	createLink: 1,
	checkRequest: 2,
	respond: 5,
	revokeLinks: 1,
	sealEvents: 1,
	checkTouch: 2,
	planTouches: 5,
	recordDecision: 2,
	recordOutcome: 2,
	recordReply: 4,
	settleOutcome: 2,
	recordTicket: 4,
	checkRetry: 3,
	recordRetry: 2,
	eraseCustomer: 10,
	exportCustomer: 1,
	previewErasure: 1,
	replyClassifier: 7,
} as const;
