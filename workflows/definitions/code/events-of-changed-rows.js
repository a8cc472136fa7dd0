// Only what really changed becomes an event: a row that somebody else had decided on did not change.
const changed = new Set($input.all().flatMap(({ json }) => JSON.parse(json.keys || '[]').concat(json.key)));
return $('RECORD').all(1).filter(({ json }) => changed.has(json.key)).map(({ json }) => ({ json }));
