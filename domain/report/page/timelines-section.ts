import { formatInZone, type TimeZone } from '../../calendar/time-zone';
import type { Instant } from '../../calendar/instant';
import { describeEvent } from '../describe-event';
import type { Timeline } from '../timelines';
import { html, Html } from '../../markup/html';
import type { NumberText } from './number-text';
import { empty, section, table } from './parts';

/** What a served page lets its reader look up: the customer asked for, empty where nobody was. */
export interface LookUp {
	customer: string;
}

/** The customers that wait longest, or were looked up: what they owe, what was sent, why, and what came back. */
export function timelinesSection(timelines: readonly Timeline[], zone: TimeZone, say: NumberText, lookUp?: LookUp): Html {
	const asked = lookUp?.customer ?? '';
	const nobody = asked === '' ? 'Nobody owes anything.' : 'Nobody by that name or identifier.';
	const content = timelines.length === 0 ? empty(nobody) : html`${timelines.map((timeline) => timelinePart(timeline, zone, say, asked !== ''))}`;
	return section('customers', asked === '' ? 'Customers, the longest overdue first' : 'Customers that were looked up', [...(lookUp ? [lookUpForm(asked)] : []), content]);
}

function lookUpForm(asked: string): Html {
	return html`<form class="look-up" method="get"><label>Name or identifier <input name="customer" value="${asked}" maxlength="100"></label> <button>Look up</button>${asked === '' ? undefined : html` <a href="?#customers">The whole report</a>`}</form>
`;
}

function timelinePart({ customerId, name, invoices, events, earlier }: Timeline, zone: TimeZone, say: NumberText, open: boolean): Html {
	const oldest = invoices[0]?.daysOverdue ?? 0;
	const state = invoices.length === 0 ? 'owes nothing' : oldest > 0 ? `${say.count(oldest)} days overdue` : 'not overdue';
	const rows = events.map((event) => {
		const { what, details } = describeEvent(event);
		const about = [...(event.invoiceId === undefined ? [] : [event.invoiceId]), ...details].join(' · ');
		return html`<li><time datetime="${formatInZone(zone, event.at)}">${clock(event.at, zone, event.dayOnly === true)}</time> <b>${what}</b>${about === '' ? undefined : html` <span>${about}</span>`}</li>`;
	});
	return html`<details class="customer"${open ? new Html(' open') : undefined}><summary><b>${name}</b> <span>${name === customerId ? undefined : html`${customerId} · `}${state}</span></summary>
${invoices.length === 0 ? undefined : table(`Open invoices of ${name}`, ['Invoice', 'Due', 'Days overdue', 'Owed'], invoices.map((invoice) => [invoice.number, invoice.dueDate, say.count(Math.max(0, invoice.daysOverdue)), say.money(invoice.amountDue, invoice.currency)]))}
${rows.length === 0 ? empty('Nothing is known of the past.') : html`<ol class="timeline">${rows}</ol>`}${earlier > 0 ? html`<p class="empty">And ${say.count(earlier)} earlier.</p>` : undefined}</details>
`;
}

function clock(at: Instant, zone: TimeZone, dayOnly: boolean): string {
	return dayOnly ? formatInZone(zone, at).slice(0, 10) : formatInZone(zone, at).slice(0, 16).replace('T', ' ');
}
