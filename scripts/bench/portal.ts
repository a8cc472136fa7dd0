/** How many links of the portal are checked in a second. Usage: npm run bench:portal. Prints figures; nothing depends on them. */
import { instantOf } from '../../domain/calendar/instant';
import { checkLink } from '../../domain/portal/check-link';
import { sealLink } from '../../domain/portal/link-token';
import { portalKey } from '../../domain/portal/portal-key';

const DAY = 86_400_000;
const NOW = instantOf(Date.UTC(2026, 2, 17, 9));
const keys = { current: portalKey('the current secret of this bench'), previous: portalKey('the secret of this bench before it') };
const links = (key: typeof keys.current) =>
	Array.from({ length: 50_000 }, (_, index) =>
		sealLink({ customerId: `C-${index}`, invoiceIds: [`INV-${index}`], issuedAt: instantOf(NOW - DAY), expiresAt: instantOf(NOW + 30 * DAY) }, key),
	);
const samples = { 'made with the current key': links(keys.current), 'made with the key before': links(keys.previous), 'made by somebody else': links(portalKey('a secret that is not one of ours')) };

for (const [name, tokens] of Object.entries(samples)) {
	const started = process.cpuUsage();
	let valid = 0;
	for (const token of tokens) if (checkLink(token, { keys, revocations: [], asOf: NOW }).valid) valid += 1;
	const { user, system } = process.cpuUsage(started);
	const seconds = (user + system) / 1e6;
	console.log(`${name.padEnd(28)}${Math.round(tokens.length / seconds).toLocaleString('en')} a second of processor time (${valid} valid)`);
}
