import { addDays, type CivilDate } from '../../../../domain/calendar/civil-date';
import { civilDateAt, formatInZone, instantAt } from '../../../../domain/calendar/time-zone';
import { decideAll, instant, policyOf, remindersOf, zone } from '../world';
import { CUSTOM_TIERS } from './plain-tiers';
import { plainStatements, type Limits, type Mail, type SaidOfInvoice } from './statements';
import { eventOf, type Day, type Story, type StoryEvent } from './stories';

/** A day, an invoice, and what both say of it. */
export interface AskedOfInvoice {
	date: CivilDate;
	invoiceId: string;
	router: SaidOfInvoice | undefined;
	plain: SaidOfInvoice | undefined;
}

/** Lives through a story of several invoices of one customer, day by day; every message goes out. */
export function replayStatements(stories: readonly Story[], first: CivilDate, days: readonly Day[], limits: Limits): AskedOfInvoice[] {
	const [{ policy, timeZone } = { policy: '', timeZone: '' }] = stories;
	const chosen = policyOf({ policy, timeZone, options: { ...limits }, tiers: CUSTOM_TIERS });
	const events: StoryEvent[] = [];
	const mails: Mail[] = [];
	const asked: AskedOfInvoice[] = [];
	days.forEach(({ down, happens }, index) => {
		const date = addDays(first, index);
		const subject = happens && stories[happens.minute % stories.length];
		const about = happens?.type.startsWith('hold') ? undefined : subject?.invoice.id;
		if (happens && subject) events.push({ ...eventOf(subject, happens, date), invoiceId: about });
		if (down) return;
		const asOf = formatInZone(zone(timeZone), instantAt(zone(timeZone), date, 9 * 60));
		const routed = decideAll(stories.map(({ invoice, customer, behaviour }) => ({ invoice, customer, behaviour })), [...events].reverse(), asOf, chosen);
		const plain = plainStatements(stories, events, mails, asOf, date, limits);
		const said = new Map<string, SaidOfInvoice>();
		for (const [at, reminder] of remindersOf(routed).entries()) {
			const { action, question, tier, channel, sendAt = asOf } = reminder;
			const invoiceIds = reminder.invoices ?? [stories[routed[at]?.index ?? -1]?.invoice.id ?? ''];
			const isReminder = action === 'send' && question !== 4;
			for (const id of invoiceIds) said.set(id, { action, question, tier, ...(isReminder ? { together: invoiceIds } : {}) });
			if (action !== 'send' && action !== 'acknowledge') continue;
			if (isReminder) mails.push({ on: civilDateAt(zone(timeZone), instant(sendAt)), invoiceIds });
			const keys = reminder.keys ?? [reminder.key];
			for (const [place, invoiceId] of invoiceIds.entries()) {
				const event = { customerId: 'c-1', invoiceId, channel, tier: tier ?? '', key: keys[place], data: {} };
				events.push({ ...event, type: 'reminder.planned', at: asOf }, { ...event, type: 'reminder.sent', at: sendAt });
			}
		}
		for (const { invoice } of stories) asked.push({ date, invoiceId: invoice.id, router: said.get(invoice.id), plain: plain.get(invoice.id) });
	});
	return asked;
}
