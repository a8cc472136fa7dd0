// What changed since shortly before the last look: calls of webhooks get lost.
const { lookBackDays, holdProperty } = $('Settings').first().json;
const search = (kind, filter) => ({ json: { url: `https://api.hubapi.com/crm/v3/objects/${kind}/search`, body: { filterGroups: [{ filters: [filter] }], limit: 100 } } });
const since = String($now.minus({ days: lookBackDays }).toMillis());
const withHold = holdProperty ? ['contacts', 'companies'].map((kind) => search(kind, { propertyName: holdProperty, operator: 'HAS_PROPERTY' })) : [];
return [search('tickets', { propertyName: 'hs_lastmodifieddate', operator: 'GTE', value: since }), ...withHold];
