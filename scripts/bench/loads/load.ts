/** What a node is given, and the work it does once n8n has handed it over: everything is parsed on the way. */
export interface Load {
	events: number;
	work: () => void;
}

export const EVENTS_AN_ITEM = 5;
