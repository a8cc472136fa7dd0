import { LANGUAGES } from '../../domain/message/catalogue';
import type { Entry } from './entries';

const STYLE = `
:root{color-scheme:light dark;--page:#f4f5f7;--card:#fff;--text:#1f2933;--soft:#52606d;--line:#d9dee4;--accent:#1f5f8b}
@media (prefers-color-scheme:dark){:root{--page:#14181c;--card:#1e242a;--text:#e8ecef;--soft:#aab6c1;--line:#3a444e;--accent:#7fc4f0}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center;padding:12px 20px;background:var(--card);border-bottom:1px solid var(--line)}
header h1{margin:0 12px 0 0;font-size:18px}
label{color:var(--soft)}
select{margin-left:6px;padding:4px 8px;font:inherit}
main{display:grid;grid-template-columns:minmax(320px,640px) minmax(300px,1fr);gap:20px;max-width:1500px;margin:0 auto;padding:20px}
section{min-width:0;padding:16px;background:var(--card);border:1px solid var(--line);border-radius:8px}
.side{display:grid;gap:20px;align-content:start}
h2{margin:0 0 8px;font-size:15px}
iframe{width:100%;height:900px;border:1px solid var(--line);border-radius:4px;background:#fff}
.letter iframe{height:1180px}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
ul{margin:0;padding-left:18px}
.soft{color:var(--soft);font-size:13px}
@media (max-width:900px){main{grid-template-columns:1fr}}`;

const SCRIPT = `
const data = JSON.parse(document.getElementById('data').textContent);
const one = (id) => document.getElementById(id);
const chosen = () => ({ language: one('language').value, template: one('template').value, address: one('address').value });
function show() {
	const { language, template, address } = chosen();
	const [id, tone] = template.split(' ');
	const entry = data.entries.find((e) => e.language === language && e.template === id && e.tone === tone && e.address === address);
	one('mail').srcdoc = entry.mail.html;
	one('letter').srcdoc = entry.letter;
	one('brief').srcdoc = data.briefs.find((brief) => brief.language === language).html;
	for (const list of ['subjects', 'discreetSubjects']) one(list).replaceChildren(...entry[list].map((text) => Object.assign(document.createElement('li'), { textContent: text })));
	one('text').textContent = entry.mail.text;
	one('sms').textContent = entry.sms.text;
	one('size').textContent = entry.sms.size;
	one('whatsapp').textContent = entry.whatsapp.text;
	one('registered').textContent = entry.whatsapp.name + '\\n\\n' + entry.whatsapp.body;
	one('call').textContent = entry.call;
	history.replaceState(null, '', '#' + [language, id, tone, address].join('/'));
}
const [language, id, tone, address] = location.hash.slice(1).split('/');
if (address) { one('language').value = language; one('template').value = id + ' ' + tone; one('address').value = address; }
for (const name of ['language', 'template', 'address']) one(name).addEventListener('change', show);
show();`;

/** The gallery: one page that needs nothing else, with every message to choose from. */
export function galleryPage(entries: readonly Entry[], briefs: readonly { language: string; html: string }[]): string {
	const choices = [...new Set(entries.map(({ template, tone }) => `${template} ${tone}`))];
	const data = JSON.stringify({ entries, briefs }).replaceAll('<', '\\u003c');
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Messages of the Reminder Composer</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Messages</h1>
${select('language', LANGUAGES.map(({ language, name }) => [language, name]))}
${select('template', choices.map((choice) => [choice, choice.replaceAll('_', ' ').replace(/ (\w+)$/, ' · $1')]))}
${select('address', [['formal', 'formal'], ['informal', 'informal']])}
</header>
<main>
<div class="side">
<section><h2>E-mail</h2><iframe id="mail" title="E-mail"></iframe></section>
<section class="letter"><h2>Letter</h2><iframe id="letter" title="Letter"></iframe></section>
</div>
<div class="side">
<section><h2>Subjects for companies</h2><ul id="subjects"></ul></section>
<section><h2>Subjects for people</h2><ul id="discreetSubjects"></ul></section>
<section><h2>SMS <span class="soft" id="size"></span></h2><pre id="sms"></pre></section>
<section><h2>WhatsApp</h2><pre id="whatsapp"></pre></section>
<section><h2>To register at WhatsApp</h2><pre id="registered"></pre></section>
<section><h2>Call script</h2><pre id="call"></pre></section>
<section><h2>E-mail as text</h2><pre id="text"></pre></section>
<section><h2>Hand-over brief</h2><iframe id="brief" title="Hand-over brief"></iframe></section>
</div>
</main>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function select(id: string, options: readonly (readonly [string, string])[]): string {
	return `<label>${id}<select id="${id}">${options.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')}</select></label>`;
}
