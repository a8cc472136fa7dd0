// https://developer.intuit.com/app/developer/qbo/docs/develop/webhooks: the older shape, and CloudEvents. Both name a
// document, hardly ever the customer behind it.
const older = (body.eventNotifications ?? []).flatMap(({ dataChangeEvent }) => dataChangeEvent?.entities ?? []);
const newer = (Array.isArray(body) ? body : []).map(({ type = '', intuitentityid: id }) => ({ name: type.split('.')[1] ?? '', id }));
const entities = [...older, ...newer].map(({ name, id }) => ({ name: String(name).toLowerCase(), id: String(id) }));
const customers = entities.filter(({ name }) => name === 'customer').map(({ id }) => id);
const everything = entities.some(({ name }) => ['invoice', 'payment', 'creditmemo'].includes(name));
const changes = everything ? [{ customerId: '' }] : [...new Set(customers)].map((customerId) => ({ customerId }));
return [{ json: { genuine: true, delivery: `quickbooks:${signatures[0]}`, changes } }];
