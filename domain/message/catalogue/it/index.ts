import type { LanguageTexts } from '../format';
import { LANGUAGE_NAMES } from '../languages';
import { disputeReceived } from './dispute-received';
import { dueToday } from './due-today';
import { handOver } from './hand-over';
import { overdue1 } from './overdue-1';
import { overdue14 } from './overdue-14';
import { overdue4 } from './overdue-4';
import { overdue7 } from './overdue-7';
import { paidThanks } from './paid-thanks';
import { partialPayment } from './partial-payment';
import { paymentFailed } from './payment-failed';
import { phrases } from './phrases';
import { planOffer } from './plan-offer';
import { preDue1 } from './pre-due-1';
import { preDue7 } from './pre-due-7';
import { promiseBroken } from './promise-broken';
import { promiseThanks } from './promise-thanks';
import { statement } from './statement';
import { typography } from './typography';
import { words } from './words';

export const it: LanguageTexts = {
	language: 'it',
	name: LANGUAGE_NAMES.it,
	typography,
	words,
	phrases,
	handOver,
	texts: {
		pre_due_7: preDue7,
		pre_due_1: preDue1,
		due_today: dueToday,
		overdue_1: overdue1,
		overdue_4: overdue4,
		overdue_7: overdue7,
		overdue_14: overdue14,
		promise_broken: promiseBroken,
		statement,
		partial_payment: partialPayment,
		payment_failed: paymentFailed,
		plan_offer: planOffer,
		promise_thanks: promiseThanks,
		dispute_received: disputeReceived,
		paid_thanks: paidThanks,
	},
};
