import type { LedgerApi } from '../../vendors/ledger';
import type { SourceHost } from '../../workflows/source-host';
import type { WorldInvoice } from '../ledger-world';
import type { Books } from './books';

/** A vendor whose books are kept by the local server that plays its API. */
export class VendorBooks implements Books {
	constructor(
		readonly name: string,
		private readonly api: LedgerApi,
	) {}

	get planner(): string {
		return this.api.planner;
	}

	get vendors(): readonly LedgerApi[] {
		return [this.api];
	}

	get settings(): Readonly<Record<string, unknown>> {
		return this.api.settings;
	}

	get byOwnNode(): boolean {
		return this.api.byOwnNode;
	}

	idOf({ id }: WorldInvoice): string {
		return id;
	}

	async connect({ connect }: SourceHost): Promise<void> {
		if (this.api.credential) await connect(this.api.credential.type, this.api.credential.data);
	}

	async bill({ id, firm, issued, due, amount }: WorldInvoice): Promise<void> {
		await Promise.resolve(this.api.bill({ id, firm: { id: firm.id, name: firm.name, email: firm.email }, issued, due, amount }));
	}

	async pay({ id }: WorldInvoice, on: string): Promise<void> {
		await Promise.resolve(this.api.pay(id, on));
	}
}
