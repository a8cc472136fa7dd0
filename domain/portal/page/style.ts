import { paletteOf } from '../../message/render/colour';

/** The look of the page in the company's colour: light and dark by what the reader's system says, from 320 px to a wall, and on paper. */
export function pageStyle(colour: string | undefined): string {
	const { accent, onAccent, link, darkLink } = paletteOf(colour);
	return `:root{color-scheme:light dark;--back:#f3f4f6;--card:#fff;--ink:#1f2933;--muted:#52606d;--line:#d5dbe3;--link:${link};--good:#e3f3ea;--bad:#fdeceb;--late:#a4262c}
@media (prefers-color-scheme:dark){:root{--back:#14181c;--card:#1e242a;--ink:#e8ecef;--muted:#aab6c1;--line:#3a444e;--link:${darkLink};--good:#173527;--bad:#43201f;--late:#ff9d94}}
*{box-sizing:border-box}
html{font-size:clamp(16px,.4vw + 12px,26px);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
header:before{content:'';position:absolute;inset:0 0 auto;height:.3rem;background:${accent}}
.logo{display:block;height:3rem;max-width:14rem;object-fit:contain;object-position:left;margin-bottom:.75rem}
h1{font-size:1.5rem;line-height:1.25;margin:0}
h2{font-size:1.15rem;margin:1.75rem 0 .6rem}
h3,h4{font-size:1rem;margin:0}
p{margin:.3rem 0 .6rem}
a{color:var(--link)}
.quiet,footer{color:var(--muted);font-size:.875rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1rem;margin:.4rem 0 0;padding:0;font-size:.875rem}
nav a{display:inline-block;padding:.35rem 0}
nav [aria-current]{color:inherit;font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.notice{margin:1rem 0 0;padding:.8rem 1rem;border-radius:.5rem;background:var(--good)}
.notice.bad{background:var(--bad)}
.balance{margin:1rem 0 0;font-size:1.05rem}
.balance b{display:block;font-size:1.9rem;line-height:1.3;font-variant-numeric:tabular-nums}
.card,details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 .75rem}
.head{display:flex;flex-wrap:wrap;gap:.2rem 1rem;justify-content:space-between;align-items:baseline}
.state{color:var(--muted);font-size:.875rem}
.state.overdue{color:var(--late);font-weight:600}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.5rem 1rem;margin:.7rem 0 0}
dt{color:var(--muted);font-size:.8rem}
dd{margin:0;font-variant-numeric:tabular-nums}
dd b{font-size:1.1rem}
.do{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin-top:.9rem}
.button,button{display:inline-block;border:1px solid ${accent};border-radius:.4rem;background:${accent};color:${onAccent};font:inherit;font-weight:600;padding:.65rem 1.3rem;min-height:2.75rem;text-decoration:none;cursor:pointer}
table{border-collapse:collapse;width:100%;margin-top:.5rem;font-size:.9rem;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .5rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;font-weight:400;vertical-align:top}
td:last-child,thead th:last-child{text-align:right;padding-right:0;white-space:nowrap}
.card>table{margin:0}
tr:last-child>*{border-bottom:0}
.plan{margin-top:.8rem}
details{padding:0}
summary{cursor:pointer;padding:.85rem 1rem;font-weight:600}
details[open] summary{border-bottom:1px solid var(--line)}
form{padding:.6rem 1rem 1rem;display:grid;gap:.8rem;max-width:34rem}
label,legend{display:block;font-size:.9rem;margin-bottom:.25rem;padding:0}
fieldset{border:0;margin:0;padding:0;min-width:0}
.hours{display:flex;flex-wrap:wrap;gap:.5rem 1rem}
.hours label{margin:0}
input,select,textarea{font:inherit;color:inherit;background:var(--card);border:1px solid var(--muted);border-radius:.35rem;padding:.55rem .6rem;min-height:2.75rem;width:100%;max-width:100%}
.hours input{width:auto;display:block}
textarea{min-height:7rem}
.history{list-style:none;margin:0;padding:0 0 0 1rem;border-left:2px solid var(--line)}
.history li{padding:.25rem 0}
.history time{color:var(--muted);font-size:.875rem;margin-right:.5rem;font-variant-numeric:tabular-nums}
footer{padding-top:1.5rem;padding-bottom:2.5rem}
@media print{:root{--back:#fff;--card:#fff;--ink:#000;--muted:#444;--line:#bbb;--link:#000;--late:#000}form,nav,.button,.tell{display:none}.card{break-inside:avoid}}
`;
}
