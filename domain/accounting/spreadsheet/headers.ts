/**
 * What the columns of a spreadsheet may be called, by the field they hold: English, German, French, Spanish, Dutch, Italian,
 * Portuguese, and the contract's own names. Where two columns hold the same field, the name that stands first here wins.
 * Case, accents, spaces and punctuation do not matter.
 */
export const HEADERS = {
	id: ['Invoice ID', 'Document ID', 'Rechnungs-ID', 'ID facture', 'ID factura', 'Factuur-ID', 'ID fattura', 'ID fatura'],
	number: [
		'Invoice Number', 'Invoice No', 'Invoice Nr', 'Invoice', 'No', 'Document Number', 'Document No', 'Inv No', 'Reference Number',
		'Rechnungsnummer', 'Rechnungsnr', 'Rechnung Nr.', 'Rechnung', 'Belegnummer', 'Beleg-Nr.', 'Belegfeld 1', 'Nummer',
		'Numéro de facture', 'N° de facture', 'N° facture', 'No facture', 'Facture', 'Numéro', 'Número de factura', 'N.º de factura',
		'Nº factura', 'Num factura', 'Factura', 'Factuurnummer', 'Factuurnr', 'Factuur', 'Numero fattura', 'N. fattura', 'Nr fattura',
		'Fattura', 'Número da fatura', 'Nº da fatura', 'Fatura', 'Nota fiscal',
	],
	issueDate: [
		'Invoice Date', 'Date of Issue', 'Issued', 'Issued On', 'Document Date', 'Date', 'Rechnungsdatum', 'Ausstellungsdatum', 'Belegdatum',
		'Datum', 'Date de facture', 'Date de facturation', "Date d'émission", 'Fecha de factura', 'Fecha factura', 'Fecha de emisión',
		'Fecha', 'Factuurdatum', 'Data fattura', 'Data di emissione', 'Data emissione', 'Data da fatura', 'Data de emissão', 'Data',
	],
	dueDate: [
		'Due', 'Due On', 'Due By', 'Payment Due', 'Payment Due Date', 'Date Due', 'Pay By', 'Maturity', 'Maturity Date', 'Fälligkeit',
		'Fälligkeitsdatum', 'Fällig am', 'Fällig', 'Zahlungsziel', 'Zahlbar bis', "Date d'échéance", 'Échéance', 'Échéance le',
		'À payer avant le', 'Fecha de vencimiento', 'Fecha vencimiento', 'Vencimiento', 'Vence', 'Vervaldatum', 'Vervalt op',
		'Te betalen voor', 'Data di scadenza', 'Data scadenza', 'Scadenza', 'Data de vencimento', 'Vencimento', 'Vence em',
	],
	currency: ['Currency Code', 'Währung', 'Währungscode', 'WKZ', 'Devise', 'Monnaie', 'Moneda', 'Divisa', 'Valuta', 'Munteenheid', 'Moeda'],
	total: [
		'Total Amount', 'Invoice Total', 'Invoice Amount', 'Grand Total', 'Gross Amount', 'Gross', 'Amount', 'Rechnungsbetrag',
		'Bruttobetrag', 'Gesamtbetrag', 'Gesamt', 'Brutto', 'Betrag', 'Umsatz', 'Montant TTC', 'Total TTC', 'Montant total',
		'Montant facture', 'Montant', 'Importe total', 'Total factura', 'Importe', 'Monto', 'Totaal', 'Totaalbedrag', 'Factuurbedrag',
		'Bedrag', 'Totale', 'Importo totale', 'Totale fattura', 'Importo', 'Valor total', 'Total da fatura', 'Valor', 'Montante',
	],
	amountDue: [
		'Balance', 'Balance Due', 'Open Balance', 'Outstanding', 'Outstanding Amount', 'Open Amount', 'Open', 'Remaining',
		'Amount Outstanding', 'Unpaid Amount', 'Offener Betrag', 'Offen', 'Offener Posten', 'Restbetrag', 'Saldo', 'Noch offen',
		'Montant dû', 'Restant dû', 'Reste à payer', 'Solde', 'Solde dû', 'Importe pendiente', 'Pendiente', 'Saldo pendiente',
		'Importe adeudado', 'Openstaand bedrag', 'Openstaand', 'Nog te betalen', 'Te betalen', 'Importo dovuto', 'Importo residuo',
		'Residuo', 'Da pagare', 'Saldo dovuto', 'Valor em aberto', 'Em aberto', 'Valor em dívida', 'Saldo devedor', 'Valor pendente',
	],
	amountPaid: [
		'Paid Amount', 'Paid', 'Payments', 'Gezahlt', 'Bezahlt', 'Gezahlter Betrag', 'Montant payé', 'Payé', 'Réglé', 'Importe pagado',
		'Pagado', 'Betaald bedrag', 'Betaald', 'Importo pagato', 'Pagato', 'Valor pago', 'Pago',
	],
	status: [
		'Invoice Status', 'Payment Status', 'Rechnungsstatus', 'Zahlungsstatus', 'Statut', 'État', 'Estado', 'Estado de pago',
		'Betaalstatus', 'Stato', 'Stato pagamento', 'Situação',
	],
	disputed: [
		'Dispute', 'In Dispute', 'Strittig', 'Reklamiert', 'Contesté', 'Litige', 'En litige', 'En disputa', 'Disputada', 'Betwist',
		'Contestata', 'Contestato', 'Contestada', 'Em disputa',
	],
	settledOn: [
		'Paid On', 'Paid Date', 'Date Paid', 'Payment Date', 'Paid At', 'Bezahlt am', 'Gezahlt am', 'Zahlungsdatum', 'Zahldatum',
		'Date de paiement', 'Payé le', 'Réglé le', 'Date de règlement', 'Fecha de pago', 'Pagado el', 'Betaald op', 'Betaaldatum',
		'Data pagamento', 'Data di pagamento', 'Pagato il', 'Data de pagamento', 'Pago em',
	],
	purchaseOrder: [
		'PO', 'PO Number', 'Order Number', 'Bestellnummer', 'Bestell-Nr.', 'Bon de commande', 'N° de commande', 'Pedido', 'Orden de compra',
		'Bestelnummer', 'Ordine', 'Ordine di acquisto', 'Ordem de compra',
	],
	description: [
		'Subject', 'Memo', 'Beschreibung', 'Betreff', 'Leistung', 'Objet', 'Libellé', 'Descripción', 'Concepto', 'Omschrijving', 'Onderwerp',
		'Descrizione', 'Oggetto', 'Descrição',
	],
	paymentUrl: [
		'Payment Link', 'Pay Link', 'Zahlungslink', 'Lien de paiement', 'Enlace de pago', 'Betaallink', 'Link di pagamento',
		'Link de pagamento',
	],
	customerId: [
		'Customer Number', 'Customer No', 'Client ID', 'Account Number', 'Debtor Number', 'Kundennummer', 'Kundennr', 'Kunden-ID', 'Debitor',
		'Debitorennummer', 'Numéro client', 'N° client', 'Code client', 'ID cliente', 'Número de cliente', 'Código cliente', 'Klantnummer',
		'Klant-ID', 'Debiteurnummer', 'Codice cliente', 'Numero cliente', 'Código do cliente', 'Número do cliente',
	],
	customerName: [
		'Customer', 'Client', 'Client Name', 'Company', 'Company Name', 'Bill To', 'Debtor', 'Account Name', 'Name', 'Kunde', 'Kundenname',
		'Firma', 'Nom du client', 'Société', 'Nom', 'Raison sociale', 'Cliente', 'Nombre del cliente', 'Empresa', 'Nombre', 'Klant',
		'Klantnaam', 'Bedrijf', 'Naam', 'Nome cliente', 'Azienda', 'Ragione sociale', 'Nome', 'Nome do cliente',
	],
	contactName: [
		'Contact', 'Contact Person', 'Ansprechpartner', 'Kontakt', 'Personne de contact', 'Interlocuteur', 'Contacto', 'Persona de contacto',
		'Contactpersoon', 'Contatto', 'Referente', 'Contato',
	],
	email: [
		'Email Address', 'Customer Email', 'Mail', 'E-Mail-Adresse', 'Adresse e-mail', 'Courriel', 'Correo electrónico', 'Correo',
		'E-mailadres', 'Indirizzo e-mail', 'Endereço de e-mail',
	],
	phone: [
		'Phone Number', 'Customer Phone', 'Mobile', 'Telephone', 'Telefon', 'Telefonnummer', 'Handy', 'Mobil', 'Portable', 'Teléfono', 'Móvil', 'Telefoon',
		'Telefoonnummer', 'Mobiel', 'Cellulare', 'Telefone', 'Telemóvel', 'Celular',
	],
	country: ['Country Code', 'Customer Country', 'Billing Country', 'Land', 'Ländercode', 'Pays', 'País', 'Paese', 'Nazione'],
	region: ['State', 'State/Province', 'Province', 'Bundesland', 'Kanton', 'Provincia', 'Provincie', 'Regione', 'Distrito'],
	street: ['Street Address', 'Address', 'Address Line 1', 'Straße', 'Anschrift', 'Adresse', 'Rue', 'Calle', 'Dirección', 'Straat', 'Adres', 'Via', 'Indirizzo', 'Rua', 'Morada', 'Endereço'],
	postalCode: ['ZIP', 'ZIP Code', 'Postcode', 'PLZ', 'Postleitzahl', 'Code postal', 'Código postal', 'CAP', 'CEP'],
	city: ['Town', 'Ort', 'Stadt', 'Ville', 'Ciudad', 'Stad', 'Plaats', 'Città', 'Cidade'],
	timeZone: ['Zeitzone', 'Fuseau horaire', 'Zona horaria', 'Tijdzone', 'Fuso orario', 'Fuso horário'],
	language: ['Sprache', 'Langue', 'Idioma', 'Taal', 'Lingua'],
	kind: ['Customer Type', 'Kundenart', 'Type de client', 'Tipo de cliente', 'Klanttype', 'Tipo cliente'],
	relationship: ['VIP', 'Beziehung', 'Relation', 'Relación', 'Relatie', 'Relazione', 'Relação'],
	hold: [
		'On Hold', 'Do Not Contact', 'Do Not Remind', 'No Reminders', 'Mahnsperre', 'Mahnstopp', 'Gesperrt', 'Nicht mahnen', 'Relances bloquées', 'Ne pas relancer',
		'No reclamar', 'Bloqueado', 'Niet aanmanen', 'Geblokkeerd', 'Non sollecitare', 'Bloccato', 'Não cobrar',
	],
	tags: ['Labels', 'Schlagworte', 'Étiquettes', 'Etiquetas', 'Etichette'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SpreadsheetField = keyof typeof HEADERS;

export const SPREADSHEET_FIELDS = Object.keys(HEADERS) as readonly SpreadsheetField[];
