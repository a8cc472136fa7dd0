import { dateOfMoment } from '../../../calendar/moment';
import type { Facts } from '../../facts';
import { partsOf } from '../../lint/prose';
import { impliedAnnualPercent } from '../../money/interest';
import { tellsOfBankruptcy } from '../../past/replies';
import { block, review, type Outcome, type Rule } from '../../rule';
import { defineRule } from '../define-rule';
import type { Instant } from '../../../calendar/instant';

const HIGHEST_SCRA_PERCENT = 6;

/** Federal law that protects some debtors whoever the creditor is. */
export const PROTECTED_PERSONS_RULES: readonly Rule[] = [
	defineRule({
		id: 'US-BK-STAY',
		title: 'A bankruptcy petition stays everything',
		plain: 'From the filing of a petition on, no claim of before may be pursued, of a company as little as of a person. Only counsel\'s record that the case is closed lifts it.',
		appliesTo: { places: ['US'] },
		citation: '11 USC 362(a)(6), (k); 11 USC 524',
		provenance: { kind: 'memory', source: '11 USC 362, 524' },
		evaluate(facts) {
			const { bankruptcy } = facts.customer.flags;
			if (!bankruptcy) return tellsOfBankruptcy(facts) ? block("An answer speaks of a bankruptcy case. Check it, and set 'customer.flags.bankruptcy' or record 'hold.released'.") : undefined;
			const filed = bankruptcy.filedOn && facts.zones.map((zone) => bankruptcy.filedOn && dateOfMoment(bankruptcy.filedOn, zone)).sort().at(-1);
			const made = facts.invoice.issueDate ?? facts.invoice.dueDate;
			if (filed && made > filed) return review(`The customer filed for bankruptcy on ${filed}, before this invoice was made. Counsel decides whether it may be pursued.`);
			return block(`The customer filed for bankruptcy${filed ? ` on ${filed}` : ''}. The automatic stay forbids any act to collect; counsel closes the case.`);
		},
	}),
	defineRule({
		id: 'US-SCRA',
		title: 'Servicemembers are protected',
		plain: 'Interest on what a servicemember owed before service is capped at six percent a year, and default judgments are not threatened.',
		appliesTo: { places: ['US'] },
		citation: '50 USC 3931, 3937',
		provenance: { kind: 'memory', source: '50 USC 3931, 3937' },
		override: 'human',
		evaluate(facts, at) {
			if (!facts.customer.flags.servicemember) return undefined;
			return tooMuchInterest(facts, at) ?? review("The customer serves in the armed forces ('customer.flags.servicemember'). A person decides whether to write.");
		},
	}),
	defineRule({
		id: 'US-DECEASED',
		title: 'Nothing is addressed to a decedent',
		plain: 'Nothing automatic goes to somebody who has died. Whoever represents the estate is contacted by a person.',
		appliesTo: { places: ['US'] },
		citation: '12 CFR 1006.6(a)(4), 1006.34(a)',
		provenance: { kind: 'secondary', source: 'copy of 12 CFR 1006.6(a)' },
		evaluate: ({ customer }) => (customer.flags.deceased ? block("The customer has died ('customer.flags.deceased'). A person writes to the personal representative.") : undefined),
	}),
];

function tooMuchInterest(facts: Facts, at: Instant): Outcome | undefined {
	const named = partsOf(facts.prose).flatMap(({ text }) => [...text.matchAll(/(\d{1,2}(?:[.,]\d{1,2})?) ?% (?:interest|a year|per year|per annum|apr)/gi)].map((match) => Number((match[1] ?? '').replace(',', '.'))));
	const implied = facts.charges.interest > 0 ? impliedAnnualPercent(facts, at) : 0;
	const highest = Math.max(implied, ...named);
	return highest > HIGHEST_SCRA_PERCENT ? block(`Interest of ${highest.toFixed(1)} % a year is above the ${HIGHEST_SCRA_PERCENT} % that servicemembers may be charged. Reduce it.`) : undefined;
}
