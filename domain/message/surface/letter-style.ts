/**
 * A sheet after DIN 5008, form B: A4, the address in the window of an envelope (20 mm from the left, 45 mm from the top,
 * 85 × 45 mm), facts at 125 mm, the text from 98.5 mm, marks for folding at 105 and 210 mm and for punching at 148.5 mm.
 */
export const LETTER_STYLE = `@page{size:A4;margin:25mm 20mm 15mm 25mm}
@page :first{margin-top:0}
html{font-family:'Liberation Sans',Arial,Helvetica,sans-serif;font-size:10.5pt;line-height:1.4;color:#000}
body{margin:0}
.sheet{position:relative;padding-top:98.5mm}
.company{position:absolute;top:15mm;left:0;right:0;font-size:14pt;font-weight:700}
.company img{height:14mm;max-width:80mm}
.window{position:absolute;top:45mm;left:0;width:80mm;height:45mm;overflow:hidden}
.return{height:17.7mm;display:flex;align-items:flex-end;font-size:7pt;line-height:1.2}
.return span{border-bottom:.2mm solid #777;padding-bottom:.5mm;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.to{padding-top:1.5mm;line-height:1.25;overflow-wrap:anywhere}
.about{position:absolute;top:50mm;left:100mm;width:65mm;font-size:9pt;overflow-wrap:anywhere}
.about dt{color:#555;font-size:7.5pt}
.about dd{margin:0 0 1.5mm}
.mark{position:absolute;left:-20mm;width:4mm;border-top:.2mm solid #999}
h1{margin:0 0 8mm;font-size:10.5pt}
p{margin:0 0 3mm}
a{color:inherit;text-decoration:none;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:0 0 4.5mm}
th,td{padding:.5mm 6mm .5mm 0;text-align:start;vertical-align:top;font-weight:400}
.facts th{color:#444}
.list{width:100%}
.list th,.list td{border-bottom:.2mm solid #bbb}
.list tr{break-inside:avoid}
.list .end{text-align:end;padding-right:0}
.strong{font-weight:700}
.lines{padding-left:5mm}
.close{break-inside:avoid}
.foot{margin-top:6mm;padding-top:2mm;border-top:.2mm solid #bbb;font-size:7.5pt;color:#444;break-inside:avoid}
@media screen{body{background:#e5e7eb}.sheet{box-sizing:border-box;width:210mm;min-height:297mm;margin:0 auto;padding:98.5mm 20mm 20mm 25mm;background:#fff}.company,.window{left:25mm}.about{left:125mm}.mark{left:5mm}}`;
