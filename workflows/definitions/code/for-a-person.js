// What the router hands to a person, as rows of dunning_problems. What was handed over before is not listed again, even
// when it is done: the same facts give the same name. Amounts and days stand in brackets in a reason, and change daily.
const seen = new Set($('Handed over before').all().map(({ json }) => json.problem));
const rows = $('Decided by the router').all().map(({ json }) => {
	const { reminder, invoice, customer } = json;
	const facts = reminder.reason.replace(/\s*\([^)]*\)/g, '');
	return {
		problem: ['person', customer.id, invoice.id, facts].join(' | ').slice(0, 400),
		kind: 'person',
		at: DateTime.fromISO($('Settings').first().json.asOf || $now.toISO()).toUTC().toISO(),
		status: 'open',
		workflow: $workflow.name,
		execution: String($execution.id),
		node: 'Reminder Tier Router',
		message: reminder.reason.slice(0, 2000),
		customerId: customer.id,
		invoiceId: invoice.id,
		key: reminder.key ?? '',
	};
});
return rows.filter(({ problem }) => !seen.has(problem) && seen.add(problem)).map((json) => ({ json }));
