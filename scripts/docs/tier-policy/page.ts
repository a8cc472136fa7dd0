import facts from '../../../domain/tiers/declines/decline-codes.data.json';
import { LATE_PAYMENT_LAWS } from '../../../domain/tiers/charges/late-payment-law';
import { PRESET_POLICIES, type PresetName } from '../../../domain/tiers/policy/presets';
import { DEFAULT_SETTINGS } from '../../../domain/tiers/policy/settings';
import type { Tier } from '../../../domain/tiers/policy/tier';
import { QUESTIONS } from './questions';
import { timelineSvg } from './timeline';

/** Up to the question of the tier each one either answers or passes on. */
const TIERS_ASKED = 9;
const IMAGES = 'images/tier-policy';

/** The page and its pictures, by their paths below docs/. */
export function tierPolicyDocs(): ReadonlyMap<string, string> {
	const presets = Object.entries(PRESET_POLICIES) as [PresetName, (typeof PRESET_POLICIES)[PresetName]][];
	return new Map([
		['tier-policy.md', page(presets)],
		...presets.map(([name, preset]): [string, string] => [`${IMAGES}/${name}.svg`, timelineSvg(preset, DEFAULT_SETTINGS.silenceDays)]),
	]);
}

function page(presets: readonly [PresetName, (typeof PRESET_POLICIES)[PresetName]][]): string {
	return [
		'<!-- Written by `npm run docs:tiers` from the definitions in domain/tiers. Change those, not this page. -->',
		'# The reminder tier policy',
		'',
		'The Reminder Tier Router answers one question an invoice: what, if anything, should happen next, and when? The same facts give the same answer, so running it twice, late or after an outage never sends a touch twice, out of order, or several at once.',
		'',
		'## Presets',
		...presets.flatMap(([name, preset]) => [
			'',
			`### ${preset.title} (\`${name}\`)`,
			'',
			preset.purpose,
			'',
			`![Timeline of ${preset.title}](${IMAGES}/${name}.svg)`,
			'',
			tierTable(preset.tiers),
		]),
		'',
		"`Custom` takes any list of tiers: names used once, days ascending. Days are calendar days, or business days of the customer's country; the creditor's time zone says which day it is.",
		'',
		'## The questions, in their order',
		'',
		'The first question that answers, decides; `reminder.question` tells which one it was.',
		'',
		diagram(),
		'',
		...QUESTIONS.map(({ asks, yes, detail }, index) => `${index + 1}. **${asks}** → \`${yes}\`. ${detail}`),
		'',
		'## The numbers',
		'',
		numbers(),
		'',
		'## Statements and credits',
		'',
		'A statement is one item, that of the invoice that is due longest: `reminder.invoices` and `reminder.keys` name all of them in the same order, `reminder.statement` lists what is open of each, the highest tier gives the tone, and an approval for one is an approval for all. Currencies are never added. Credit balances among the items are shown in `reminder.credits`; the option Net Credits takes them off.',
		'',
		'## Keys',
		'',
		"`dun1:<invoice>:<cycle>:<tier>`, each part percent-encoded. The cycle is 0 at the original due date and rises by one each time the due date moves; instalment *n* of a plan is the *n*-th cycle after the one before the plan. Answers to payments and failed charges carry the event's key, or its instant, instead of a cycle. A touch that was planned and not confirmed counts as sent and is named in the reason; one that failed may go again under its key.",
		'',
		'## Channel and hour',
		'',
		"Within the channels of the tier (none named: any) the customer's preference comes first, then what the Behaviour Score found to work best, then the order of the tier, or else e-mail, SMS or WhatsApp with consent, a letter where the street is known, a call. A channel is taken only where the customer can be reached and has not refused it; SMS and WhatsApp that the customer did not ask for need consent.",
		'',
		`\`sendAt\` is the first instant from now on a business day of the customer's country, in the customer's zone (else the creditor's), at the hour that the behaviour names (else ${DEFAULT_SETTINGS.sendHour}:00), moved into the window ${clock(DEFAULT_SETTINGS.sendWindow.start)} to ${clock(DEFAULT_SETTINGS.sendWindow.end)}.`,
		'',
		'## Charges',
		'',
		"`Contract` takes `invoice.terms.lateFee`. `Statutory` takes the law of the customer's country: simple interest over a year of 365 days, and a fixed sum between businesses only. A customer who is not known to be a business counts as a consumer. The rates are yours to give, with the day from which they are in force; for a time without a rate there is no interest, and sums are never converted. Where a contract gives its own remedy, the law may not apply on top: ask a lawyer before you claim.",
		'',
		laws(),
		'',
		'## Declined charges',
		'',
		`${facts.source} An unknown code is soft. An advice code of the bank (\`data.adviceCode\`) wins over the decline code.`,
		'',
		...Object.entries(facts.classes).map(
			([name, codes]) => `- **${name.replaceAll('_', ' ')}**: ${codes.map((code) => `\`${code}\``).join(', ')}`,
		),
		'',
		`The reason is never told to the customer for ${facts.concealed.map((code) => `\`${code}\``).join(', ')}.`,
		'',
	].join('\n');
}

function tierTable(tiers: readonly Tier[]): string {
	const rows = tiers.map(({ id, day, tone, approval, onlyFor, skippedFor, insteadOf }) => {
		const who = onlyFor
			? `only ${onlyFor.join(', ')}${insteadOf ? `, instead of ${insteadOf}` : ''}`
			: skippedFor
				? `not ${skippedFor.join(', ')}`
				: 'all';
		return `| \`${id}\` | ${day > 0 ? `+${day}` : day} | ${tone} | ${approval.replace('vip_high_value', 'VIP or high value')} | ${who} |`;
	});
	return ['| tier | day | tone | approval | for |', '|---|---|---|---|---|', ...rows].join('\n');
}

