/** A touch that went out before the sample's day: its tier and how many days ago. */
export type PastTouch = readonly [tier: string, daysAgo: number];

/** One open invoice of the sample: how it stands on the sample's day. */
export interface OpenInvoice {
	/** Days from the due date; negative: not due yet. */
	daysOverdue: number;
	touches?: readonly PastTouch[];
	/** Share of the total that was paid already, and how many days ago. */
	partPayment?: { share: number; daysAgo: number };
}

/** What else happened at a customer; days are counted back from the sample's day unless they say otherwise. */
export interface Story {
	open: readonly OpenInvoice[];
	vip?: boolean;
	consumer?: boolean;
	withoutEmail?: boolean;
	withoutPlace?: boolean;
	hold?: { reason: string; untilInDays?: number };
	flags?: Record<string, unknown>;
	dispute?: { daysAgo: number; reason: string };
	promise?: { madeDaysAgo: number; inDays: number };
	optOut?: { daysAgo: number };
	reply?: { daysAgo: number; intent: string; text: string; pauseForDays?: number };
	payment?: { failedDaysAgo: number; code: string };
}

const past1: PastTouch = ['overdue_1', 7];

/** The course of things that every ledger has; customers take these in turn. */
export const EVERYDAY: readonly Story[] = [
	{ open: [{ daysOverdue: -7 }, { daysOverdue: -21 }] },
	{ open: [{ daysOverdue: -1 }] },
	{ open: [{ daysOverdue: 0 }, { daysOverdue: -30 }] },
	{ open: [{ daysOverdue: 1 }] },
	{ open: [{ daysOverdue: 3 }, { daysOverdue: -12 }] },
	{ open: [{ daysOverdue: 8, touches: [past1] }] },
	{ open: [{ daysOverdue: 8, touches: [past1] }, { daysOverdue: 2 }] },
	{ open: [{ daysOverdue: 15, touches: [['overdue_1', 14], ['overdue_7', 8]] }] },
	{ open: [{ daysOverdue: 45 }] },
	{ open: [{ daysOverdue: -3 }, { daysOverdue: -10 }] },
	{ open: [{ daysOverdue: 4, touches: [['overdue_1', 2]] }] },
	{ open: [{ daysOverdue: 30, touches: [['overdue_1', 29], ['overdue_7', 22], ['overdue_14', 9]] }] },
];

/** What makes collecting delicate: one customer each, by name. */
export const DELICATE: Readonly<Record<string, Story>> = {
	'Elbkontor Logistik GmbH': {
		open: [{ daysOverdue: 9, touches: [['overdue_1', 8]] }],
		dispute: { daysAgo: 4, reason: 'Two of twelve pallets were damaged' },
	},
	'Studio Lichtblick': { open: [{ daysOverdue: 5, touches: [['overdue_1', 4]] }], promise: { madeDaysAgo: 2, inDays: 5 } },
	'Metallbau Kessenich GmbH': { open: [{ daysOverdue: 16, touches: [['overdue_1', 15]] }], promise: { madeDaysAgo: 10, inDays: -4 } },
	'Druckhaus Papenfuß': {
		open: [{ daysOverdue: 9, touches: [['overdue_1', 8]], partPayment: { share: 0.5, daysAgo: 1 } }],
	},
	'Gartenwerk Sommerfeld': { open: [{ daysOverdue: 3 }], consumer: true },
	'Donau Eventtechnik': { open: [{ daysOverdue: 12, touches: [['overdue_1', 11]] }], hold: { reason: 'Nadia is on the phone with them', untilInDays: 6 } },
	'Seeblick Treuhand AG': { open: [{ daysOverdue: 8, touches: [['overdue_1', 7]] }], vip: true },
	'Uhrenatelier Brönnimann AG': { open: [{ daysOverdue: 2 }], vip: true },
	'Harbourside Studios Ltd': { open: [{ daysOverdue: 16, touches: [['overdue_1', 15], ['overdue_7', 8]] }, { daysOverdue: 4 }] },
	'Castle Street Interiors Ltd': { open: [{ daysOverdue: 22, touches: [['overdue_1', 20]] }], flags: { bankruptcy: { filedOn: '-6' } } },
	'The Copper Kettle Tea Rooms': {
		open: [{ daysOverdue: 10, touches: [['overdue_1', 9]] }],
		reply: { daysAgo: 1, intent: 'auto_reply', text: 'We are closed for refurbishment and back in ten days.', pauseForDays: 9 },
	},
	'Fenland Growers Ltd': {
		open: [{ daysOverdue: 11, touches: [['overdue_1', 10]] }],
		reply: { daysAgo: 2, intent: 'hardship', text: 'The flood took most of the harvest. We honestly cannot say when we can pay.' },
	},
	'Brass Lantern Fixtures LLC': { open: [{ daysOverdue: 15, touches: [['overdue_1', 14], ['overdue_7', 7]] }, { daysOverdue: 8, touches: [['overdue_1', 7]] }] },
	'Blue Heron Veterinary Clinic': { open: [{ daysOverdue: 6, touches: [['overdue_1', 5]] }], optOut: { daysAgo: 3 } },
	'Tidewater Catering Group': { open: [{ daysOverdue: 2 }], payment: { failedDaysAgo: 1, code: 'insufficient_funds' } },
	'Granite State Builders LLC': { open: [{ daysOverdue: 1 }], payment: { failedDaysAgo: 1, code: 'expired_card' } },
	'Maple & Main Design': { open: [{ daysOverdue: 2 }], withoutEmail: true },
	'Puget Sound Woodworks LLC': { open: [{ daysOverdue: 8, touches: [['overdue_1', 7]] }] },
	'Transports Bellegarde': { open: [{ daysOverdue: 8, touches: [['overdue_1', 7]] }, { daysOverdue: 5 }, { daysOverdue: 1 }] },
	'Reformas Ortega': { open: [{ daysOverdue: 28, touches: [['overdue_1', 27], ['overdue_7', 20], ['overdue_14', 10]] }] },
	'Edilizia Lupo': { open: [{ daysOverdue: 4 }], withoutPlace: true },
};
