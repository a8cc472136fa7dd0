// Each object with whose it is. What could not be read of them counts as not read itself: half of it might hold nobody.
const { holdProperty, customerIdProperty } = $('Settings').first().json;
const asked = $('Whose?').all();
const answers = new Map($input.all().map(({ json, pairedItem }) => [asked[pairedItem.item].json.path, json]));
const objects = $('What to read').all();
return $('Read objects').all().map(({ json, pairedItem }) => {
	const { kind, id } = objects[pairedItem.item].json;
	const linked = (name) => (json.body?.associations?.[name]?.results ?? []).map((link) => answers.get(`objects/${name}/${link.id}`));
	const [contacts, companies] = [linked('contacts'), linked('companies')];
	const pipelines = answers.get('pipelines/tickets');
	const failed = [...contacts, ...companies, pipelines].find((answer) => !answer || ![200, 404].includes(answer.statusCode));
	const found = (all) => all.filter((answer) => answer?.statusCode === 200).map(({ body }) => body);
	const statusCode = failed ? (failed.statusCode ?? 0) : json.statusCode;
	return { json: { kind, id, holdProperty, customerIdProperty, statusCode, body: json.body, contacts: found(contacts), companies: found(companies), pipelines: pipelines?.body } };
});