function diagram(): string {
	const questions = QUESTIONS.map(({ asks }, index) => `\tq${index + 1}{"${index + 1}. ${asks}"}`);
	const firstEight = QUESTIONS.slice(0, TIERS_ASKED - 1).flatMap(({ yes }, index) => [
		`\tq${index + 1} -->|yes| a${index + 1}["${yes}"]`,
		`\tq${index + 1} -->|no| q${index + 2}`,
	]);
	const rest = [
		'q9 -->|not yet| a9["none"]',
		'q9 -->|a tier is due| q10',
		'q9 -->|past the last tier| q12',
		'q10 -->|yes| a10["wait"]',
		'q10 -->|no| q11',
		'q11 -->|a person or nobody| a11["send"]',
		'q12 -->|yes| a12["human"]',
		'q12 -->|not long enough| a9',
	];
	return ['```mermaid', 'flowchart TD', ...questions, ...firstEight, ...rest.map((line) => `\t${line}`), '```'].join('\n');
}

function numbers(): string {
	const s = DEFAULT_SETTINGS;
	const rows: [string, string][] = [
		['Minimum balance, in any currency', String(s.minimumBalance)],
		['Reminders about other invoices', `${s.maxPerWeek} in ${s.pressureDays} days`],
		['High value', s.highValue === 0 ? 'off' : String(s.highValue)],
		['Between two overdue tiers', `${s.gapDays} days`],
		['After a part payment', `${s.partPaymentDays} days`],
		['Grace of a promise', `${s.promiseGraceDays} business day of the customer's country; the grace day itself still waits`],
		['A promise without a date', `${s.undatedPromiseDays} days`],
		['Broken promises that go to a person', String(s.brokenPromises)],
		['A missed instalment', `more than ${s.missedInstalmentDays} days`],
		['Silence after the last tier', `${s.silenceDays} days`],
		['Retries of a charge', `after ${s.retry.waitDays.join(', ')} days, ${s.retry.attempts} attempts in ${s.retry.withinDays} days`],
		['VIPs', 'one tone softer, harder tiers approved'],
	];
	return ['| what | default |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
}

function laws(): string {
	const byLaw = new Map<string, string[]>();
	for (const [country, law] of LATE_PAYMENT_LAWS) byLaw.set(law.name, [...(byLaw.get(law.name) ?? []), country]);
	const rows = [...byLaw].map(([name, countries]) => {
		const law = LATE_PAYMENT_LAWS.get(countries[0] ?? '');
		if (!law) return '';
		const sums = law.fixedSums
			.map(({ from, sum }) => (from === 0 ? String(sum) : `${sum} from ${law.bandsIn ?? law.fixedIn} ${from}`))
			.join(', ');
		return `| ${countries.join(', ')} | ${name} | ${law.reference} + ${law.points}${law.consumerPoints ? ` (consumers: + ${law.consumerPoints})` : ''} | ${law.rateIs === 'at_start' ? 'the rate of the last 30 June or 31 December, fixed' : 'anew on 1 January and 1 July'} | ${law.fixedIn} ${sums} |`;
	});
	return ["| country | law | rate | which day's rate | fixed sum |", '|---|---|---|---|---|', ...rows].join('\n');
}

function clock(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
