import type { SourceHost } from '../../workflows/source-host';
import type { WorldInvoice } from '../ledger-world';
import type { Books } from './books';

/** The tables that people keep by hand. */
export class TableBooks implements Books {
	readonly name = 'the tables';
	readonly planner = '01-plan-the-day';
	readonly settings = {};
	readonly byOwnNode = false;
	readonly vendors = [];
	private readonly customers = new Set<string>();

	idOf({ id }: WorldInvoice): string {
		return id;
	}

	async connect(): Promise<void> {}

	async bill({ id, firm, issued, due, amount }: WorldInvoice, { host }: SourceHost): Promise<void> {
		if (!this.customers.has(firm.id)) {
			this.customers.add(firm.id);
			await host.tables.insertRows('dunning_customers', [{ customerId: firm.id, name: firm.name, email: firm.email, country: 'DE', kind: 'business' }]);
		}
		const open = { currency: 'EUR', total: amount.toFixed(2), amountDue: amount.toFixed(2), status: 'open' };
		await host.tables.insertRows('dunning_invoices', [{ invoiceId: id, number: id, customerId: firm.id, issueDate: issued, dueDate: due, ...open }]);
	}

	async pay({ id }: WorldInvoice, on: string, { host }: SourceHost): Promise<void> {
		await host.tables.updateRows('dunning_invoices', 'invoiceId', id, { status: 'paid', amountDue: '0.00', settledOn: on });
	}
}
