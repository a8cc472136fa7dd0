import type { CivilDate } from '../calendar/civil-date';
import type { ReachableChannel } from './texts/format';

/** What the page says on top after a form was sent: what was written down, or why nothing was. */
export type Notice =
	| { kind: 'promise' | 'more_time'; date: CivilDate }
	| { kind: 'plan'; parts: number }
	| { kind: 'paid' | 'plan_asked' | 'wrong' | 'question' | 'preferences' | 'stop_all' }
	| { kind: 'stop_channel'; channel: ReachableChannel }
	| { kind: Problem };

/** Why a form changed nothing. */
export const PROBLEMS = ['out_of_date', 'already', 'too_often', 'date', 'choice', 'text', 'hours'] as const;

export type Problem = (typeof PROBLEMS)[number];

/** Whether a notice says that nothing was changed. */
export function isProblem(notice: Notice): notice is { kind: Problem } {
	return (PROBLEMS as readonly string[]).includes(notice.kind);
}
