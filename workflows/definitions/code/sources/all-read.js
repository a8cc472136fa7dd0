// Nothing goes on before every list is whole: the pages of all tries together, or nothing yet.
const outputOf = (output, run) => {
	try {
		return $('Read').all(output, run);
	} catch {
		return undefined;
	}
};
// An invoice that was deleted is no list that is missing.
const isGone = ({ json: { mayBeGone, error } }) => mayBeGone === true && Number(error?.statusCode ?? error?.httpCode ?? error?.response?.status) === 404;
const pages = [];
let missing = 0;
for (let run = 0; ; run += 1) {
	const read = outputOf(0, run);
	const failed = outputOf(1, run);
	if (!read && !failed) break;
	pages.push(...(read ?? []));
	missing = (failed ?? []).filter((item) => !isGone(item)).length;
}
if (missing > 0) return [];
// An empty page says nothing; that there was nothing at all is for the Normaliser to judge, so it gets an empty item.
const filled = pages.filter(({ json }) => !(Array.isArray(json.data) && json.data.length === 0));
return filled.length > 0 ? filled : [{ json: {} }];
