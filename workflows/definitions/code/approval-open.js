// One touch as a form page: why it waits, the message as the customer would get it, and the decision.
const { waiting } = $('List').first().json;
const number = Number.parseInt(String($input.first().json.choice), 10);
const touch = waiting[number - 1];
if (!touch) throw new Error('That line is no longer on the list; open the desk again');

const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const fact = (name, value) => (value ? `<tr><td style="padding-right:12px;color:#667">${name}</td><td>${safe(value)}</td></tr>` : '');
const day = (instant) => (instant ? DateTime.fromISO(instant).toFormat('d LLLL yyyy, HH:mm') : '');
const html = [
	'<table>',
	fact('Customer', touch.customerName),
	fact('To', touch.recipient),
	fact('Step', `${touch.tier} (${touch.tone || 'no tone'})`),
	fact('Open', `${touch.amountDue} ${touch.currency}`),
	fact('Invoices', JSON.parse(touch.invoiceIds || '[]').join(', ')),
	fact('Decided because', touch.reason),
	fact('Waits because', touch.approvalReason),
	fact('Rejected by itself on', day(touch.expiresAt)),
	'</table><hr>',
].join('');
const fields = [
	{ fieldType: 'html', elementName: 'facts', html },
	{ fieldName: 'subject', fieldLabel: 'Subject', fieldType: 'text', defaultValue: touch.subject ?? '' },
	{ fieldName: 'text', fieldLabel: 'Message (you may edit it)', fieldType: 'textarea', defaultValue: touch.text },
	{
		fieldName: 'decision',
		fieldLabel: 'Decision',
		fieldType: 'radio',
		requiredField: true,
		fieldOptions: { values: ['Approve', 'Reject', 'Back to the list'].map((option) => ({ option })) },
	},
	{ fieldName: 'note', fieldLabel: 'Note for the record (optional)', fieldType: 'text' },
];
return [{ json: { title: `${touch.customerName}: ${touch.tier}`, why: 'Read it as the customer would. Saved decisions count at once.', fields: JSON.stringify(fields), touch } }];
