// The next touches in the order of the table. A key may stand twice in a Data Table; it is one touch. The settings travel with
// it into its own execution. In shadow mode what a person has approved is left as it is: it goes out when the mode is live again.
const { asOf, creditorCountry, fromEmail, mode, portalUrl, touchesPerPage } = $('Settings').first().json;
const seen = new Set();
return $input
	.all()
	.filter(({ json }) => json.key)
	.sort((a, b) => a.json.id - b.json.id)
	.slice(0, $('Send now').isExecuted ? undefined : touchesPerPage)
	.filter(({ json }) => !(mode === 'shadow' && json.status === 'approved') && !seen.has(json.key) && seen.add(json.key))
	.map(({ json }) => ({ json: { ...json, asOf, creditorCountry, fromEmail, mode, portalUrl } }));
