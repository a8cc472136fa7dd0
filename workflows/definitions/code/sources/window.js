// Called with a customer: that one alone. Else everything open, and what was settled since a week before the last run, or
// over the months of the settings where there was none.
const settings = $('Settings').first().json;
const called = $('Called before sending').isExecuted ? $('Called before sending').first().json : {};
const now = settings.asOf ? DateTime.fromISO(settings.asOf) : $now;
const lastRun = $('Last run').first().json.at;
const since = lastRun ? DateTime.fromISO(lastRun).minus({ days: 7 }) : now.minus({ months: settings.monthsOfHistory });
const invoiceIds = JSON.parse(called.invoiceIds || '[]');
const request = (list, url, query = {}, more = {}) => ({ json: { list, url, query, ...more } });
