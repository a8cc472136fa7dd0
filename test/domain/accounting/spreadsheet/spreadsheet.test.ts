import { EUR, messages, reasons, receivable, run } from '../run';

const row = { 'Invoice No': 'A-1', 'Due Date': '31/03/2026', Amount: '1,284.50', Currency: 'GBP', Customer: 'Calder Ltd', Email: 'ap@calder.example' };

describe('headers in seven languages', () => {
	test.each([
		['en', { 'Invoice No': 'R-7', 'Invoice Date': '2026-01-15', 'Due Date': '2026-02-14', 'Total Amount': '1000', 'Amount Due': '400', Currency: 'EUR', Customer: 'Acme', 'E-mail': 'ap@acme.example', Country: 'Germany', Status: 'Overdue' }],
		['de', { 'Rechnungs-Nr.': 'R-7', Rechnungsdatum: '15.01.2026', 'Fällig am': '14.02.2026', Rechnungsbetrag: '1.000,00 €', 'Offener Betrag': '400,00 €', Kunde: 'Acme', 'E-Mail': 'ap@acme.example', Land: 'Deutschland', Status: 'Überfällig' }],
		['fr', { 'N° de facture': 'R-7', "Date d'émission": '15/01/2026', "Date d'échéance": '14/02/2026', 'Montant TTC': '1 000,00', 'Montant dû': '400,00', Devise: 'EUR', Client: 'Acme', Courriel: 'ap@acme.example', Pays: 'Allemagne', Statut: 'En retard' }],
		['es', { 'Nº factura': 'R-7', 'Fecha de emisión': '15/01/2026', 'Fecha de vencimiento': '14/02/2026', Importe: '1.000,00', 'Importe pendiente': '400,00', Moneda: 'EUR', Cliente: 'Acme', 'Correo electrónico': 'ap@acme.example', País: 'Alemania', Estado: 'Vencida' }],
		['nl', { Factuurnummer: 'R-7', Factuurdatum: '15-01-2026', Vervaldatum: '14-02-2026', Totaalbedrag: '€ 1.000,00', 'Openstaand bedrag': '€ 400,00', Klant: 'Acme', 'E-mailadres': 'ap@acme.example', Land: 'Duitsland', Status: 'Openstaand' }],
		['it', { 'Numero fattura': 'R-7', 'Data fattura': '15/01/2026', 'Data scadenza': '14/02/2026', Totale: '1.000,00', 'Importo residuo': '400,00', Valuta: 'EUR', 'Ragione sociale': 'Acme', Email: 'ap@acme.example', Paese: 'Germania', Stato: 'Scaduta' }],
		['pt', { 'Número da fatura': 'R-7', 'Data de emissão': '15/01/2026', 'Data de vencimento': '14/02/2026', 'Valor total': '1.000,00', 'Valor em aberto': '400,00', Moeda: 'EUR', 'Nome do cliente': 'Acme', 'E-mail': 'ap@acme.example', País: 'Alemanha', Estado: 'Em aberto' }],
	])('%s', (_language, cells) => {
		const result = run([cells]);
		expect(messages(result)).toEqual([]);
		const { invoice, customer } = receivable(result, 'R-7');
		expect(invoice).toMatchObject({ id: 'R-7', number: 'R-7', issueDate: '2026-01-15', dueDate: '2026-02-14', currency: 'EUR', total: 1000, amountDue: 400 });
		expect(customer).toMatchObject({ id: 'ap@acme.example', name: 'Acme', email: 'ap@acme.example', country: 'DE' });
	});

	test('the contract’s own names are headers too, and of two columns for one field the more telling wins', () => {
		const { invoice } = receivable(run([{ id: 'x1', number: 'N-1', dueDate: '2026-02-14', amount: 7, total: 9, amountDue: 3, currency: 'EUR', customerId: 'C-1' }]), 'x1');
		expect(invoice).toMatchObject({ id: 'x1', number: 'N-1', total: 9, amountDue: 3 });
	});

	test('a header no list holds is mapped by the user', () => {
		const odd = { Ref: 'A-1', 'Pay before': '2026-03-31', Sum: 5, Who: 'C-9' };
		const columns = [{ field: 'number', header: 'Ref' }, { field: 'dueDate', header: 'Pay before' }, { field: 'total', header: 'Sum' }, { field: 'customerId', header: 'Who' }] as const;
		const spreadsheet = { dateOrder: 'auto', decimalSeparator: 'auto', columns } as const;
		expect(receivable(run([odd], { spreadsheet, defaultCurrency: EUR }), 'A-1').invoice).toMatchObject({ dueDate: '2026-03-31', total: 5 });
	});
});

