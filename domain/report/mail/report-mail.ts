import { html, type Html } from '../../markup/html';
import type { ForecastWeek } from '../cash-forecast';
import { AGEING_BUCKETS } from '../ageing';
import { BUCKET_NAMES, currencyTiles } from '../page/currency-tiles';
import { dunningTiles } from '../page/dunning-tiles';
import { numberText, type NumberText } from '../page/number-text';
import type { Tile } from '../page/parts';
import { spread } from '../page/spread';
import type { CurrencyReport, ReceivablesReport } from '../receivables-report';

/** The report for a mail program: figures as plain tables, for the page itself is attached. */
export interface ReportMail {
	subject: string;
	text: string;
	html: string;
}

interface Part {
	title: string;
	rows: readonly Tile[];
}

/** `pageUrl`: where the page is served, for a link to it; empty: nowhere. */
export function reportMail(report: ReceivablesReport, { title, locale, pageUrl }: { title: string; locale: string; pageUrl: string }): ReportMail {
	const say = numberText(locale);
	const open = `${say.count(report.openInvoices)} open invoices of ${say.count(report.customers)} customers`;
	const parts = partsOf(report, say);
	const words = `${open}, as of ${report.today}. The whole report with its charts is attached.`;
	return {
		subject: `Receivables: ${open}`,
		text: [words, ...parts.flatMap(linesOf), ...(pageUrl === '' ? [] : ['', `As it is now: ${pageUrl}`])].join('\n'),
		html: pageOf(title, words, parts, pageUrl).text,
	};
}

function partsOf(report: ReceivablesReport, say: NumberText): Part[] {
	const { recovery, recoveryDays, channels, experiment, holdOut } = report;
	const touches = recovery.map((one) => ({ label: `Paid after ${one.tier}`, value: say.percent(one.rate), note: `of ${say.count(one.of)} touches, within ${recoveryDays} days` }));
	const answers = channels.map((one) => ({ label: `Answered by ${one.channel}`, value: say.percent(one.answered.rate), note: `of ${say.count(one.sent)} messages` }));
	const arms = experiment.map((arm, index) => ({
		label: `Split test, ${arm.arm}`,
		value: say.percent(arm.rate),
		note: [`of ${say.count(arm.of)} customers`, ...(index > 0 ? [`against the first ${spread(arm.againstFirst, say)}`] : []), `best with ${say.percent(arm.probabilityToBeBest)}`].join('; '),
	}));
	const added = holdOut ? [{ label: 'What dunning adds', value: spread(holdOut.effect, say), note: `${say.count(holdOut.treated.of)} customers reminded, ${say.count(holdOut.heldOut.of)} left alone` }] : [];
	return [
		...report.currencies.map((currency) => ({ title: `Receivables in ${currency.currency}`, rows: [...currencyTiles(currency, report.periodDays, say), ...owedRows(currency, say)] })),
		{ title: 'What dunning did', rows: [...dunningTiles(report, say), ...touches, ...answers, ...arms, ...added] },
	];
}

const WEEKS = 4;

function owedRows({ currency, ageing, forecast }: CurrencyReport, say: NumberText): Tile[] {
	const expected = ({ to, expectedSoFar, sureSoFar, possibleSoFar }: ForecastWeek) => ({
		label: `Expected until ${to}`,
		value: say.money(expectedSoFar, currency),
		note: `nearly sure ${say.money(sureSoFar, currency)}, possible ${say.money(possibleSoFar, currency)}`,
	});
	const aged = ageing ? AGEING_BUCKETS.map(({ id }) => ({ label: id === 'current' ? BUCKET_NAMES[id] : `${BUCKET_NAMES[id]} days overdue`, value: say.money(ageing.buckets[id].amount, currency), note: `${say.count(ageing.buckets[id].invoices)} invoices` })) : [];
	return [...aged, ...(forecast?.weeks ?? []).slice(0, WEEKS).map(expected)];
}

function linesOf({ title, rows }: Part): string[] {
	return ['', title, ...rows.map(({ label, value, note }) => `  ${label}: ${value}${note === undefined ? '' : ` (${note})`}`)];
}

// Mail programs know no style sheets, so what little there is stands on the elements; colours are left to the reader's own.
const CELL = 'padding:4px 12px 4px 0;text-align:left;font-weight:normal;vertical-align:top';

function pageOf(title: string, words: string, parts: readonly Part[], pageUrl: string): Html {
	const tables = parts.map(({ title: heading, rows }) => {
		const lines = rows.map(({ label, value, note }) => html`<tr><th scope="row" style="${CELL}">${label}</th><td style="${CELL}"><b>${value}</b></td><td style="${CELL}">${note ?? ''}</td></tr>
`);
		return html`<h2 style="font-size:17px;margin:24px 0 4px">${heading}</h2><table style="border-collapse:collapse">${lines}</table>
`;
	});
	return html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body style="font:15px/1.4 sans-serif"><h1 style="font-size:20px">${title}</h1><p>${words}</p>
${tables}${pageUrl === '' ? undefined : html`<p><a href="${pageUrl}">As it is now</a></p>`}</body></html>
`;
}
