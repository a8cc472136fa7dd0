// Who paid or promised lately, of those we wrote to: the workflow that planned for them reads their invoices again.
const { thankForPayment, thankForPromise, asOf, ...company } = $('Settings').first().json;
const since = DateTime.fromISO(asOf || $now.toISO()).minus({ days: 8 }).toMillis();
const types = ['payment.received', ...(thankForPayment ? ['invoice.settled'] : []), ...(thankForPromise ? ['promise.made'] : [])];
const thankFor = [...(thankForPayment ? ['payment'] : []), ...(thankForPromise ? ['promise'] : [])];
const rows = (name) => $(name).all().map(({ json }) => json);
const planners = new Map(rows('Outbox').filter(({ plannedBy }) => plannedBy).map(({ customerId, plannedBy }) => [customerId, plannedBy]));
const happened = rows('Events').filter(({ type, at, customerId }) => types.includes(type) && new Date(at).getTime() >= since && planners.has(customerId));
return [...new Set(happened.map(({ customerId }) => customerId))].map((customerId) => {
	// Those that are settled are read again only if they are named.
	const invoiceIds = [...new Set(happened.filter((event) => event.customerId === customerId && event.invoiceId).map(({ invoiceId }) => invoiceId))];
	return { json: { ...company, customerId, invoiceIds: JSON.stringify(invoiceIds), plannedBy: planners.get(customerId), thankFor, asOf } };
});
