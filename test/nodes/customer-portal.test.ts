import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { CustomerPortal } from '../../nodes/CustomerPortal/CustomerPortal.node';
import { CUSTOMER, LEDGER, invoice } from '../domain/portal/made-page';
import { runNode, type NodeRun, type NodeRunOptions } from '../engine/run-node';

const SECRET = 'a secret of these tests, long enough to sign';
const account = (secret = SECRET, previousSecret = '') => ({ type: 'dunningPortalApi', data: { secret, previousSecret } });
const PAGE = 'https://n8n.example.com/webhook/account';
const asOf = '2026-03-17T10:00:00+01:00';

function run(operation: string, items: readonly object[], parameters: INodeParameters = {}, more: NodeRunOptions = {}): Promise<NodeRun> {
	const look = operation === 'respond' || operation === 'checkRequest' ? { companyName: 'Nordwind' } : {};
	return runNode(new CustomerPortal(), items, { credential: account(), ...more, parameters: { operation, asOf, ...look, ...parameters } });
}
const portalOf = (item: IDataObject | undefined) => item?.portal as { url: string; unsubscribeUrl: string; linkId: string; expiresAt: string } & IDataObject;
const tokenIn = (url: string) => new URL(url).searchParams.get('t') ?? '';
async function link(secret = SECRET): Promise<string> {
	const { outputs } = await run('createLink', [LEDGER[0] ?? {}], { pageUrl: PAGE }, { credential: account(secret) });
	return tokenIn(portalOf(outputs[0]?.[0]).url);
}
async function check(call: object, credential = account()): Promise<NodeRun> {
	return await run('checkRequest', [call], {}, { credential });
}
async function respond(call: object, rows: readonly object[] = LEDGER, parameters: INodeParameters = {}): Promise<NodeRun> {
	const { outputs } = await check(call);
	return await run('respond', outputs[0] ?? [], parameters, { second: rows });
}
const nonceIn = (html: unknown) => /name="nonce" value="([^"]+)"/.exec(String(html))?.[1] ?? '';

