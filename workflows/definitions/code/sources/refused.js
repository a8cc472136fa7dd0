// Too old or too thin to plan on: the run fails, so that somebody sees it. Single documents that fail are kept elsewhere.
const refusal = $input.all().find(({ json }) => String(json.error).startsWith('Nothing is planned'));
if (refusal) throw new Error(refusal.json.error);
return [];
