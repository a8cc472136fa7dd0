// A call is a task for a person: who to call on which number, and the script.
const { json, binary } = $('To send').first();
const subject = json.channel === 'phone' ? `Please call ${json.customerName} on ${json.recipient} (${json.amountDue} ${json.currency})` : json.subject;
return [{ json: { subject, text: json.text, html: (json.channel !== 'phone' && json.html) || '' }, ...(binary ? { binary } : {}) }];
