// A Data Table that was there already keeps its columns as they are; a person can add what newer workflows need.
const NEEDED = COLUMNS_OF_TABLES;
const lacking = $input.all().flatMap(({ json: { name, columns = [] } }) => (NEEDED[name] ?? []).filter((column) => !columns.some((there) => there.name === column)).map((column) => `${name}.${column}`));
if (lacking.length > 0) throw new Error(`Tables of an older version lack columns: ${lacking.join(', ')}. Add them under "Data tables" (text, if nothing else is said in the documentation), and run this again.`);
