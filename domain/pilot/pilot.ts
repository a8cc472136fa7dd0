import type { Customer } from '../model/customer';
import { DRAWS, draw } from './draw';

/**
 * `live`: touches are planned for everybody. `shadow`: they are decided, written and gated for everybody, and nobody gets
 * one. `pilot`: for a part of the customers only, some of whom are left alone by chance, so that the effect can be measured.
 */
export const MODES = ['live', 'pilot', 'shadow'] as const;

export type Mode = (typeof MODES)[number];

export interface PilotSettings {
	mode: Mode;
	/** The lottery: the same name deals a customer the same place, another one deals afresh. */
	name: string;
	/** How many per cent of the customers take part, by chance. */
	percent: number;
	/** Only customers with this tag take part; empty: all do. */
	segment: string;
	/** How many per cent of those who take part get no reminders. */
	holdOutPercent: number;
}

export const EVERYBODY_LIVE: PilotSettings = { mode: 'live', name: '', percent: 100, segment: '', holdOutPercent: 0 };

/** The groups of a pilot with a hold-out, as the event `pilot.assigned` names them. */
export const REMINDED = 'reminded';
export const LEFT_ALONE = 'left_alone';

/** What planning does for a customer. `held_out`: takes part, and gets no reminders. `outside`: takes no part. */
export type Standing = 'live' | 'shadow' | 'held_out' | 'outside';

/** Where a customer stands; it only depends on the settings, the customer's id and tags, so that every run says the same. */
export function standingOf(customer: Pick<Customer, 'id' | 'tags'>, settings: PilotSettings): Standing {
	if (settings.mode !== 'pilot') return settings.mode;
	if (!isInSegment(customer, settings.segment) || !isDrawn(settings.name, settings.percent, customer.id)) return 'outside';
	return isDrawn(`${settings.name}\u0000hold-out`, settings.holdOutPercent, customer.id) ? 'held_out' : 'live';
}

function isInSegment({ tags }: Pick<Customer, 'tags'>, segment: string): boolean {
	return segment === '' || tags.some((tag) => tag.trim().toLowerCase() === segment.toLowerCase());
}

function isDrawn(lottery: string, percent: number, customerId: string): boolean {
	return draw(lottery, customerId) < (percent / 100) * DRAWS;
}
