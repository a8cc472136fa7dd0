import type { CivilDate } from '../../domain/calendar/civil-date';
import { foldHistory } from '../../domain/model/history';
import { preview } from '../../domain/tiers/preview/preview';
import type { Execution } from '../../scripts/host/n8n-client';
import type { Row } from '../../scripts/host/table-access';
import { policyOf, read, type RawItem } from '../domain/tiers/world';
import { at } from './clock';

/** A message as the policy knows it: the day, and the keys of what it is about. */
export interface Step {
	day: string;
	keys: string[];
}

/** What the router's preview says on the first day, of the customers given, for the days to come; from what planning read that day. */
export function previewed(planning: Execution, events: readonly Row[], customerIds: ReadonlySet<string>, first: CivilDate, days: number): Step[] {
	const scored = planning.data?.resultData.runData['Behaviour Score']?.[0]?.data?.main?.[0] ?? [];
	const items = scored.map(({ json }) => json as unknown as RawItem).filter(({ customer }) => customerIds.has(String(customer.id)));
	const { touches } = preview(read(items), foldHistory(events), policyOf(), at(first, '06:00'), days, 'silence');
	return inOrder(
		touches
			.filter(({ reminder }) => reminder.action === 'send')
			.map(({ reminder }) => ({ day: String(reminder.sendAt).slice(0, 10), keys: reminder.keys ?? [reminder.key] })),
	);
}

/** What went out to these customers, by the outbox. */
export function wentOut(outbox: readonly Row[], customerIds: ReadonlySet<string>): Step[] {
	return inOrder(
		outbox
			.filter(({ status, customerId }) => status === 'sent' && customerIds.has(String(customerId)))
			.map(({ sentAt, keys }) => ({ day: String(sentAt).slice(0, 10), keys: JSON.parse(String(keys)) as string[] })),
	);
}

function inOrder(steps: Step[]): Step[] {
	const named = steps.map(({ day, keys }) => ({ day, keys: [...keys].sort() }));
	return named.sort((a, b) => a.day.localeCompare(b.day) || a.keys.join().localeCompare(b.keys.join()));
}
