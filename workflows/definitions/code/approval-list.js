// What waits, as a form page: one line a touch, what customers wrote first, then the oldest.
const now = DateTime.now();
const rows = new Map();
for (const { json } of $input.all()) {
	const postponed = json.decidedAt && DateTime.fromISO(String(json.sendAt)) > now;
	if (json.key && !postponed && !rows.has(json.key)) rows.set(json.key, json);
}
const isReply = (row) => row.tier === 'answer';
const waiting = [...rows.values()].sort((a, b) => Number(isReply(b)) - Number(isReply(a)) || String(a.plannedAt).localeCompare(String(b.plannedAt)));
const lines = waiting.map((row, index) => {
	const invoices = JSON.parse(row.invoiceIds || '[]').filter(Boolean).join(', ') || row.invoiceId || '';
	const parts = isReply(row) ? [row.customerName, 'wrote to us', row.approvalReason] : [row.customerName, row.tier, `${row.amountDue} ${row.currency}`, invoices];
	return `${index + 1} · ${parts.filter(Boolean).join(' · ')}`.slice(0, 200);
});

// n8n shows the text above a form as HTML, so names of customers are made safe for it.
const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const before = $('Change the row').isExecuted ? $('Change the row').all().map(({ json }) => json) : [];
const saved = before.find((row) => row.key);
const became = (row) => {
	if (row.status !== 'cancelled') return row.status === 'approved' ? 'approved' : 'postponed';
	return String(row.outcome).startsWith('Taken over') ? 'taken over' : 'rejected';
};
const said = !$('Record decision').isExecuted
	? ''
	: saved
		? `Saved: ${safe(saved.customerName)}, ${safe(saved.tier)} is ${became(saved)}. `
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
