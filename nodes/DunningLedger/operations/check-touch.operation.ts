import { checkTouch as check } from '../../../domain/ledger/check-touch';
import { parseTouch, type Touch } from '../../../domain/ledger/touch';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import { freshDecisions } from './fresh-decisions';
import type { LedgerOperation } from './operation';

const OUTPUT = { due: 0, over: 1 } as const;

/** Holds a pending touch against decisions made on facts read afresh, and gives it its message back if it still stands. */
export const checkTouch: LedgerOperation = {
	properties: [],
	execute(context) {
		const touches = incomingItems(context);
		const delivery = new Delivery(context, touches, 2, OUTPUT.over);
		const decided = secondInput(context).filter((row) => row.reminder !== undefined);
		const decisions = freshDecisions(decided);
		touches.forEach(({ json }, index) => {
			try {
				const touch = parseTouch(json);
				const checked = check(touch, decisions);
				if (!checked.due) {
					delivery.pass(OUTPUT.over, index, { outcome: checked.reason });
					return;
				}
				const fresh = decided[decisions.indexOf(checked.decision)];
				delivery.make(OUTPUT.due, { ...fresh, message: messageOf(touch), touch: json }, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};

function messageOf(touch: Touch): object {
	const { channel, recipient, subject, text, html, language, template, variant, headers } = touch;
	return { channel, to: recipient, subject, text, html, language, template, variant, headers, purpose: 'reminder' };
}
