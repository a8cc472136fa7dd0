// A key may stand twice in a Data Table; it is one touch. The settings travel with it into its own execution.
const { asOf, creditorCountry, fromEmail } = $('Settings').first().json;
const seen = new Set();
return $input
	.all()
	.filter(({ json }) => json.key && !seen.has(json.key) && seen.add(json.key))
	.map(({ json }) => ({ json: { ...json, asOf, creditorCountry, fromEmail } }));
