// One case as a form page with what can be done about it. Nothing is done before the button is pressed.
const { cases } = $('Week').first().json;
const found = cases[Number.parseInt(String($input.first().json.choice), 10) - 1];
if (!found) throw new Error('That line is no longer on the list; open the week again');
const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const ON_CUSTOMER = { 'Hold the customer: I deal with it': 'hold', 'Release the customer': 'release' };
const MEANINGS = {
	unknown_outcome: { 'It did go out': 'was_sent', 'It did not go out: it may be planned again': 'was_not_sent' },
	failed: { Done: 'done' },
	handed_over: { Done: 'done', ...ON_CUSTOMER },
	held: { 'Release the customer': 'release' },
};
const meanings = MEANINGS[found.kind] ?? ON_CUSTOMER;
const fields = [
	{ fieldType: 'html', elementName: 'case', html: `<p><b>${safe(found.customerName || found.customerId)}</b> ${safe(found.invoiceId)}</p><p>${safe(found.why)}</p><p>Since ${safe(String(found.since).slice(0, 10))}</p><hr>` },
	{ fieldName: 'decision', fieldLabel: 'Decision', fieldType: 'radio', requiredField: true, fieldOptions: { values: [...Object.keys(meanings), 'Back to the list'].map((option) => ({ option })) } },
	{ fieldName: 'note', fieldLabel: 'Note for the record (optional)', fieldType: 'text' },
];
return [{ json: { title: found.customerName || "The owner's week", why: 'Saved decisions count at once.', fields: JSON.stringify(fields), found, meanings } }];
