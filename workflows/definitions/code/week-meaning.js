// What the answer on the page stands for, with everything that is needed to write it down.
const { found, meanings } = $('Open case').first().json;
const answer = $input.first().json;
const by = answer.user?.email ?? $('Week form').first().json.user?.email ?? 'somebody';
const note = answer.note ?? '';
const kind = meanings[answer.decision] ?? 'nothing';
const event = {
	at: DateTime.now().toUTC().toISO(),
	type: kind === 'hold' ? 'hold.placed' : 'hold.released',
	customerId: found.customerId,
	...(found.invoiceId ? { invoiceId: found.invoiceId } : {}),
	key: `week:${kind}:${found.customerId}:${$execution.id}`,
	data: { by, ...(note ? { note } : {}), ...(kind === 'hold' ? { reason: `Taken over by ${by}` } : {}) },
};
return [{ json: { kind, by, note, key: found.key ?? '', event } }];
