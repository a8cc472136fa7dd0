// The week by mail or message: how many cases of each kind, and the first of them.
const cases = $input.all().map(({ json }) => json).filter((row) => row.kind);
if (cases.length === 0) return [];
const SHOWN = 25;
const base = String($execution.resumeUrl).split('/webhook-waiting')[0];
const lines = cases.slice(0, SHOWN).map((row) => `- ${row.kind.replaceAll('_', ' ')}: ${row.customerName || 'the workflows'}${row.invoiceId ? ` (${row.invoiceId})` : ''}. ${row.why}`);
const more = cases.length > SHOWN ? [`… and ${cases.length - SHOWN} more`] : [];
return [{ json: { channel: 'owner', subject: `Dunning this week: ${cases.length} to look at`, text: [...lines, ...more, '', `Deal with them here: ${base}/form/dunning-owners-week`].join('\n') } }];
