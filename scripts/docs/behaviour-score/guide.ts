import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { AS_OF, workedExample, type PaidInvoice } from './example';
import { table } from './table';

const FIELDS = [
	['`riskScore`', '0 … 100: by its habits, how likely this customer pays such an invoice late. The drivers add up to it exactly.'],
	['`lateProbability`', 'Probability that it is paid after the due date, given that it is unpaid now: 1 once it is overdue.'],
	['`moreThan7DaysProbability`, `moreThan30DaysProbability`', 'The same for more than 7 and 30 days.'],
	['`expectedDaysLate`, `predictedPaymentDate`', 'The median: as likely paid before as after it. Negative is early.'],
	['`paymentDateRange`', 'Paid between these two dates with a probability of 80 %.'],
	['`segment`', 'What kind of payer, see below.'],
	['`confidence`', '0 … 1: how far the score rests on the customer’s own payments. Never above 0.2 below three known invoices.'],
	['`drivers`', 'Why, strongest first: `feature`, `effect` in points of the risk score, `text` in plain words.'],
	['`evidence`', 'The plain numbers: invoices, late rate, average, median, last and spread of the days late, overdue now, promises, disputes.'],
	['`channel`', '`best`, and for each channel the rate of touches that are answered or paid within 5 days.'],
	['`contactTime`', 'ISO weekday and hour on the customer’s clocks; `basis` says whether it was learnt from the customer, from its segment, or is the default (Tuesday, 10:00).'],
	['`comparedWith`', 'The groups the customer is drawn towards, narrowest first: industry, region, relationship, portfolio; each only where it has other members.'],
	['`summary`, `model`', 'One sentence for a person; which model said so.'],
] as const;

const SEGMENTS = [
	['`new`', 'fewer than 3 invoices whose outcome is known'],
	['`at_risk`', 'something overdue for more than 30 days, 3 of the last 10 paid that late, or promises broken twice and more often than kept'],
	['`deteriorating`', 'the last five late far more often, and by more days, than those before'],
	['`habitually_late`', 'half of the invoices late, or more'],
	['`forgetful`', 'late now and then'],
	['`prompt`', 'hardly ever late'],
] as const;

const FLAWS = [
	['settled before it was issued', 'teaches nothing; only that this invoice is paid'],
	['due before it was issued', 'the row is left out'],
	['an amount of nothing, below nothing, or above 10^12', 'the row is left out'],
	['no due date, or one that is no day of the calendar', 'the row is left out'],
	['dated after *As Of*', 'left out: the score never sees the future'],
	['the same row twice', 'counts once'],
	['a row that cannot be read, an unknown event type', 'left out'],
] as const;

/** The first part of docs/behaviour-score.md: what goes in and out, how to read it, and an example worked through. */
export function guide(model: ScoreModel): string {
	const { alder, item, score } = workedExample(model);
	const { drivers, evidence, channel, contactTime, comparedWith, ...rest } = score;
	return `<!-- Written by \`npm run docs:behaviour\`. Change scripts/docs/behaviour-score, not this page. -->
# Behaviour Score: who pays when, and why

The **Behaviour Score** reads how customers paid so far and says of each open invoice how likely it is paid late, when the
money is expected, why, and how to reach the customer best. It decides nothing and sends nothing.

| | |
|---|---|
| Input **Invoices** | items with \`invoice\` and \`customer\`, as the Invoice Normaliser gives them |
| Input **History** (optional) | rows of \`dunning_events\`, or the second output of an Invoice Normaliser; without it every customer is new |
| Output **Scored** | the items with \`behaviour\` added |
| Output **Model** | with *Fit to History* only: the fitted model and its back-test |

A payment of the past is one row such as

\`\`\`json
${JSON.stringify({ at: '2026-01-23', type: 'invoice.settled', customerId: 'ALDER', invoiceId: 'ALD-10', data: dataOf(alder.at(-1)) }, null, '\t')}
\`\`\`

## What is in \`behaviour\`

${table(['field', 'what it says'], FIELDS)}

The segments, the gravest first:

${table(['segment', 'the customer'], SEGMENTS)}

## An example, worked through

Alder Ltd has paid ten invoices, all on terms of 30 days; ten other customers have paid eight each.

${table(['invoice', 'due', 'paid', 'days late'], alder.map(({ id, dueDate, settledOn }) => [id, dueDate, settledOn, String(daysBetween(dueDate, settledOn))]))}

On ${AS_OF} an eleventh invoice comes in:

\`\`\`json
${JSON.stringify(item, null, '\t')}
\`\`\`

The node adds:

\`\`\`json
${JSON.stringify({ behaviour: { ...rest, evidence, channel, contactTime, comparedWith, drivers: '… see below' } }, null, '\t')}
\`\`\`

The drivers start at what is usual in this history and add up to the score:

${table(['feature', 'effect', 'text'], [...drivers.map(({ feature, effect, text }) => [feature, signed(effect), text]), ['**riskScore**', `**${score.riskScore.toFixed(1)}**`, '']])}

## Which model

- **Built-In** needs nothing. It was trained on two public ledgers, and what matters in your portfolio (how often, when, on
  which weekdays and holidays, in which segments) it learns from the history at every run.
- **Fit to History** weighs the evidence anew by your own settled invoices: learnt from the older 70 %, judged on the newer
  30 %, each scored with what was known on the morning it was issued. If that is at least as good as the built-in model, it
  is learnt again from all and used. The back-test (AUC, Brier, worst tenth, error of the days) leaves by the second output
  and is told in a hint. It takes 80 invoices, with 15 late and 15 on time.
- **Custom Model** takes the JSON of such a fit (\`fit.model\`), so that the model stays the same until you fit again. Every
  number in it is checked.

## Channel and hour

Every \`reminder.sent\` and every call is a touch; it succeeded if an answer or a payment came within 5 days. A
complaint counts against the channel once more, an opt-out three times more. What is believed of a rate is a Beta
distribution: the customer's own touches, drawn towards its relationship, region and industry, and those towards the
portfolio. *Best So Far* takes the highest mean; *Keep Learning* draws from the beliefs (Thompson sampling, seeded by
customer and day, so that a run can be replayed). A channel that was refused is never advised where another is left; a
channel the customer asked for is.

The hour is learnt from moments alone. A payment booked by the day, which accounting systems write as midnight or noon in
UTC, says nothing of an hour; where no row does, the advice is 10:00 on the customer's clocks, within the hours the
customer stated.

## What is ignored, and said in one hint

${table(['in the history', 'what happens'], FLAWS)}

An item that cannot be read fails alone, by the error output where one is on.
`;
}

function dataOf(invoice: PaidInvoice | undefined): object {
	const { issueDate, dueDate, settledOn, total } = invoice ?? {};
	return { issueDate, dueDate, settledOn, total };
}

function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function signed(points: number): string {
	return `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
}
