import { sourceOfStatutoryList, STATUTORY_LIST_IDS } from '../../../domain/calendar/statutory-holidays';
import { describeProfile, PROFILE_IDS } from '../../../domain/compliance/hours/profiles';
import type { RuleSet } from '../../../domain/compliance/rule';
import { REVIEW_BY, REVIEWED_ON, RULE_SET_VERSION } from '../../../domain/compliance/rules/version';
import type { CaseLine } from '../../../test/domain/compliance/case-file';
import { GENERATED, NO_ADVICE, PROVENANCE } from './words';

/** The page that leads to all others: how the gate decides, and which rules there are. */
export function overviewPage(sets: readonly RuleSet[], cases: ReadonlyMap<string, readonly CaseLine[]>): string {
	const rules = sets.flatMap((set) => set.rules);
	const count = [...cases.values()].reduce((sum, lines) => sum + lines.length, 0);
	return [
		GENERATED,
		'# Compliance',
		'',
		`The Compliance Gate tests each message against ${rules.length} rules before it is sent. A rule is data: an id, plain words, whom it binds, a citation, where its content comes from, the day it was last read and the day it must be read again, and cases that fail when the rule is removed (${count} of them). Rule set ${RULE_SET_VERSION}, read as a whole on ${REVIEWED_ON}, to be read again by ${REVIEW_BY}.`,
		'',
		`${NO_ADVICE} [What this does not do](what-this-does-not-do.md).`,
		'',
		'## How it decides',
		'',
		'| decision | means |',
		'|---|---|',
		'| allow | no rule has anything against it, until `validUntil`: then ask again |',
		'| defer | it is too early, too late or too much; at `deferUntil`, the first such moment, no rule has anything against it any more |',
		'| review | a named person has to decide |',
		'| block | it must not go; the findings say what would have to change |',
		'',
		'Any block decides; else any review; else the latest deferral, at whose end all rules are asked again until none defers, since a deferral past a holiday may end on a Sunday. Fourteen rounds without such a moment are a block (`BLOCK_NO_WINDOW`).',
		'',
		'Every finding names its rule and citation, says what was found, and what would make the message pass. A rule from memory says that it is one. A rule whose review date has passed is noted (`RULES_REVIEW_DUE`), and after 90 days it needs a person.',
		'',
		"An approval is an event `approval.granted` with the touch's key. It lifts reviews, and blocks of rules that may be lifted where `data.overrides` names them. `data.messageHash` (from `compliance.audit`) ties it to the very words that were approved. Legal steps are approved for 72 hours, each message for itself.",
		'',
		'What an item needs to be judged at all: [What must be known first](intake.md).',
		'',
		'## Where and when',
		'',
		'The place of the customer is the address: country, region, postal code. A customer may live by several clocks: all zones of the region or the country where no postal code narrows it, those of a phone number in another country, and, where Regulation F binds, those of an area code or of a stated zone that contradicts the address. A message goes only when it is within hours on all of them. Hours are half-open: at the closing time itself it is too late. Local times are built for each date and zone and turned into instants, so changes of the clock are right; hours of the customer (`contactHours`) take the place of those of the rule.',
		'',
		'Some governments changed their clocks more recently than many machines know (British Columbia, Alberta, Morocco and others). The gate probes for that, corrects what is certain, keeps both clocks where it is not, and says so (`TZDATA_STALE`).',
		'',
		'| hours | when |',
		'|---|---|',
		...PROFILE_IDS.map((id) => `| ${id} | ${describeProfile(id)} |`),
		'',
		'Public holidays come from the library date-holidays, reduced at build time. Where a law or a guideline has a list of its own, that list is used:',
		'',
		...STATUTORY_LIST_IDS.map((id) => `- ${id}: ${sourceOfStatutoryList(id)}`),
		'',
		'## Counting',
		'',
		"Days are civil dates of the customer, the present one included; hours roll. A touch that was planned, approved and sent under one key is one contact; a failed one is none. What is planned or approved and not sent yet counts like what was sent, in the order of planning, so that of many messages decided at once no more pass than a cap allows. A statement over several invoices is one message to the person and one about each invoice.",
		'',
		'## Rules',
		'',
		'| jurisdiction or subject | rules | cases | from memory |',
		'|---|---|---|---|',
		...sets.map(({ id, title, rules: own }) => `| [${title}](${id}.md) | ${own.length} | ${own.reduce((sum, rule) => sum + (cases.get(rule.id)?.length ?? 0), 0)} | ${own.filter(({ provenance }) => provenance.kind === 'memory').length || ''} |`),
		'',
		'Where the content of a rule comes from:',
		'',
		...Object.values(PROVENANCE).map(({ name, means }) => `- ${name}: ${means}`),
		'',
		'## Evidence',
		'',
		'`compliance.audit` is an event ready for the table of events: the decision, the rules that spoke, the version of the rules, a hash of everything that went in, a hash of the message, and how long the evidence must be kept. The same inputs give the same hash, so a decision can be replayed.',
		'',
		'## A new rule or jurisdiction',
		'',
		'One file in `domain/compliance/rules/`, one line in its `index.ts`, cases in `test/domain/compliance/cases/`: one that fails without the rule (`npm run mutation:compliance` tells), and those at its boundaries. Then `npm run docs:compliance`.',
		'',
	].join('\n');
}
