import { daysBetween, type CivilDate } from '../../../../domain/calendar/civil-date';
import { plainReading, type Said } from './plain-reading';
import { PLAIN_TIERS } from './plain-tiers';
import type { Story, StoryEvent } from './stories';

/** A message that went out: on which day, and about which invoices. */
export interface Mail {
	on: CivilDate;
	invoiceIds: readonly string[];
}

/** What the policy says of several invoices of a customer: `together` are those of the message that the invoice is in. */
export interface SaidOfInvoice extends Pick<Said, 'action' | 'question' | 'tier'> {
	together?: readonly string[];
}

interface Sending {
	story: Story;
	said: Said;
}

export interface Limits {
	consolidate: boolean;
	maxPerWeek: number;
}

/** Questions 9 to 11 for all invoices of a customer, read plainly: statements first, then the limit of contact. */
export function plainStatements(
	stories: readonly Story[],
	events: readonly StoryEvent[],
	mails: readonly Mail[],
	asOf: string,
	today: CivilDate,
	{ consolidate, maxPerWeek }: Limits,
): Map<string, SaidOfInvoice> {
	const decided = stories.map((story) => ({
		story,
		said: plainReading(story, events.filter(({ invoiceId }) => invoiceId === undefined || invoiceId === story.invoice.id), asOf),
	}));
	const answer = new Map<string, SaidOfInvoice>();
	for (const { story, said } of decided) answer.set(story.invoice.id, { action: said.action, question: said.question, tier: said.tier });
	const sending = decided.filter(({ said }) => said.action === 'send' && said.question !== 4);
	const groups = groupsOf(sending, consolidate).sort((a, b) => dayOf(highest(b)) - dayOf(highest(a)) || byAge(a[0], b[0]));
	const lately = mails.filter(({ on }) => daysBetween(on, today) < 7).map(({ invoiceIds }) => invoiceIds);
	for (const group of groups) {
		const ids = group.map(({ story }) => story.invoice.id);
		const others = lately.filter((invoiceIds) => !invoiceIds.some((id) => ids.includes(id))).length;
		const waits = maxPerWeek > 0 && others >= maxPerWeek;
		const said: SaidOfInvoice = waits
			? { action: 'wait', question: 10, tier: null }
			: { action: 'send', question: group[0]?.said.question ?? 9, tier: highest(group)?.said.tier ?? null, together: ids };
		for (const id of ids) answer.set(id, said);
		if (!waits) lately.push(ids);
	}
	return answer;
}

function groupsOf(sending: readonly Sending[], consolidate: boolean): Sending[][] {
	const names = consolidate ? sending.map(({ story }) => story.invoice.currency) : sending.map(({ story }) => story.invoice.id);
	return [...new Set(names)].map((name) => sending.filter((_, index) => names[index] === name).sort(byAge));
}

function highest(group: readonly Sending[]): Sending | undefined {
	return [...group].sort((a, b) => dayOf(b) - dayOf(a) || byAge(a, b))[0];
}

function dayOf(sending: Sending | undefined): number {
	return PLAIN_TIERS[sending?.story.policy ?? '']?.find(({ id }) => id === sending?.said.tier)?.day ?? 0;
}

/** In these stories due dates never move. */
function byAge(a: Sending | undefined, b: Sending | undefined): number {
	const age = (one: Sending | undefined) => `${one?.story.invoice.dueDate} ${one?.story.invoice.id}`;
	return age(a) < age(b) ? -1 : 1;
}
