// Every table with its rows on both sides, and what the check of the events' chains said.
const TABLES = TABLE_NAMES;
const rowsOf = (node) => $(node).all().filter(({ json }) => Object.keys(json).length > 0).length;
const tables = TABLES.map((table) => ({ table, dataTable: rowsOf(`Read ${table}`), postgres: rowsOf(`Read back ${table}`) }));
const before = $('Verify the Data Table').first().json;
const after = $('Verify PostgreSQL').first().json;

const problems = tables
	.filter(({ dataTable, postgres }) => postgres < dataTable)
	.map(({ table, dataTable, postgres }) => `${table}: ${dataTable} rows in the Data Table, ${postgres} in PostgreSQL`);
for (const [where, { breaks }] of [['Data Table', before], ['PostgreSQL', after]]) {
	for (const { customerId, id, problem } of breaks) problems.push(`dunning_events of customer ${customerId} in the ${where}, row ${id}: ${problem}`);
}
if (before.events === after.events && before.digest !== after.digest) problems.push('dunning_events: as many rows on both sides, but not the same ones');
if (problems.length > 0) throw new Error(`The move is not complete. Nothing was deleted; mend what is named and run it again. ${problems.join('; ')}`);
return tables.map((json) => ({ json: { ...json, chains: 'intact' } }));
