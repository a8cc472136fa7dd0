// A word to the owner: who wrote, what they want, what they said. The whole case is on the desk.
const rows = $('Record reply').all(2).map(({ json }) => json);
const desk = String($execution.resumeUrl).split('/webhook-waiting')[0];
const parts = rows.map((row) => [`${row.customerName} (${row.recipient}) by ${row.channel}${row.invoiceId ? `, about ${row.invoiceId}` : ''}`, row.approvalReason, '', row.reason].join('\n'));
const subject = rows.length === 1 ? `${rows[0].customerName} wrote to us: ${String(rows[0].approvalReason).split(':')[0]}` : `${rows.length} customers wrote to us`;
const text = [...parts, `Answer, hold or take over here: ${desk}/form/dunning-approval-desk`].join('\n\n--\n\n');
return [{ json: { channel: 'owner', subject, text } }];
