// The next touches in the order of the table. A key may stand twice in a Data Table; it is one touch. The settings travel with
// it into its own execution.
const { asOf, creditorCountry, fromEmail, touchesPerPage } = $('Settings').first().json;
const seen = new Set();
return $input
	.all()
	.filter(({ json }) => json.key)
	.sort((a, b) => a.json.id - b.json.id)
	.slice(0, touchesPerPage)
	.filter(({ json }) => !seen.has(json.key) && seen.add(json.key))
	.map(({ json }) => ({ json: { ...json, asOf, creditorCountry, fromEmail } }));
