import { civilDateAt } from '../../calendar/time-zone';
import { datesAt, type Facts } from '../facts';
import { agreedInstalments } from '../past/plans';
import { allMatches } from './all-matches';
import { datesIn } from './dates';
import { isLedgerAmount } from './ledger-check';
import { partsOf } from './prose';

/** Amounts, dates, e-mail addresses and long numbers of a message that nothing on the item accounts for. */
export function untraceable(facts: Facts): readonly string[] {
	const source = knownText(facts);
	const digits = source.replace(/\D+/g, ' ').split(' ');
	const dates = knownDates(facts);
	const found = partsOf(facts.prose).flatMap((part) => {
		const amounts = part.amounts.filter(({ values, inCurrency }) => !inCurrency || !isLedgerAmount(facts, values));
		const strangeDates = datesIn(part.text).filter(({ readings }) => !readings.some((date) => dates.has(date)));
		const read = [...part.amounts, ...datesIn(part.text)];
		const addresses = allMatches(ADDRESS, part.text).map(([text]) => text).filter((text) => !source.includes(text.toLowerCase()));
		const numbers = allMatches(LONG_NUMBER, part.text)
			.filter(({ index, 0: text }) => !read.some(({ start, text: other }) => index >= start && index + text.length <= start + other.length))
			.map(([text]) => text)
			.filter((text) => !digits.some((known) => known.includes(text.replace(/\D/g, ''))));
		return [...amounts.map(({ text }) => text), ...strangeDates.map(({ text }) => text), ...addresses, ...numbers];
	});
	return [...new Set(found)];
}

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LONG_NUMBER = /(?<![\w/.-])\d{4,}(?![\w/-])/g;

// Everything the item says, of which a faithful text is made.
function knownText({ invoice, claims, customer, message, reminder, settings }: Facts): string {
	const parts = [invoice, claims, customer, message.from, message.to, message.headers, reminder, settings.creditorNames, settings.linkHosts, settings.bankAccounts];
	return JSON.stringify(parts).toLowerCase();
}

function knownDates(facts: Facts): ReadonlySet<string> {
	const { invoice, claims, reminder, asOf } = facts;
	const { earliest, latest } = datesAt(facts, asOf);
	return new Set<string | undefined>([
		earliest,
		latest,
		facts.dueDate,
		reminder?.nextActionOn,
		reminder?.offer?.until,
		reminder?.sendAt === undefined ? undefined : facts.zones.map((zone) => civilDateAt(zone, reminder.sendAt ?? asOf))[0],
		invoice.issueDate,
		...[...claims, ...(invoice.paymentPlan?.instalments ?? [])].map(({ dueDate }) => dueDate),
		...agreedInstalments(facts.past, facts.invoice).map(({ dueDate }) => dueDate),
		...facts.past.events.map((event) => facts.zones.map((zone) => civilDateAt(zone, event.at))[0]),
	].filter((date) => date !== undefined)) as ReadonlySet<string>;
}
