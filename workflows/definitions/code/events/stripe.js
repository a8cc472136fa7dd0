// https://docs.stripe.com/api/events/types
const { object = {} } = body.data ?? {};
const customerId = typeof object.customer === 'string' ? object.customer : (object.customer?.id ?? '');
const known = /^(invoice\.|customer\.subscription\.updated$|charge\.refunded$)/.test(body.type ?? '') && customerId !== '';
const changes = known ? [{ customerId, invoiceIds: JSON.stringify(object.object === 'invoice' ? [object.id] : []) }] : [];
return [{ json: { genuine: true, delivery: `stripe:${body.id}`, changes } }];
