// The charges that the router wants tried again and 01 has handed over, each once.
const { workflowId } = $('Last run').first().json;
const { asOf } = $('Settings').first().json;
const seen = new Set();
const retries = $input.all().map(({ json }) => json).filter(({ key }) => String(key ?? '').endsWith(':retry_payment') && !seen.has(key) && seen.add(key));
return (workflowId ? retries : []).map(({ problem, key, customerId, invoiceId }) => ({
	json: { problem, key, customerId, invoiceId, invoiceIds: JSON.stringify([invoiceId]), plannedBy: workflowId, asOf, url: `https://api.stripe.com/v1/invoices/${encodeURIComponent(invoiceId)}`, query: {} },
}));
