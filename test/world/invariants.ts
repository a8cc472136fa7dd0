import { weekdayOf } from '../../domain/calendar/civil-date';
import { localTimeAt } from '../../domain/calendar/time-zone';
import type { Chronicle, Stopped, WorldMail } from './chronicle';
import { WORLD_ZONE } from './clock';
import type { World, WorldInvoice } from './ledger-world';

/** What a court would ask of the mails that arrived: each list names the offences, and should be empty. */
export interface Offences {
	toNobodyWeKnow: string[];
	aboutSomebodyElse: string[];
	twice: string[];
	aboutPaidInvoices: string[];
	outsideTheHours: string[];
	afterAStop: string[];
}

const OPENS = 8 * 60;
const CLOSES = 18 * 60;
const SUNDAY = 7;

/** Judges the mails by what happened in the world, and by nothing that the workflows say. */
export function offences(world: World, chronicle: Chronicle): Offences {
	const byAddress = new Map(world.firms.map((firm) => [firm.email, firm]));
	const judged = chronicle.mails.map((mail) => ({ ...mail, firm: byAddress.get(mail.mail.to[0] ?? ''), about: invoicesIn(world, mail.mail.text) }));
	const name = ({ mail, day }: WorldMail) => `${day} ${mail.to.join()} "${mail.subject}"`;
	const which = (keep: (mail: (typeof judged)[number], index: number) => boolean) => judged.filter(keep).map(name);
	return {
		toNobodyWeKnow: which(({ firm, mail }) => !firm || mail.to.length !== 1),
		aboutSomebodyElse: which(({ firm, about }) => about.length === 0 || about.some((invoice) => invoice.firm.id !== firm?.id)),
		twice: which((one, index) => judged.slice(0, index).some((other) => isSame(other, one))),
		aboutPaidInvoices: which(({ about, at }) => about.some(({ id }) => (chronicle.paid.get(id) ?? Infinity) <= at)),
		outsideTheHours: which(({ at }) => isOutside(at)),
		afterAStop: which((one) => breaks(world, chronicle.stops.get(one.firm?.id ?? ''), one)),
	};
}

// What is due on one day is one message.
function isSame(a: WorldMail, b: WorldMail): boolean {
	return a.mail.headers['message-id'] === b.mail.headers['message-id'] || (a.day === b.day && a.mail.to.join() === b.mail.to.join());
}

function invoicesIn(world: World, text: string): WorldInvoice[] {
	const numbers = new Set(text.match(/\d{6,}/g) ?? []);
	return world.invoices.filter(({ id }) => numbers.has(id));
}

function isOutside(at: WorldMail['at']): boolean {
	const { date, minuteOfDay } = localTimeAt(WORLD_ZONE, at);
	return weekdayOf(date) === SUNDAY || minuteOfDay < OPENS || minuteOfDay >= CLOSES;
}

function breaks(world: World, stopped: Stopped | undefined, { at, day, about }: WorldMail & { about: WorldInvoice[] }): boolean {
	if (!stopped || at < stopped.at) return false;
	const { stop } = stopped;
	if (stop.lasts === 'for good') return true;
	if (stop.lasts === 'today') return day === stopped.day;
	const meant = stop.ofTheseInvoices ? invoicesIn(world, stopped.answered ?? '') : about;
	return day <= stop.day && about.some((invoice) => meant.includes(invoice));
}