describe('the Customer Portal node in the engine of n8n', () => {
	it('adds a link to each item, and leaves all else as it was', async () => {
		const items = [LEDGER[0], { ...LEDGER[1], reminder: { action: 'send', tier: 'overdue_1', invoices: ['INV-1', 'INV-2'] } }] as object[];
		const before = JSON.stringify(items);
		const { outputs, items: out } = await run('createLink', items, { pageUrl: `${PAGE}?from=mail`, shows: 'invoices', validDays: 10 });
		expect(JSON.stringify(items)).toBe(before);
		expect(out[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		expect(outputs[0]?.[0]).toMatchObject({ invoice: { id: 'INV-1' }, portal: { expiresAt: '2026-03-27T09:00:00Z', linkId: expect.stringMatching(/^[\w-]{16}$/) } });
		const [first, second] = (outputs[0] ?? []).map(portalOf);
		expect(first?.url).toMatch(/^https:\/\/n8n\.example\.com\/webhook\/account\?from=mail&t=[\w-]+$/);
		expect(first?.unsubscribeUrl).toBe(`${first?.url}&form=stop`);
		const { outputs: checked } = await check({ query: { t: tokenIn(second?.url ?? '') } });
		expect(portalOf(checked[0]?.[0])).toMatchObject({ customerId: 'C-1', invoiceIds: ['INV-1', 'INV-2'], linkId: second?.linkId });
	});

	it('lets items pass without a link, and asks for no account, where the page has no address', async () => {
		const { outputs, error } = await run('createLink', [LEDGER[0] ?? {}], {}, { credential: undefined });
		expect(error).toBeUndefined();
		expect(outputs[0]).toEqual([LEDGER[0]]);
	});

	it('says what is missing: the account, a secret that is long enough, an address, the company', async () => {
		expect((await run('createLink', [LEDGER[0] ?? {}], { pageUrl: PAGE }, { credential: undefined })).error).toContain("No account of the type 'Dunning Portal API'");
		const short = (await run('createLink', [LEDGER[0] ?? {}], { pageUrl: PAGE }, { credential: account('too short') })).error;
		expect(short).toContain('at least 32 random characters');
		expect(short).not.toContain('too short');
		expect((await run('createLink', [LEDGER[0] ?? {}], { pageUrl: 'javascript:alert(1)' })).error).toContain("'pageUrl'");
		expect((await run('checkRequest', [{}], { companyName: ' ' })).error).toContain("'Company Name'");
		expect((await run('checkRequest', [{}], { look: { logo: 'https://example.com/logo.png' } })).error).toContain("'Logo'");
		expect((await run('checkRequest', [{}], { look: { brandColour: 'blue' } })).error).toContain("'Brand Colour'");
		expect((await run('checkRequest', [{}], { look: { language: 'sv' } })).error).toContain("'Language'");
	});

	it('lets a broken item fail alone', async () => {
		const { outputs } = await run('createLink', [{ invoice: {} }, LEDGER[0] ?? {}], { pageUrl: PAGE }, { onError: 'continueErrorOutput' });
		expect([outputs[0]?.length, outputs[1]?.length]).toEqual([1, 1]);
		expect(outputs[1]?.[0]?.error).toContain('[item 0]');
	});

	it('checks a call: whose page, and nothing else of the caller; any other gets a page that says no more', async () => {
		const token = await link();
		const { outputs } = await check({ method: 'GET', query: { t: token }, headers: { cookie: 'x' } });
		expect(outputs[0]).toMatchObject([{ portal: { customerId: 'C-1', answerKey: '', request: { method: 'GET', token } } }]);
		expect(JSON.stringify(outputs[0])).not.toContain('cookie');
		const refused = await check({ method: 'GET', query: { t: `${token}x` } });
		expect(refused.outputs[0]).toEqual([]);
		expect(refused.outputs[1]).toMatchObject([{ portal: { refusal: 'forged', status: 404, html: expect.stringContaining('does not work'), headers: { 'cache-control': 'no-store, private' } } }]);
	});

	it('opens links of the secret before this one, until it is taken out', async () => {
		const old = { query: { t: await link('the secret before this one, as long as it') } };
		expect((await check(old, account(SECRET, 'the secret before this one, as long as it'))).outputs[0]).toHaveLength(1);
		expect((await check(old)).outputs[1]).toHaveLength(1);
	});

	it('responds with the page alone to a GET, and with everything that follows to a form', async () => {
		const token = await link();
		const shown = await respond({ method: 'GET', query: { t: token } });
		expect(shown.outputs.map((output) => output.length)).toEqual([1, 0, 0, 0, 0]);
		const page = portalOf(shown.outputs[0]?.[0]);
		expect(page).toMatchObject({ status: 200, html: expect.stringContaining('Your invoices from Nordwind') });
		const body = { nonce: nonceIn(page.html), form: 'wrong', invoice: 'INV-1', reason: 'faulty', text: 'Two chairs were missing' };
		const touch = { id: 3, key: 't', status: 'planned', customerId: 'C-1', invoiceId: 'INV-1', tier: 'overdue_7', channel: 'email', recipient: CUSTOMER.email, plannedAt: asOf, sendAt: asOf };
		const sent = await respond({ method: 'POST', query: { t: token }, body }, [...LEDGER, touch]);
		expect(sent.outputs.map((output) => output.length)).toEqual([1, 2, 1, 1, 0]);
		expect(sent.outputs[2]).toMatchObject([{ key: 't', was: 'planned', status: 'cancelled' }]);
		expect(sent.outputs[3]).toMatchObject([{ tier: 'answer', status: 'awaiting_approval' }]);
		const wish = await respond({ method: 'POST', query: { t: token }, body: { ...body, form: 'preferences', language: 'de' } });
		expect(wish.outputs[4]).toEqual([{ customerId: 'C-1', language: 'de' }]);
	});

	it("keeps to the owner's limits, and names one that makes no sense", async () => {
		const call = { method: 'GET', query: { t: await link() } };
		expect(portalOf((await respond(call, LEDGER, { limits: { planParts: 0 } })).outputs[0]?.[0]).html).not.toContain('value="plan"');
		expect((await respond(call, LEDGER, { limits: { planParts: 7 } })).error).toContain("'Plan: Most Instalments'");
		expect((await respond(call, LEDGER, { limits: { promiseDays: 1.5 } })).error).toContain("'Promise (Days)'");
	});

	it('carries the logo itself, and says how many invoices it could not read', async () => {
		const logo = 'data:image/png;base64,iVBORw0KGgo=';
		const { outputs, hints } = await respond({ query: { t: await link() } }, [...LEDGER, { invoice: { id: 'x' }, customer: {} }], { look: { logo, brandColour: '#b3261e' } });
		expect(String(portalOf(outputs[0]?.[0]).html)).toContain('class="logo" src="data:image/png;base64,iVBORw0KGgo&#x3D;"');
		expect(String(portalOf(outputs[0]?.[0]).html)).toContain('#b3261e');
		expect(hints.map(({ message }) => message)).toEqual([expect.stringContaining('1 invoices')]);
	});

	it('takes back the links of a customer, or one', async () => {
		const all = await run('revokeLinks', [{ customerId: 'C-1' }, { customer: { id: 'C-2' } }], {}, { credential: undefined });
		expect(all.outputs[0]).toMatchObject([{ type: 'link.revoked', customerId: 'C-1', at: '2026-03-17T09:00:00Z', data: { until: '2026-03-17T09:00:00Z' } }, { customerId: 'C-2' }]);
		expect((await run('revokeLinks', [{}])).error).toContain("'customerId' is missing");
		const token = await link();
		const { outputs } = await run('revokeLinks', [{ link: `${PAGE}?t=${token}` }], { takeBack: 'link' });
		expect(outputs[0]).toMatchObject([{ type: 'link.revoked', customerId: 'C-1', data: { linkId: expect.stringMatching(/^[\w-]{16}$/) } }]);
		expect(portalOf((await respond({ query: { t: token } }, [...LEDGER, ...(outputs[0] ?? [])])).outputs[0]?.[0]).status).toBe(404);
		expect((await run('revokeLinks', [{ link: 'https://example.com/' }], { takeBack: 'link' })).error).toContain("'link'");
	});

	it('shows all invoices where too many are named for an address', async () => {
		const reminder = { action: 'send', tier: 'overdue_1', invoices: Array.from({ length: 300 }, (_, index) => `INV-${index}`) };
		const { outputs } = await run('createLink', [{ ...invoice('INV-1', '2026-02-20', 10), reminder }], { pageUrl: PAGE, shows: 'invoices' });
		const { outputs: checked } = await check({ query: { t: tokenIn(portalOf(outputs[0]?.[0]).url) } });
		expect(portalOf(checked[0]?.[0])).toMatchObject({ invoiceIds: [] });
	});

	it('tests its account without asking anybody', async () => {
		const test = new CustomerPortal().methods.credentialTest.secretIsStrong;
		const of = (data: IDataObject) => test.call({} as never, { id: '', name: '', type: 'dunningPortalApi', data } as never);
		expect(await of({ secret: SECRET })).toMatchObject({ status: 'OK' });
		expect(await of({ secret: 'short' })).toMatchObject({ status: 'Error', message: expect.stringContaining('32') });
		expect(await of({ secret: SECRET, previousSecret: 'short' })).toMatchObject({ status: 'Error' });
	});
});
