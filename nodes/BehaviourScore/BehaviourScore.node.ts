import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { BehaviourScorer } from '../../domain/behaviour/score';
import { readPaymentBook } from '../../domain/behaviour/payments/payment-book';
import { parseReceivable, type Receivable } from '../../domain/model/receivable';
import { Delivery } from '../wires/delivery';
import { historyHint, readHistory } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { showHint } from '../wires/hints';
import { ignoredHint, missingHistoryHint, thinHistoryHint } from './hints';
import { chooseModel } from './choose-model';
import { properties } from './properties';
import { readSettings } from './settings';

const OUTPUT = { scored: 0, model: 1 } as const;

export class BehaviourScore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Behaviour Score',
		name: 'behaviourScore',
		icon: { light: 'file:behaviourScore.svg', dark: 'file:behaviourScore.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { built_in: "built-in model", fit: "fitted to the history", custom: "own model" }[$parameter["model"]] }}',
		description: "Says from each customer's payment history how likely an invoice is paid late, when the money is expected, why, and how to reach the customer best",
		defaults: { name: 'Behaviour Score' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Invoices' },
			{ type: NodeConnectionTypes.Main, displayName: 'History' },
		],
		requiredInputs: 1,
		outputs:
			'={{ [{ type: "main", displayName: "Scored" }].concat($parameter["model"] === "fit" ? [{ type: "main", displayName: "Model" }] : []) }}',
		outputNames: ['Scored'],
		hints: [
			{
				message:
					'Connect paid invoices to the input "History": without them every customer is new. Rows of dunning_events will do, and so will the second output of an Invoice Normaliser.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
			},
		],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = incomingItems(this);
		const { asOf, zone, graceDays, explore } = readSettings(this);
		const history = readHistory(this);
		const fits = this.getNodeParameter('model', 0) === 'fit';
		const delivery = new Delivery(this, items, fits ? 2 : 1, OUTPUT.scored);

		const readable = new Map<number, Receivable>();
		items.forEach(({ json }, index) => {
			try {
				readable.set(index, parseReceivable(json));
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		const receivables = [...readable.values()];
		const book = readPaymentBook(history, asOf, zone);
		const { model, fit } = chooseModel(this, book, receivables, { asOf, zone, graceDays });
		const scorer = new BehaviourScorer(book, history, receivables, { asOf, zone, model, graceDays, explore });
		const newcomers = new Set<string>();
		for (const [index, receivable] of readable) {
			const behaviour = scorer.score(receivable);
			if (behaviour.segment === 'new') newcomers.add(receivable.customer.id);
			delivery.pass(OUTPUT.scored, index, { behaviour });
		}
		if (fit) delivery.make(OUTPUT.model, { fit }, [...readable.keys()]);

		showHint(this, ignoredHint(historyHint(history), book.flaws), 'warning');
		if (receivables.length > 0) {
			const known = scorer.knowledge.portfolio.invoices;
			const customers = new Set(receivables.map(({ customer }) => customer.id)).size;
			showHint(this, missingHistoryHint(history.connected, known) ?? thinHistoryHint(newcomers.size, customers), known === 0 ? 'warning' : 'info');
		}
		return delivery.all();
	}
}
