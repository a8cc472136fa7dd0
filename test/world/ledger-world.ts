import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { Chance } from '../../workflows/definitions/sample/chance';
import type { Firm } from '../vendors/ledger';
import { SAYINGS } from './sayings';
import { SILENCE, type Cue, type Story } from './story';

export interface WorldInvoice {
	id: string;
	firm: Firm;
	issued: CivilDate;
	due: CivilDate;
	amount: number;
	/** Paid before the world begins: history. */
	paidOn?: CivilDate;
}

export interface WorldFirm extends Firm {
	story: Story;
}

export interface World {
	firms: readonly WorldFirm[];
	/** What is open, or becomes so, during the days of the world. */
	invoices: readonly WorldInvoice[];
	past: readonly WorldInvoice[];
}

const INVOICES_A_FIRM = 3;
const TERMS = 14;
const CUES: readonly Cue[] = [
	{ afterMails: 0, at: 'between planning and sending' },
	{ afterMails: 1, at: 'between planning and sending' },
	{ afterMails: 2, at: 'between planning and sending' },
	{ afterMails: 1, at: 'overnight' },
];
const ANSWERED: Cue = { afterMails: 1, at: 'between planning and sending' };

/**
 * A made-up ledger and what will happen in it, the same for the same numbers: two firms in five say nothing, one pays, one
 * answers, and of the last fifth half pays and half cannot be reached. Ids are numbers, as the strictest system has them.
 */
export function worldOf(invoiceCount: number, begins: CivilDate, days: number, seed: number): World {
	const chance = new Chance(seed);
	const firms: WorldFirm[] = [];
	const invoices: WorldInvoice[] = [];
	while (invoices.length < invoiceCount) {
		const id = String(1001 + firms.length);
		const firm: WorldFirm = { id, name: `Firma ${id} GmbH`, email: `ap@firma-${id}.example`, story: storyOf(firms.length) };
		firms.push(firm);
		// Whoever stays silent has one invoice: nothing but its own sequence decides when it is reminded.
		const count = firm.story.kind === 'silence' ? 1 : INVOICES_A_FIRM;
		for (let index = 0; index < count && invoices.length < invoiceCount; index += 1) {
			const due = addDays(begins, chance.between(-12, days - 5));
			invoices.push({ id: `${id}${10 + index}`, firm, issued: addDays(due, -TERMS), due, amount: chance.between(9_000, 90_000) / 100 });
		}
	}
	const past = firms.flatMap((firm) => [90, 150].map((daysAgo, index): WorldInvoice => {
		const due = addDays(begins, -daysAgo);
		return { id: `${firm.id}${50 + index}`, firm, issued: addDays(due, -TERMS), due, amount: 250, paidOn: addDays(due, chance.between(-3, 12)) };
	}));
	return { firms, invoices, past };
}

function storyOf(index: number): Story {
	const turn = Math.floor(index / 5);
	const cue = CUES[turn % CUES.length] as Cue;
	switch (index % 5) {
		case 0:
		case 2:
			return SILENCE;
		case 1:
			return { kind: 'pays', cue };
		case 3:
			return { kind: 'answers', cue: ANSWERED, saying: SAYINGS[turn % SAYINGS.length] as (typeof SAYINGS)[number] };
		default:
			return turn % 2 === 0 ? { kind: 'pays', cue: CUES[(turn + 1) % CUES.length] as Cue } : { kind: turn % 4 === 1 ? 'mailbox is gone' : 'mail bounces', cue: ANSWERED };
	}
}
