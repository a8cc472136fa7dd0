import type { Palette } from './colour';

/** The looks of a mail: one column, readable at 320 px, in the dark and without images. */
export function mailStyle({ accent, onAccent, link, darkLink }: Palette): string {
	return `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;background:#f3f4f6;color:#1f2933;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;-webkit-text-size-adjust:100%}
table{border-collapse:collapse}
.page{width:100%;background:#f3f4f6}
.page>tbody>tr>td{padding:24px 12px}
.card{width:100%;max-width:600px;margin:0 auto;background:#ffffff;border-radius:8px;text-align:start}
.head{padding:24px 32px 0;border-top:4px solid ${accent};border-radius:8px 8px 0 0}
.head h1{margin:0;font-size:18px;font-weight:600;line-height:1.4}
.head img{display:block;height:40px;max-width:220px;border:0;font-size:18px;font-weight:600}
.body{padding:8px 32px 24px;overflow-wrap:anywhere}
.body p{margin:16px 0}
.body h2{margin:24px 0 4px;font-size:17px}
.foot{padding:16px 32px 24px;border-top:1px solid #e3e7eb;color:#52606d;font-size:13px;line-height:1.5;overflow-wrap:anywhere}
.foot p{margin:8px 0}
a{color:${link}}
.facts{width:100%;margin:20px 0;border-top:1px solid #e3e7eb}
.facts th,.facts td,.list th,.list td{padding:9px 8px 9px 0;border-bottom:1px solid #e3e7eb;text-align:start;vertical-align:top;font-weight:400}
.facts th{width:40%;color:#52606d}
.list{width:100%;margin:20px 0}
.list thead th{color:#52606d;font-size:14px;border-bottom:2px solid #cbd2d9}
.list .end,.facts .end{text-align:end;padding-right:0;white-space:nowrap}
.strong{font-weight:700!important}
.pay{margin:24px 0}
.button td{border-radius:6px;background:${accent};text-align:center}
.button a{display:inline-block;padding:13px 28px;border:1px solid ${accent};border-radius:6px;background:${accent};color:${onAccent};font-weight:600;text-decoration:none}
.address{display:block;margin-top:10px;font-size:13px;word-break:break-all}
.lines{padding:12px 16px;background:#f3f4f6;border-radius:6px}
.preview{display:none;max-height:0;overflow:hidden;mso-hide:all}
@media (max-width:480px){.head{padding:20px 20px 0}.body{padding:4px 20px 20px}.foot{padding:14px 20px 20px}.page>tbody>tr>td{padding:0}.card,.head{border-radius:0}.button{width:100%}.button a{display:block;padding:14px 12px}}
@media (prefers-color-scheme:dark){body,.page{background:#14181c!important;color:#e8ecef!important}.card{background:#1e242a!important;color:#e8ecef!important}.facts,.foot,.facts th,.facts td,.list th,.list td{border-color:#3a444e!important}.foot,.facts th,.list thead th{color:#aab6c1!important}.lines{background:#2a323a!important}.body a,.foot a{color:${darkLink}!important}.body .button a{color:${onAccent}!important}}`;
}
