import { MEANINGS } from '../../../domain/reply/classify/reason';
import { INTENTS, LANGUAGES } from '../../../domain/reply/intent';
import type { HeldOut } from '../../train/reply/held-out';
import { promisedDays } from '../../train/reply/promised-days';
import { bins, measure, type Scores } from '../../train/reply/measure';

export interface Corpus {
	training: number;
	phrases: number;
}

/** The page on the Reply Classifier, with what was measured on the held-out set. */
export function page(outcomes: readonly HeldOut[], corpus: Corpus): string {
	const english = measure(outcomes.filter(({ row }) => row.language === 'en'));
	const others = measure(outcomes.filter(({ row }) => row.language !== 'en'));
	const all = measure(outcomes);
	const days = promisedDays(outcomes);
	return `<!-- Written by \`npm run docs:reply\`. Change scripts/docs/reply-classifier, not this page. -->
# Reply Classifier: what customers answer, and what to do next

The **Reply Classifier** reads answers to reminders by e-mail, SMS and WhatsApp in seven languages (${LANGUAGES.join(', ')}), says what
they mean and sends each down one of seven outputs. It runs inside n8n: no account, no network, the same answer each time.

| output | what goes there |
|---|---|
| **Stop** | opt-outs (of one channel or all), lawyers, insolvency, the death of a debtor: at any confidence |
| **Person** | disputes, hardship, refusals, complaints, requests for time or instalments, wrong contacts; whatever is less sure than the threshold; whatever matches no customer |
| **Pause** | a promise with a date: until that date plus the grace days |
| **Verify payment** | "already paid": look for the money before anything else is sent |
| **Answer** | a question or a request for a document; for routine ones a draft from the invoice's own facts |
| **Machine** | bounces and automatic answers |
| **Continue** | nothing that stops the sequence |

**Replies** (first input) are what n8n's Email Trigger (IMAP), Gmail, Outlook, Twilio and WhatsApp triggers emit, or items with \`channel\`, \`from\`,
\`subject\`, \`body\`, \`headers\` and \`receivedAt\`. On **History** (second input, optional) come the rows of \`dunning_events\`, and customers or
invoices; with them each reply is matched to its customer and invoice, and \`reply.events\` holds the rows to write.

## What is in \`reply\`

| field | what it says |
|---|---|
| \`intent\`, \`intents\`, \`confidence\` | the meaning that decides, others that may be there, and how often a decision as sure as this is right |
| \`mustNotContinue\` | to send the next reminder as if nothing had happened would be wrong or unlawful |
| \`needsHuman\`, \`reason\` | whether a person has to look first, and why, in a sentence |
| \`next\` | \`stop_all\`, \`stop_channel\`, \`hold\`, \`pause_until\` (with \`until\`), \`verify_payment\`, \`answer\`, \`update_contact\`, \`continue\` |
| \`text\` | only what the person wrote now, without quotes, signature, small print and footers; the item keeps the original |
| \`promise\`, \`plan\`, \`outOfOffice\`, \`newContact\`, \`lateReason\`, \`bounce\` | facts, where the reply gives them |
| \`match\`, \`events\`, \`answer\` | customer and invoice, rows for the table of events, a draft for a person to send |
| \`engine\` | \`built_in\`, or \`model\` where a chat model settled the intent |

## The intents

In the order of precedence: where several apply, the first decides.

| intent | it means that |
|---|---|
${INTENTS.map((intent) => `| \`${intent}\` | ${MEANINGS[intent]} |`).join('\n')}

## How it decides

1. **Clean.** HTML becomes text; quotes, signatures, disclaimers and footers of seven languages are taken off; sentences that give orders to a
   machine are taken out and the reply goes to a person.
2. **Machines.** Delivery reports (RFC 3464 and the free forms of Exchange, Gmail, Postfix, Exim and providers) and automatic answers (RFC 3834) are known
   by headers and forms. A robot that announces an insolvency or a new contact is taken at its word.
