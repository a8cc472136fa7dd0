// What an erasure concerns, for a person to read and to confirm. Nothing is changed before they do.
const found = $input.first().json;
const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const WHAT = {
	customers: 'Rows of the customer: removed',
	invoices: 'Invoices: number, days and sums stay',
	events: 'Events: type, time, invoice, key and sums stay, under a pseudonym',
	touches: 'Messages: key, time and channel stay; address and words go',
	problems: 'Problems: what they say goes',
};
const lines = Object.entries(WHAT).map(([table, what]) => `<tr><td>${found.rows[table]}</td><td>${what}</td></tr>`);
const warnings = [
	...(found.openInvoices.length > 0 ? [`Not settled: ${found.openInvoices.slice(0, 20).join(', ')}. A claim you still want to enforce is a reason to keep what it needs (GDPR art. 17(3)(e)): nothing more is sent about it afterwards.`] : []),
	...(found.pending > 0 ? [`${found.pending} message(s) were still to go out, and are cancelled.`] : []),
	...(found.interrupted ? ['An erasure of this customer was interrupted. This one finishes it.'] : []),
	'What your n8n keeps of past runs, your backups and the source of the invoices are not touched.',
];
const html = `<p><b>${safe(found.name)}</b> (${safe(found.customerId)})</p><table>${lines.join('')}</table>${warnings.map((line) => `<p>${safe(line)}</p>`).join('')}<p>This cannot be undone. If you may need it, export the record first.</p>`;
const fields = [
	{ fieldType: 'html', elementName: 'found', html },
	{ fieldName: 'confirm', fieldLabel: `To erase for good, type the customer's id: ${found.customerId}`, fieldType: 'text', requiredField: true },
];
return [{ json: { ...found, fields: JSON.stringify(fields) } }];
