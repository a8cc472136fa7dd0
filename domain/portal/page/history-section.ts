import { parseCivilDate } from '../../calendar/civil-date';
import { html, type Html } from '../../markup/html';
import type { Formats } from '../../message/locale';
import { amountOf, type DunningEvent } from '../../model/event';
import type { Account, AccountEvent } from '../account/account';
import type { PortalTexts } from '../texts/format';

const MOST = 12;

interface Line {
	on: AccountEvent['on'];
	said: string;
	numbers: string[];
}

/** What happened, the newest first, in the customer's words; what only the company thinks or does is not told. */
export function historySection(account: Account, texts: PortalTexts, formats: Formats): Html {
	const rows = linesOf(account, texts, formats).map(
		({ on, said, numbers }) => html`<li><time datetime="${on}">${formats.date(on)}</time> ${said}${numbers.length > 0 ? html` <span class="quiet">${numbers.join(', ')}</span>` : undefined}</li>`,
	);
	const content = rows.length === 0 ? html`<p class="quiet">${texts.nothingHappened}</p>` : html`<ol class="history">${rows}</ol>`;
	return html`<section aria-labelledby="history"><h2 id="history">${texts.history}</h2><div class="card">${content}</div></section>`;
}

// The same thing about several invoices on one day is one line.
function linesOf({ events, open, paid }: Account, texts: PortalTexts, formats: Formats): readonly Line[] {
	const numberOf = new Map([...open, ...paid].map(({ invoice }) => [invoice.id, invoice.number]));
	const lines = new Map<string, Line>();
	for (const { event, on } of events) {
		const said = saying(event, texts, formats);
		if (said === undefined) continue;
		const name = `${on} ${said}`;
		const line = lines.get(name) ?? { on, said, numbers: [] };
		if (!lines.has(name)) {
			if (lines.size === MOST) break;
			lines.set(name, line);
		}
		const number = numberOf.get(event.invoiceId ?? '');
		if (number !== undefined && !line.numbers.includes(number)) line.numbers.push(number);
	}
	return [...lines.values()];
}

function saying(event: DunningEvent, { events: texts }: PortalTexts, formats: Formats): string | undefined {
	const { type, data, currency } = event;
	switch (type) {
		case 'reminder.sent':
			return texts.reminder;
		case 'payment.received': {
			const amount = currency && amountOf(event, currency);
			return amount === undefined || currency === undefined ? undefined : texts.payment(formats.amount(amount, currency));
		}
		case 'invoice.settled':
			return texts.settled;
		case 'promise.made':
			return onDay(data.date, texts.promise, formats) ?? texts.reply;
		case 'extension.granted':
			return onDay(data.until, texts.extension, formats);
		case 'plan.agreed':
			return Array.isArray(data.instalments) ? texts.plan(data.instalments.length) : undefined;
		case 'dispute.opened':
			return texts.dispute;
		case 'dispute.resolved':
			return texts.resolved;
		case 'consent.revoked':
			return texts.stopped;
		case 'reply.received':
			if (data.intent === 'payment_plan_request' && data.needsHuman === true) return texts.reply;
			return SAID.get(data.intent) === 'paid' ? texts.paid : SAID.has(data.intent) ? texts.reply : undefined;
		default:
			return undefined;
	}
}

// What a reply leads to (a promise, a dispute, an opt-out) has a line of its own.
const SAID: ReadonlyMap<unknown, 'paid' | 'reply'> = new Map([
	['already_paid', 'paid'],
	...(['question', 'document_request', 'human_request', 'complaint', 'hardship', 'refusal', 'wrong_contact'] as const).map((intent) => [intent, 'reply'] as const),
]);

function onDay(day: unknown, say: (date: string) => string, formats: Formats): string | undefined {
	const date = typeof day === 'string' ? parseCivilDate(day.slice(0, 10)) : null;
	return date ? say(formats.date(date)) : undefined;
}
