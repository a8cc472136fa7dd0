import type { Intent } from '../intent';
import type { Estimate } from '../model/reply-model';
import type { Reading } from './reading';

// What a robot may say that is more than "I am a robot".
const OWN_POINT: readonly Intent[] = ['bounce', 'legal', 'wrong_contact', 'already_paid', 'opt_out', 'document_request'];
const SURE = 0.6;

/** The intent of a message that a machine sent: a delivery report, an automatic answer, or the point it makes; else null. */
export function machineIntent({ report, automatic }: Reading, { intents }: Estimate): Intent | null {
	if (report) return 'bounce';
	if (!automatic) return null;
	return OWN_POINT.find((intent) => intents[intent] > SURE) ?? 'auto_reply';
}
