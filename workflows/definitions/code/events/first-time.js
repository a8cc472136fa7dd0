// Of several calls with the same content the table took one first; the others are replays.
const mine = String($execution.id);
const [first] = $input.all().map(({ json }) => json).sort((a, b) => a.id - b.id);
const { delivery, changes } = $('Genuine?').first().json;
return [{ json: { isFirst: first?.delivery === delivery && first.execution === mine, changes } }];
