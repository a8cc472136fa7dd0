/** The look of the page: light and dark by what the reader's system says, from a phone to a screen on a wall, and on paper. */
export const STYLES = `
:root{color-scheme:light dark;--back:#f4f6f8;--card:#fff;--ink:#17202c;--muted:#525c6b;--line:#d5dbe3;--accent:#0b6e8a;--band:#cfe4ec;--track:#e6eaef;
--l0:#2e8b6f;--l1:#b58900;--l2:#cc6d1d;--l3:#c4442f;--l4:#8e2335}
@media (prefers-color-scheme:dark){:root{--back:#10151c;--card:#18202a;--ink:#e9edf2;--muted:#a8b2c0;--line:#313c4a;--accent:#52b9d6;--band:#1f4452;--track:#2a3441;
--l0:#45b08f;--l1:#d3a928;--l2:#e58a3c;--l3:#ec6a55;--l4:#e2627a}}
*{box-sizing:border-box}
html{font-size:clamp(15px,.55vw + 9px,26px);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer{max-width:110rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.6rem;line-height:1.2;margin:0}
h2{font-size:1.25rem;margin:2rem 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0 .75rem}
header p,figcaption p,.empty,footer{color:var(--muted)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:.5rem 0 0;padding:0}
a{color:var(--accent)}
nav a{display:inline-block;padding:.3rem 0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,46%),1fr));gap:.75rem;margin:0 0 .75rem}
.tiles>div{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .8rem;min-width:0}
@media (max-width:24rem){.tiles{gap:.5rem}.tiles>div{padding:.6rem .5rem}.tiles dd b{font-size:.95rem}}
dt{color:var(--muted);font-size:.85rem}
dd{margin:0;overflow-wrap:anywhere}
dd b{display:block;font-size:1.15rem;line-height:1.3;font-variant-numeric:tabular-nums}
dd span{color:var(--muted);font-size:.8rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(21rem,100%),1fr));gap:.75rem;align-items:start}
figure,.block,.customer,.figures>.empty{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem;margin:0;min-width:0}
.block .tiles>div{border:0;padding:.2rem 0}
figcaption p{font-size:.85rem}
svg{display:block;width:100%;max-width:32rem;height:auto;overflow:visible}
svg text{font-family:inherit;font-variant-numeric:tabular-nums}
.as-of{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}.as-of p{margin:.25rem 0}
.look-up{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:0 0 .75rem}.look-up label{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.look-up input,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--muted);border-radius:.35rem;padding:.4rem .6rem;max-width:100%}button{cursor:pointer}
svg *{pointer-events:none}svg :has(>title),svg [tabindex]{pointer-events:bounding-box}
.tip{position:absolute;z-index:1;max-width:16rem;padding:.3rem .5rem;border-radius:.3rem;background:var(--ink);color:var(--back);font-size:.85rem;pointer-events:none}
.tip[hidden]{display:none}
details{margin-top:.6rem}
summary{cursor:pointer;padding:.35rem 0}
figure summary{color:var(--accent);font-size:.85rem}
.customer{margin:0 0 .5rem;padding:.4rem .9rem;overflow-wrap:anywhere}
.customer summary span,.timeline span,.timeline time{color:var(--muted)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child{text-align:left;font-weight:400}
thead th,thead th:first-child{font-weight:600;color:var(--muted)}
.timeline{margin:.5rem 0;padding:0 0 0 1rem;border-left:2px solid var(--line);list-style:none}
.timeline li{padding:.2rem 0}
.timeline time{font-size:.85rem;font-variant-numeric:tabular-nums}
footer{padding-top:1.5rem;padding-bottom:2rem;font-size:.85rem}
@media print{:root{--back:#fff;--card:#fff;--ink:#000;--muted:#444;--line:#bbb;--accent:#0b6e8a;--band:#cfe4ec;--track:#e6eaef;--l0:#2e8b6f;--l1:#b58900;--l2:#cc6d1d;--l3:#c4442f;--l4:#8e2335}
html{font-size:10pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}nav,.as-of form,.look-up{display:none}
figure,.block,.customer,.tiles>div{break-inside:avoid}details::details-content{content-visibility:visible;height:auto}.scroll{overflow:visible}
table{font-size:7.5pt}th,td{padding:.15rem .25rem}thead th{white-space:normal}
.figures{display:block}figure,.block{margin:0 0 .5rem}figure{display:grid;grid-template-columns:9fr 11fr;gap:0 1rem}figcaption{grid-column:1/-1}figure summary{display:none}}
`;
