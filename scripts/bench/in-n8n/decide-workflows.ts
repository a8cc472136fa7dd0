import { Canvas, type NodeSpec, type PlacedNode } from '../../../workflows/definitions/canvas/canvas';
import { behaviourScore, complianceGate, reminderComposer, reminderTierRouter } from '../../../workflows/definitions/nodes/dunning';
import { append, conditionsOf, type Condition } from '../../../workflows/definitions/nodes/flow';
import { AS_OF } from '../ledgers/whole-chain';

const GATE_OUTPUTS = 4;
const COMPANY = 'Nordwind Supplies GmbH';
const NOW = `DateTime.fromISO('${AS_OF}')`;

/** A flow that decides on invoices when its webhook is called, and answers with how long its nodes took. */
export interface DecideFlow {
	canvas: Canvas;
	path: string;
	/** How many nodes an item passes that decide. */
	nodes: number;
}

/** Score, route, compose and gate with this package: the nodes that 01 has, each with the whole history. */
export function withThisPackage(): DecideFlow {
	const canvas = new Canvas('Bench: decide with this package', UNSAVED);
	const ledger = drawStart(canvas, 'bench-package');
	const score = canvas.add('Behaviour Score', behaviourScore({ asOf: AS_OF }), { column: 2, row: 0 });
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf: AS_OF }), { column: 3, row: 0 });
	const composer = canvas.add('Reminder Composer', reminderComposer({ asOf: AS_OF, options: { companyName: COMPANY, senderName: 'Nadia Brandt', fromEmail: 'accounts@nordwind.example' } }), { column: 4, row: 0 });
	const gate = canvas.add('Compliance Gate', complianceGate({ asOf: AS_OF, creditorCountry: 'DE' }), { column: 5, row: 0 });
	canvas.chain(ledger, score, router, composer, gate);
	for (const reader of [score, router, composer, gate]) canvas.wire(ledger, reader, { output: 1, input: 1 });
	const all = canvas.add('Decided', append(GATE_OUTPUTS), { column: 6, row: 0 });
	for (let output = 0; output < GATE_OUTPUTS; output += 1) canvas.wire(gate, all, { output, input: output });
	canvas.chain(all, drawEnd(canvas));
	return { canvas, path: 'bench-package', nodes: 4 };
}

interface Tier {
	name: string;
	/** From so many days overdue on. */
	from: number;
	subject: string;
	text: string;
}

const INVOICE = '{{ $json.invoice.number }}';
const AMOUNT = '{{ $json.invoice.amountDue.toFixed(2) }} {{ $json.invoice.currency }}';
const DUE = '{{ DateTime.fromISO($json.invoice.dueDate).toFormat("d LLLL yyyy") }}';
const CLOSING = `You can pay online: {{ $json.invoice.paymentUrl }}. If something is not right, just answer this message.\n\nKind regards\n${COMPANY}`;

const TIERS: readonly Tier[] = [
	{ name: 'Final notice', from: 30, subject: `Final notice: invoice ${INVOICE}`, text: `invoice ${INVOICE} over ${AMOUNT} was due on ${DUE}, {{ $json.daysOverdue }} days ago. Please pay within seven days.` },
	{ name: 'Firm reminder', from: 14, subject: `Invoice ${INVOICE} is long overdue`, text: `invoice ${INVOICE} over ${AMOUNT} was due on ${DUE}. Please let us know when we can expect your payment.` },
	{ name: 'Second reminder', from: 7, subject: `Second reminder: invoice ${INVOICE}`, text: `we have not received ${AMOUNT} for invoice ${INVOICE}, due on ${DUE}.` },
	{ name: 'First reminder', from: 1, subject: `Reminder: invoice ${INVOICE}`, text: `a quick reminder that invoice ${INVOICE} over ${AMOUNT} was due on ${DUE}.` },
	{ name: 'Before due date', from: -7, subject: `Invoice ${INVOICE} is due soon`, text: `invoice ${INVOICE} over ${AMOUNT} is due on ${DUE}.` },
];

/**
 * The same decisions as published templates make them: Edit Fields, Switch and Filter with expressions. It does less: paid
 * late or not is counted for it beforehand, it writes one language, and knows no law beyond hours, stops and holds.
 */
