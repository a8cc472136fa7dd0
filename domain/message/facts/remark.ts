import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Invoice } from '../../model/invoice';
import type { Remark } from '../catalogue/format';
import { asksForMoney, type TemplateChoice } from '../template-id';
import type { Behaviour } from './behaviour';
import type { Past } from './past';

const RENEWAL_DAYS = 14;
const OWN_RHYTHM = new Set(['habitually_late', 'deteriorating', 'at_risk']);

/**
 * The one thing worth adding for this customer; more than one would be a speech. Praise and talk of another rhythm suit
 * soft messages about one invoice alone.
 */
export function remarkFor(template: TemplateChoice, invoice: Invoice, behaviour: Behaviour, past: Past, sendDate: CivilDate): Remark | undefined {
	if (!asksForMoney(template.id) || template.tone === 'final') return undefined;
	if (past.openedOnly) return 'unsure';
	const renewsOn = invoice.subscription?.renewsOn;
	const toRenewal = renewsOn === undefined ? -1 : daysBetween(sendDate, renewsOn);
	if (toRenewal >= 0 && toRenewal <= RENEWAL_DAYS) return 'renewal';
	if (template.tone === 'firm' || template.id === 'statement') return undefined;
	if (behaviour.segment === 'prompt' && template.id.startsWith('overdue')) return 'reliable';
	return OWN_RHYTHM.has(behaviour.segment ?? '') ? 'own_rhythm' : undefined;
}
