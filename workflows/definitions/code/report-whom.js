// Whose record is asked for: what was typed is an identifier, or a part of the names of these.
const typed = $('The report is asked for').first().json.query.customer.trim();
const ids = new Set([typed, ...$input.all().map(({ json }) => json.customerId).filter(Boolean)]);
return [...ids].slice(0, MOST).map((customerId) => ({ json: { customerId } }));
