import { createHash } from 'node:crypto';

import { formatInZone } from '../../calendar/time-zone';
import type { ReceivablesReport } from '../receivables-report';
import { certaintySection } from './certainty-section';
import { currencySection } from './currency-section';
import { dunningSection } from './dunning-section';
import { html, Html } from '../../markup/html';
import { numberText, type NumberText } from './number-text';
import { empty, section } from './parts';
import { SCRIPT } from './script';
import { STYLES } from './styles';
import { timelinesSection, type LookUp } from './timelines-section';

/**
 * The policy that the page carries itself: nothing is loaded, nothing is sent but what is looked up, only its own script
 * runs and only its own styles hold. Source: W3C, Content Security Policy Level 3.
 */
function policyOf(lookUp: LookUp | undefined): string {
	return `default-src 'none'; style-src ${hashOf(STYLES)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action ${lookUp ? "'self'" : "'none'"}`;
}

export interface PageSettings {
	title: string;
	/** For its numbers. */
	locale: string;
	/** Only for a page that is served: it asks its own address with `?customer=` and `?refresh=1`. */
	lookUp?: LookUp;
}

/**
 * The report as one HTML document that needs nothing else: charts are drawn in it, and it works with scripts off. Where a
 * customer was looked up, it holds that customer's record alone.
 */
export function reportPage(report: ReceivablesReport, { title, locale, lookUp }: PageSettings): string {
	const say = numberText(locale);
	const { asOf, today, zone, timelines } = report;
	const instant = formatInZone(zone, asOf);
	const whole = lookUp === undefined || lookUp.customer === '';
	const page = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(lookUp)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>${title} – ${today}</title><style>${new Html(STYLES)}</style></head>
<body><header><h1>${title}</h1>
<div class="as-of"><p>As of <time datetime="${instant}">${instant.slice(0, 16).replace('T', ' ')}</time> (${zone})${whole ? `: ${say.count(report.openInvoices)} open invoices of ${say.count(report.customers)} customers.` : '.'}</p>${lookUp && whole ? REFRESH : undefined}</div>
${whole ? contents(report) : undefined}</header>
<main>${whole ? measures(report, say) : undefined}
${timelinesSection(timelines, zone, say, lookUp)}</main>
<footer>${whole ? readingAid(report, say) : undefined}</footer><script>${new Html(SCRIPT)}</script></body></html>
`;
	return page.text;
}

const REFRESH = html`<form method="get"><button name="refresh" value="1">Bring up to date</button></form>`;

function contents({ currencies }: ReceivablesReport): Html {
	const sections = [...currencies.map(({ currency }) => [`currency-${currency.toLowerCase()}`, currency]), ['dunning', 'What dunning did'], ['certainty', 'How sure it is'], ['customers', 'Customers']];
	return html`<nav aria-label="On this page"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}

function measures(report: ReceivablesReport, say: NumberText): Html {
	const { currencies, periodDays } = report;
	return html`${currencies.length === 0 ? section('receivables', 'Receivables', [empty('Nothing was billed yet: connect open invoices to the first input and the history to the second.')]) : undefined}
${currencies.map((currency) => currencySection(currency, periodDays, say))}
${dunningSection(report, say)}
${certaintySection(report, say)}`;
}

function readingAid({ unusable }: ReceivablesReport, say: NumberText): Html {
	return html`<p>Amounts of two currencies are never added. n/a: there is nothing to measure. Rates come with 95 % intervals (Wilson; differences: Newcombe).${unusable > 0 ? ` ${say.count(unusable)} invoices of the history lack an amount, a currency or a due date and are left out.` : ''}</p>`;
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
