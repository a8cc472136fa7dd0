import type { ReceivedMail } from './inbox';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .45rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody tr:hover { background: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 44rem; border: 1px solid var(--line); background: white; }
pre { white-space: pre-wrap; background: var(--soft); padding: 1rem; }`;

/** The list of mails, the newest first. */
export function inboxPage(mails: readonly ReceivedMail[]): string {
	const rows = [...mails].reverse().map(({ number, to, subject, receivedAt }) => {
		const time = receivedAt.toISOString().slice(11, 19);
		return `<tr><td>${time}</td><td>${safe(to.join(', '))}</td><td><a href="/${number}">${safe(subject)}</a></td></tr>`;
	});
	const list = rows.length > 0 ? `<table><thead><tr><th>UTC</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : '<p>No mail yet.</p>';
	return page(`Inbox (${mails.length})`, `<p>Nothing here was delivered to anybody: this server only keeps what it gets. Reload to see new mail.</p>${list}`);
}

/** One mail: its headers, its HTML as a mail program would show it, and its text. */
export function mailPage(mail: ReceivedMail): string {
	const headers = Object.entries(mail.headers).map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`);
	const html = mail.html ? `<iframe sandbox title="The mail" src="/${mail.number}/html"></iframe>` : '';
	return page(mail.subject, `<p><a href="/">All mail</a></p>${html}<h2>As text</h2><pre>${safe(mail.text)}</pre><h2>Headers</h2><dl>${headers.join('')}</dl>`);
}

function page(title: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(title)}</title><style>${STYLE}</style></head><body><h1>${safe(title)}</h1>${body}</body></html>`;
}

function safe(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
