import { readAddress, readStatedZone, type Address, type AddressProblem } from '../calendar/address';
import type { Instant } from '../calendar/instant';
import { readPhone } from '../calendar/phone-zones';
import { parseTimeOfDay } from '../calendar/time-of-day';
import type { TimeZone } from '../calendar/time-zone';
import type { StatedHours } from './hours/profiles';
import { isWithin, type GateItem } from './gate-item';
import type { GateSettings } from './settings';

/** What an item says before it is known whether anything can be judged by it. */
export interface Intake {
	item: GateItem;
	settings: GateSettings;
	asOf: Instant;
	address: Address | AddressProblem;
	statedZone?: TimeZone;
	invalidZone?: string;
	statedHours?: StatedHours;
	invalidHours?: string;
}

/** A test of whether a message can be judged at all. It fails closed: nothing is guessed. */
export interface IntakeRule {
	id: string;
	title: string;
	plain: string;
	citation: string;
	/** What stands in the way, and how to remove it; undefined where nothing does. */
	check(intake: Intake): string | undefined;
}

export function readIntake(item: GateItem, settings: GateSettings, asOf: Instant): Intake {
	const { customer } = item;
	const zone = readStatedZone(customer.timeZone);
	return {
		item,
		settings,
		asOf,
		address: readAddress(customer),
		statedZone: zone.zone,
		invalidZone: zone.invalid,
		...readHours(customer.contactHours),
	};
}

const FAIL_CLOSED = 'Policy of this package: what is not known is never guessed';
const ADDRESS_CHARACTERS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

export const INTAKE_RULES: readonly IntakeRule[] = [
	{
		id: 'LOCATION_UNKNOWN',
		title: 'The customer has a country',
		plain: 'Without a country nobody can say which law binds and what time it is for the customer.',
		citation: FAIL_CLOSED,
		check({ address, item }) {
			const unreadable = placeProblem(item, 'country') ?? placeProblem(item, 'region');
			if (unreadable !== undefined) return unreadable;
			if (!('problem' in address)) return undefined;
			if (address.problem === 'missing') return "Nothing says where the customer is. Fill in 'customer.country' (and region or postal code).";
			if (address.problem === 'contradiction') return `'customer.country' and 'customer.region' contradict each other (${address.found}). Correct one of them.`;
			return `'customer.country' is "${item.customer.country}", which is no ISO 3166-1 code. Write two letters such as DE or US.`;
		},
	},
	{
		id: 'INVALID_ZONE',
		title: 'A stated time zone is a time zone',
		plain: 'A zone that cannot be read, or a fixed offset, which is wrong for half of the year, stops the message. It is never read as UTC.',
		citation: FAIL_CLOSED,
		check: ({ invalidZone, item }) =>
			placeProblem(item, 'timeZone') ?? (invalidZone && `'customer.timeZone' is "${invalidZone}", which is no time zone of a place. Write an IANA name such as Europe/Berlin, or leave it empty to use the address.`),
	},
	{
		id: 'INVALID_WINDOW',
		title: 'Stated contact hours are hours',
		plain: 'Hours that the customer asked for, but that cannot be read, must not be ignored.',
		citation: FAIL_CLOSED,
		check: ({ invalidHours, item }) =>
			placeProblem(item, 'contactHours') ?? (invalidHours && `'customer.contactHours' cannot be read: ${invalidHours}. Write a start and an end such as 09:00 and 17:00, and days as numbers from 1 (Monday) to 7.`),
	},
	{
		id: 'CHANNEL_UNKNOWN',
		title: 'The channel is one of the contract',
		plain: 'The rules differ by channel; a message by an unknown one cannot be judged.',
		citation: FAIL_CLOSED,
		check: ({ item }) => (item.messageProblem?.field === 'message.channel' ? item.messageProblem.message : undefined),
	},
	{
		id: 'RECIPIENT_MISSING',
		title: 'The message has a recipient',
		plain: 'A message without a usable address or number goes nowhere, or to somebody else.',
		citation: FAIL_CLOSED,
		check({ item, address }) {
			if (item.messageProblem?.field === 'message.to') return `${item.messageProblem.message} Fill in the customer's address for this channel.`;
			return item.message && !isReachable(item.message.channel, item.message.to, 'problem' in address ? undefined : address.country)
				? `'message.to' is "${item.message.to}", which is no recipient for ${item.message.channel}. Correct the customer's address for this channel.`
				: undefined;
		},
	},
	{
		id: 'MESSAGE_UNREADABLE',
		title: 'The message can be read',
		plain: 'What is to be sent must be there to be checked. A call that a person makes may come without a script.',
		citation: FAIL_CLOSED,
		check({ item }) {
			const { message, messageProblem } = item;
			if (messageProblem) {
				return ['message.channel', 'message.to'].includes(messageProblem.field) ? undefined : `${messageProblem.message} Put a Reminder Composer before the gate.`;
			}
			const silent = message && message.text.trim() === '' && !message.html?.trim();
			return silent && message.channel !== 'phone' ? "'message.text' is empty: there is nothing to check. Put a Reminder Composer before the gate." : undefined;
		},
	},
	{
		id: 'CLOCK_SKEW',
		title: 'The question is asked now',
		plain: 'Where the flow sends at once, a decision for another moment than the present is worth nothing.',
		citation: FAIL_CLOSED,
		check({ settings, asOf }) {
			const skew = settings.clock === undefined ? 0 : Math.abs(settings.clock - asOf) / 1000;
			return skew > MOST_SKEW_SECONDS ? `'As Of' differs from the clock by ${Math.round(skew)} seconds. Leave it empty in a flow that sends.` : undefined;
		},
	},
];

const MOST_SKEW_SECONDS = 60;

function placeProblem({ placeProblems }: GateItem, name: string): string | undefined {
	return placeProblems.find((problem) => isWithin(problem, name))?.message;
}

function isReachable(channel: string, to: string, country: string | undefined): boolean {
	if (channel === 'email') return ADDRESS_CHARACTERS.test(to.trim());
	if (channel === 'letter' || channel === 'in_app') return to.trim() !== '';
	return readPhone(to, country) !== null;
}

function readHours(stated: { start: string; end: string; days?: readonly number[] } | undefined): Pick<Intake, 'statedHours' | 'invalidHours'> {
	if (!stated) return {};
	const [from, until] = [parseTimeOfDay(stated.start), parseTimeOfDay(stated.end)];
	if (from === null || until === null || from === 24 * 60) return { invalidHours: `"${stated.start}" to "${stated.end}" are no times of a day` };
	if (from === until) return { invalidHours: `they begin and end at ${stated.start}` };
	const days = stated.days;
	if (days && (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 7))) return { invalidHours: `the days are ${days.join(', ') || 'none'}` };
	return { statedHours: { interval: [from, until > from ? until : until + 24 * 60], days } };
}
