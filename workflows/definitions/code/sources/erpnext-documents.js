// Rows of payment schedules and of payment references go into the documents they are part of.
const documents = [];
const parts = new Map();
for (const row of $input.all().flatMap(({ json }) => json.data ?? [])) {
	if (row.parentfield === undefined || row.parent === undefined || row.parent === null) documents.push(row);
	else parts.set(`${row.parent} ${row.parentfield}`, [...(parts.get(`${row.parent} ${row.parentfield}`) ?? []), row]);
}
const whole = (document) => {
	const withParts = { ...document };
	for (const table of ['payment_schedule', 'references']) {
		const own = parts.get(`${document.name} ${table}`);
		if (own) withParts[table] = own.sort((a, b) => a.idx - b.idx);
	}
	return { json: withParts };
};
return documents.length > 0 ? documents.map(whole) : [{ json: {} }];
