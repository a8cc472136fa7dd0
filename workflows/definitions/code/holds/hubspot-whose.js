// Whose the tickets are, each person and firm once; and the pipelines, which say what stages are closed.
const { customerIdProperty } = $('Settings').first().json;
const properties = ['email', 'domain', customerIdProperty].filter(Boolean).join(',');
const named = (kind) => $input.all().flatMap(({ json }) => (json.body?.associations?.[kind]?.results ?? []).map(({ id }) => `${kind}/${id}`));
const people = [...new Set([...named('contacts'), ...named('companies')])];
const ask = (path, query) => ({ json: { path, url: `https://api.hubapi.com/crm/v3/${path}`, query } });
return [ask('pipelines/tickets', {}), ...people.map((path) => ask(`objects/${path}`, { properties }))];