export function withN8nNodesOnly(): DecideFlow {
	const canvas = new Canvas("Bench: decide with n8n's own nodes", UNSAVED);
	const ledger = drawStart(canvas, 'bench-native');
	const facts = canvas.add('Days overdue and late rate', editFields({
		daysOverdue: ['number', `={{ Math.floor(${NOW}.diff(DateTime.fromISO($json.invoice.dueDate), 'days').days) }}`],
		lateRate: ['number', '={{ $json.past.paid > 0 ? $json.past.paidLate / $json.past.paid : 0.3 }}'],
		localHour: ['number', `={{ ${NOW}.setZone($json.customer.timeZone).hour }}`],
	}), { column: 2, row: 0 });
	const tier = canvas.add('Tier by days overdue', tierSwitch(), { column: 3, row: 0 });
	const written = TIERS.map((texts, row) => canvas.add(texts.name, editFields(textsOf(texts)), { column: 4, row }));
	const filter = canvas.add('May go out now', mayGoOut(), { column: 5, row: 0 });
	canvas.chain(ledger, facts, tier);
	const all = canvas.add('Written', append(TIERS.length), { column: 4.5, row: 0 });
	written.forEach((node, output) => {
		canvas.wire(tier, node, { output });
		canvas.wire(node, all, { input: output });
	});
	canvas.chain(all, filter, drawEnd(canvas));
	return { canvas, path: 'bench-native', nodes: 4 };
}

// Runs of this size are not for keeping.
const UNSAVED = { saveDataSuccessExecution: 'none', saveDataErrorExecution: 'none', saveExecutionProgress: false };

function drawStart(canvas: Canvas, path: string): PlacedNode {
	const call: NodeSpec = { type: 'n8n-nodes-base.webhook', typeVersion: 2, parameters: { path, responseMode: 'lastNode', options: {} }, webhook: true };
	const ledger: NodeSpec = { type: 'CUSTOM.benchLedger', typeVersion: 1, parameters: { items: '={{ Number($json.query.items) }}' } };
	const placed = canvas.add('Ledger', ledger, { column: 1, row: 0 });
	canvas.chain(canvas.add('Called', call, { column: 0, row: 0 }), placed);
	return placed;
}

function drawEnd(canvas: Canvas): PlacedNode {
	return canvas.add('Watch', { type: 'CUSTOM.benchWatch', typeVersion: 1, parameters: {} }, { column: 7, row: 0 });
}

function editFields(fields: Readonly<Record<string, readonly [type: string, value: string]>>): NodeSpec {
	const assignments = Object.entries(fields).map(([name, [type, value]]) => ({ id: name, name, type, value }));
	return { type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: { assignments: { assignments }, includeOtherFields: true, options: {} } };
}

function textsOf({ subject, text }: Tier): Record<string, [string, string]> {
	const opening = "{{ $json.lateRate > 0.5 ? 'Dear ' + $json.customer.name : 'Hello ' + $json.customer.name }}";
	return { subject: ['string', `=${subject}`], text: ['string', `=${opening},\n\n${text}\n\n${CLOSING}`] };
}

function tierSwitch(): NodeSpec {
	const values = TIERS.map(({ name, from }) => ({
		outputKey: name,
		renameOutput: true,
		conditions: conditionsOf([{ left: '={{ $json.daysOverdue }}', operator: { type: 'number', operation: 'gte' }, right: from }], 'and'),
	}));
	return { type: 'n8n-nodes-base.switch', typeVersion: 3.2, parameters: { rules: { values }, options: {} } };
}

function mayGoOut(): NodeSpec {
	const isFalse = { type: 'boolean', operation: 'false', singleValue: true } as const;
	const conditions: Condition[] = [
		{ left: '={{ $json.past.optedOut }}', operator: isFalse },
		{ left: '={{ $json.past.hold }}', operator: isFalse },
		{ left: '={{ $json.localHour }}', operator: { type: 'number', operation: 'gte' }, right: 8 },
		{ left: '={{ $json.localHour }}', operator: { type: 'number', operation: 'lt' }, right: 20 },
		{ left: `={{ ${NOW}.diff(DateTime.fromISO($json.past.lastReminderAt), 'days').days }}`, operator: { type: 'number', operation: 'gte' }, right: 3 },
	];
	return { type: 'n8n-nodes-base.filter', typeVersion: 2.2, parameters: { conditions: conditionsOf(conditions, 'and'), options: {} } };
}
