import type { Rule, RuleSet } from '../../../domain/compliance/rule';
import { HOLIDAY_YEARS } from '../../../domain/calendar/holidays';
import { cell, GENERATED, NO_ADVICE } from './words';

/** The page about what the gate cannot do, and what of its rules nobody has checked. */
export function limitsPage(sets: readonly RuleSet[]): string {
	return [
		GENERATED,
		'# What this does not do',
		'',
		NO_ADVICE,
		'',
		...LIMITS.map((limit) => `- ${limit}`),
		`- Public holidays are known from ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last}. Outside these years no date counts as one.`,
		'',
		'## Rules written from memory',
		'',
		'Nobody has checked these against their source yet. Each of their findings says so. Have them checked before you rely on them, and tell us.',
		'',
		...ruleTable(sets, 'memory'),
		'',
		'## Rules read in secondary sources only',
		'',
		...ruleTable(sets, 'secondary'),
		'',
		'## Open questions',
		'',
		...OPEN.map((question) => `- ${question}`),
		'',
	].join('\n');
}

const LIMITS = [
	'It does not know the law. It tests what is written down in these pages, on the day they were written, for the places they name. A rule that is not here is not tested.',
	'It does not replace your own policy, your contracts, or the licence that collecting may need where you are.',
	'It does not read minds: whether a customer is vulnerable, represented, bankrupt or deceased, it learns from the customer record, the history and, for stop words and bankruptcy, from what the customer wrote. Keep them current.',
	'It does not look anything up. Whether a number has a new owner, an address belongs to an employer, or a person serves in the armed forces, somebody else has to find out and record.',
	'It does not understand sentences. The content rules find words and phrases in English, German, French, Spanish, Dutch, Italian and Portuguese; that is a floor under good writing and not a judgement of it. Pictures and attachments are not read.',
	'It does not place anybody by an area code alone. Where the address leaves several time zones open, the message waits until it is within hours in all of them.',
	'It does not infer a religion or an origin. Holidays are the public ones of the place; who keeps others says so in the contact hours of the customer.',
	'It does not send, and cannot stop what was sent. A permission holds until `validUntil`: ask again right before sending, as the bundled workflows do.',
	'It does not keep the evidence. `compliance.audit` is ready for the table of events; storing it, and for how long, is up to you (`audit.data.keepUntil` names the longest time that a rule wants).',
	'It does not check what a person says on the phone, or how a letter is folded.',
	'It does not know rates of interest of the future. Publish new reference rates in the option Rates; until then claimed interest is checked against the highest rate only, and a note says so.',
];

const OPEN = [
	'Regulation F, comment 6(b)(1)(i)-2 and section 1006.6(e): the exact text.',
	'New York City, 6 RCNY 5-77 as amended in 2026: how days are counted, how consent is given, what an account is.',
	'District of Columbia, D.C. Code 28-3814: the text of the section as it stands.',
	'The petition on quiet hours before the FCC, and revoking all consent at once after 31 January 2027.',
	'Texas: whether hours are those of the called person or of Texas; both are kept here.',
	'The current wording of the policy of Meta on WhatsApp and debts.',
	'India: whether the draft directions of February 2026 became final.',
	'The bill on late payment in the United Kingdom, and the regulation on late payment in the European Union: neither was law in what was read.',
	'Reference rates from the second half of 2026 on (Bank of England, European Central Bank, Bundesbank).',
	'Ontario, Reg. 74/06 s. 25: the current wording.',
];

function ruleTable(sets: readonly RuleSet[], kind: Rule['provenance']['kind']): string[] {
	const rows = sets.flatMap((set) =>
		set.rules
			.filter(({ provenance }) => provenance.kind === kind)
			.map(({ id, citation, provenance, reviewBy }) => `| [${id}](${set.id}.md#${id.toLowerCase()}) | ${cell(citation)} | ${cell(provenance.source)} | ${reviewBy} |`),
	);
	return ['| rule | citation | source | read again by |', '|---|---|---|---|', ...rows];
}
