// What the system says it has, as text: a note is there if its key is.
const noted = JSON.stringify($input.all().map(({ json }) => json));
const isNoted = (key) => noted.includes(JSON.stringify(`[${key}]`).slice(1, -1));
return $('What to note').all().filter(({ json }) => !isNoted(json.key));
