import { addDays, type CivilDate } from '../../calendar/civil-date';
import { dateOfMoment, startOfMoment, type Moment } from '../../calendar/moment';
import type { EventType } from '../../model/event';
import type { Case } from '../case/case';
import { consentOf } from '../case/consent';
import { openDispute } from '../case/dispute';
import { holdInForce } from '../case/hold';
import { replyToStop } from '../case/reply';
import { quiet, type Decision } from '../decision/decision';

const ERASED: ReadonlySet<EventType> = new Set(['customer.erased']);

interface Stop {
	reason: string;
	until?: CivilDate;
}

/** Question 2: does anything forbid to go on? A dispute holds its invoice, everything else the customer. */
export function stopped(c: Case): Decision | undefined {
	const stop = stopByPerson(c) ?? stopByDispute(c) ?? stopByCustomer(c) ?? stopByLaw(c);
	return stop && quiet(c, 'hold', 2, `On hold: ${stop.reason}.`, stop.until);
}

function stopByPerson({ customer, record, today, policy }: Case): Stop | undefined {
	const { hold } = customer;
	if (hold) {
		const until = hold.until && dateOfMoment(hold.until, policy.timeZone);
		if (!until || today < until) {
			return { reason: `a person placed a hold on ${customer.name}${because(hold.reason)}${till(until)}`, until };
		}
	}
	const placed = record.once(holdInForce);
	return (
		placed && {
			reason: `${customer.name} is on hold since ${placed.placedOn}${because(placed.reason)}${till(placed.until)}`,
			until: placed.until,
		}
	);
}

function stopByDispute({ invoice, customer, record }: Case): Stop | undefined {
	if (invoice.disputed) return { reason: `invoice ${invoice.number} is marked as disputed` };
	const dispute = openDispute(record, invoice.id);
	return (
		dispute && {
			reason: `${dispute.ofCustomer ? customer.name : `invoice ${invoice.number}`} has a dispute open since ${dispute.since}`,
		}
	);
}

function stopByCustomer({ customer, record, asOf, policy }: Case): Stop | undefined {
	const erased = record.events.find((event) => ERASED.has(event.type));
	if (erased) return { reason: `the customer's data was erased on ${record.dateOf(erased.at)}` };
	const { allRevokedOn } = record.once(consentOf);
	if (allRevokedOn) return { reason: `${customer.name} revoked consent to any contact on ${allRevokedOn}` };
	const { cease, represented } = customer.flags;
	if (cease && !cease.channel && hasBegun(cease.at)) {
		return { reason: `${customer.name} asked for no further contact${onDay(cease.at)}` };
	}
	const reply = record.once(replyToStop);
	if (reply) {
		const said = reply.next === 'hold' ? 'nothing goes on before a person has dealt with the' : `${customer.name} asked us to stop in a`;
		return { reason: `${said} reply of ${reply.on}` };
	}
	return (
		represented && {
			reason: `${customer.name} is represented${represented.name ? ` by ${represented.name}` : ''}: only the representative may be contacted`,
		}
	);

	function hasBegun(at: Moment | undefined): boolean {
		return at === undefined || startOfMoment(at, policy.timeZone) <= asOf;
	}
	function onDay(at: Moment | undefined): string {
		return at ? ` on ${dateOfMoment(at, policy.timeZone)}` : '';
	}
}

function stopByLaw({ customer, today, policy }: Case): Stop | undefined {
	const { deceased, bankruptcy, moratorium } = customer.flags;
	const day = (moment: Moment | undefined) => moment && dateOfMoment(moment, policy.timeZone);
	if (deceased) return { reason: `${customer.name} has died` };
	const filedOn = day(bankruptcy?.filedOn);
	if (bankruptcy && (!filedOn || filedOn <= today)) {
		return { reason: `${customer.name} filed for bankruptcy${filedOn ? ` on ${filedOn}` : ''}` };
	}
	const [start, end] = [day(moratorium?.start), day(moratorium?.end)];
	if (!moratorium || (start && today < start) || (end && today > end)) return undefined;
	return {
		reason: `${customer.name} is under a moratorium (${moratorium.kind})${end ? ` up to and including ${end}` : ''}`,
		until: end && addDays(end, 1),
	};
}

function because(reason: string | undefined): string {
	return reason ? `: ${reason}` : '';
}

function till(until: CivilDate | undefined): string {
	return until ? ` (it ends on ${until})` : '';
}
