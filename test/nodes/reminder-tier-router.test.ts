import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { ReminderTierRouter } from '../../nodes/ReminderTierRouter/ReminderTierRouter.node';
import { outputsExpression } from '../../nodes/ReminderTierRouter/ports';
import { casesIn, type RouterCase } from '../domain/tiers/router-cases';
import { runNode, type NodeRun, type NodeRunOptions } from '../engine/run-node';

const asOf = '2026-03-11T09:00:00+01:00';
const invoice = (id: string, more: object = {}) => ({
	id,
	dueDate: '2026-03-10',
	currency: 'EUR',
	total: 480,
	amountDue: 480,
	...more,
});
const customer = (id: string, more: object = {}) => ({
	id,
	name: 'Alder GmbH',
	email: 'accounts@alder.example',
	country: 'DE',
	timeZone: 'Europe/Berlin',
	kind: 'business',
	...more,
});
const item = (id: string, more: { invoice?: object; customer?: object; behaviour?: object } = {}) => ({
	invoice: invoice(id, more.invoice),
	customer: customer(`c-${id}`, more.customer),
	...(more.behaviour ? { behaviour: more.behaviour } : {}),
});
const sent = (id: string, tier: string, at: string, more: object = {}) => ({
	at,
	type: 'reminder.sent',
	customerId: `c-${id}`,
	invoiceId: id,
	channel: 'email',
	tier,
	key: `dun1:${id}:0:${tier}`,
	...more,
});

const router = (items: object[], parameters: IDataObject = {}, options: NodeRunOptions = {}): Promise<NodeRun> =>
	runNode(new ReminderTierRouter(), items, {
		second: [{}],
		...options,
		parameters: { asOf, timeZone: 'Europe/Berlin', ...parameters } as INodeParameters,
	});
const actions = ({ outputs }: NodeRun) =>
	outputs.map((output) => output.map(({ reminder }) => (reminder as IDataObject | undefined)?.action));

/** The case's parameters as n8n keeps them. */
function parametersOf({ params }: RouterCase): INodeParameters {
	const { tiers, options = {}, ...rest } = params;
	const { rates, minimumBalances, ...plain } = options;
	const collections = {
		...(rates ? { rates: { rate: rates } } : {}),
		...(minimumBalances ? { minimumBalances: { balance: minimumBalances } } : {}),
	};
	return { ...rest, ...(tiers ? { tiers: { tier: tiers } } : {}), options: { ...plain, ...collections } } as INodeParameters;
}

describe('cases through the engine', () => {
	it.each(casesIn().map((routerCase) => [`${routerCase.id}: ${routerCase.title}`, routerCase] as const))(
		'%s',
		async (_title, routerCase) => {
			const { outputs } = await runNode(new ReminderTierRouter(), routerCase.items, {
				parameters: parametersOf(routerCase),
				second: routerCase.events.length > 0 ? routerCase.events : [{}],
				onError: 'continueErrorOutput',
			});
			routerCase.check(outputs.slice(0, -1).flat(), outputs.at(-1) ?? []);
		},
	);
});

