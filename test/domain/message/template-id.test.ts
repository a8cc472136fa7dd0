import { chooseTemplate, TEMPLATES, TEMPLATE_IDS } from '../../../domain/message/template-id';
import { nearestTone, TONES } from '../../../domain/message/tone';

describe('the template for a tier', () => {
	it.each([
		// The Blueprint, and its tones softened by one for a VIP.
		['pre_due_7', 'friendly', -7, 'pre_due_7', 'friendly'],
		['overdue_1', 'helpful', 1, 'overdue_1', 'helpful'],
		['overdue_1', 'friendly', 1, 'overdue_1', 'friendly'],
		['overdue_7', 'firm', 7, 'overdue_7', 'firm'],
		['overdue_7', 'helpful', 7, 'overdue_7', 'helpful'],
		['overdue_14', 'final', 14, 'overdue_14', 'final'],
		['overdue_14', 'firm', 14, 'overdue_14', 'firm'],
		// Other presets, segment changes: the nearest tier before that speaks so.
		['pre_due_10', 'friendly', -10, 'pre_due_7', 'friendly'],
		['pre_due_3', 'friendly', -3, 'pre_due_7', 'friendly'],
		['overdue_3', 'helpful', 3, 'overdue_1', 'helpful'],
		['overdue_10', 'helpful', 10, 'overdue_7', 'helpful'],
		['overdue_21', 'firm', 21, 'overdue_14', 'firm'],
		['overdue_35', 'final', 35, 'overdue_14', 'final'],
		['overdue_35', 'helpful', 35, 'overdue_7', 'helpful'],
		// Ids of the owner's own: placed by the days overdue.
		['nudge', 'helpful', 5, 'overdue_4', 'helpful'],
		['nudge', undefined, 9, 'overdue_7', 'firm'],
		['hello', 'friendly', -2, 'pre_due_7', 'friendly'],
		['the_day', undefined, 0, 'due_today', 'friendly'],
		// A tone that makes no sense there becomes the nearest that does.
		['pre_due_1', 'final', -1, 'pre_due_1', 'helpful'],
		['due_today', 'firm', 0, 'due_today', 'helpful'],
		['overdue_1', 'final', 1, 'overdue_14', 'final'],
		['promise_broken', 'friendly', 8, 'promise_broken', 'helpful'],
		['payment_failed', 'firm', 2, 'payment_failed', 'helpful'],
		['paid_thanks', undefined, 2, 'paid_thanks', 'friendly'],
	] as const)('%s, %s, %i days: %s in %s', (tier, tone, days, id, spoken) => {
		expect(chooseTemplate(tier, tone, days)).toEqual({ id, tone: spoken });
	});

	it('never gives a tone the template lacks, nor one from before the due date to an overdue invoice', () => {
		for (const tier of [...TEMPLATE_IDS, 'overdue_99', 'pre_due_40', 'x', 'constructor', '__proto__']) {
			for (const tone of [...TONES, undefined]) {
				for (const days of [-30, -1, 0, 1, 200]) {
					const choice = chooseTemplate(tier, tone, days);
					expect(TEMPLATES[choice.id].tones).toContain(choice.tone);
					if (!/^(pre_due|due)/.test(tier) && !TEMPLATE_IDS.some((id) => id === tier) && days > 0) expect(choice.id).toMatch(/^overdue/);
				}
			}
		}
	});
});

it('looks for the nearest tone on the soft side first', () => {
	expect(nearestTone('final', ['helpful', 'firm'])).toBe('firm');
	expect(nearestTone('friendly', ['firm', 'final'])).toBe('firm');
	expect(nearestTone('firm', ['helpful', 'final'])).toBe('helpful');
	expect(nearestTone('helpful', ['helpful'])).toBe('helpful');
});
