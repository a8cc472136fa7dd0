import { formatInZone, type TimeZone } from '../../calendar/time-zone';
import type { Instant } from '../../calendar/instant';
import { describeEvent } from '../describe-event';
import type { Timeline } from '../timelines';
import { html, type Html } from '../../markup/html';
import type { NumberText } from './number-text';
import { empty, section, table } from './parts';

/** The customers that wait longest: what they owe, what was sent, why, and what came back. */
export function timelinesSection(timelines: readonly Timeline[], zone: TimeZone, say: NumberText): Html {
	const content = timelines.length === 0 ? empty('Nobody owes anything.') : html`${timelines.map((timeline) => timelinePart(timeline, zone, say))}`;
	return section('customers', 'Customers, the longest overdue first', [content]);
}

function timelinePart({ customerId, name, invoices, events, earlier }: Timeline, zone: TimeZone, say: NumberText): Html {
	const oldest = invoices[0]?.daysOverdue ?? 0;
	const state = oldest > 0 ? `${say.count(oldest)} days overdue` : 'not overdue';
	const rows = events.map((event) => {
		const { what, details } = describeEvent(event);
		const about = [...(event.invoiceId === undefined ? [] : [event.invoiceId]), ...details].join(' · ');
		return html`<li><time datetime="${formatInZone(zone, event.at)}">${clock(event.at, zone, event.dayOnly === true)}</time> <b>${what}</b>${about === '' ? undefined : html` <span>${about}</span>`}</li>`;
	});
	return html`<details class="customer"><summary><b>${name}</b> <span>${name === customerId ? undefined : html`${customerId} · `}${state}</span></summary>
${table(`Open invoices of ${name}`, ['Invoice', 'Due', 'Days overdue', 'Owed'], invoices.map((invoice) => [invoice.number, invoice.dueDate, say.count(Math.max(0, invoice.daysOverdue)), say.money(invoice.amountDue, invoice.currency)]))}
${rows.length === 0 ? empty('Nothing is known of the past.') : html`<ol class="timeline">${rows}</ol>`}${earlier > 0 ? html`<p class="empty">And ${say.count(earlier)} earlier.</p>` : undefined}</details>
`;
}

function clock(at: Instant, zone: TimeZone, dayOnly: boolean): string {
	return dayOnly ? formatInZone(zone, at).slice(0, 10) : formatInZone(zone, at).slice(0, 16).replace('T', ' ');
}
