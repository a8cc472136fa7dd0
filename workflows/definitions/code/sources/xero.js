// https://developer.xero.com/documentation/api/accounting/invoices
const api = 'https://api.xero.com/api.xro/2.0';
const page = { page: 1, pageSize: 1000 };
const dayOf = (moment) => `DateTime(${moment.toUTC().toFormat('yyyy, MM, dd')})`;
if (called.customerId) {
	const ofContact = `Contact.ContactID==guid("${called.customerId}")`;
	return [
		request('open invoices', `${api}/Invoices`, { ContactIDs: called.customerId, Statuses: 'AUTHORISED', where: 'Type=="ACCREC"', ...page }),
		...(invoiceIds.length > 0 ? [request('invoices of the touch', `${api}/Invoices`, { IDs: invoiceIds.join(','), ...page })] : []),
		request('credit notes', `${api}/CreditNotes`, { where: `Type=="ACCRECCREDIT" AND Status=="AUTHORISED" AND ${ofContact}`, ...page }),
		request('the contact', `${api}/Contacts`, { IDs: called.customerId, ...page }),
	];
}
return [
	request('contacts', `${api}/Contacts`, { where: 'IsCustomer==true', ...page }),
	request('paid invoices', `${api}/Invoices`, { Statuses: 'PAID', where: `Type=="ACCREC" AND FullyPaidOnDate>=${dayOf(since)}`, ...page }),
	request('credit notes', `${api}/CreditNotes`, { where: 'Type=="ACCRECCREDIT" AND Status=="AUTHORISED"', ...page }),
	request('overpayments', `${api}/Overpayments`, { where: 'Type=="RECEIVE-OVERPAYMENT" AND Status=="AUTHORISED"', ...page }),
	request('prepayments', `${api}/Prepayments`, { where: 'Type=="RECEIVE-PREPAYMENT" AND Status=="AUTHORISED"', ...page }),
	request('open invoices', `${api}/Invoices`, { Statuses: 'AUTHORISED', where: 'Type=="ACCREC"', ...page }),
];
