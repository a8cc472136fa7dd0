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

export type LedgerOperationName = 'checkTouch' | 'history' | 'planTouches' | 'recordDecision' | 'recordOutcome' | 'sealEvents';

export const dunningLedger = (operation: LedgerOperationName, parameters: Record<string, unknown> = {}, settings?: NodeSpec['settings']) =>
	dunning('dunningLedger', { operation, ...parameters }, settings);
