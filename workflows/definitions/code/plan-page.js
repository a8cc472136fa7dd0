// The customers of the invoices just read. The last one may have more invoices: all of a page are read by its customers.
const { round, after } = $('Where to begin').first().json;
const { invoicesPerPage } = $('Settings').first().json;
const read = $input.all().filter(({ json }) => json.customerId);
const upto = read.at(-1)?.json.customerId ?? after;
return [{ json: { work: $workflow.id, round, after, upto, more: read.length >= invoicesPerPage, at: $now.toUTC().toISO() } }];
