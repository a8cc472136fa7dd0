// Of several claims of the same retry the table took one first; the others, and what an earlier run has claimed, end here.
const [first] = $input.all().map(({ json }) => json).sort((a, b) => a.id - b.id);
return first?.execution === String($execution.id) ? [{ json: $('One retry').first().json }] : [];
