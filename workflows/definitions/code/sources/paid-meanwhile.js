// A touch that is still to go out and names an invoice that is settled would say something untrue.
const PENDING = ['planned', 'awaiting_approval', 'approved'];
const settled = new Map($input.all().filter(({ json }) => json.type === 'invoice.settled').map(({ json }) => [json.invoiceId, json.at]));
return $('Outbox')
	.all()
	.map(({ json: { key, status, invoiceIds } }) => ({ key, status, paid: JSON.parse(invoiceIds || '[]').find((id) => settled.has(id)) }))
	.filter(({ status, paid }) => PENDING.includes(status) && paid !== undefined)
	.map(({ key, status, paid }) => ({ json: { key, status, outcome: `Invoice ${paid} was settled on ${String(settled.get(paid)).slice(0, 10)}.` } }));
