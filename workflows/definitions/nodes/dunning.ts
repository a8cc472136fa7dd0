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

const LEDGER = {
	buildHistory: { resource: 'history', operation: 'build' },
	sealEvents: { resource: 'history', operation: 'seal' },
	checkTouch: { resource: 'touch', operation: 'check' },
	planTouches: { resource: 'touch', operation: 'plan' },
	recordDecision: { resource: 'touch', operation: 'recordDecision' },
	recordOutcome: { resource: 'touch', operation: 'recordOutcome' },
} as const;

export const dunningLedger = (what: keyof typeof LEDGER, parameters: Record<string, unknown> = {}, settings?: NodeSpec['settings']) =>
	dunning('dunningLedger', { ...LEDGER[what], ...parameters }, settings);
