// One touch as a form page: why it waits, what happened before, the message as the customer would get it, and the decision.
const touch = $('Chosen').first().json;
const isReply = touch.tier === 'answer';
const safe = (text) => String(text ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>');
const fact = (name, value) => (value ? `<tr><td style="padding-right:12px;color:#667">${name}</td><td>${safe(value)}</td></tr>` : '');
const day = (instant) => (instant ? DateTime.fromISO(String(instant)).toFormat('d LLLL yyyy, HH:mm') : '');

const SHOWN = 12;
const past = $input
	.all()
	.map(({ json }) => json)
	.filter((event) => event.type && !['invoice.issued', 'invoice.settled'].includes(event.type))
	.sort((a, b) => String(b.at).localeCompare(String(a.at)))
	.slice(0, SHOWN)
	.map((event) => {
		const data = JSON.parse(event.data || '{}');
		const more = [event.tier, event.invoiceId, event.channel, event.amount && `${event.amount} ${event.currency ?? ''}`, data.intent, data.date, data.by, data.note].filter(Boolean);
		return `${day(event.at)}: ${event.type.replace('.', ' ')} (${more.join(', ')})`;
	});
const html = [
	'<table>',
	fact('Customer', touch.customerName),
	fact('To', touch.recipient),
	fact('Step', isReply ? 'Answer to what the customer wrote' : `${touch.tier} (${touch.tone || 'no tone'})`),
	fact('Open', touch.amountDue ? `${touch.amountDue} ${touch.currency}` : ''),
	fact('Invoices', JSON.parse(touch.invoiceIds || '[]').filter(Boolean).join(', ')),
	fact(isReply ? 'They wrote' : 'Decided because', touch.reason),
	fact('Waits because', touch.approvalReason),
	fact('Rejected by itself on', day(touch.expiresAt)),
	fact('What happened before', past.join('\n')),
	'</table><hr>',
].join('');

const meanings = isReply
	? {
			'Send the answer': { kind: 'approve' },
			'Send the answer, and hold the customer': { kind: 'approve', hold: true },
			'No answer needed': { kind: 'reject' },
			Postpone: { kind: 'postpone' },
			'Take over': { kind: 'take_over' },
		}
	: { Approve: { kind: 'approve' }, Postpone: { kind: 'postpone' }, Reject: { kind: 'reject' }, 'Take over': { kind: 'take_over' } };
const fields = [
	{ fieldType: 'html', elementName: 'facts', html },
	{ fieldName: 'subject', fieldLabel: 'Subject', fieldType: 'text', defaultValue: touch.subject ?? '' },
	{ fieldName: 'text', fieldLabel: isReply ? 'Answer (write it, or leave it as it is)' : 'Message (you may edit it)', fieldType: 'textarea', defaultValue: touch.text ?? '' },
	{
		fieldName: 'decision',
		fieldLabel: 'Decision (taken over: nothing is sent, and the customer is held until somebody releases them)',
		fieldType: 'radio',
		requiredField: true,
		fieldOptions: { values: [...Object.keys(meanings), 'Back to the list'].map((option) => ({ option })) },
	},
	{ fieldName: 'day', fieldLabel: 'Not before (approved), or back on the list on (postponed); optional', fieldType: 'date' },
	{ fieldName: 'note', fieldLabel: 'Note for the record (optional)', fieldType: 'text' },
];
const title = isReply ? `${touch.customerName} wrote to us` : `${touch.customerName}: ${touch.tier}`;
return [{ json: { title, why: 'Read it as the customer would. Saved decisions count at once.', fields: JSON.stringify(fields), touch, meanings } }];
