import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { fitPortfolio, type FitReport } from '../../domain/behaviour/fit/fit-portfolio';
import { BUILT_IN_MODEL } from '../../domain/behaviour/model/built-in';
import { parseModel, type ScoreModel } from '../../domain/behaviour/model/score-model';
import type { PaymentBook } from '../../domain/behaviour/payments/payment-book';
import { ContractError } from '../../domain/model/contract-error';
import type { Receivable } from '../../domain/model/receivable';
import { showHint } from '../wires/hints';
import { fitHint } from './hints';
import type { Settings } from './settings';

/** The model that the parameters ask for, and the report of the fit where one was asked for. */
export function chooseModel(
	context: IExecuteFunctions,
	book: PaymentBook,
	receivables: readonly Receivable[],
	settings: Pick<Settings, 'asOf' | 'zone' | 'graceDays'>,
): { model: ScoreModel; fit?: FitReport } {
	switch (context.getNodeParameter('model', 0)) {
		case 'custom':
			return { model: readCustomModel(context) };
		case 'fit': {
			const fit = fitPortfolio(book, receivables.map(({ customer }) => customer), BUILT_IN_MODEL, settings);
			showHint(context, fitHint(fit), fit.adopted ? 'info' : 'warning');
			return { model: fit.model, fit };
		}
		default:
			return { model: BUILT_IN_MODEL };
	}
}

function readCustomModel(context: IExecuteFunctions): ScoreModel {
	const written: unknown = context.getNodeParameter('customModel', 0, '');
	try {
		return parseModel(typeof written === 'string' ? JSON.parse(written) : written);
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error instanceof ContractError ? error.message : "'Model (JSON)' is not JSON", {
			description: "Copy the model out of the output 'Model' of this node in the mode 'Fit to History' (the field fit.model), and change what you want to change.",
		});
	}
}
