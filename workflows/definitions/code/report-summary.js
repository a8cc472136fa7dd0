// The week in a few lines: what is owed, how fast it comes in, what of the dunning worked, and where the whole page is.
const { report } = $input.first().json;
const base = String($execution.resumeUrl).split('/webhook-waiting')[0];
const rate = ({ rate, of }) => (rate === null || rate === undefined ? 'n/a' : `${Math.round(rate * 100)} % of ${of}`);
const days = (value) => (value === null || value === undefined ? 'n/a' : `${Math.round(value * 10) / 10} days`);
const lines = report.currencies.flatMap(({ currency, ageing, forecast, dsoCountBack, averageDaysDelinquent, onTime }) => [
	`${currency}: ${ageing ? `${ageing.owed.toFixed(2)} owed, ${Math.round((ageing.overdueShare ?? 0) * 100)} % of it overdue` : 'nothing owed'}`,
	`  DSO (count-back) ${days(dsoCountBack)}, average delay ${days(averageDaysDelinquent)}, paid on time ${rate(onTime)}`,
	...(forecast?.weeks?.[0] ? [`  expected until ${forecast.weeks[0].to}: ${forecast.weeks[0].expected.toFixed(2)} ${currency}`] : []),
]);
const tiers = report.recovery.map((one) => `  ${one.tier}: ${rate(one)} paid within ${report.recoveryDays} days`);
const text = [
	`${report.openInvoices} open invoices of ${report.customers} customers, as of ${report.today}.`,
	'',
	...lines,
	'',
	...(tiers.length > 0 ? ['After a reminder', ...tiers, ''] : []),
	`Promises kept: ${rate(report.promises)}`,
	'',
	`The whole report: ${base}/webhook/dunning-report`,
].join('\n');
return [{ json: { channel: 'owner', subject: `Receivables: ${report.openInvoices} open invoices of ${report.customers} customers`, text } }];