describe('outputs', () => {
	const everything = [
		item('wait'),
		item('none', { invoice: { amountDue: 0 } }),
		item('hold', { invoice: { disputed: true } }),
		item('human'),
		item('retry'),
		item('part', { invoice: { amountDue: 280 } }),
		item('send'),
	];
	const history = [
		{ at: '2026-03-10T12:00:00Z', type: 'promise.made', customerId: 'c-wait', invoiceId: 'wait', data: { date: '2026-03-20' } },
		{ at: '2026-03-10T12:00:00Z', type: 'reply.received', customerId: 'c-human', data: { needsHuman: true } },
		{
			at: '2026-03-11T06:00:00Z',
			type: 'payment.failed',
			customerId: 'c-retry',
			invoiceId: 'retry',
			data: { code: 'try_again_later' },
		},
		sent('part', 'pre_due_1', '2026-03-09T09:00:00Z'),
		{ at: '2026-03-10T06:00:00Z', type: 'payment.received', customerId: 'c-part', invoiceId: 'part', amount: 200 },
	];

	it('are one a route, in a fixed order', async () => {
		expect(actions(await router(everything, {}, { second: history }))).toEqual([
			['send'],
			['acknowledge'],
			['retry_payment'],
			['human'],
			['hold'],
			['wait'],
			['none'],
		]);
	});

	it('are one for all where a flow branches itself, in the order of the items', async () => {
		expect(actions(await router(everything, { options: { outputs: 'single' } }, { second: history }))).toEqual([
			['wait', 'none', 'hold', 'human', 'retry_payment', 'acknowledge', 'send'],
		]);
	});

	it('are one a tier of the policy, then the other routes', async () => {
		const run = await router(everything, { options: { outputs: 'tiers' } }, { second: history });
		expect(actions(run)).toEqual([
			[],
			[],
			[],
			[],
			['send'],
			[],
			[],
			[],
			[],
			['acknowledge'],
			['retry_payment'],
			['human'],
			['hold'],
			['wait'],
			['none'],
		]);
		const tier = [
			{ id: 'hello', day: 1 },
			{ id: 'goodbye', day: 9 },
		];
		const custom = await router(everything, { policy: 'custom', tiers: { tier }, options: { outputs: 'tiers' } }, { second: history });
		expect(actions(custom)).toEqual([['send'], [], [], ['acknowledge'], ['retry_payment'], ['human'], ['hold'], ['wait'], ['none']]);
	});

	it('are told from tiers that bear the name of a route', async () => {
		const tier = ['Hold', 'Human', 'Send'].map((id, at) => ({ id, day: at * 7 + 1 }));
		const custom = { policy: 'custom', tiers: { tier } };
		const held = item('held', { invoice: { disputed: true } });
		expect(actions(await router([item('A'), held], custom))).toEqual([['send'], [], [], [], ['hold'], [], []]);
		const perTier = { ...custom, options: { outputs: 'tiers' } };
		const run = await router([item('A'), held, item('human')], perTier, { second: history });
		expect(actions(run)).toEqual([['send'], [], [], [], [], [], ['human'], ['hold'], [], []]);
	});

	it('follow an expression in a parameter', async () => {
		expect(actions(await router(everything, { options: { outputs: '={{ "sin" + "gle" }}' } }, { second: history }))).toHaveLength(1);
		expect(
			actions(
				await router([item('send')], {
					policy: '={{ "gentle" + "_b2b" }}',
					asOf: '2026-03-13T09:00:00+01:00',
					options: { outputs: 'tiers' },
				}),
			)[1],
		).toEqual(['send']);
	});

	it('are an expression that n8n can cut out of its braces', () => {
		expect(outputsExpression.slice('={{'.length, -'}}'.length)).not.toContain('}}');
	});

	it('keep the error output behind them', async () => {
		const broken = item('X', { invoice: { dueDate: '2026-02-30' } });
		for (const [outputs, count] of [
			['routes', 8],
			['single', 2],
			['tiers', 16],
		] as const) {
			const run = await router([broken, item('send')], { options: { outputs } }, { onError: 'continueErrorOutput' });
			expect(run.outputs).toHaveLength(count);
			expect(run.outputs.at(-1)).toMatchObject([{ error: expect.stringMatching(/'invoice\.dueDate' is "2026-02-30".*\[item 0\]/) }]);
			expect(run.outputs.flat()).toHaveLength(2);
		}
	});

	it('link a statement to all of its items and change none of them', async () => {
		const one = { ...item('A'), extra: { kept: true } };
		const two = { ...item('B'), customer: one.customer };
		const before = structuredClone([one, two]);
		const run = await router([one, two]);
		expect(run.items[0]).toMatchObject([
			{ json: { extra: { kept: true }, invoice: { id: 'A' } }, pairedItem: [{ item: 0 }, { item: 1 }] },
		]);
		expect([one, two]).toEqual(before);
	});
});