3. **Known phrases.** "STOP", "no", "done" and the like alone mean one thing.
4. **The model.** One linear model for all languages over hashed words, pieces of words, meanings (a table of words of one meaning in seven languages),
   phrases of a lexicon, which knows negation, conditions and questions, and the days and sums that are named: ahead or behind, asked for or stated.
   It is the mean of five fits with AdaGrad to ${corpus.training.toLocaleString('en')} replies and ${corpus.phrases} short
   phrases written for this project; the features that the most of these have get weights, of one signed byte each, and no two share one.
5. **Confidence** is calibrated by isotonic regression on predictions for replies that the model had not seen (five-fold cross-validation).
6. **Caution.** Besides the intent, the model says whether the sequence must not go on. A quarter of doubt is enough, and so is a plain phrase
   of the lexicon for an opt-out, a lawyer, an insolvency, hardship, a dispute or a refusal: to go on wrongly costs far more than to ask once too often.

A **chat model** may be connected. It gets the text as data, cut to 4,000 characters, and must answer with one JSON object of a fixed shape. It may raise
caution and settle what is unsure. It never lowers caution: opt-out, legal, dispute, hardship and refusal stay, so do \`needsHuman\` and \`mustNotContinue\`.
An answer that is invalid, late or an error leaves the built-in one, and \`reason\` says so.

## How well it reads

Measured on ${all.count} replies (${english.count} English) that other hands wrote, apart from the training corpus. Nothing was trained or
calibrated on them; what the engine got wrong was looked at by kind of mistake, and the last part of the corpus was written for such kinds, with none of
these sentences. They are in
\`test/domain/reply/own-set\`. Confidence threshold 0.7, the built-in engine alone.

| | English | other six languages | all |
|---|---|---|---|
${table(english, others, all)}

Of the ${days.wanted} replies that promise a day, ${days.right} give exactly that day (${percent(days.right / days.wanted)}), from the bare message to \`reply.promise.date\`;
${days.invented} of the other ${all.count - days.wanted} replies give a day where none is promised.

| F1 by intent | English | other six languages | all |
|---|---|---|---|
${INTENTS.map((intent) => `| ${intent} | ${[english, others, all].map(({ f1 }) => f1[intent]?.toFixed(2) ?? '').join(' | ')} |`).join('\n')}

| language | replies | macro-F1 | accuracy |
|---|---|---|---|
${LANGUAGES.map((language) => [language, measure(outcomes.filter(({ row }) => row.language === language))] as const).map(([language, { count, macroF1, accuracy }]) => `| ${language} | ${count} | ${macroF1.toFixed(3)} | ${percent(accuracy)} |`).join('\n')}

![Confusion matrix](./reply-classifier-confusion.svg)

| said | right | replies |
|---|---|---|
${bins(outcomes).map(({ said, right, count }) => `| ${percent(said)} | ${percent(right)} | ${count} |`).join('\n')}

## What it does not do

- Other languages than the seven are read as the nearest of them, usually with little confidence, so they go to a person.
- A picture, a voice message or an attachment is not read.
- Irony is hard: it is read as what it says, or as a complaint.

Train it again with \`npm run train:reply\` (the same corpus gives the same file), measure speed with \`npm run bench:reply\`.
`;
}

function table(english: Scores, others: Scores, all: Scores): string {
	const rows: [string, (scores: Scores) => string][] = [
		['macro-F1 over the intents', ({ macroF1 }) => macroF1.toFixed(3)],
		['accuracy', ({ accuracy }) => percent(accuracy)],
		['must not continue: recall', ({ stopRecall }) => percent(stopRecall)],
		['must not continue: precision', ({ stopPrecision }) => percent(stopPrecision)],
		['needs a person: recall', ({ personRecall }) => percent(personRecall)],
		['needs a person: precision', ({ personPrecision }) => percent(personPrecision)],
		['calibration error (ECE, ten bins)', ({ calibrationError }) => calibrationError.toFixed(3)],
		['language', ({ language }) => percent(language)],
		['sentiment', ({ sentiment }) => percent(sentiment)],
	];
	return rows.map(([name, value]) => `| ${name} | ${value(english)} | ${value(others)} | ${value(all)} |`).join('\n');
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
