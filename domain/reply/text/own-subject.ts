import { fold } from './fold';

// What mail programs of the seven languages (and the Nordic and Polish ones) put before the subject of an answer.
const ANSWER = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:(?:re|r|aw|antw(?:ort)?|sv|vs|odp|ref|rif|res|resp|betr|wg|fwd?|fw|i|tr|rv|enc|doorst|trans|vb)(?:\[\d+\])?\s*[:：]\s*)+/i;

/** The subject as far as the writer chose it: that of an answer or of a forwarded mail was ours, so there is none. */
export function ownSubject(subject: string | undefined): string {
	const text = (subject ?? '').trim();
	return ANSWER.test(text) ? '' : text;
}

/** The subject without the marks of an answer: "AW: WG: Rechnung 12" is "Rechnung 12". */
export function bareSubject(subject: string | undefined): string {
	return (subject ?? '').replace(ANSWER, '').trim();
}

/** Whether the subject is marked as that of a forwarded mail. */
export function isForwarded(subject: string | undefined): boolean {
	return /^\s*(wg|fwd?|i|tr|rv|enc|doorst)\s*:/.test(fold(subject ?? ''));
}
