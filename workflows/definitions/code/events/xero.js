// https://developer.xero.com/documentation/guides/webhooks: an event names a document, hardly ever the contact behind it.
const events = body.events ?? [];
const contacts = events.filter(({ eventCategory }) => eventCategory === 'CONTACT').map(({ resourceId }) => resourceId);
const everything = events.some(({ eventCategory }) => eventCategory !== 'CONTACT');
const changes = everything ? [{ customerId: '' }] : [...new Set(contacts)].map((customerId) => ({ customerId }));
return [{ json: { genuine: true, delivery: `xero:${signatures[0]}`, changes } }];
