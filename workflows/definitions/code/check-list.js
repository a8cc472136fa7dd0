// What is missing before the first run, and what works already. Nothing is changed.
const rows = (name) => $(name).all().map(({ json }) => json).filter((row) => Object.keys(row).length > 0);
const outbox = rows('Outbox');
const customers = rows('Customers');
const invoices = rows('Invoices');
const channels = rows('Channels').filter((row) => row.status === 'connected');
const problems = rows('Problems').filter((row) => row.status === 'open' && row.kind !== 'person');
const zone = $now.zoneName;
const base = String($execution.resumeUrl).split('/webhook-waiting')[0];
const local = /\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/.test(base);
const connected = (channel) => channels.find((row) => row.channel === channel);
const wanted = ['sms', 'whatsapp', 'phone', 'letter', 'in_app'].filter((channel) => customers.some((row) => row.channelPreference === channel) || outbox.some((row) => row.channel === channel));
const unreachable = customers.filter((row) => !row.email && !row.phone);
const noPlace = customers.filter((row) => !row.country && !row.timeZone);
const planners = new Set(outbox.map((row) => row.plannedBy).filter(Boolean));

// The signed part of a link to 08.
const LINK = /[?&]t=[\w-]{60,}/;

const check = (what, ok, say, todo) => ({ json: { check: what, state: ok ? 'ready' : 'to do', detail: ok ? say : todo } });
return [
	check('Tables', true, 'All tables are there.', ''),
	check('Invoices', invoices.length > 0 || planners.size > 0, `${invoices.length} in dunning_invoices; ${planners.size} workflow(s) have planned.`, 'No invoice yet: fill dunning_invoices, or import "01 Plan the day" for your system and run it.'),
	check('Customers can be reached', unreachable.length === 0, `${customers.length} customers, each with an e-mail address or a phone number.`, `${unreachable.length} of ${customers.length} have neither e-mail nor phone: ${unreachable.slice(0, 5).map((row) => row.name ?? row.customerId).join(', ')}.`),
	check('Customers have a place', noPlace.length === 0, 'Each has a country or a time zone.', `${noPlace.length} have neither country nor time zone, so their hours and law are not known: ${noPlace.slice(0, 5).map((row) => row.name ?? row.customerId).join(', ')}.`),
	check('Time zone', !['UTC', 'Etc/UTC', 'America/New_York'].includes(zone), `The workflows run in ${zone}.`, `The workflows run in ${zone}, n8n's default. If that is not yours, set it under Settings of each workflow, or GENERIC_TIMEZONE for all.`),
	check('Reachable from outside', !local, `Forms and webhooks are at ${base}.`, `Forms and webhooks are at ${base}, which only this machine reaches: set WEBHOOK_URL before people or services outside use them.`),
	...wanted.map((channel) => check(`Channel ${channel}`, connected(channel), `Sent by "${connected(channel)?.workflow}".`, `Customers want it and nothing is connected: import a workflow "02 Channel: …" for it and run it once. Until then such messages go to the approval desk.`)),
	check('Somebody is told', connected('owner'), `The owner is told by "${connected('owner')?.workflow}".`, 'Nobody is told what waits: import a workflow "02 Channel: Tell the owner by …" and run it once.'),
	check('Planned', outbox.length > 0, `${outbox.length} touches in the outbox.`, 'Nothing is planned yet: run "01 Plan the day".'),
	check('Sent', outbox.some((row) => row.status === 'sent'), `${outbox.filter((row) => row.status === 'sent').length} sent so far.`, 'Nothing was sent yet: publish 01, choose your mail account in "02 Send what is due", and run it.'),
	check("Customers' own page", outbox.some((row) => LINK.test(String(row.text))), 'Reminders link to it.', 'Optional: import "08 Customer page", and put its address as portalUrl into Settings of 01 and 02.'),
	check('Nothing failed', problems.length === 0, 'No open problem.', `${problems.length} open, see "06 Owner's week": ${problems[0]?.workflow ?? ''}, ${problems[0]?.node ?? ''}: ${problems[0]?.message ?? ''}`),
];
