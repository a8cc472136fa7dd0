// The tickets to read: those that the call names; or by the clock those that changed lately, and those that hold somebody.
const AT_ONCE = 100;
const { subdomain } = $('Settings').first().json;
const lately = () => $('Changed lately').all().flatMap(({ json }) => json.results ?? []).map(({ id }) => String(id));
const held = () => $('Held tickets').all().flatMap(({ json }) => (json.id ? [json.id] : []));
const ids = [...new Set($('Accept').isExecuted ? $('Genuine?').first().json.changes : [...lately(), ...held()])];
const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
return parts.map((part) => ({ json: { url: `https://${subdomain}.zendesk.com/api/v2/tickets/show_many.json`, query: { ids: part.join(','), include: 'users,organizations' }, ids: part, subdomain } }));
