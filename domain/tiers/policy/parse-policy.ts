import { z } from 'zod/v4';

import { parseTimeZone, type TimeZone } from '../../calendar/time-zone';
import { ContractError } from '../../model/contract-error';
import * as field from '../../model/fields';
import { REFERENCES } from '../charges/reference-rate';
import { parseCustomTiers } from './custom-tiers';
import { minuteOfDay } from './minute-of-day';
import { presetPolicy, type Policy } from './policy';
import { PRESETS } from './presets';
import { CHARGES_MODES, DEFAULT_SETTINGS, VIP_MODES, type PolicySettings } from './settings';

/** How a policy is chosen from outside, in the words of the node's parameters. */
export interface PolicyChoice {
	policy: unknown;
	timeZone: string;
	/** Of a custom policy only. */
	tiers?: unknown;
	options?: unknown;
}

// Names that mean UTC where a server has no other zone; as a customer's zone they would be a guess.
const UTC_NAMES = /^(etc\/)?(utc|uct|gmt|universal|zulu|greenwich)$/i;

const notNegative = (expected: string) => field.optional(field.quantity.refine((value) => value >= 0, { error: expected }));
const wholeDays = notNegativeWhole('a number of days, 0 or more');
const A_BALANCE = 'an amount in major units, 0 or more';

const schema = z.object({
	businessDays: field.optional(field.flag),
	minimumBalance: notNegative(A_BALANCE),
	minimumBalances: field.optional(z.array(z.object({ currency: field.currency, amount: field.quantity.refine((value) => value >= 0, { error: A_BALANCE }) }))),
	vip: field.optional(z.enum(VIP_MODES, { error: `one of ${VIP_MODES.join(', ')}` })),
	consolidate: field.optional(field.flag),
	maxPerWeek: notNegativeWhole('a number of reminders; 0 for no limit'),
	highValue: notNegative(`${A_BALANCE}; 0 switches it off`),
	sendWindowStart: field.optional(minuteOfDay),
	sendWindowEnd: field.optional(minuteOfDay),
	sendHour: field.optional(field.quantity.refine((hour) => hour >= 0 && hour < 24, { error: 'an hour from 0 to 23' })),
	gapDays: wholeDays,
	partPaymentDays: wholeDays,
	silenceDays: wholeDays,
	undatedPromiseDays: wholeDays,
	promiseGraceDays: wholeDays,
	missedInstalmentDays: wholeDays,
	charges: field.optional(z.enum(CHARGES_MODES, { error: `one of ${CHARGES_MODES.join(', ')}` })),
	rates: field.optional(
		z.array(
			z.object({
				reference: z.enum(REFERENCES, { error: `one of ${REFERENCES.join(', ')}` }),
				from: field.civilDate,
				percent: field.quantity,
			}),
		),
	),
});

/**
 * The policy that parameters describe. Throws a ContractError that names the parameter where one makes no sense: a zone
 * that is none, a window that never opens, tiers out of order.
 */
export function parsePolicy({ policy, timeZone, tiers, options }: PolicyChoice): Policy {
	const zone = parseCreditorZone(timeZone);
	const settings = parseSettings(options ?? {});
	if (policy === 'custom') return { tiers: parseCustomTiers(tiers ?? []), settings, timeZone: zone };
	const preset = PRESETS.find((name) => name === policy);
	if (!preset) throw new ContractError('policy', policy, `one of ${[...PRESETS, 'custom'].join(', ')}`);
	return presetPolicy(preset, zone, settings);
}

function parseSettings(options: unknown): PolicySettings {
	const { sendWindowStart, sendWindowEnd, minimumBalances, ...given } = field.parseContract(schema, options, 'options');
	const start = sendWindowStart ?? DEFAULT_SETTINGS.sendWindow.start;
	const end = sendWindowEnd ?? DEFAULT_SETTINGS.sendWindow.end;
	if (end <= start) throw new ContractError('options.sendWindowEnd', `${end / 60}:00`, 'an hour after the start of the window');
	const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<PolicySettings>;
	return {
		...DEFAULT_SETTINGS,
		...set,
		sendWindow: { start, end },
		minimumBalances: new Map((minimumBalances ?? []).map(({ currency, amount }) => [currency, amount])),
	};
}

function parseCreditorZone(name: string): TimeZone {
	const zone = UTC_NAMES.test(name.trim()) ? parseTimeZone('UTC') : parseTimeZone(name.trim());
	if (!zone) throw new ContractError('timeZone', name, 'an IANA time zone, such as Europe/Berlin');
	return zone;
}

function notNegativeWhole(expected: string) {
	return field.optional(field.quantity.refine((value) => value >= 0 && Number.isInteger(value), { error: expected }));
}
