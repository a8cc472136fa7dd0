// The morning's message to the owner: what waits, what goes out today, what failed. Nothing at all gives no item.
const all = (name) => $(name).all().map(({ json }) => json);
const byKey = (rows) => [...new Map(rows.filter((row) => row.key).map((row) => [row.key, row])).values()];
const now = DateTime.now();
const waiting = byKey(all('What waits this morning')).filter((row) => !(row.decidedAt && DateTime.fromISO(String(row.sendAt)) > now));
const today = byKey(all('What goes out today'));
const open = all('Open problems').filter((row) => row.problem);
const handedOver = open.filter((row) => row.kind === 'person');
const failed = open.filter((row) => row.kind !== 'person');
if (waiting.length + today.length + open.length === 0) return [];

const SHOWN = 15;
const part = (title, rows, line) => {
	if (rows.length === 0) return [];
	const more = rows.length > SHOWN ? [`  … and ${rows.length - SHOWN} more`] : [];
	return [`${title} (${rows.length})`, ...rows.slice(0, SHOWN).map((row) => `- ${line(row)}`), ...more, ''];
};
const sum = (row) => (row.amountDue ? `, ${row.amountDue} ${row.currency}` : '');
const until = (row) => (row.expiresAt ? ` (a no on ${DateTime.fromISO(String(row.expiresAt)).toFormat('d LLL, HH:mm')})` : '');
const desk = String($execution.resumeUrl).split('/webhook-waiting')[0];
const text = [
	...part('Waits for you', waiting, (row) => `${row.customerName}: ${row.tier === 'answer' ? 'wrote to us' : row.tier}${sum(row)}${until(row)}. ${String(row.approvalReason ?? '').split('\n')[0]}`),
	...(waiting.length > 0 ? [`Decide here: ${desk}/form/dunning-approval-desk`, ''] : []),
	...part('Goes out today, unless it is paid or answered before', today, (row) => `${row.customerName}: ${row.tier} by ${row.channel}${sum(row)}`),
	...part('For you to take over', handedOver, (row) => row.message),
	...part('Failed', failed, (row) => `${row.workflow}, ${row.node}: ${row.message}`),
].join('\n');
const counts = [`${waiting.length} waiting for you`, `${today.length} going out`, ...(handedOver.length > 0 ? [`${handedOver.length} to take over`] : []), ...(failed.length > 0 ? [`${failed.length} failed`] : [])];
const subject = `Dunning today: ${counts.join(', ')}`;
return [{ json: { channel: 'owner', subject, text } }];
