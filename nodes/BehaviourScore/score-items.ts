import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { BehaviourScorer } from '../../domain/behaviour/score';
import { readPaymentBook } from '../../domain/behaviour/payments/payment-book';
import { parseReceivable, type Receivable } from '../../domain/model/receivable';
import { Delivery } from '../wires/delivery';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { showHint } from '../wires/hints';
import { ignoredHint, missingHistoryHint, thinHistoryHint } from './hints';
import { chooseModel } from './choose-model';
import { readSettings } from './settings';

const OUTPUT = { scored: 0, model: 1 } as const;

/** Scores the items: what the node does in a run. */
export function scoreItems(context: IExecuteFunctions): INodeExecutionData[][] {
	const items = incomingItems(context);
	const { asOf, zone, graceDays, explore } = readSettings(context);
	const history = readHistory(context);
	const fits = context.getNodeParameter('model', 0) === 'fit';
	const delivery = new Delivery(context, items, fits ? 2 : 1, OUTPUT.scored);

	const receivables: Receivable[] = [];
	const positions: number[] = [];
	items.forEach(({ json }, index) => {
		try {
			receivables.push(parseReceivable(json));
			positions.push(index);
		} catch (error) {
			delivery.fail(index, error);
		}
	});
	const book = readPaymentBook(history, asOf, zone);
	const { model, fit } = chooseModel(context, book, receivables, { asOf, zone, graceDays });
	const scorer = new BehaviourScorer(book, history, receivables, { asOf, zone, model, graceDays, explore });
	const newcomers = new Set<string>();
	const scores = scorer.scoreAll(receivables);
	receivables.forEach(({ customer }, place) => {
		if (scores[place]?.segment === 'new') newcomers.add(customer.id);
		delivery.pass(OUTPUT.scored, positions[place] ?? 0, { behaviour: scores[place] });
	});
	if (fit) delivery.make(OUTPUT.model, { fit }, positions);

	showHint(context, ignoredHint(historyHint(history), book.flaws), 'warning');
	if (receivables.length > 0) {
		const known = scorer.knowledge.portfolio.invoices;
		const customers = new Set(receivables.map(({ customer }) => customer.id)).size;
		showHint(context, missingHistoryHint(history.connected, known) ?? thinHistoryHint(newcomers.size, customers), known === 0 ? 'warning' : 'info');
	}
	return delivery.all();
}
