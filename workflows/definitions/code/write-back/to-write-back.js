// One call for each workflow that writes this touch back: that of the system it was planned from, and those for any. Only
// what surely went out is written back, and an answer to a customer is no step of the sequence.
const touch = $('Claim').first().json;
const { status, sentAt } = $('Record outcome').first().json;
const { source } = $('Its source').first().json;
if (status !== 'sent' || touch.tier === 'answer') return [];
const wanted = new Set([`write_back:${source}`, 'write_back:any']);
return $input.all().filter(({ json }) => wanted.has(json.channel)).map(({ json: { workflowId } }) => ({ json: { ...touch, sentAt, workflowId } }));
