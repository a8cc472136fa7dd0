import type { CivilDate } from '../../calendar/civil-date';
import type { Segment } from '../../model/behaviour';
import type { Driver } from './drivers';

const NAMES: Readonly<Record<Segment, string>> = {
	new: 'New here',
	prompt: 'Prompt payer',
	forgetful: 'Forgetful payer',
	habitually_late: 'Habitually late',
	deteriorating: 'Getting later',
	at_risk: 'At risk',
};

/** The score in one sentence: how likely, who, why, and when the money is expected. */
export function summaryOf(riskScore: number, segment: Segment, drivers: readonly Driver[], expectedOn: CivilDate): string {
	const reason = drivers.find(({ feature }) => feature !== 'portfolio') ?? drivers[0];
	return `${NAMES[segment]}, late with ${Math.round(riskScore)} % of such invoices${reason ? `: ${lowered(reason.text)}` : ''}. Payment expected on ${expectedOn}.`;
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
