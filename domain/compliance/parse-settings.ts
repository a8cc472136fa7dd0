import { z } from 'zod/v4';

import { readAddress, readStatedZone } from '../calendar/address';
import type { Instant } from '../calendar/instant';
import * as field from '../model/fields';
import { ContractError } from '../model/contract-error';
import { REFERENCES } from '../tiers/charges/reference-rate';
import { hostOf } from './lint/links';
import { CREDITOR_ROLES, DEFAULT_SETTINGS, type GateSettings } from './settings';

const PROFILES = ['legal', 'cautious'] as const;
const MOST_GUARD_MINUTES = 240;

const list = z.preprocess((value) => (typeof value === 'string' ? value.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean) : value), z.array(field.text));
const minutes = field.quantity.refine((value) => value >= 0 && value <= MOST_GUARD_MINUTES, { error: `minutes from 0 to ${MOST_GUARD_MINUTES}` });
const years = field.quantity.refine((value) => value >= 0 && Number.isInteger(value), { error: 'a number of years; 0 where it is not known' });

const schema = z.object({
	bankAccounts: field.optional(list),
	collectorRegistration: field.optional(field.text),
	creditorNames: field.optional(list),
	creditorTimeZone: field.optional(field.text),
	guardMinutes: field.optional(minutes),
	limitationYears: field.optional(years),
	linkHosts: field.optional(list),
	nycCollectionProcedures: field.optional(field.flag),
	profile: field.optional(z.enum(PROFILES, { error: `one of ${PROFILES.join(', ')}` })),
	rates: field.optional(z.array(z.object({ reference: z.enum(REFERENCES, { error: `one of ${REFERENCES.join(', ')}` }), from: field.civilDate, percent: field.quantity }))),
	requireCurrentTime: field.optional(field.flag),
	whatsappDunningAccepted: field.optional(field.flag),
});

/** What the parameters of the node say. */
export interface SettingsChoice {
	creditorRole: unknown;
	creditorCountry: unknown;
	options: unknown;
}

/**
 * The settings that parameters describe. `clock`: the machine's time, for the option that demands the present. Throws a
 * ContractError that names the parameter where one makes no sense.
 */
export function parseSettings({ creditorRole, creditorCountry, options }: SettingsChoice, clock: Instant): GateSettings {
	const { requireCurrentTime, bankAccounts, linkHosts, creditorTimeZone, ...chosen } = field.parseContract(schema, options ?? {}, 'options');
	const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
	return {
		...DEFAULT_SETTINGS,
		...given,
		creditorRole: CREDITOR_ROLES.find((role) => role === creditorRole),
		creditorCountry: countryIn(creditorCountry),
		creditorTimeZone: zoneIn(creditorTimeZone),
		bankAccounts: (bankAccounts ?? []).map((account) => account.replace(/\s/g, '').toUpperCase()),
		linkHosts: (linkHosts ?? []).map(hostIn),
		...(requireCurrentTime ? { clock } : {}),
	};
}

function countryIn(value: unknown): string | undefined {
	const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
	if (text === '') return undefined;
	const address = readAddress({ country: text });
	if ('problem' in address) throw new ContractError('creditorCountry', value, 'an ISO 3166-1 code of two letters, such as DE');
	return address.country;
}

function zoneIn(value: string | undefined): GateSettings['creditorTimeZone'] {
	const { zone, invalid } = readStatedZone(value);
	if (invalid) throw new ContractError('options.creditorTimeZone', value, 'an IANA time zone, such as Europe/Berlin');
	return zone;
}

function hostIn(text: string): string {
	const host = hostOf(text);
	if (!host) throw new ContractError('options.linkHosts', text, 'hosts such as pay.example.com, with commas between them');
	return host;
}
