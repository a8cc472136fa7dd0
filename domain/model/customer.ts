import { z } from 'zod/v4';

import type { Moment } from '../calendar/moment';
import { CHANNELS, type Channel } from './channel';
import * as field from './fields';

export type ConsentStatus = 'granted' | 'denied' | 'unknown';

export interface Consent {
	status: ConsentStatus;
	at?: Moment;
	source?: string;
}

/** Facts about a customer that change what may be sent; a missing one is unknown, not false. */
export interface CustomerFlags {
	represented?: { name?: string; email?: string };
	deceased?: boolean;
	bankruptcy?: { filedOn?: Moment };
	moratorium?: { kind: string; start?: Moment; end?: Moment };
	cease?: { at?: Moment; channel?: Channel };
	servicemember?: boolean;
	vulnerable?: boolean;
	minor?: boolean;
	identityTheft?: boolean;
	hardship?: boolean;
	workplaceProhibited?: boolean;
	soleTrader?: boolean;
	emailIsWork?: boolean;
	addressIsShared?: boolean;
}

/** A customer of the data contract, checked. Zones, places and phone numbers stay as they came: see the calendar. */
export interface Customer {
	id: string;
	/** The id where the source gives no name. */
	name: string;
	contactName?: string;
	email?: string;
	phone?: string;
	phones: readonly string[];
	country?: string;
	region?: string;
	/** Street and house number, for letters. */
	street?: string;
	postalCode?: string;
	city?: string;
	timeZone?: string;
	language?: string;
	kind?: 'business' | 'consumer';
	relationship?: 'vip' | 'standard' | 'new';
	industry?: string;
	/** In major units of the creditor's own currency. */
	lifetimeValue?: number;
	tags: readonly string[];
	channelPreference?: Channel;
	consent: Readonly<Partial<Record<Channel, Consent>>>;
	hold?: { reason: string; until?: Moment };
	flags: CustomerFlags;
	/** Stated by the customer, local time `HH:MM`; days are ISO weekdays. */
	contactHours?: { start: string; end: string; days?: readonly number[] };
}

const channel = z.enum(CHANNELS, { error: `one of ${CHANNELS.join(', ')}` });
const status = field.oneOf(['granted', 'denied', 'unknown'], 'granted, denied or unknown');
const statusAlone = status.transform((given): Consent => ({ status: given }));
const details = z.object({ status, at: field.optional(field.moment), source: field.optional(field.text) });
const consent = field.either(statusAlone, details, 'granted, denied or unknown, or an object with that as its status');
const texts = z.preprocess(
	(value) => (typeof value === 'string' && !value.trim().startsWith('[') ? value.split(',') : value),
	field.objectOrJson(z.array(field.text, { error: 'a list of texts' })),
);
// A flag that carries details may also stand as a plain "true" in a table.
const detailed = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.preprocess((value) => (value === true || value === 'true' ? {} : value === false || value === 'false' ? undefined : value), field.objectOrJson(z.object(shape)).optional());

const schema = z.object(
	{
		id: field.id,
		name: field.optional(field.text),
		contactName: field.optional(field.text),
		email: field.optional(field.text),
		phone: field.optional(field.text),
		phones: field.optional(texts),
		country: field.optional(field.country),
		region: field.optional(field.country),
		street: field.optional(field.text),
		postalCode: field.optional(field.text),
		city: field.optional(field.text),
		timeZone: field.optional(field.text),
		language: field.optional(field.text),
		kind: field.optional(field.oneOf(['business', 'consumer'], 'business or consumer')),
		relationship: field.optional(field.oneOf(['vip', 'standard', 'new'], 'vip, standard or new')),
		industry: field.optional(field.text),
		lifetimeValue: field.optional(field.quantity),
		tags: field.optional(texts),
		channelPreference: field.optional(channel),
		consent: field.optional(field.objectOrJson(field.recordOf(channel, consent, 'an object with channels as its keys'))),
		hold: field.optional(
			field.objectOrJson(z.object({ reason: field.withDefault('', field.text), until: field.optional(field.moment) }, { error: 'an object with a reason and, where it ends, until' })),
		),
		flags: field.optional(
			field.objectOrJson(
				z.object({
					represented: detailed({ name: field.optional(field.text), email: field.optional(field.text) }),
					deceased: field.optional(field.flag),
					bankruptcy: detailed({ filedOn: field.optional(field.moment) }),
					moratorium: detailed({
						kind: field.withDefault('moratorium', field.text),
						start: field.optional(field.moment),
						end: field.optional(field.moment),
					}),
					cease: detailed({ at: field.optional(field.moment), channel: field.optional(channel) }),
					servicemember: field.optional(field.flag),
					vulnerable: field.optional(field.flag),
					minor: field.optional(field.flag),
					identityTheft: field.optional(field.flag),
					hardship: field.optional(field.flag),
					workplaceProhibited: field.optional(field.flag),
					soleTrader: field.optional(field.flag),
					emailIsWork: field.optional(field.flag),
					addressIsShared: field.optional(field.flag),
				}, { error: 'an object with flags as its keys' }),
			),
		),
		contactHours: field.optional(
			field.objectOrJson(z.object({ start: field.text, end: field.text, days: field.optional(z.array(field.quantity, { error: 'a list of numbers from 1 (Monday) to 7' })) }, { error: 'an object with start and end, such as 09:00 and 17:00' })),
		),
	},
	{ error: 'an object with an id' },
);

/** The contract's `customer` from outside; throws a ContractError that names the field below `name`. */
export function parseCustomer(value: unknown, name = 'customer'): Customer {
	const raw = field.parseContract(schema, value, name);
	const phones = [raw.phone, ...(raw.phones ?? [])].filter((phone): phone is string => Boolean(phone));
	return {
		...raw,
		name: raw.name ?? raw.id,
		phones: [...new Set(phones)],
		tags: raw.tags ?? [],
		consent: raw.consent ?? {},
		flags: raw.flags ?? {},
	};
}
