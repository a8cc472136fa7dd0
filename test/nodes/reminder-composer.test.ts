import { Workflow, type INode, type INodeParameters, type INodeTypes } from 'n8n-workflow';

import { SAMPLE_AS_OF, sampleFor } from '../../domain/message/sample-item';
import { liveCheck } from '../../nodes/ReminderComposer/live-check';
import { ReminderComposer } from '../../nodes/ReminderComposer/ReminderComposer.node';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const node = new ReminderComposer();
const asOf = new Date(SAMPLE_AS_OF).toISOString();
const options = { companyName: 'Northlight Tools Ltd', senderName: 'Anna Berg', fromEmail: 'accounts@northlight.example' };

async function run(items: readonly object[], parameters: INodeParameters = {}, more: NodeRunOptions = {}) {
	const done = await runNode(node, items, { ...more, parameters: { asOf, options, ...parameters } });
	const [composed = [], silent = [], failed = []] = done.outputs;
	return { ...done, composed: composed as unknown as Composed[], silent, failed, notes: done.hints.map(({ message }) => message) };
}

interface Composed {
	message: { text: string; html?: string; subject?: string; template: string; language: string; channel: string; to: string; engine: string; note?: string };
	[key: string]: unknown;
}

describe('Reminder Composer in the engine', () => {
	it('adds its message and leaves all else on the item as it was', async () => {
		const { item } = sampleFor('overdue_7', 'firm');
		const { composed, silent, items } = await run([{ ...item, mine: { kept: true } }]);
		expect(silent).toEqual([]);
		expect(composed[0]).toMatchObject({ ...item, mine: { kept: true }, message: { template: 'overdue_7.email.en', to: 'accounts@hagedorn.example' } });
		expect(items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it('works on items of the contract with its default parameters', async () => {
		const { item } = sampleFor('overdue_1', 'helpful');
		const done = await runNode(node, [item], { parameters: { asOf } });
		expect(done.error).toBeUndefined();
		expect((done.outputs[0]?.[0] as unknown as Composed).message.text).toContain('Invoice INV-20417 over €1,284.50 was due on March 16, 2026');
		expect(done.hints.map(({ message }) => message)).toEqual(["Set 'Company Name' under Options: until then the messages speak of your accounts team."]);
	});

	it('lets what needs no message leave by an output of its own', async () => {
		const { item } = sampleFor('overdue_1', 'helpful');
		const waiting = { ...item, reminder: { action: 'wait', tier: null, key: 'k', reason: '', requiresApproval: false, daysOverdue: 1, question: 6 } };
		const { composed, silent } = await run([waiting, item]);
		expect(silent).toEqual([waiting]);
		expect(composed).toHaveLength(1);
	});

	it('reads the history on its second input, and says what of it could not be read', async () => {
		const { item } = sampleFor('overdue_7', 'firm');
		const second = [
			{ at: '2026-03-05T09:00:00Z', type: 'reminder.sent', channel: 'email', tier: 'overdue_1', customerId: 'C-1007', invoiceId: 'INV-20417', key: 'k' },
			{ at: 'soon', type: 'reminder.sent', customerId: 'C-1007' },
		];
		const { composed, notes } = await run([item], {}, { second });
		expect(composed[0]?.message.text).toContain('We have written to you about it before');
		expect(notes.join()).toContain("'event.at' is \"soon\"");
	});

	it('fails a bad item alone, by the error output, with a message that helps', async () => {
		const good = sampleFor('overdue_1', 'helpful').item;
		const bad = { ...good, customer: { ...good.customer, email: 'nobody' } };
		const { composed, failed } = await run([good, bad, { foo: 1 }, good], {}, { onError: 'continueErrorOutput' });
		expect(composed).toHaveLength(2);
		expect(failed.map(({ error }) => error)).toEqual([
			"'customer.email' is \"nobody\". Expected an e-mail address such as accounts@example.com, because the message goes by e-mail; add it, or choose another channel. [item 1]",
			expect.stringContaining("'invoice' is missing. Expected an item with 'invoice' and 'customer'"),
		]);
		const strict = await run([bad]);
		expect(strict.error).toContain("'customer.email' is \"nobody\"");
		const regular = await run([bad], {}, { onError: 'continueRegularOutput' });
		expect(regular.composed).toEqual([]);
		expect(regular.silent[0]).toMatchObject({ error: expect.stringContaining("'customer.email'") });
	});

	it('stops before any item where a setting cannot be used, and names it as the panel does', async () => {
		const { item } = sampleFor('overdue_1', 'helpful');
		expect((await run([item], { options: { fromEmail: 'nobody' } })).error).toBe("'From Email' is \"nobody\". Expected an e-mail address, such as accounts@example.com, or a name with the address in angle brackets.");
		expect((await run([item], { options: { unsubscribeUrl: 'javascript:x' } })).error).toContain("'Unsubscribe URL' is \"javascript:x\". Expected a web address");
		expect((await run([item], { options: { colour: 'mauve' } })).error).toContain("'Brand Colour' is \"mauve\"");
	});

	it('writes what a workflow asks for, by the channel it asks for', async () => {
		const { item } = sampleFor('overdue_1', 'helpful');
		const { composed } = await run([item], { message: 'dispute_received', options: { ...options, channel: 'sms', language: 'de', address: 'informal' } });
		expect(composed[0]?.message).toMatchObject({ template: 'dispute_received.sms.de', channel: 'sms', language: 'de' });
	});
});

describe('letters', () => {
	it('carry their PDF beside what the item carried', async () => {
		const { item } = sampleFor('overdue_14', 'final');
		const { items } = await run([item], { options: { ...options, channel: 'letter' } });
		const file = items[0]?.[0]?.binary?.letter;
		expect(file).toMatchObject({ fileName: 'letter-INV-20417.pdf', mimeType: 'application/pdf' });
		expect(Buffer.from(file?.data ?? '', 'base64').subarray(0, 5).toString()).toBe('%PDF-');
	});

	it('go without where its fonts lack their letters, and that is said', async () => {
		const { item } = sampleFor('overdue_14', 'final');
		const { items, notes } = await run([{ ...item, customer: { ...item.customer, name: 'Βορράς' } }], { options: { ...options, channel: 'letter' } });
		expect(items[0]?.[0]?.binary).toBeUndefined();
		expect(notes).toEqual([expect.stringContaining('A letter has no PDF, because the fonts of a PDF lack some of its letters')]);
	});
});

describe('own templates in the panel', () => {
	const text = 'Dear friend, {{number}}: {{amount}}, {{dueDate}}. {{> pay}} {{> closing}}';
	const template = (row: object) => ({ templates: { template: [{ tier: 'overdue_7', channel: 'mail', language: '', subject: '', ...row }] } });

	it('are used as they stand, also where the editor made an expression of them', async () => {
		const { item } = sampleFor('overdue_7', 'firm');
		for (const written of [text, `=${text}`]) {
			const { composed, error } = await run([item], template({ text: written }));
			expect(error).toBeUndefined();
			expect(composed[0]?.message).toMatchObject({ template: 'overdue_7.email.en.own', text: expect.stringContaining('Dear friend, INV-20417: €1,284.50, March 10, 2026.') });
		}
	});

	it('stop the node with their name and line where they cannot be used', async () => {
		const { item } = sampleFor('overdue_7', 'firm');
		const { error } = await run([item], template({ text: 'one\n{{amont}}' }));
		expect(error).toBe("Template 'overdue_7 · mail', line 2: {{amont}} is no variable. Did you mean {{amount}}?");
		const circle = await run([item], { partials: { partial: [{ name: 'a', language: '', text: '{{> a}}' }] } });
		expect(circle.error).toContain('it calls itself: a → a.');
	});
});

describe('the check while somebody types', () => {
	const warns = (parameters: INodeParameters) => {
		const subject: INode = { id: 's', name: 'S', type: 't', typeVersion: 1, position: [0, 0], parameters };
		const nodeTypes = { getByName: () => node, getByNameAndVersion: () => node, getKnownTypes: () => ({}) } as unknown as INodeTypes;
		const workflow = new Workflow({ active: false, nodes: [subject], connections: {}, nodeTypes });
		return workflow.expression.getSimpleParameterValue(workflow.getNode('S') ?? subject, liveCheck.displayCondition, 'internal', {});
	};
	const written = (...texts: string[]) => ({ templates: { template: texts.map((text) => ({ tier: 'overdue_7', channel: 'mail', language: '', subject: '', text })) } });

	it('warns as long as a template leaves out a fact, and only then', () => {
		expect(warns({})).toBe(false);
		expect(warns(written('{{> facts}} {{> pay}}'))).toBe(false);
		expect(warns(written('{{number}} {{amount}} {{ dueDate }} {{link}}'))).toBe(false);
		expect(warns(written('{{number}} {{amount}} {{link}}'))).toBe(true);
		expect(warns(written('{{> facts}} {{> pay}}', 'Hello {{name}}'))).toBe(true);
		expect(warns(written(''))).toBe(true);
	});

	it('knows what the built-in default of a new template says', () => {
		const templates = node.description.properties.find(({ name }) => name === 'templates');
		const [{ values = [] } = {}] = (templates?.options ?? []) as { values?: { name: string; default: unknown }[] }[];
		const text = values.find(({ name }) => name === 'text')?.default;
		expect(warns(written(String(text)))).toBe(false);
	});
});

describe('with a chat model', () => {
	const WORDS = 'We still have no payment for invoice [[number]] over [[amount]], which was due on [[dueDate]]. Please settle it soon, or let us know which date we can count on.\n\n[[facts]]\n\n[[pay]]\n\nIf there is a reason, tell us. We would rather know. [[help]]';
	const useModel = { useModel: true, voiceSamples: { sample: [{ text: 'Good morning!' }] } };
	const item = sampleFor('overdue_7', 'firm').item;

	function model(answer: (prompt: string) => unknown) {
		const prompts: string[] = [];
		return {
			prompts,
			invoke: async (messages: readonly (readonly string[])[]) => {
				const prompt = messages.flat().join('\n');
				prompts.push(prompt);
				return { content: await answer(prompt) };
			},
		};
	}

	it('uses its words and our facts, and asks once for many items', async () => {
		const polite = model(() => WORDS);
		const others = [1, 2, 3].map((number) => ({ ...item, invoice: { ...item.invoice, id: `I-${number}`, number: `I-${number}` } }));
		const { composed } = await run([item, ...others], useModel, { model: polite });
		expect(composed.map(({ message }) => message.engine)).toEqual(['model', 'model', 'model', 'model']);
		expect(composed[2]?.message.text).toContain('no payment for invoice I-2 over €1,284.50');
		expect(polite.prompts).toHaveLength(1);
		expect(polite.prompts[0]).toContain('Good morning!');
		expect(polite.prompts[0]).not.toMatch(/INV-20417|1,284|Hagedorn|Northlight/);
	});

	it.each([
		['lies', () => WORDS.replace('soon', 'by Friday'), 'it names a time, a sum or a share of its own ("friday")'],
		['leaves out a fact', () => WORDS.replace('[[amount]]', ''), 'it leaves out [[amount]]'],
		['threatens', () => `${WORDS} Otherwise we take legal action.`, 'it says what must not be said (legalAction)'],
		['writes no text', () => [{ type: 'text', text: WORDS }], 'it is no text'],
		['fails', () => { throw new Error('429 too many requests'); }, 'the chat model failed (429 too many requests)'],
		['is slow', () => new Promise(() => undefined), 'the chat model did not answer in time'],
	])('falls back to the built-in text where it %s', async (_, answer, reason) => {
		const { composed, error } = await run([item], { ...useModel, modelSeconds: 0.05 }, { model: model(answer as () => unknown) });
		expect(error).toBeUndefined();
		expect(composed[0]?.message).toMatchObject({ engine: 'built_in', note: `Built-in text, because of the chat model's version: ${reason}.` });
		expect(composed[0]?.message.text).toContain('INV-20417 over €1,284.50');
	});

	it('is not asked again and again where it keeps failing', async () => {
		const broken = model(() => { throw new Error('down'); });
		const tiers = ['pre_due_7', 'pre_due_1', 'due_today', 'overdue_1', 'overdue_4', 'overdue_7', 'overdue_14', 'partial_payment', 'payment_failed', 'plan_offer', 'paid_thanks', 'dispute_received'] as const;
		const { composed } = await run(tiers.map((id) => sampleFor(id, 'helpful').item), useModel, { model: broken });
		expect(composed).toHaveLength(tiers.length);
		expect(broken.prompts.length).toBeLessThan(tiers.length);
		expect(composed.at(-1)?.message.note).toContain('the chat model failed too often in this run');
	});

	it('is left alone for an SMS, and where it is switched off', async () => {
		const unused = model(() => WORDS);
		await run([item], { ...useModel, options: { ...options, channel: 'sms' } }, { model: unused });
		await run([item], { useModel: false }, { model: unused });
		expect(unused.prompts).toEqual([]);
	});
});
