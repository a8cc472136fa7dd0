// What could not be written back, for the list of problems; the touch itself went out and stays sent.
const { key, customerId, invoiceId } = $('Claim').first().json;
return $input.all().filter(({ json }) => json.error).map(({ json: { error } }) => ({ json: { error: `Sent, but not written back: ${error.message ?? error}`, key, customerId, invoiceId } }));
