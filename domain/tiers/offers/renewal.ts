import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Case } from '../case/case';

/** A subscription that is about to renew: the customer will look at the account anyway. */
export interface Renewal {
	subscriptionId: string;
	renewsOn: CivilDate;
}

const SOON_DAYS = 14;

/** The invoice's subscription where it renews today or within the next two weeks. */
export function renewalSoon({ invoice, today }: Case): Renewal | undefined {
	const { subscription } = invoice;
	if (!subscription?.renewsOn) return undefined;
	const ahead = daysBetween(today, subscription.renewsOn);
	return ahead >= 0 && ahead <= SOON_DAYS ? { subscriptionId: subscription.id, renewsOn: subscription.renewsOn } : undefined;
}
