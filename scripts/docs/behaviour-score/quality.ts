import { FEATURES } from '../../../domain/behaviour/model/score-model';
import type { Marks } from '../../train/behaviour/evaluate';
import type { Result } from '../../train/behaviour/experiment';
import { JUDGED } from '../../train/behaviour/learn-weights';
import type { Measured } from '../../train/behaviour/measured';
import { table } from './table';
import { whatWasTried } from './what-was-tried';

// Published marks for the same two ledgers on a later part of them that is not in the data trained on here.
const REFERENCES = [
	['customer late rate', '0.851', '0.773'],
	['logistic regression', '0.864', '0.812'],
	['gradient boosting', '0.853', '0.841'],
] as const;

/** The second part of docs/behaviour-score.md: what the score was measured to do, how it works, what it was learnt from. */
export function quality({ model, results, plotted, trials }: Measured): string {
	return `## How good it is

Two ledgers of real companies, **a** (one company, 100 customers, terms of 30 days) and **b** (another one, about 1,000
customers, due dates 15 days after the invoice), are walked through in time. Each invoice is scored on the morning it is
issued, with nothing but the events known by then. Everything that is learnt comes from before a cut, everything that is
judged from after it; an invoice counts once its outcome is certain. Three days before the due date it is scored again,
if it is still unpaid.

${table(
	['ledger', 'cut', 'invoices', 'late', 'AUC', 'Brier', 'worst tenth', '… by chance', 'days error', "customer's median", 'in 80 % range'],
	results.map(({ ledger, cut, model: m, gapByChance }) => [ledger, cut, String(m.invoices), percent(m.lateShare), auc(m), brier(m), m.worstGap.toFixed(3), gapByChance.toFixed(3), m.daysError.toFixed(2), `${m.medianError.toFixed(2)} (${signed(m.daysError / m.medianError - 1)})`, percent(m.coverage)]),
)}

*AUC*: how well late invoices are told from others (0.5 guesses, 1 knows). *Brier*: mean squared error of the probability.
*Worst tenth*: the largest gap between what was said and what came, over tenths of the invoices; *by chance*: what a score
without any error would show on as many invoices. *Days error*: mean absolute error of the expected days late, next to that of the customer's own median so
far (in ledger a an early payment counts as one on the due date, in ledger b days are signed). *In 80 % range*: payments on the
days of the range, its first and last included. In ledger b a third of the payments come on its first day, so that a range
of whole days holds more.

At the same cuts:

${table(
	['ledger', 'cut', 'plain late rate of the customer', 'logistic regression on 8 numbers', 'evidence at its word, nothing learnt', 'weights learnt from the other ledger', 'this model', '3 days before due'],
	results.map(({ ledger, cut, model: m, unweighted, foreign, customerRate, plainLogistic, beforeDue }) => [ledger, cut, both(customerRate), both(plainLogistic), both(unweighted), both(foreign), both(m), both(beforeDue)]),
)}

(AUC / Brier.) After the first cut, in five windows of equal length, with the weights learnt before it:

${table(
	['ledger', 'from', 'invoices', 'late', 'AUC', 'Brier'],
	results.slice(0, plotted.length).flatMap(({ ledger, windows }) => windows.map((one) => [ledger, one.from, String(one.invoices), percent(one.lateShare), auc(one), brier(one)])),
)}

The weights learnt from one ledger alone do about as well on the other: what the score knows of a portfolio
it learns from the history it is given, not from these ledgers.
${deliveryNote(results)}
Public references, AUC, on a later part of the same ledgers (not comparable number by number with the above):

${table(['', 'a', 'b'], REFERENCES.map((row) => [...row]))}

### Is what it says what comes?

After the second cut, every dot a tenth of the invoices:

${plotted.map(({ ledger }) => `![Ledger ${ledger}: probability of a late payment](behaviour-score-${ledger}-late.svg) ![Ledger ${ledger}: probability of more than seven days](behaviour-score-${ledger}-week.svg)`).join('\n')}

## How it works

The score builds its evidence up step by step. Each step is a shift of the log-odds, so the reasons it gives (\`drivers\`)
add up to the score exactly, by their Aumann–Shapley values.

1. **portfolio**: what all customers pay late, on due dates like this one. A due date on a day without payments (weekdays
   and public holidays on which nothing arrives are found in the history itself) moves to the next day with them.
2. **recent**, **segment**: the portfolio lately; the industry, region and relationship of the customer, each drawn towards
   the wider group, each only where the call brings other customers of it.
3. **record**, **overdue**, **terms**: the customer's own rate, drawn towards the above; what is overdue now; other terms
   than usual.
4. **timing**: where its payments lie around the due date, in days. It decides where payments scatter, see below.
5. **due_day**, **amount**: invoices due on such a day, and of a like amount. They decide where customers pay to the day.
6. **size**, **season**, **delivery**, **promises**, **responsiveness**.

Below three known invoices only the portfolio and the segments count. The days of payment come from the customer's own
payments on like invoices, made to agree with the probability, without the days that have already gone by.

### Where payments scatter

The timing of a customer is a normal distribution around its usual day, drawn towards the portfolio, with three things that
the history given teaches each time anew:

- **Moves.** A customer keeps its usual day until something moves it: another system, an end of the paper. A change point
  model weighs every moment at which that may have been; how often and how far customers move is learnt from the portfolio
  (expectation maximisation). What a customer did before it moved counts for little.
- **Scatter.** The later after the invoice somebody pays, the more the payments scatter: the variance grows with the days in
  between.
- **Disputes.** A disputed invoice takes longer, and a large one is disputed more often. Of the invoice that is scored, and of
  any other that is still open, it is not known whether it will be disputed.

### The weights

A weight of 1 takes the evidence at its word. *Exact* portfolios pay within ${model.structure.exactness.withinDays} days of the due date for ${percent(model.structure.exactness.to)}
or more of their invoices, *spread* ones for ${percent(model.structure.exactness.from)} or less; between them weights move in a straight line.

${table(
	['evidence', 'spread', 'exact', 'from'],
	FEATURES.map((feature) => [feature, model.weights[feature].spread.toFixed(2), model.weights[feature].exact.toFixed(2), JUDGED.includes(feature) ? 'judgement: the ledgers do not tell' : 'learnt']),
)}

Intercept ${model.intercept.toFixed(3)}. Learnt by logistic regression with a strong ridge penalty towards 1 (or 0), both ledgers
counting alike. The numbers of the structure were searched one by one, before the second cut only; errors relative to the
start of the search:

${table(
	['number', 'tried', 'chosen'],
	trials.map(({ part, values, chosen }) => [part, values.map(({ value, brier: b, daysError }) => `${value}: ${(part.startsWith('outlook') ? daysError : b).toFixed(3)}`).join(', '), String(chosen)]),
)}

${whatWasTried()}
## What it cannot know

- Neither ledger contains an invoice that was never paid: the probabilities are about when, not about whether.
- Fourteen in a thousand invoices of ledger b were paid before the assumed day of issue. The score knows those payments, as
  anybody would on that day, and learns nothing from them.
- An AUC of 0.9 or more on such data would be a leak. A test changes everything after the moment of scoring and sees no
  score change.
`;
}

function deliveryNote(results: readonly Result[]): string {
	const told = results.flatMap(({ ledger, cut, withDelivery }) => (withDelivery ? [`${both(withDelivery)} (${ledger}, ${cut})`] : []));
	return told.length === 0 ? '' : `\nWhere the tags of a customer say whether the invoice goes out on paper or electronically, it does better: ${told.join(', ')}.\n`;
}

const auc = ({ auc: value }: Pick<Marks, 'auc'>) => value.toFixed(3);
const brier = ({ brier: value }: Pick<Marks, 'brier'>) => value.toFixed(4);
const percent = (share: number) => `${Math.round(100 * share)} %`;
const signed = (share: number) => `${share > 0 ? '+' : '−'}${Math.abs(100 * share).toFixed(1)} %`;
const both = (marks: Pick<Marks, 'auc' | 'brier'>) => `${auc(marks)} / ${brier(marks)}`;
