import { addDays } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/time-zone';
import type { Instant } from '../../calendar/instant';
import { datesAt, promotes, type Facts } from '../facts';
import { hitsOf, quote, says } from '../lint/prose';
import { overInterest } from '../money/eu-late-payment';
import { isDisputed } from '../past/disputes';
import { consentOf } from '../past/opt-out';
import { block, review, type Outcome, type RuleSet } from '../rule';
import { defineRule } from './define-rule';

const CONSUMER_RATE = { reference: 'DE_BASE_RATE', points: 5 } as const;
const FLAT_SUM = 40_00;
const REMINDERS_BEFORE_REPORT = 2;
const DAYS_BEFORE_REPORT = 28;

export const GERMANY: RuleSet = {
	id: 'germany',
	title: 'Germany',
	rules: [
		defineRule({
			id: 'DE-VERZUG',
			title: 'Costs only after default',
			plain: 'The reminder that puts a consumer in default costs nothing; later ones may cost what they cost. Consumers owe five points over the base rate, and never the flat 40 euros.',
			appliesTo: { places: ['DE'] },
			citation: '§§ 286, 288 BGB',
			provenance: { kind: 'secondary', source: 'agens-wfi, mundtunger, inkasso.ag; the percentages from memory' },
			override: 'human',
			evaluate: inDefault,
		}),
		defineRule({
			id: 'DE-RDG',
			title: 'Collectors are registered',
			plain: 'Who collects for others in Germany is registered under the law on legal services, and says so.',
			appliesTo: { places: ['DE'], roles: ['third_party'] },
			citation: '§§ 10, 13a RDG',
			provenance: { kind: 'memory', source: '§§ 10, 13a RDG' },
			evaluate: ({ settings, prose }) => (settings.collectorRegistration || says(prose, 'rdgRegistration') ? undefined : block("No registration under the Rechtsdienstleistungsgesetz is on record. Fill in 'Collector Registration', or name it in the text.")),
		}),
		defineRule({
			id: 'DE-UWG7',
			title: 'Advertising needs consent',
			plain: 'A promotion by mail, text or phone needs consent; a reminder is none.',
			appliesTo: { places: ['DE'], channels: ['email', 'sms', 'whatsapp', 'phone'] },
			citation: '§ 7 UWG',
			provenance: { kind: 'memory', source: '§ 7 UWG' },
			override: 'human',
			evaluate: (facts) => (promotes(facts) && consentOf(facts, facts.message.channel).status !== 'granted' ? review('The message advertises something, and no consent is on record. Take the advertising out.') : undefined),
		}),
		defineRule({
			id: 'DE-LEGAL',
			title: 'Mahnbescheid and Schufa are for people',
			plain: 'Court orders for payment and reports to Schufa are announced by people. A report needs two reminders, four weeks and an undisputed claim.',
			appliesTo: { places: ['DE'] },
			citation: '§ 688 ZPO; § 31 BDSG',
			provenance: { kind: 'memory', source: '§ 31 BDSG' },
			override: 'human',
			approvalHours: 72,
			evaluate: legalWords,
		}),
	],
};

function inDefault(facts: Facts, at: Instant): Outcome | undefined {
	const { interest, fixed, agreed } = facts.charges;
	if (!facts.consumer || (interest === 0 && fixed === 0)) return undefined;
	if (fixed === FLAT_SUM && facts.invoice.currency === 'EUR') return block('The flat 40 euros of § 288 (5) BGB are owed by businesses; the customer is a consumer. Claim none.');
	if (fixed > 0 && !remindedBefore(facts)) return block('The first reminder to a consumer may not cost anything: it is what puts him in default. Claim no fee with it.');
	if (fixed > 0 && !agreed) return review('A reminder may cost what it really costs. A person confirms that the fee is documented.');
	return agreed ? undefined : overInterest(facts, at, CONSUMER_RATE);
}

function remindedBefore(facts: Facts): boolean {
	return facts.aboutInvoice.some((contact) => !contact.reserved && facts.zones.every((zone) => civilDateAt(zone, contact.at) > facts.dueDate));
}

function legalWords(facts: Facts, at: Instant): Outcome | undefined {
	const bureau = hitsOf(facts.prose, 'creditBureau');
	if (bureau.length > 0) {
		if (isDisputed(facts)) return block(`The message speaks of ${quote(bureau)}, and the claim is disputed. Take it out.`);
		const reminders = facts.aboutInvoice.filter(({ reserved, channel }) => !reserved && channel !== 'phone');
		const first = reminders[0] && facts.zones.map((zone) => civilDateAt(zone, reminders[0]?.at ?? at)).sort()[0];
		const met = reminders.length >= REMINDERS_BEFORE_REPORT && first !== undefined && addDays(first, DAYS_BEFORE_REPORT) <= datesAt(facts, at).earliest;
		return review(`The message speaks of ${quote(bureau)}. A person decides${met ? '' : '; two reminders and four weeks since the first are not on record'}.`);
	}
	const court = hitsOf(facts.prose, 'legalAction');
	return court.length > 0 ? review(`The message announces legal steps (${quote(court)}). A person decides.`) : undefined;
}
