import fc from 'fast-check';

import { Gate } from '../../../../domain/compliance/gate';
import { readGateItem } from '../../../../domain/compliance/gate-item';
import { DEFAULT_SETTINGS } from '../../../../domain/compliance/settings';
import { foldHistory } from '../../../../domain/model/history';
import { caseLines, caseOf, plainCase } from '../case-file';
import { decideOn, instant } from '../golden';

describe('P5: the order of the history does not matter', () => {
	it('nor does a row that comes twice', () => {
		const random = (seed: number) => ((seed * 1_103_515_245 + 12_345) >>> 8) % 1000;
		for (const gateCase of caseLines().map(caseOf).filter(({ events }) => (events?.length ?? 0) > 1)) {
			const twice = [...(gateCase.events ?? []), ...(gateCase.events ?? []).slice(0, 1)];
			const events = twice.map((event, index) => ({ event, order: random(index + gateCase.id.length) })).sort((a, b) => a.order - b.order).map(({ event }) => event);
			expect([gateCase.id, decideOn({ ...gateCase, events })]).toEqual([gateCase.id, decideOn(gateCase)]);
		}
	});
});

describe('P7: of messages that are decided at once no more pass than a cap allows', () => {
	it('one a day to a customer, and always the same one', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E'], { minLength: 2 }), (order) => {
				const { item, params } = plainCase('ch-company', 'email-de', { reminder: {} });
				const gate = new Gate({ ...DEFAULT_SETTINGS, creditorRole: 'first_party' }, Object.assign(foldHistory([]), { connected: true }), instant(params.asOf));
				const allowed = gate.decideAll(order.map((name) => itemFor(item, name))).flatMap(({ decision }, index) => (decision === 'allow' ? [order[index]] : []));
				expect(allowed).toEqual([[...order].sort()[0]]);
			}),
			{ numRuns: 30, seed: 4 },
		);
	});

	it('two texts in seven days in Massachusetts, over three runs', () => {
		const events: Record<string, unknown>[] = [];
		const decisions = ['2026-11-16', '2026-11-17', '2026-11-18'].map((day, index) => {
			const { decision } = decideOn(plainCase('us-ma', 'sms', { asOf: `${day}T16:00:00Z`, customer: { consent: { sms: 'granted' } }, events }));
			if (decision === 'allow') events.push({ at: `${day}T16:00:00Z`, type: 'reminder.sent', channel: 'sms', tier: `t${index}` });
			return decision;
		});
		expect(decisions).toEqual(['allow', 'allow', 'defer']);
	});
});

function itemFor(item: Record<string, unknown>, name: string) {
	const invoice = { ...(item.invoice as object), id: `INV-${name}`, number: `INV-${name}` };
	const text = String((item.message as { text: string }).text).replaceAll('INV-1', `INV-${name}`);
	return readGateItem({ ...item, invoice, message: { ...(item.message as object), text }, reminder: { ...(item.reminder as object), key: `dun1:INV-${name}:0:overdue_7` } });
}
