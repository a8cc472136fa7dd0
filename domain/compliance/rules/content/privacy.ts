import { hitsOf, quote } from '../../lint/prose';
import { block, type Rule } from '../../rule';
import { defineRule } from '../define-rule';

/** What others may read over the customer's shoulder. */
export const PRIVACY_RULES: readonly Rule[] = [
	defineRule({
		id: 'L5',
		title: 'The subject does not tell of the debt',
		plain: 'The subject and the sender of a message to a consumer say nothing of a debt: no "overdue", no amount. "Your account with …" is enough. The subject of a letter is inside its envelope.',
		appliesTo: { debtor: 'consumer', channels: ['email', 'sms', 'whatsapp', 'phone', 'in_app'] },
		citation: '15 USC 1692c(b); CONC 7.9.9; GDPR art. 5(1)(c)',
		provenance: { kind: 'verified', source: 'FCA handbook CONC 7.9' },
		evaluate({ prose, message }) {
			const hits = prose.subject.hits.filter(({ group }) => group === 'debt');
			const amounts = prose.subject.amounts.map(({ text }) => `"${text}"`);
			const sender = message.channel === 'phone' ? [] : prose.sender.hits.filter(({ group }) => group === 'debt');
			const found = [hits.length > 0 ? quote(hits) : '', ...amounts, sender.length > 0 ? `the sender's ${quote(sender)}` : ''].filter(Boolean);
			return found.length === 0 ? undefined : block(`Others may read ${found.join(', ')} in the subject or the sender. Write a neutral subject such as "Your account with …".`);
		},
	}),
	defineRule({
		id: 'L10',
		title: 'Marketing makes it a mixed message',
		plain: 'An offer of something new in a reminder makes it a commercial message, with all rules on those.',
		appliesTo: {},
		citation: '47 CFR 64.1200; 15 USC 7702; Directive 2002/58/EC art. 13',
		provenance: { kind: 'secondary', source: '16 CFR 316.3; Directive 2002/58/EC art. 13' },
		evaluate(facts) {
			if (facts.purpose !== 'mixed' || facts.message.purpose === 'mixed') return undefined;
			const hits = hitsOf(facts.prose, 'marketing');
			return { severity: 'note', message: `The message promotes something (${hits.length > 0 ? quote(hits) : 'a percentage off'}), so it is judged as marketing too. Take that out to send a plain reminder.` };
		},
	}),
];
