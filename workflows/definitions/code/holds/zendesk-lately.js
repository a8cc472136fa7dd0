// What changed since shortly before the last look: calls of webhooks get lost.
const { subdomain, lookBackDays } = $('Settings').first().json;
const since = $now.minus({ days: lookBackDays }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
return [{ json: { url: `https://${subdomain}.zendesk.com/api/v2/search/export.json`, query: { query: `updated>${since}`, 'filter[type]': 'ticket', 'page[size]': 100 } } }];
