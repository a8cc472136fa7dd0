import fc from 'fast-check';

import { Gate } from '../../../../domain/compliance/gate';
import type { GateResult } from '../../../../domain/compliance/gate-result';
import { readGateItem } from '../../../../domain/compliance/gate-item';
import { DEFAULT_SETTINGS } from '../../../../domain/compliance/settings';
import { foldHistory } from '../../../../domain/model/history';
import { plainCase, type CaseLine } from '../case-file';
import { instant, type GateCase } from '../golden';

const KINDS: readonly [to: string, by: string, more?: Partial<CaseLine>][] = [
	['us-ny', 'collector-call'],
	['us-ny', 'email', { customer: { region: 'US-MA', postalCode: '02108' } }],
	['us-ny', 'email', { customer: { timeZone: 'America/Los_Angeles' } }],
	['us-ny', 'sms', { customer: { city: 'Yonkers', postalCode: '10701' } }],
	['us-ny', 'email', { customer: { phone: '+14165550123' } }],
	['us-ny', 'email', { customer: { region: 'US-TN', postalCode: '', timeZone: '' }, say: 'We may have to involve our lawyers.' }],
	['us-ny', 'email', { customer: { contactHours: { start: '10:00', end: '11:00' } } }],
	['us-ny', 'email', { customer: { contactHours: { start: '10:00', end: '11:00', days: [2] } } }],
	['us-ny', 'email', { customer: { flags: { represented: true } }, say: 'S T O P' }],
	['us-ny', 'email', { customer: { country: 'DE', region: 'DE-BE', postalCode: '10115' } }],
	['us-ny', 'email', { customer: { country: 'IN', region: 'IN-MH', postalCode: '', kind: 'business' } }],
	['us-ny', 'email', { events: [{ at: '2026-11-17T18:00:00Z', type: 'reminder.sent', channel: 'email', tier: 'overdue_1' }] }],
];
const MOMENTS = ['2026-11-18T15:00:00Z', '2026-11-26T03:30:00Z', '2027-03-14T12:30:00Z'];

/** A message to a customer of its own, so that nothing but what is remembered could join it to the others. */
function messageOf(kind: number): Pick<GateCase, 'item' | 'events'> {
	const [to, by, more] = KINDS[kind] ?? ['us-ny', 'email'];
	const { item, events } = plainCase(to, by, more);
	const id = `C-${kind}`;
	return {
		item: { ...item, customer: { ...(item.customer as object), id } },
		events: (events ?? []).map((event) => ({ ...event, customerId: id })),
	};
}

function decide(kinds: readonly number[], asOf: string, guardMinutes: number): readonly GateResult[] {
	const messages = kinds.map(messageOf);
	const history = Object.assign(foldHistory(messages.flatMap(({ events }) => events ?? [])), { connected: true });
	return new Gate({ ...DEFAULT_SETTINGS, creditorCountry: 'US', guardMinutes }, history, instant(asOf)).decideAll(messages.map(({ item }) => readGateItem(item)));
}

describe('what the gate remembers', () => {
	it('joins no customers: together, in any order, is one by one', () => {
		const everybody = KINDS.map((_, kind) => kind);
		fc.assert(
			fc.property(fc.shuffledSubarray(everybody, { minLength: 2 }), fc.constantFrom(...MOMENTS), fc.constantFrom(0, 30), (kinds, asOf, guard) => {
				const together = decide(kinds, asOf, guard);
				expect(together).toEqual(kinds.flatMap((kind) => decide([kind], asOf, guard)));
			}),
			{ numRuns: 40, seed: 7 },
		);
	});

	it('tells such customers apart', () => {
		const verdicts = KINDS.map((_, kind) => JSON.stringify(decide([kind], '2026-11-18T15:00:00Z', 0)[0]?.findings));
		expect(new Set(verdicts).size).toBeGreaterThan(KINDS.length / 2);
	});

	it('joins no runs: another moment and back again says the same', () => {
		const kinds = KINDS.map((_, kind) => kind);
		const first = decide(kinds, MOMENTS[0] ?? '', 0);
		decide(kinds, MOMENTS[1] ?? '', 30);
		expect(decide(kinds, MOMENTS[0] ?? '', 0)).toEqual(first);
	});
});
