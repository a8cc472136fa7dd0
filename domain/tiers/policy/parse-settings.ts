import { z } from 'zod/v4';

import { ContractError } from '../../model/contract-error';
import * as field from '../../model/fields';
import { REFERENCES } from '../charges/reference-rate';
import { minuteOfDay } from './minute-of-day';
import { CHARGES_MODES, DEFAULT_SETTINGS, THANKS, VIP_MODES, type PolicySettings } from './settings';

const A_BALANCE = 'an amount in major units, 0 or more';
const MOST_PERCENT = 100;
const FEWEST_ARMS = 2;

const notNegative = (expected: string) => field.quantity.refine((value) => value >= 0, { error: expected });
const whole = (expected: string, least = 0) =>
	field.quantity.refine((value) => value >= least && Number.isInteger(value), { error: expected });
const wholeDays = field.optional(whole('a number of days, 0 or more'));
const percent = notNegative('percent, 0 or more');
const daysList = field.text
	.transform((text) => partsOf(text).map(Number))
	.refine((days) => days.length > 0 && days.every((day) => Number.isInteger(day) && day >= 1), {
		error: 'whole days with commas between them, such as 1, 3, 5',
	});

const options = z.object({
	businessDays: field.optional(field.flag),
	minimumBalance: field.optional(notNegative(A_BALANCE)),
	minimumBalances: field.optional(z.array(z.object({ currency: field.currency, amount: notNegative(A_BALANCE) }))),
	vip: field.optional(z.enum(VIP_MODES, { error: `one of ${VIP_MODES.join(', ')}` })),
	consolidate: field.optional(field.flag),
	netCredits: field.optional(field.flag),
	maxPerWeek: field.optional(whole('a number of reminders; 0 for no limit')),
	highValue: field.optional(notNegative(`${A_BALANCE}; 0 switches it off`)),
	sendWindowStart: field.optional(minuteOfDay),
	sendWindowEnd: field.optional(minuteOfDay),
	sendHour: field.optional(field.quantity.refine((hour) => hour >= 0 && hour < 24, { error: 'an hour from 0 to 23' })),
	charges: field.optional(z.enum(CHARGES_MODES, { error: `one of ${CHARGES_MODES.join(', ')}` })),
	consumerInterest: field.optional(field.flag),
	thankFor: field.optional(z.array(z.enum(THANKS, { error: `of ${THANKS.join(', ')}` })).transform((what) => new Set(what))),
	rates: field.optional(
		z.array(
			z.object({
				reference: z.enum(REFERENCES, { error: `one of ${REFERENCES.join(', ')}` }),
				from: field.civilDate,
				percent: field.quantity,
			}),
		),
	),
	experiment: field.optional(
		z.object({
			name: field.id,
			arms: field.text
				.transform(partsOf)
				.refine((arms) => arms.length >= FEWEST_ARMS, { error: 'two or more arms with commas between them, such as a, b' }),
		}),
	),
	offers: field.optional(field.flag),
	costOfCapitalPercent: field.optional(percent),
	maxDiscountPercent: field.optional(
		percent.refine((value) => value <= MOST_PERCENT, { error: 'percent of the amount, 100 at most' }),
	),
});

const waits = z.object({
	gapDays: wholeDays,
	partPaymentDays: wholeDays,
	silenceDays: wholeDays,
	pressureDays: field.optional(whole('a number of days, 1 or more', 1)),
	undatedPromiseDays: wholeDays,
	promiseGraceDays: wholeDays,
	brokenPromises: field.optional(whole('a number of promises, 1 or more', 1)),
	missedInstalmentDays: wholeDays,
	retryAttempts: field.optional(whole('a number of attempts, 1 or more', 1)),
	retryWithinDays: field.optional(whole('a number of days, 1 or more', 1)),
	retryWaitDays: field.optional(daysList),
});

const DEFAULT_OFFERS = { costOfCapitalPercent: 10, maxDiscountPercent: 2 };

/** The settings that the node's parameters change, over the defaults. Throws a ContractError that names the parameter. */
export function parseSettings(givenOptions: unknown, givenWaits: unknown): PolicySettings {
	const { sendWindowStart, sendWindowEnd, minimumBalances, offers, costOfCapitalPercent, maxDiscountPercent, ...plain } =
		field.parseContract(options, givenOptions, 'options');
	const { retryAttempts, retryWithinDays, retryWaitDays, ...plainWaits } = field.parseContract(waits, givenWaits, 'waits');
	const { retry, sendWindow } = DEFAULT_SETTINGS;
	const window = { start: sendWindowStart ?? sendWindow.start, end: sendWindowEnd ?? sendWindow.end };
	if (window.end <= window.start) {
		throw new ContractError(
			'options.sendWindowEnd',
			clock(window.end),
			`a time after ${clock(window.start)}, the start of the window`,
		);
	}
	return {
		...DEFAULT_SETTINGS,
		...given(plain),
		...given(plainWaits),
		minimumBalances: new Map((minimumBalances ?? []).map(({ currency, amount }) => [currency, amount])),
		sendWindow: window,
		retry: {
			attempts: retryAttempts ?? retry.attempts,
			withinDays: retryWithinDays ?? retry.withinDays,
			waitDays: retryWaitDays ?? retry.waitDays,
		},
		...(offers ? { offers: { ...DEFAULT_OFFERS, ...given({ costOfCapitalPercent, maxDiscountPercent }) } } : {}),
	};
}

function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
	};
}

function partsOf(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
}

function clock(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
