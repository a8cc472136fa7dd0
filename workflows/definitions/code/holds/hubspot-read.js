// The objects to read: those that the call names; or by the clock those that changed lately, and those that hold somebody.
const { holdProperty, customerIdProperty } = $('Settings').first().json;
const searches = () => $('What to search').all();
const kindOf = ({ item }) => searches()[item].json.url.split('/').at(-2);
const lately = () => $('Changed lately').all().flatMap(({ json, pairedItem }) => (json.results ?? []).map(({ id }) => `${kindOf(pairedItem)}-${id}`));
const held = () => $('Held tickets').all().flatMap(({ json }) => (json.id ? [json.id] : []));
const names = [...new Set($('Accept').isExecuted ? $('Genuine?').first().json.changes : [...lately(), ...held()])];
const properties = ['subject', 'hs_pipeline_stage', 'hs_lastmodifieddate', 'lastmodifieddate', 'email', 'domain', holdProperty, customerIdProperty].filter(Boolean).join(',');
return names.map((name) => {
	const [kind, id] = name.split('-');
	return { json: { kind, id, url: `https://api.hubapi.com/crm/v3/objects/${kind}/${id}`, query: { properties, ...(kind === 'tickets' ? { associations: 'contacts,companies' } : {}) } } };
});
