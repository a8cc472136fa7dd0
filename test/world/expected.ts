import type { CivilDate } from '../../domain/calendar/civil-date';
import { foldHistory } from '../../domain/model/history';
import { preview } from '../../domain/tiers/preview/preview';
import type { Execution } from '../../scripts/host/n8n-client';
import type { Row } from '../../scripts/host/table-access';
import { policyOf, read, type RawItem } from '../domain/tiers/world';
import { at } from './clock';

const DEFERRED = 1;

/** A message as the policy knows it: the day, and the keys of what it is about. */
export interface Step {
	day: string;
	keys: string[];
}

/**
 * What the router's preview says of the customers given on one day, from what planning knew that morning: what goes out on this
 * day, and what waits for a person until its own day. What the gate puts off to another day is decided on again, by the preview
 * of that day.
 */
export function previewed(planning: Execution, customerIds: ReadonlySet<string>, day: CivilDate): Step[] {
	const scored = outputOf(planning, 'Behaviour Score').filter(({ customer }) => customerIds.has(String((customer as Row).id)));
	const { touches } = preview(read(scored as unknown as RawItem[]), foldHistory(outputOf(planning, 'History')), policyOf(), at(day, '06:00'), 1, 'silence');
	const deferred = outputOf(planning, 'Compliance Gate', DEFERRED).filter(({ compliance }) => String((compliance as Row).deferUntil).slice(0, 10) > day);
	const putOff = new Set(deferred.map(({ reminder }) => (reminder as Row).key));
	const steps = touches
		.filter(({ reminder }) => reminder.action === 'send' && !putOff.has(reminder.key))
		.map(({ reminder }) => ({ day: String(reminder.sendAt).slice(0, 10), keys: reminder.keys ?? [reminder.key], waits: reminder.requiresApproval }));
	return steps.filter((step) => step.day === day || step.waits).map(({ day: on, keys }) => ({ day: on, keys }));
}

/** What went out to these customers, by the outbox. */
export function wentOut(outbox: readonly Row[], customerIds: ReadonlySet<string>): Step[] {
	return inOrder(
		outbox
			.filter(({ status, customerId }) => status === 'sent' && customerIds.has(String(customerId)))
			.map(({ sentAt, keys }) => ({ day: String(sentAt).slice(0, 10), keys: JSON.parse(String(keys)) as string[] })),
	);
}

function outputOf(execution: Execution, node: string, output = 0): Row[] {
	return (execution.data?.resultData.runData[node] ?? []).flatMap((run) => run.data?.main?.[output] ?? []).map(({ json }) => json as Row);
}

/** By day, so that lists can be compared. */
export function inOrder(steps: Step[]): Step[] {
	const named = steps.map(({ day, keys }) => ({ day, keys: [...keys].sort() }));
	return named.sort((a, b) => a.day.localeCompare(b.day) || a.keys.join().localeCompare(b.keys.join()));
}
