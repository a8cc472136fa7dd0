// What failed, as rows of dunning_problems: items that left by an error output, or a whole run (from the Error Trigger).
const short = (value, length) => (value === undefined || value === null ? '' : String(value).slice(0, length));
const messageOf = (error) => (typeof error === 'string' ? error : (error?.message ?? JSON.stringify(error ?? 'No message')));
const idOf = (value) => (typeof value === 'object' && value !== null ? value.id : value);

return $input.all().map(({ json }) => {
	const run = json.workflow && (json.execution ?? json.trigger);
	const workflow = run ? json.workflow : $workflow;
	const node = run ? (run.lastNodeExecuted ?? '') : $prevNode.name;
	const message = messageOf(run ? run.error : json.error);
	const customerId = run ? '' : idOf(json.customer) ?? json.customerId;
	const invoiceId = run ? '' : idOf(json.invoice) ?? json.invoiceId ?? json.number ?? json.id;
	return {
		json: {
			// The same problem met again is the same row.
			problem: [workflow.name, node, customerId, invoiceId, message.replace(/\s*\[item \d+\]/g, '')].map((part) => short(part, 200)).join(' | '),
			at: DateTime.now().toUTC().toISO(),
			kind: 'failure',
			status: 'open',
			workflow: workflow.name,
			execution: run ? short(run.url ?? run.id, 500) : String($execution.id),
			node,
			message: short(message, 2000),
			customerId: short(customerId, 200),
			invoiceId: short(invoiceId, 200),
			key: run ? '' : short(json.reminder?.key ?? json.key, 300),
			item: run ? '' : short(JSON.stringify(json), 20000),
		},
	};
});
