// Of your own systems: { "id": "…", "customerId": "…", "invoiceIds": ["…"] }; without a customer everything is planned again.
if (typeof body.id !== 'string' || body.id === '') return refused('no "id", by which a call that comes twice is known');
const change = { customerId: String(body.customerId ?? ''), invoiceIds: JSON.stringify(Array.isArray(body.invoiceIds) ? body.invoiceIds.map(String) : []) };
return [{ json: { genuine: true, delivery: `signed:${body.id}`, changes: [change] } }];
