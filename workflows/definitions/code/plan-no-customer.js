// Pages are made of customers, so an invoice that names none would be passed over: it is told, once a run.
if ($('Where to begin').first().json.after !== '') return [];
return $input
	.all()
	.filter(({ json }) => json.invoiceId)
	.map(({ json }) => ({ json: { ...json, error: `Invoice ${json.invoiceId}: the column "customerId" is empty. Put in the customer's id, as it stands in dunning_customers.` } }));
