// An event of a ticket (https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events/), or what a trigger of
// yours sends. Either names the ticket, which is then read: what else the call says is not relied on.
const id = String(body.detail?.id ?? body.ticket_id ?? '');
const changes = /^\d{1,20}$/.test(id) ? [id] : [];
return [{ json: { genuine: true, delivery: `zendesk:${body.id ?? signatures[0]}`, changes } }];
