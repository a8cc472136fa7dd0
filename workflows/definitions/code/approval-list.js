// What waits, as a form page: one line a touch, the oldest first.
const rows = new Map();
for (const { json } of $input.all()) if (json.key && !rows.has(json.key)) rows.set(json.key, json);
const waiting = [...rows.values()].sort((a, b) => String(a.plannedAt).localeCompare(String(b.plannedAt)));
const lines = waiting.map((row, index) => {
	const invoices = JSON.parse(row.invoiceIds || '[]').join(', ') || row.invoiceId;
	return `${index + 1} · ${row.customerName} · ${row.tier} · ${row.amountDue} ${row.currency} · ${invoices}`;
});

// n8n shows the text above a form as HTML, so names of customers are made safe for it.
const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const before = $('Change the row').isExecuted ? $('Change the row').all().map(({ json }) => json) : [];
const saved = before.find((row) => row.key);
const said = !$('Record decision').isExecuted
	? ''
	: saved
		? `Saved: ${safe(saved.customerName)}, ${safe(saved.tier)} is ${saved.status === 'approved' ? 'approved' : 'rejected'}. `
		: 'Somebody else has decided on that one already. ';
const message = said + (waiting.length === 0 ? 'Everything is decided.' : `${waiting.length} waiting.`);
const field = {
	fieldName: 'choice',
	fieldLabel: 'Which one do you want to read?',
	fieldType: 'radio',
	requiredField: true,
	fieldOptions: { values: lines.map((option) => ({ option })) },
};
return [{ json: { count: waiting.length, message, fields: JSON.stringify([field]), waiting } }];
