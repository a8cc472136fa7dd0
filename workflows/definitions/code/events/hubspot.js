// https://developers.hubspot.com/docs/api/webhooks: each event names an object, which is then read.
const KINDS = { ticket: 'tickets', contact: 'contacts', company: 'companies', '0-5': 'tickets', '0-1': 'contacts', '0-2': 'companies' };
const kindOf = ({ subscriptionType = '', objectTypeId = '' }) => KINDS[objectTypeId] ?? KINDS[String(subscriptionType).split('.')[0]];
const named = (Array.isArray(body) ? body : []).filter((event) => kindOf(event) && /^\d{1,20}$/.test(String(event.objectId))).map((event) => `${kindOf(event)}-${event.objectId}`);
return [{ json: { genuine: true, delivery: `hubspot:${signatures[0]}`, changes: [...new Set(named)] } }];