describe('what a person is told', () => {
	it.each([
		[
			'an id that comes twice',
			{
				policy: 'custom',
				tiers: {
					tier: [
						{ id: 'a', day: 1 },
						{ id: 'a', day: 2 },
					],
				},
			},
			/'tiers\.1\.id' is "a"\. Expected a name that no other tier has/,
		],
		[
			'days that do not ascend',
			{
				policy: 'custom',
				tiers: {
					tier: [
						{ id: 'a', day: 7 },
						{ id: 'b', day: 3 },
					],
				},
			},
			/'tiers\.1\.day' is 3\. Expected a day after 7/,
		],
		[
			'the same day twice',
			{
				policy: 'custom',
				tiers: {
					tier: [
						{ id: 'a', day: 7 },
						{ id: 'b', day: 7 },
					],
				},
			},
			/'tiers\.1\.day' is 7/,
		],
		[
			'a name of the router itself',
			{ policy: 'custom', tiers: { tier: [{ id: 'payment_failed', day: 7 }] } },
			/'tiers\.0\.id' is "payment_failed"/,
		],
		['half a day', { policy: 'custom', tiers: { tier: [{ id: 'a', day: 1.5 }] } }, /'tiers\.0\.day' is 1\.5/],
		['no tier at all', { policy: 'custom', tiers: { tier: [] } }, /'tiers' is missing\. Expected at least one tier/],
		['a zone that is none', { timeZone: 'Berlin' }, /'timeZone' is "Berlin"\. Expected an IANA time zone/],
		['a fixed offset as a zone', { timeZone: '+01:00' }, /'timeZone' is "\+01:00"/],
		[
			'a window that never opens',
			{ options: { sendWindowStart: '17:00', sendWindowEnd: '09:00' } },
			/'options\.sendWindowEnd' is "09:00"\. Expected a time after 17:00/,
		],
		[
			'a rate without a day',
			{ options: { rates: { rate: [{ reference: 'ECB_MRO', from: '', percent: 2 }] } } },
			/'options\.rates\.0\.from' is missing/,
		],
		['an experiment with one arm', { options: { experiment: { values: { name: 'x', arms: 'a' } } } }, /'options\.experiment\.arms'/],
		['a minimum below nothing', { options: { minimumBalance: -1 } }, /'options\.minimumBalance' is -1/],
		[
			'a waiting time that is no number of days',
			{ waits: { retryWaitDays: '1, x' } },
			/'waits\.retryWaitDays' is "1, x"\. Expected whole days with commas/,
		],
	])('%s stops the node before any item', async (_title, parameters, message) => {
		const run = await router([item('A')], parameters);
		expect(run.error).toMatch(message);
		expect(run.error).toMatch(/^The policy cannot be used: /);
	});

	it('names what of the history it ignored', async () => {
		const run = await router([item('A')], {}, { second: [{ at: asOf, type: 'invoice.viewed', customerId: 'c-A' }] });
		expect(run.hints).toMatchObject([{ message: 'Ignored events of unknown type: invoice.viewed (1).' }]);
	});

	it('says so where nothing reached the History input', async () => {
		const run = await router([item('A')], {}, { second: undefined });
		expect(actions(run)[0]).toEqual(['send']);
		expect(run.hints).toMatchObject([{ message: expect.stringContaining("Nothing reached the input 'History'") }]);
	});

	it('fails the items of a customer whose history cannot be read, and only those', async () => {
		const run = await router(
			[item('A'), item('B')],
			{},
			{ second: [{ at: 'yesterday', type: 'hold.placed', customerId: 'c-A' }], onError: 'continueErrorOutput' },
		);
		expect(run.outputs[0]).toMatchObject([{ invoice: { id: 'B' } }]);
		expect(run.outputs.at(-1)).toMatchObject([{ error: expect.stringMatching(/'History'.*yesterday.*customer c-A/) }]);
	});

	it('hands a broken item to a person where it may not stop the flow, never to Send', async () => {
		const run = await router([item('A', { invoice: { currency: 'EURO' } }), item('B')], {}, { onError: 'continueRegularOutput' });
		expect(run.outputs[3]).toMatchObject([{ error: expect.stringContaining('\'invoice.currency\' is "EURO"') }]);
		expect(run.outputs[0]).toHaveLength(1);
	});

	it('tells of a behaviour that makes no sense', async () => {
		const run = await router([item('A', { behaviour: { segment: 'sometimes' } })]);
		expect(run.error).toMatch(/'behaviour\.segment' is "sometimes"/);
	});

	it('does not take two customers with one invoice id for one', async () => {
		const run = await router(
			[item('A'), { invoice: invoice('A'), customer: customer('c-other') }],
			{},
			{ onError: 'continueErrorOutput' },
		);
		expect(run.outputs[0]).toHaveLength(1);
		expect(run.outputs.at(-1)).toMatchObject([{ error: expect.stringContaining('\'invoice.id\' is "A"') }]);
	});

	it('decides once where an invoice comes twice', async () => {
		expect(actions(await router([item('A'), item('A')]))).toEqual([['send'], [], [], [], [], [], ['none']]);
	});

	it('names the rates that were missing, once', async () => {
		const items = ['A', 'B'].map((id) => item(id));
		const run = await router(items, { options: { charges: 'statutory' } });
		expect(run.hints).toMatchObject([
			{ message: "No interest was claimed where a rate is missing in the option 'Rates': DE_BASE_RATE on 2026-01-01." },
		]);
		expect(run.outputs[0]).toMatchObject([
			{ reminder: { charges: { interest: 0, fixed: 40, basis: expect.stringContaining('no DE_BASE_RATE is given for 2026-01-01') } } },
			{},
		]);
	});

	it('takes the time zone of the workflow where none is set, UTC by any name', async () => {
		const early = '2026-03-10T23:30:00Z';
		const tierIn = async (timeZone: string) =>
			(await router([item('A')], { asOf: early, timeZone: '' }, { timeZone })).outputs[0]?.[0]?.reminder;
		expect(await tierIn('Asia/Tokyo')).toMatchObject({ tier: 'overdue_1' });
		expect(await tierIn('Etc/UTC')).toMatchObject({ tier: 'due_today' });
	});
});

