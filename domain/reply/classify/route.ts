import type { Reply } from '../reply';

/** The ways on from a reply, in the order of the node's outputs, which is an API. */
export const ROUTES = ['stop', 'person', 'pause', 'verify_payment', 'answer', 'machine', 'continue'] as const;

export type Route = (typeof ROUTES)[number];

const MACHINES: readonly Reply['intent'][] = ['bounce', 'auto_reply'];

/**
 * Where a reply goes: what forbids contact first, then machines' mail, then what a person has to see, then what the next
 * step says. Who asked to be left alone is left alone at any confidence; all else needs `threshold`.
 */
export function routeOf({ intent, next, needsHuman, confidence }: Pick<Reply, 'intent' | 'next' | 'needsHuman' | 'confidence'>, threshold: number): Route {
	if (next.action === 'stop_all' || next.action === 'stop_channel') return 'stop';
	if (confidence < threshold) return 'person';
	if (MACHINES.includes(intent)) return 'machine';
	if (needsHuman) return 'person';
	switch (next.action) {
		case 'pause_until':
			return 'pause';
		case 'verify_payment':
			return 'verify_payment';
		case 'answer':
			return 'answer';
		case 'continue':
			return 'continue';
		case 'hold':
		case 'update_contact':
			return 'person';
	}
}
