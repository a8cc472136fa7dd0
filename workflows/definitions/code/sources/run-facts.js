// A page or a customer that this workflow was called for says nothing about the whole.
if ($('Called before sending').isExecuted) return [];
const { asOf } = $('Settings').first().json;
const at = (asOf ? DateTime.fromISO(asOf) : $now).toUTC().toISO();
return [{ json: { source: 'SOURCE', at, receivables: $('Invoice Normaliser').all().length, workflowId: $workflow.id } }];
