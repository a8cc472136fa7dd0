import { zonesOfCountry } from '../../calendar/country-zones';
import { civilDateOfDayNumber, weekdayOf } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { localTimeAt, parseTimeZone, type TimeZone } from '../../calendar/time-zone';
import type { Channel } from '../../model/channel';
import { BoundedMap } from '../../memory/bounded-map';
import type { Customer } from '../../model/customer';
import type { History } from '../../model/history';
import { CUSTOMERS_KEPT } from '../by-customer';
import { SEGMENT_KINDS } from '../evidence/segments';
import { readContacts, type ContactRecord, type Occasion } from './contact-record';
import { GroupRates } from './group-rates';
import { ResponseCounts, type Outcomes } from './response-rates';

/** How a group of customers answers, by channel, and by weekday and hour of its own clocks. */
export class Responses {
	readonly byChannel = new ResponseCounts<Channel>();
	readonly byWeekday = new ResponseCounts<number>();
	readonly byHour = new ResponseCounts<number>();

	add({ touches, activeAt }: ContactRecord, zone: TimeZone): void {
		for (const touch of touches) {
			this.byChannel.add(touch.channel, touch);
			this.addTime(touch, touch, 1, zone);
		}
		for (const occasion of activeAt) this.addTime(occasion, { success: 1, failure: 0 }, ACTIVE_WEIGHT, zone);
	}

	private addTime({ at, dayOnly }: Occasion, outcome: Outcomes, weight: number, zone: TimeZone): void {
		if (dayOnly) {
			this.byWeekday.add(weekdayOf(civilDateOfDayNumber(Math.floor(at / MS_PER_DAY))), outcome, weight);
			return;
		}
		const local = localTimeAt(zone, at);
		const hour = Math.floor(local.minuteOfDay / 60);
		this.byWeekday.add(weekdayOf(local.date), outcome, weight);
		this.byHour.add(hour, outcome, weight);
		// What works at ten works nearly as well at nine and at eleven.
		for (const next of [hour - 1, hour + 1]) this.byHour.add(next, outcome, weight * NEXT_HOUR_WEIGHT);
	}
}

// Being active at an hour is a weaker sign than having answered a reminder of that hour.
const ACTIVE_WEIGHT = 0.5;
const NEXT_HOUR_WEIGHT = 0.5;
const MS_PER_DAY = 86_400_000;

const NO_CONTACT: ContactRecord = { touches: [], activeAt: [], refused: new Set(), promises: { kept: 0, broken: 0 } };

/** What the history tells of contact with all customers, worked out once a call. */
export class ContactKnowledge {
	readonly portfolio = new Responses();
	private readonly bySegment = new Map<string, Responses>();
	private readonly records = new Map<string, ContactRecord>();
	private readonly own = new BoundedMap<string, Responses>(CUSTOMERS_KEPT);
	private readonly groups = new Map<string, GroupRates>();

	constructor(
		history: History,
		customers: readonly Customer[],
		asOf: Instant,
		private readonly creditorZone: TimeZone,
	) {
		const inCall = new Map(customers.map((customer) => [customer.id, customer]));
		for (const customerId of history.customerIds()) {
			const record = readContacts(history.of(customerId), asOf);
			const customer = inCall.get(customerId);
			if (customer) this.records.set(customerId, record);
			if (record.touches.length === 0 && record.activeAt.length === 0) continue;
			const zone = customer ? this.zoneOf(customer) : creditorZone;
			this.portfolio.add(record, zone);
			for (const segment of customer ? segmentsOf(customer) : []) {
				let responses = this.bySegment.get(segment);
				if (!responses) this.bySegment.set(segment, (responses = new Responses()));
				responses.add(record, zone);
			}
		}
	}

	recordOf(customer: Customer): ContactRecord {
		return this.records.get(customer.id) ?? NO_CONTACT;
	}

	/** How the customer itself answers. */
	responsesOf(customer: Customer): Responses {
		return this.own.get(customer.id, () => {
			const own = new Responses();
			own.add(this.recordOf(customer), this.zoneOf(customer));
			return own;
		});
	}

	/** What the customer's groups hand down to it; the portfolio is one of them for everybody. */
	groupRatesOf(customer: Customer): GroupRates {
		const segments = segmentsOf(customer).reverse();
		const name = segments.join('\u0001');
		let rates = this.groups.get(name);
		if (!rates) this.groups.set(name, (rates = new GroupRates([this.portfolio, ...segments.flatMap((segment) => this.bySegment.get(segment) ?? [])])));
		return rates;
	}

	/** The customer's own zone, else the one of a country that has but one, else the creditor's. */
	zoneOf({ timeZone, country }: Customer): TimeZone {
		const own = timeZone === undefined ? null : parseTimeZone(timeZone);
		const ofCountry = country === undefined ? [] : zonesOfCountry(country);
		return own ?? (ofCountry.length === 1 ? ofCountry[0] : undefined) ?? this.creditorZone;
	}
}

function segmentsOf(customer: Customer): string[] {
	return SEGMENT_KINDS.flatMap((kind) => (customer[kind] ? [`${kind}\u0000${customer[kind].toLowerCase()}`] : []));
}
