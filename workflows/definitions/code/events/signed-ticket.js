// Of your own systems: { "id": "…", "ticket": "…", "status": "open" or "closed", "customerId": "…" or "email": "…" }.
if (typeof body.id !== 'string' || body.id === '') return refused('no "id", by which a call that comes twice is known');
return [{ json: { genuine: true, delivery: `ticket:${body.id}`, changes: [body] } }];
