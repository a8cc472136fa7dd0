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
export function remarkFor(template: TemplateChoice, behaviour: Behaviour, past: Past, renewsOn: CivilDate | undefined): Remark | undefined {
	if (!asksForMoney(template.id) || template.tone === 'final') return undefined;
	if (past.openedOnly) return 'unsure';
	if (renewsOn !== undefined) return 'renewal';
	if (template.tone === 'firm' || template.id === 'statement') return undefined;
	if (behaviour.segment === 'prompt' && template.id.startsWith('overdue')) return 'reliable';
	return OWN_RHYTHM.has(behaviour.segment ?? '') ? 'own_rhythm' : undefined;
}

/** When the subscription of an invoice renews, where that is within two weeks of `sendDate`. */
export function renewalSoon({ subscription }: Invoice, sendDate: CivilDate): CivilDate | undefined {
	const renewsOn = subscription?.renewsOn;
	const days = renewsOn === undefined ? -1 : daysBetween(sendDate, renewsOn);
	return days >= 0 && days <= RENEWAL_DAYS ? renewsOn : undefined;
}