describe('what can be read in two ways', () => {
	test('the order of dates is what other rows show', () => {
		const result = run([{ ...row, 'Due Date': '03/04/2026' }, { ...row, 'Invoice No': 'A-2', 'Due Date': '13/04/2026' }]);
		expect(receivable(result, 'A-1').invoice.dueDate).toBe('2026-04-03');
		const american = run([{ ...row, 'Due Date': '03/04/2026' }, { ...row, 'Invoice No': 'A-2', 'Due Date': '04/13/2026' }]);
		expect(receivable(american, 'A-1').invoice.dueDate).toBe('2026-03-04');
	});

	test('where no row shows it, or rows contradict each other, the row is refused with its place and the option to set', () => {
		const message = "'row 2, column Due Date' is \"03/04/2026\". Expected a date that can be read one way only; set 'Date Order' in the options to say whether the day or the month comes first.";
		expect(messages(run([{ ...row, 'Due Date': '03/04/2026' }]))).toEqual([message]);
		const torn = run([{ ...row, 'Due Date': '03/04/2026' }, { ...row, 'Invoice No': 'A-2', 'Due Date': '13/04/2026' }, { ...row, 'Invoice No': 'A-3', 'Due Date': '04/13/2026' }]);
		expect(messages(torn)).toEqual([message]);
		expect(torn.receivables).toHaveLength(2);
	});

	test('the option decides', () => {
		const spreadsheet = { dateOrder: 'mdy', decimalSeparator: 'comma', columns: [] } as const;
		const { invoice } = receivable(run([{ ...row, 'Due Date': '03/04/2026', Amount: '1.234' }], { spreadsheet }), 'A-1');
		expect(invoice).toMatchObject({ dueDate: '2026-03-04', total: 1234 });
	});

	test('the decimal separator is what other rows show', () => {
		const result = run([{ ...row, Amount: '1,500' }, { ...row, 'Invoice No': 'A-2', Amount: '99.90' }]);
		expect(receivable(result, 'A-1').invoice.total).toBe(1500);
		expect(messages(run([{ ...row, Amount: '1,500' }]))).toEqual([
			"'row 2, column Amount' is \"1,500\". Expected an amount that can be read one way only; set 'Decimal Separator' in the options to say what the decimals follow.",
		]);
	});
});

describe('currencies', () => {
	test.each([
		['1,284.50 €', 'EUR'],
		['£1,284.50', 'GBP'],
		['US$1,284.50', 'USD'],
		['1,284.50 PLN', 'PLN'],
	])('beside the amount: %s', (Amount, currency) => {
		const { Currency: _none, ...bare } = row;
		expect(receivable(run([{ ...bare, Amount }]), 'A-1').invoice).toMatchObject({ currency, total: 1284.5 });
	});

	test('a sign of several currencies needs the default one', () => {
		const { Currency: _none, ...bare } = row;
		const dollars = { ...bare, Amount: '$1,284.50' };
		expect(messages(run([dollars]))[0]).toBe("'row 2, column Amount' is \"$\". Expected a currency code: this sign is that of several currencies; or set 'Default Currency' in the options.");
		expect(messages(run([dollars], { defaultCurrency: EUR }))).toHaveLength(1);
		expect(receivable(run([{ ...bare, Amount: '1,284.50' }], { defaultCurrency: EUR }), 'A-1').invoice.currency).toBe('EUR');
		expect(messages(run([{ ...bare, Amount: '1,284.50' }]))[0]).toBe("'row 2, no column for currency' is missing. Expected an ISO 4217 code in a column or beside the amounts; or set 'Default Currency' in the options.");
		expect(messages(run([{ ...bare, Amount: '12 apples' }]))[0]).toBe("'row 2, column Amount' is \"apples\". Expected an ISO 4217 currency code, such as EUR.");
	});

	test('more decimals than the currency has are refused', () => {
		expect(messages(run([{ ...row, Currency: 'JPY', Amount: '10.50' }]))[0]).toBe("'row 2, column Amount' is \"10.50\". Expected an amount in JPY with at most 0 decimals, such as 1284.");
		expect(receivable(run([{ ...row, Currency: 'KWD', Amount: '10.505' }, { ...row, 'Invoice No': 'A-2', Amount: '1.5' }]), 'A-1').invoice.total).toBe(10.505);
	});
});

