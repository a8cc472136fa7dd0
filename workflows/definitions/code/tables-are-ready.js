// Ends the run, before anything is done, with what a person can do about it.
const NEEDED = NEEDED_VERSION;
const rows = $input.all().map(({ json }) => json);
const error = rows.find((row) => row.error)?.error;
const said = error ? String(error.description ?? error.message ?? error) : '';
if (error && !/does not exist|not found/i.test(`${error.message ?? error} ${said}`)) {
	throw new Error(`The tables cannot be read (${said}). Nothing was done and nothing is lost: the next run does it.`);
}
const version = Math.max(0, ...rows.map((row) => Number(row.version) || 0));
if (version === 0) throw new Error('The tables are not there, or older than this workflow: run "00 Set up dunning" once. It adds what is missing and changes nothing else.');
if (version < NEEDED) throw new Error(`The tables have version ${version} and this workflow needs ${NEEDED}: import the new "00 Set up dunning" and run it once. It adds what is missing and changes nothing else.`);
return [{ json: {} }];
