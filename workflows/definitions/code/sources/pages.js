// What was read, as pages of whole customers in the order of their ids. A run of the same day that broke off goes on behind the
// last customer whose page was planned. Whoever calls to plan again, one customer or all, leaves the place alone.
const called = $('Called before sending').isExecuted ? $('Called before sending').first().json : {};
const listOf = (ids) => Array.from({ length: Math.ceil(ids.length / LISTED_AT_ONCE) }, (_, list) => ({ values: ids.slice(list * LISTED_AT_ONCE, (list + 1) * LISTED_AT_ONCE) }));
const isMeant = (id) => READS_ONE_CUSTOMER || !called.customerId || id === called.customerId;

function allPages() {
	const { asOf, invoicesPerPage } = $('Settings').first().json;
	const round = asOf || $now.toISODate();
	const stopped = $('Where it stopped').first().json;
	const goesOn = !called.replan && stopped.round === round && stopped.more === true;
	const customers = new Map();
	const partOf = (id) => customers.get(id) ?? customers.set(id, { id, receivables: [], events: [] }).get(id);
	for (const { json } of $('Invoice Normaliser').all(0)) partOf(json.customer.id).receivables.push(json);
	for (const { json } of $('Invoice Normaliser').all(1)) partOf(json.customerId).events.push(json);
	const behind = [...customers.values()].filter(({ id }) => isMeant(id) && (!goesOn || id > stopped.upto)).sort((a, b) => (a.id < b.id ? -1 : 1));
	const pages = [[]];
	let size = 0;
	for (const customer of behind) {
		if (size >= invoicesPerPage) {
			pages.push([]);
			size = 0;
		}
		pages.at(-1).push(customer);
		size += customer.receivables.length + customer.events.length;
	}
	const begin = goesOn ? stopped.upto : '';
	const ends = pages.map((page) => page.at(-1)?.id ?? begin);
	return pages.map((page, index) => {
		const place = { work: $workflow.id, round, after: ends[index - 1] ?? begin, upto: ends[index], more: index < pages.length - 1, at: $now.toUTC().toISO() };
		return {
			json: {
				place: called.replan ? [] : [place],
				customers: listOf(page.map(({ id }) => id)),
				receivables: page.flatMap(({ receivables }) => receivables),
				events: page.flatMap(({ events }) => events),
			},
		};
	});
}
