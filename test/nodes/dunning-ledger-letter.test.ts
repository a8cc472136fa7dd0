import type { IBinaryKeyData } from 'n8n-workflow';

import { DunningLedger } from '../../nodes/DunningLedger/DunningLedger.node';
import { ReminderComposer } from '../../nodes/ReminderComposer/ReminderComposer.node';
import { runNode } from '../engine/run-node';
import { linesOf } from '../pdf-lines';

const item = {
	invoice: { id: 'INV-1', dueDate: '2026-03-03', currency: 'EUR', total: 480, amountDue: 480 },
	customer: { id: 'c-1', name: 'Alder GmbH', street: 'Hauptstraße 1', postalCode: '20459', city: 'Hamburg', country: 'DE', language: 'en' },
	reminder: { action: 'send', tier: 'overdue_1', tone: 'helpful', channel: 'letter', key: 'dun1:INV-1:0:overdue_1', requiresApproval: false, daysOverdue: 3, reason: 'Three days overdue', question: 9 },
};
const asOf = '2026-03-06T06:00:00+01:00';

describe('a letter in the outbox', () => {
	it('carries the PDF that the Composer made, which says who owes what to whom', async () => {
		const composed = await runNode(new ReminderComposer(), [item], { parameters: { asOf, options: { channel: 'letter', companyName: 'Nordwind Supplies GmbH' } } as never, second: [{}] });
		const [letter] = composed.items[0] ?? [];
		const gated = { ...letter?.json, compliance: { decision: 'allow', findings: [] } };
		const { outputs } = await runNode(new DunningLedger(), [gated], { parameters: { resource: 'touch', operation: 'plan', asOf } as never, second: [{}], binaries: [letter?.binary as IBinaryKeyData] });
		const [row] = outputs[0] ?? [];
		expect(row).toMatchObject({ channel: 'letter', status: 'planned' });
		const lines = linesOf(Buffer.from(String(row?.pdf), 'base64')).map(({ text }) => text);
		expect(lines).toEqual(expect.arrayContaining(['Alder GmbH', 'Hauptstraße 1', '20459 Hamburg', 'Nordwind Supplies GmbH']));
		expect(lines.join('\n')).toContain('480.00');
	});

	it('is dropped with the words it says, when a person edits them or it went out', async () => {
		const touch = JSON.stringify({ key: 'k1', status: 'claimed', customerId: 'c-1', invoiceId: 'A', tier: 'overdue_7', channel: 'letter', text: 'T' });
		const sent = await runNode(new DunningLedger(), [{ messageId: 'letter.pdf' }], { parameters: { resource: 'touch', operation: 'recordOutcome', asOf, touch } as never });
		const edited = await runNode(new DunningLedger(), [{}], { parameters: { resource: 'touch', operation: 'recordDecision', asOf, touch, decision: 'approve', editedText: 'Other words' } as never });
		expect([sent.outputs[0]?.[0]?.pdf, edited.outputs[0]?.[0]?.pdf]).toEqual([null, null]);
	});
});
