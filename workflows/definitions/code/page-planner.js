// Which workflow reads this customer's invoices: the one that planned for them last; else the one named in Settings.
const { customerId } = $('Check request').first().json.portal;
const rows = $input.all().map(({ json }) => json).filter((row) => row.plannedBy);
const newest = rows.sort((a, b) => String(b.plannedAt).localeCompare(String(a.plannedAt)))[0];
return [{ json: { customerId, plannedBy: newest?.plannedBy ?? $('Settings').first().json.planner } }];