describe('Preview', () => {
	const preview = (items: object[], parameters: IDataObject = {}, options: NodeRunOptions = {}) =>
		router(items, { operation: 'preview', ...parameters }, options);
	const touches = ({ outputs }: NodeRun) =>
		outputs[0]?.map((touch) => touch.preview as IDataObject).map(({ date, action, tier }) => [date, action, tier]);

	it('lists one item a touch and a summary', async () => {
		const run = await preview([item('A')]);
		expect(touches(run)).toEqual([
			['2026-03-11', 'send', 'overdue_1'],
			['2026-03-17', 'send', 'overdue_7'],
			['2026-03-24', 'send', 'overdue_14'],
			['2026-03-31', 'human', null],
		]);
		expect(run.outputs[0]?.[2]).toMatchObject({
			invoice: { id: 'A' },
			preview: { channel: 'email', requiresApproval: true, reason: expect.stringContaining('"overdue_14" is due today') },
		});
		expect(run.outputs[0]?.[0]).not.toHaveProperty('reminder');
		expect(run.outputs[1]).toEqual([
			{
				from: '2026-03-11',
				to: '2026-04-09',
				assume: 'silence',
				invoices: 1,
				messages: 3,
				approvals: 1,
				handedToPeople: 1,
				retries: 0,
				paid: 0,
				byTier: { overdue_1: 1, overdue_14: 1, overdue_7: 1 },
				byChannel: { email: 3 },
				byDate: [
					{ date: '2026-03-11', messages: 1, approvals: 0 },
					{ date: '2026-03-17', messages: 1, approvals: 0 },
					{ date: '2026-03-24', messages: 1, approvals: 1 },
				],
			},
		]);
	});

	it('ends with the payment where payments are predicted', async () => {
		const predicted = { behaviour: { predictedPaymentDate: '2026-03-20' } };
		const run = await preview([item('A', predicted)], { previewAssume: 'predicted_payments' });
		expect(touches(run)?.map(([date]) => date)).toEqual(['2026-03-11', '2026-03-17']);
		expect(run.outputs[1]).toMatchObject([{ paid: 1, assume: 'predicted_payments' }]);
	});

	it('lets holds and pauses end by themselves, and charges fail again', async () => {
		const held = item('H', { customer: { hold: { reason: 'fair', until: '2026-03-15' } } });
		const failed = {
			at: '2026-03-11T06:00:00+01:00',
			type: 'payment.failed',
			customerId: 'c-F',
			invoiceId: 'F',
			data: { code: 'try_again_later' },
		};
		const run = await preview([held, item('F')], { previewDays: 14 }, { second: [failed] });
		const of = (id: string) =>
			run.outputs[0]?.filter((touch) => (touch.invoice as IDataObject).id === id).map((touch) => touch.preview as IDataObject);
		expect(of('H')?.map(({ date }) => date)).toEqual(['2026-03-16', '2026-03-19', '2026-03-24']);
		expect(of('F')?.map(({ action, tier, sendAt }) => [action, tier, String(sendAt).slice(0, 10)])).toEqual([
			['retry_payment', null, '2026-03-12'],
			['retry_payment', null, '2026-03-15'],
			['retry_payment', null, '2026-03-20'],
			['send', 'payment_failed', '2026-03-23'],
			['send', 'overdue_1', '2026-03-24'],
		]);
	});

	it('shows statements as one touch and broken items by the error output', async () => {
		const two = { ...item('B'), customer: item('A').customer };
		const run = await preview(
			[item('A'), two, item('X', { invoice: { amountDue: 'much' } })],
			{ previewDays: 1 },
			{ onError: 'continueErrorOutput' },
		);
		expect(run.outputs.map((output) => output.length)).toEqual([1, 1, 1]);
		expect(run.items[0]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('refuses days that are no number of days', async () => {
		for (const previewDays of [0, 1.5, 367]) {
			expect((await preview([item('A')], { previewDays })).error).toContain(`'Days' is "${previewDays}". Expected a whole number from 1 to 366.`);
		}
	});
});
