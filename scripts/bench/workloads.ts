import { BUILT_IN_MODEL } from '../../domain/behaviour/model/built-in';
import { readPaymentBook } from '../../domain/behaviour/payments/payment-book';
import { BehaviourScorer } from '../../domain/behaviour/score';
import { instantOf } from '../../domain/calendar/instant';
import type { TimeZone } from '../../domain/calendar/time-zone';
import { Gate } from '../../domain/compliance/gate';
import { readGateItem } from '../../domain/compliance/gate-item';
import { DEFAULT_SETTINGS } from '../../domain/compliance/settings';
import { Composer } from '../../domain/message/composer';
import { parseBehaviour } from '../../domain/model/behaviour';
import { foldHistory } from '../../domain/model/history';
import { parseReceivable } from '../../domain/model/receivable';
import { expectedPayment } from '../../domain/report/expected-payment';
import { readLedger } from '../../domain/report/ledger-rows';
import { reportPage } from '../../domain/report/page/page';
import { receivablesReport } from '../../domain/report/receivables-report';
import { ReplyEngine } from '../../domain/reply/reply-engine';
import { route } from '../../domain/tiers/run/route';
import { heldOutSet } from '../train/reply/corpus';
import * as behaviour from './ledgers/behaviour';
import * as compliance from './ledgers/compliance';
import * as message from './ledgers/message';
import * as report from './ledgers/report';
import * as tiers from './ledgers/tiers';
import { customerPortalLoad } from './loads/customer-portal';
import { dunningLedgerLoad } from './loads/dunning-ledger';
import { invoiceNormaliserLoad } from './loads/invoice-normaliser';
import { EVENTS_AN_ITEM, type Load } from './loads/load';

const ITEMS_A_CUSTOMER = 10;

/** A load of so many items for each node, by the name it has on the canvas. */
export const WORKLOADS: Readonly<Record<string, (items: number) => Load>> = {
	'Behaviour Score': (count) => {
		const { asOf, zone } = behaviour;
		const customers = Math.ceil(count / ITEMS_A_CUSTOMER);
		const [events, items] = [behaviour.madeEvents(count * EVENTS_AN_ITEM, customers), behaviour.madeItems(count, customers)];
		return {
			events: events.length,
			work: () => {
				const history = foldHistory(events);
				const receivables = items.map((item) => parseReceivable(item));
				const scorer = new BehaviourScorer(readPaymentBook(history, asOf, zone), history, receivables, { asOf, zone, model: BUILT_IN_MODEL, graceDays: 0, explore: false });
				scorer.scoreAll(receivables);
			},
		};
	},
	'Compliance Gate': (count) => {
		const { items, events } = compliance.ledger(count);
		return {
			events: events.length,
			work: () => {
				const history = Object.assign(foldHistory(events), { connected: true });
				const gate = new Gate({ ...DEFAULT_SETTINGS, creditorRole: 'first_party', creditorCountry: 'GB' }, history, compliance.ASOF);
				gate.decideAll(items.map((item) => readGateItem(item)));
			},
		};
	},
	'Customer Portal': customerPortalLoad,
	'Dunning Ledger': dunningLedgerLoad,
	'Invoice Normaliser': invoiceNormaliserLoad,
	'Receivables Report': (count) => {
		const { items, rows } = report.madeLedger(count, count * EVENTS_AN_ITEM);
		return {
			events: rows.length,
			work: () => {
				const ledger = readLedger(rows, report.settings.asOf);
				const read = items.map((item) => {
					const receivable = parseReceivable(item);
					return { receivable, expected: expectedPayment(receivable, item.behaviour) };
				});
				reportPage(receivablesReport(read, ledger, report.settings), { title: 'Receivables report', locale: 'en' });
			},
		};
	},
	'Reminder Composer': (count) => {
		const items = Array.from({ length: count }, (_, index) => message.itemOf(index));
		const events = items.flatMap((item, index) => message.eventsOf(item.customer.id, item.invoice.id, index));
		return {
			events: events.length,
			work: () => {
				const history = foldHistory(events);
				const composer = new Composer({ ...message.settings, channel: 'email' });
				for (const item of items) composer.compose(item, history.of(item.customer.id));
			},
		};
	},
	'Reminder Tier Router': (count) => {
		const { asOf } = tiers;
		if (asOf === null) throw new Error('The day of the benchmark is no instant');
		const items = Array.from({ length: count }, (_, index) => tiers.itemOf(index));
		const events = items.flatMap((_, index) => tiers.eventsOf(index));
		return {
			events: events.length,
			work: () => {
				const read = items.map((item) => ({ ...parseReceivable(item), behaviour: parseBehaviour(item.behaviour) }));
				route(read, foldHistory(events), tiers.policy, asOf);
			},
		};
	},
	'Reply Classifier': (count) => {
		const replies = heldOutSet().map(({ channel, from, subject, body, headers, received_at }) => ({ channel, from, subject, body, headers, receivedAt: received_at }));
		return {
			events: 0,
			work: () => {
				const engine = new ReplyEngine({ asOf: instantOf(Date.UTC(2026, 2, 20)), threshold: 0.7, graceDays: 2, zone: 'UTC' as TimeZone });
				for (let index = 0; index < count; index += 1) engine.decide(engine.read(replies[index % replies.length] ?? {}));
			},
		};
	},
};
