import type { IDataObject, IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import { ComplianceGate } from '../../nodes/ComplianceGate/ComplianceGate.node';
import { plainCase, type CaseLine } from '../domain/compliance/case-file';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const [ALLOWED, DEFERRED, REVIEW, BLOCKED, ERRORS] = [0, 1, 2, 3, 4];
const PARAMETERS = { asOf: '2026-11-18T10:00:00Z', creditorRole: 'first_party', creditorCountry: 'DE', options: {} };

const node = new ComplianceGate();
const run = (items: readonly object[], options: NodeRunOptions = {}) => runNode(node, items, { second: [{}], ...options, parameters: { ...PARAMETERS, ...options.parameters } as INodeParameters });

/** A plain reminder to a German company, about an invoice and a customer of this name. */
function item(name: string, more: Partial<CaseLine> = {}) {
	const { item: json } = plainCase('de-company', 'email-de', { ...more, invoice: { id: `INV-${name}`, number: `INV-${name}`, ...more.invoice }, customer: { id: `C-${name}`, ...more.customer } });
	return { ...json, mine: `kept ${name}` };
}

const complianceOf = (json: IDataObject | undefined) => json?.compliance as { decision: string; deferUntil?: string; validUntil?: string; findings: { rule: string; severity: string; message: string; citation: string }[]; audit: IDataObject };
const rulesOf = (json: IDataObject | undefined) => complianceOf(json).findings.map(({ rule }) => rule);

describe('four outputs', () => {
	const items = [
		item('allowed'),
		item('blocked', { invoice: { status: 'paid' } }),
		item('review', { say: 'Wir übergeben die Sache unserem Anwalt.' }),
		item('deferred', { customer: { contactHours: { start: '14:00', end: '16:00' } } }),
	];

	it('take each item by its decision, with the item as it was, one key added and the link to where it came from', async () => {
		const { outputs, items: handedOn, hints } = await run(items);
		expect(outputs.map((output) => output.map(({ mine }) => mine))).toEqual([['kept allowed'], ['kept deferred'], ['kept review'], ['kept blocked']]);
		for (const [index, source] of [[0, ALLOWED], [1, BLOCKED], [2, REVIEW], [3, DEFERRED]] as const) {
			const [out] = handedOn[source] ?? [];
			const { compliance, ...rest } = out?.json ?? {};
			expect(rest).toEqual(items[index]);
			expect(compliance).toMatchObject({ decision: ['allow', 'defer', 'review', 'block'][source], checkedAt: '2026-11-18T10:00:00Z', localTimes: [{ timeZone: 'Europe/Berlin', time: '2026-11-18T11:00:00+01:00' }] });
			expect(out?.pairedItem).toEqual({ item: index });
		}
		expect(hints).toEqual([]);
	});

	it('say until when, and why', async () => {
		const { outputs } = await run(items);
		expect(complianceOf(outputs[ALLOWED]?.[0])).toMatchObject({ validUntil: '2026-11-18T17:00:00Z', ruleSets: expect.arrayContaining(['cross-cutting', 'content', 'germany']) });
		expect(complianceOf(outputs[DEFERRED]?.[0])).toMatchObject({ deferUntil: '2026-11-18T13:00:00Z', findings: [{ rule: 'UNKNOWN-JURISDICTION', severity: 'defer', until: '2026-11-18T13:00:00Z' }] });
		expect(complianceOf(outputs[BLOCKED]?.[0]).findings[0]).toEqual({
			rule: 'X-PAID',
			severity: 'block',
			message: 'Invoice INV-blocked has the status "paid". Read it again at its source; if it is open, correct \'invoice.status\'.',
			citation: 'Policy of this package: a reminder says what the ledger says',
		});
	});

	it('carry evidence that is an event ready for the table', async () => {
		const { outputs } = await run(items);
		expect(complianceOf(outputs[REVIEW]?.[0]).audit).toMatchObject({
			at: '2026-11-18T10:00:00Z',
			type: 'compliance.checked',
			customerId: 'C-review',
			invoiceId: 'INV-review',
			channel: 'email',
			data: { decision: 'review', reasons: expect.arrayContaining(['review:L2', 'review:X-LEGALSTEP']), inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/), messageHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
		});
		const again = await run([...items].reverse());
		expect(complianceOf(again.outputs[REVIEW]?.[0]).audit).toEqual(complianceOf(outputs[REVIEW]?.[0]).audit);
	});
});

describe('bad input', () => {
	const broken: readonly [string, Partial<CaseLine>, string, string][] = [
		['a zone that is none', { customer: { timeZone: 'Berlin' } }, 'INVALID_ZONE', `'customer.timeZone' is "Berlin", which is no time zone of a place. Write an IANA name such as Europe/Berlin, or leave it empty to use the address.`],
		['a fixed offset', { customer: { timeZone: '+02:00' } }, 'INVALID_ZONE', '"+02:00"'],
		['hours that begin and end together', { customer: { contactHours: { start: '09:00', end: '09:00' } } }, 'INVALID_WINDOW', 'they begin and end at 09:00'],
		['hours that no clock shows', { customer: { contactHours: { start: '25:99', end: '17:00' } } }, 'INVALID_WINDOW', '"25:99" to "17:00" are no times of a day'],
		['an unknown channel', { message: { channel: 'fax', to: '+4930123' } }, 'CHANNEL_UNKNOWN', `'message.channel' is "fax". Expected one of email, sms, whatsapp, phone, letter, in_app.`],
		['no recipient', { message: { to: '' } }, 'RECIPIENT_MISSING', "'message.to'"],
		['a recipient that is none', { message: { to: 'nobody' } }, 'RECIPIENT_MISSING', `'message.to' is "nobody", which is no recipient for email. Correct the customer's address for this channel.`],
		['no country', { customer: { country: '', region: '' } }, 'LOCATION_UNKNOWN', "Nothing says where the customer is. Fill in 'customer.country' (and region or postal code)."],
		['no text', { message: { text: ' ' } }, 'MESSAGE_UNREADABLE', "'message.text' is empty: there is nothing to check. Put a Reminder Composer before the gate."],
	];

	it('blocks that item alone, with the reason and the way out', async () => {
		const { outputs, error } = await run([...broken.map(([name, more]) => item(name, more)), item('good')]);
		expect(error).toBeUndefined();
		expect(outputs[ALLOWED]).toHaveLength(1);
		expect(outputs[BLOCKED]?.map(rulesOf)).toEqual(broken.map(([, , rule]) => [rule]));
		broken.forEach(([, , , message], index) => expect(complianceOf(outputs[BLOCKED]?.[index]).findings[0]?.message).toContain(message));
	});

	it('is an error where invoice or customer do not keep the contract, and the neighbours go on', async () => {
		const items = [item('a'), { ...item('b'), invoice: { id: 'INV-b', dueDate: '31.12.2026', currency: 'EUR', total: 5, amountDue: 5 } }, item('c')];
		const stopped = await run(items);
		expect(stopped.error).toBe('\'invoice.dueDate\' is "31.12.2026". Expected a date such as 2026-03-31. [item 1]');
		const goesOn = await run(items, { onError: 'continueErrorOutput' });
		expect(goesOn.outputs[ALLOWED]?.map(({ mine }) => mine)).toEqual(['kept a', 'kept c']);
		expect(goesOn.outputs[ERRORS]).toMatchObject([{ mine: 'kept b', error: expect.stringContaining("'invoice.dueDate'") }]);
		const regular = await run(items, { onError: 'continueRegularOutput' });
		expect(regular.outputs[BLOCKED]).toMatchObject([{ mine: 'kept b', error: expect.stringContaining('[item 1]') }]);
	});

	it('without any message is blocked, not let pass', async () => {
		const { message, ...withoutMessage } = item('a') as Record<string, unknown>;
		expect(message).toBeDefined();
		const { outputs } = await run([withoutMessage]);
		expect(outputs[BLOCKED]?.map(rulesOf)).toEqual([['MESSAGE_UNREADABLE']]);
	});
});

describe('the history', () => {
	const sent = { at: '2026-11-18T08:00:00Z', type: 'reminder.sent', customerId: 'C-a', invoiceId: 'INV-x', channel: 'email' };

	it('counts, as rows of a table with data as JSON text', async () => {
		const { outputs } = await run([item('a'), item('b')], { second: [{ ...sent, id: 7, data: '{"template":"overdue_1.email.de"}', hash: 'x' }] });
		expect(outputs[DEFERRED]?.map(rulesOf)).toEqual([['X-FREQ', 'UNKNOWN-JURISDICTION']]);
		expect(complianceOf(outputs[DEFERRED]?.[0]).deferUntil).toBe('2026-11-19T08:00:00Z');
		expect(outputs[ALLOWED]?.map(({ mine }) => mine)).toEqual(['kept b']);
	});

	it('that is not connected makes calls and texts wait for a person, and says so', async () => {
		const call = item('call', { by: 'call', customer: { phone: '+49301234567' } });
		const { outputs, hints } = await run([item('mail'), call], { second: undefined });
		expect(outputs[ALLOWED]?.map(rulesOf)).toEqual([['HISTORY_UNKNOWN']]);
		expect(outputs[REVIEW]?.map(rulesOf)).toEqual([['HISTORY_UNKNOWN']]);
		expect(hints.map(({ message }) => message)).toEqual(["Nothing reached the input 'History': calls, texts and WhatsApp messages need a review. Connect the rows of dunning_events to it."]);
	});

	it('of which a row cannot be read stops that customer alone', async () => {
		const { outputs, hints } = await run([item('a'), item('b')], { second: [{ ...sent, at: 'yesterday' }], onError: 'continueErrorOutput' });
		expect(outputs[ALLOWED]?.map(({ mine }) => mine)).toEqual(['kept b']);
		expect(outputs[ERRORS]).toMatchObject([{ mine: 'kept a', error: expect.stringContaining('only rows that can be read for customer C-a; mend row 0 of the history') }]);
		expect(hints[0]?.message).toContain('History item 0');
	});

	it('may hold types of events that nobody knows: a hint names them', async () => {
		const { outputs, hints } = await run([item('a')], { second: [{ ...sent, type: 'moon.full' }] });
		expect(outputs[ALLOWED]).toHaveLength(1);
		expect(hints.map(({ message }) => message)).toEqual(['Ignored events of unknown type: moon.full (1).']);
	});

	it('grows within the run: of two messages to one customer one goes out, whatever their order', async () => {
		const two = [item('2', { customer: { id: 'C' } }), item('1', { customer: { id: 'C' } })];
		for (const items of [two, [...two].reverse()]) {
			const { outputs } = await run(items);
			expect([outputs[ALLOWED]?.map(({ mine }) => mine), outputs[DEFERRED]?.map(({ mine }) => mine)]).toEqual([['kept 1'], ['kept 2']]);
		}
	});
});

describe('parameters', () => {
	it.each<[string, INodeParameters, string]>([
		['a country that is none', { creditorCountry: 'Germany' }, '\'creditorCountry\' is "Germany". Expected an ISO 3166-1 code of two letters, such as DE'],
		['a guard of a day', { options: { guardMinutes: 1440 } }, "'options.guardMinutes' is 1440. Expected minutes from 0 to 240"],
		['a zone that is an offset', { options: { creditorTimeZone: 'UTC+2' } }, '\'options.creditorTimeZone\' is "UTC+2". Expected an IANA time zone, such as Europe/Berlin'],
		['a host that is none', { options: { linkHosts: 'pay.acme.example, javascript:x' } }, '\'options.linkHosts\' is "javascript:x". Expected hosts such as pay.example.com, with commas between them'],
		['a rate without a day', { options: { rates: { rate: [{ reference: 'ECB_MRO', from: 'July', percent: 2 }] } } }, "'options.rates.0.from' is \"July\""],
		['a moment that is none', { asOf: 'tomorrow' }, '\'As Of\' is "tomorrow", which is no date and time'],
	])('with a mistake stop the node before any item: %s', async (_name, parameters, message) => {
		const { error, outputs } = await run([item('a')], { parameters });
		expect(error).toContain(message);
		expect(outputs.flat()).toEqual([]);
	});

	it('take lists as text', async () => {
		const items = [item('a', { say: 'Konto: DE89 3704 0044 0532 0130 00, Portal: https://portal.acme-pay.example/x' })];
		expect((await run(items)).outputs[BLOCKED]?.map(rulesOf)).toEqual([['L12']]);
		const named = await run(items, { parameters: { options: { bankAccounts: 'de89 3704 0044 0532 0130 00', linkHosts: 'https://portal.acme-pay.example' } } });
		expect(named.outputs[ALLOWED]).toHaveLength(1);
	});

	it('say who writes: a collector needs a registration in Germany', async () => {
		const third = await run([item('a')], { parameters: { creditorRole: 'third_party' } });
		expect(third.outputs[BLOCKED]?.map(rulesOf)).toEqual([['DE-RDG']]);
		const registered = await run([item('a')], { parameters: { creditorRole: 'third_party', options: { collectorRegistration: 'RDG 12 AR 34/56' } } });
		expect(registered.outputs[ALLOWED]).toHaveLength(1);
	});

	it('can demand the present', async () => {
		const { outputs } = await run([item('a')], { parameters: { options: { requireCurrentTime: true } } });
		expect(outputs[BLOCKED]?.map(rulesOf)).toEqual([['CLOCK_SKEW']]);
	});

	it('read a moment without an offset as one of the workflow', async () => {
		const { outputs } = await run([item('a')], { parameters: { asOf: '2026-11-18T11:00:00' }, timeZone: 'Europe/Berlin' });
		expect(complianceOf(outputs[ALLOWED]?.[0])).toMatchObject({ checkedAt: '2026-11-18T10:00:00Z' });
	});
});

/** What n8n offers a node that an AI agent calls: parameters, no wires. */
function toolCall(parameters: Record<string, unknown>): IExecuteFunctions {
	const context = {
		isToolExecution: () => true,
		getNodeParameter: (name: string, _index: number, fallback?: unknown) => parameters[name] ?? fallback,
		getInputData: (): never => {
			throw new Error('No such input');
		},
		getNode: () => ({ name: 'Gate', parameters: {} }),
		getTimezone: () => 'Europe/Berlin',
		continueOnFail: () => false,
		addExecutionHints: () => undefined,
	};
	return context as unknown as IExecuteFunctions;
}

describe('as a tool of an AI agent', () => {
	it('hands on every decision by the one output that a tool has', async () => {
		const outputs = await node.execute.call(toolCall({ ...PARAMETERS, toolItems: JSON.stringify([item('a'), item('b', { invoice: { status: 'void' } })]) }));
		expect(outputs.map((output) => output.map(({ json }) => complianceOf(json).decision))).toEqual([['allow', 'block']]);
	});

	it('names a parameter as the panel does', async () => {
		const wrong = node.execute.call(toolCall({ ...PARAMETERS, options: { guardMinutes: 1440 } }));
		await expect(wrong).rejects.toMatchObject({ description: "Change 'Guard Minutes' in the parameters of this node." });
	});
});