describe('what a row says about payment', () => {
	test.each([
		[{ Paid: '284.50' }, { amountDue: 1000, amountPaid: 284.5, status: 'partially_paid' }],
		[{ Balance: '100.00' }, { amountDue: 100, status: 'partially_paid' }],
		[{ Status: 'Sent' }, { amountDue: 1284.5, status: 'open' }],
		[{ Paid: 'no' }, { amountDue: 1284.5, status: 'open' }],
		[{ Disputed: 'x' }, { disputed: true }],
		[{ Status: 'In Dispute' }, { disputed: true, status: 'open' }],
		[{ Status: 'Inkasso' }, { status: 'in_collections' }],
	])('%j is open', (cells, expected) => {
		expect(receivable(run([{ ...row, ...cells }]), 'A-1').invoice).toMatchObject(expected);
	});

	test.each([
		[{ Status: 'Bezahlt', 'Paid On': '15/04/2026' }],
		[{ Paid: 'yes', 'Paid On': '15/04/2026' }],
		[{ 'Paid On': '15/04/2026' }],
		[{ Balance: 0, 'Paid On': '15/04/2026' }],
	])('%j is settled', (cells) => {
		const result = run([{ ...row, ...cells }]);
		expect(result.receivables).toEqual([]);
		expect(result.events.at(-1)?.event).toMatchObject({ type: 'invoice.settled', amount: 1284.5, data: { dueDate: '2026-03-31', settledOn: '2026-04-15' } });
	});

	test.each([
		[{ Status: 'Entwurf' }, 'draft'],
		[{ Status: 'Annulée' }, 'void'],
		[{ Status: 'bad debt' }, 'written_off'],
		[{ Status: 'Paid' }, 'settled_on_unknown'],
		[{ Amount: 0 }, 'nothing_to_pay'],
	])('%j is left out', (cells, reason) => {
		expect(reasons(run([{ ...row, ...cells }]))).toEqual({ 'A-1': reason });
	});

	test('paid with an open balance contradicts itself', () => {
		expect(messages(run([{ ...row, Status: 'paid', Balance: '10.00' }]))).toEqual(["'row 2, column Balance' is \"10.00\". Expected nothing or 0, since the row says that it is paid."]);
	});

	test('an unknown status is refused: it may mean that nothing is owed', () => {
		expect(messages(run([{ ...row, Status: 'Hmm' }]))[0]).toMatch(/^'row 2, column Status' is "Hmm"\. Expected a status such as open, paid/);
	});

	test('a negative amount is a credit', () => {
		expect(receivable(run([{ ...row, Amount: '(84.50)', Date: '01/03/2026', 'Due Date': '' }, { ...row, 'Invoice No': 'A-2' }]), 'A-1').invoice).toMatchObject({ amountDue: -84.5, dueDate: '2026-03-01' });
	});
});

describe('rows that cannot be used', () => {
	test('each names row and column, and its neighbours go on', () => {
		const result = run([{ ...row, 'Due Date': 'soon' }, row, { ...row, 'Invoice No': '', row_number: 17 }, { ...row, 'Due Date': '' }, { ...row, Amount: '?' }, { ...row, Customer: '', Email: '' }]);
		expect(messages(result)).toEqual([
			"'row 2, column Due Date' is \"soon\". Expected a date, such as 2026-03-31.",
			"'row 17, column Invoice No' is missing. Expected an invoice number.",
			"'row 5, column Due Date' is missing. Expected a date such as 2026-03-31; or set 'Days to Pay' in the options for documents without one.",
			"'row 6, column Amount' is \"?\". Expected an amount, such as 1284.50.",
			"'row 7, no column for customerId' is missing. Expected a customer number, an e-mail address or a name.",
		]);
		expect(result.receivables).toHaveLength(1);
	});

	test('days to pay date what has no due date', () => {
		const { 'Due Date': _none, ...undated } = row;
		expect(receivable(run([{ ...undated, 'Invoice Date': '2026-01-31' }], { netDays: 14 }), 'A-1').invoice).toMatchObject({ issueDate: '2026-01-31', dueDate: '2026-02-14' });
	});

	test('a link that is none, and an empty row', () => {
		expect(messages(run([{ ...row, 'Payment Link': 'javascript:alert(1)' }]))[0]).toMatch(/column Payment Link' is "javascript:alert\(1\)". Expected a link that begins with https/);
		const blank = Object.fromEntries(Object.keys(row).map((header) => [header, '']));
		expect(run([blank, row]).leftOut).toMatchObject([{ item: 0, reason: 'empty_row' }]);
	});
});

test.each([
	[{ VIP: 'ja', Mahnsperre: 'x' }, { relationship: 'vip', hold: { reason: 'marked in row 2, column Mahnsperre' } }],
	[{ VIP: 'no', 'On Hold': 'complaint of 3 May' }, { relationship: 'standard', hold: { reason: 'complaint of 3 May' } }],
	[{ Relationship: 'New', 'On Hold': 'no', Kind: 'Consumer', Tags: 'a, b' }, { relationship: 'new', kind: 'consumer', tags: ['a', 'b'] }],
])('%j tells how to treat the customer', (cells, expected) => {
	const { customer } = receivable(run([{ ...row, ...cells }]), 'A-1');
	expect(customer).toMatchObject(expected);
	expect('hold' in customer).toBe('hold' in expected);
});

test('two people of one name are two customers, by their addresses', () => {
	const result = run([row, { ...row, 'Invoice No': 'A-2', Email: 'other@calder.example' }, { ...row, 'Invoice No': 'A-3', Email: 'AP@calder.example' }]);
	expect(result.receivables.map(({ customer }) => customer.id)).toEqual(['ap@calder.example', 'other@calder.example', 'ap@calder.example']);
});

test('a table of customers joins by the customer number', () => {
	const customers = [{ Kundennummer: 'C-1', Firma: 'Calder Ltd', 'E-Mail': 'ap@calder.example', Telefon: '0113 496 0123', Land: 'Großbritannien', Ort: 'Leeds' }];
	const { customer } = receivable(run([{ ...row, 'Customer No': 'C-1', Email: '' }], {}, customers), 'A-1');
	expect(customer).toMatchObject({ id: 'C-1', email: 'ap@calder.example', country: 'GB', phone: '+441134960123', city: 'Leeds' });
});
