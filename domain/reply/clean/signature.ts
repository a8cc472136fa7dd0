import { fold } from '../text/fold';
import { isListFooter } from './list-footer';

const DELIMITER = /^(--|—|__)\s*$/;

// Closing formulas of the seven languages; what follows them is a signature.
const CLOSINGS = new RegExp(
	`^(${[
		'(kind|kindest|best|warm|warmest|many|with|very best|friendly|all the|sincere)( kind| best| warm)? (regards|wishes|thanks|best|greetings)', 'regards', 'rgds', 'kr', 'br', 'best', 'cheers', 'sincerely', 'yours( \\w+)?', '(very|most) truly yours', 'respectfully', 'cordially', 'thanks(( and| &)( kind| best)? regards)?', 'thank you', 'thx', 'many thanks', 'ta', 'god bless( you)?( and yours)?', 'faithfully yours',
		'(mit )?(freundlichen|freundlichem|besten|herzlichen|lieben|vielen|schonen|sonnigen|kollegialen)( und \\w+)? (gruss\\w*|dank)', '(viele|liebe|beste|herzliche|schone|freundliche|sonnige) gruss\\w*', 'gruss\\w*', 'lg', 'mfg', 'vg', 'mit freundlichen? gruss\\w*', 'hochachtungsvoll', 'i\\. ?a\\.', 'i\\. ?v\\.', 'freundliche grusse aus .{3,30}', 'servus',
		'(bien )?cordialement', '(bien )?sincerement', 'bien a vous', 'sinceres salutations', 'salutations( distinguees| cordiales)?', '(avec )?(nos|mes) (remerciements|salutations).*', 'bonne (journee|soiree|reception)', 'respectueusement', 'dans l ?.?attente.*', 'veuillez (agreer|recevoir|croire).*', 'je vous prie d.*', 'amicalement', 'cdt', 'cdlt', 'kenavo', 'meilleures salutations', 'belle journee',
		'(un )?(cordial )?saludos?( cordiales| cordial)?', 'atentamente', 'atte', 'le saluda.*', 'reciba.*', 'un abrazo', 'muchas gracias', 'gracias( mil)?', 'sin otro particular.*', 'quedo a.*', 'a la espera.*', 'cordialmente', 'agradecid\\w+ de antemano.*',
		'(met )?(vriendelijke|hartelijke|beste) groet\\w*', 'groet\\w*', 'mvg', 'hoogachtend', 'gr', 'bedankt', 'alvast bedankt', 'vriendelijk(e)? groet\\w*',
		'(cordiali|distinti|migliori) saluti', 'cordialita', 'saluti', 'un saluto', 'grazie', 'distintamente', 'in attesa.*', 'resto in attesa.*', 'buona (giornata|serata)', 'con i migliori saluti', 'cordialmente',
		'(com os )?(melhores|meus|nossos)? ?cumprimentos', 'atenciosamente', 'att', 'obrigad[oa]', 'um abraco', 'abraco', 'saudacoes( cordiais)?', 'com os melhores cumprimentos', 'grat[oa]', 'cordiais saudacoes', 'respeitosamente',
	].join('|')})[\\s,.!;:)x-]*$`,
);

const FOOTER = new RegExp(
	`^\\s*\\(?(${[
		'sent from (my|a|the|yahoo|mail|outlook|proton|samsung|gmail)', 'sent (via|using|with) ', 'get outlook for', 'download outlook', 'sent on the go', 'from my (iphone|phone|mobile|ipad|android)', 'typed (on|with) ',
		'(diese (nachricht|mail|e-mail) wurde )?(von|vom|mit) (meinem|meiner|mein) .{2,40}(gesendet|verschickt)', 'gesendet (von|mit|über|aus)', 'von unterwegs gesendet', 'von meinem \\w+ gesendet', 'outlook für', 'holen sie sich outlook', 'diese nachricht wurde von meinem',
		'envoyé (de|depuis|à partir|avec|via)', 'télécharger outlook', 'obtenez outlook', 'provenance :', 'envoye (de|depuis)',
		'enviado (desde|do|da|a partir|através|con|com|por|de) (mi|meu|mon|el|o|outlook|yahoo|correo|iphone|samsung|gmail|um|un)', 'descargar outlook', 'obtener outlook', 'obter o outlook', 'transferir o outlook',
		'verzonden (vanaf|vanuit|met|via)', 'verstuurd (vanaf|vanuit|met|via)', 'outlook voor', 'download outlook voor',
		'inviato (da|dal|con|tramite) ', 'scarica outlook', 'ottieni outlook',
		'please consider the environment', 'think before you print', 'please don.?t print', 'bitte denken sie an die umwelt', 'pensez à l.environnement', 'antes de imprimir', 'prima di stampare', 'denk aan het milieu', 'avast', 'virus-free', 'virenfrei', 'scanned by', 'esta mensagem foi verificada',
	].join('|')})`,
	'i',
);

const DISCLAIMER = new RegExp(
	[
		'^(this|the information in this|the contents of this) (e-?mail|message|communication|transmission|electronic).{0,120}(confidential|privileged|intended|may contain|is for the|solely)',
		'^(confidential(ity)?( notice)?|disclaimer|legal notice|important notice|notice of confidentiality|privileged and confidential)\\b',
		'^any (tax advice|views|opinions|views or opinions) ', '^if you (are not the intended|have received this|received it in error|received this)', '^(registered|incorporated) in (england|scotland|ireland|wales)', '^company (registration|number|reg)', '^vat (no|number|reg)', '^(our )?registered office', '^we never ask for',
		'^(diese|die in dieser) (e-?mail|nachricht|mail|information).{0,120}(vertraulich|bestimmt|rechtlich geschützt)', '^(vertraulichkeitshinweis|haftungsausschluss|disclaimer|rechtlicher hinweis)', '^(geschäftsführ|sitz der gesellschaft|handelsregister|amtsgericht .{3,30} hrb|ust-?id|hrb \\d|registergericht|vorstand:|aufsichtsrat)', '^wenn sie nicht der (richtige|beabsichtigte|vorgesehene)', '^informationen zum datenschutz', '^unsere datenschutz',
		'^(ce|le présent|les informations contenues dans ce) (message|courriel|e-?mail|courrier).{0,140}(confidentiel|destin|strictement|exclusive)', '^(avis de confidentialité|avertissement|mentions légales)', '^si vous (avez reçu ce|n.êtes pas le destinataire)', '^(siret|rcs|sas au capital|sarl au capital|tva intracom)',
		'^(este|la información contenida en este|el contenido de este) (mensaje|correo|e-?mail).{0,140}(confidencial|destinatari|exclusiv)', '^(aviso (legal|de confidencialidad)|cláusula|advertencia|en cumplimiento d|de acuerdo con (lo|el rgpd|la ley)|responsable del tratamiento|le informamos que sus datos)',
		'^(dit|deze|de informatie in dit|de inhoud van dit) (e-?mail|bericht|mail|emailbericht).{0,140}(vertrouwelijk|uitsluitend|bestemd)', '^(disclaimer|kvk|btw)\\b', '^indien u niet de (geadresseerde|beoogde)',
		'^(questo|il presente|le informazioni contenute in questo|la presente) (messaggio|e-?mail|comunicazione).{0,140}(riservat|destinatari|confidenzial|esclusiv)', '^(avviso di riservatezza|informativa|ai sensi del (d\\.?\\s?lgs|reg|gdpr)|privacy|p\\.? ?iva|c\\.? ?f\\.)',
		'^(esta|este|a informação contida nest|o conteúdo dest).{0,6}(mensagem|e-?mail).{0,140}(confidenci|destinat|exclusiv)', '^(aviso (legal|de confidencialidade)|nif|cnpj|contribuinte)\\b',
	].join('|'),
	'i',
);

// Who asks for something writes no small print, though both name the law: "Under the GDPR I object to …".
const OWN_WISH = /\b(i (hereby |therefore )?(request|object|withdraw|ask|demand|revoke)|ich (hiermit )?(widerspreche|verlange|fordere|bitte|widerrufe)|(widerspreche|verlange|fordere|bitte|widerrufe) ich|je (vous )?(demande|m.oppose|retire|prie)|solicito|exijo|me opongo|pido|chiedo|chiediamo|richiedo|mi oppongo|revoco|verzoek ik|ik verzoek|bezwaar|peço|oponho-me|revogo)\b/i;

const POSTSCRIPT = /^\(?(p\.?\s?s\.?|n\.?b\.?|nachtrag)[\s:.,-]/i;

const LONGEST_SIGNATURE_LINE = 110;
const LONGEST_FOOTER = 160;

/**
 * Takes the signature, the legal small print and the footers of phones and mail programs off what a person wrote.
 * `senderName` (from the From header) helps to see where a signature without a closing formula begins.
 */
export function splitSignature(lines: readonly string[], senderName: string | undefined): { body: string[]; signature: string[] } {
	const body: string[] = [];
	const signature: string[] = [];
	const names = namesOf(senderName);
	let inSignature = false;
	let inDisclaimer = false;
	for (const [at, line] of lines.entries()) {
		const text = line.trim();
		if (POSTSCRIPT.test(text)) inSignature = inDisclaimer = false;
		else if (text.length < LONGEST_FOOTER && (FOOTER.test(text) || isListFooter(text))) {
			signature.push(line);
			continue;
		} else if (isDisclaimer(text)) inDisclaimer = true;
		else if (!inSignature && hasText(body)) inSignature = DELIMITER.test(line) || ((isClosing(text) || isName(text, names)) && onlySignatureFollows(lines, at + 1));
		// A long line after the closing is not part of a signature: somebody goes on.
		else if (inSignature && text.length > LONGEST_SIGNATURE_LINE && !inDisclaimer) inSignature = false;
		(inSignature || inDisclaimer ? signature : body).push(line);
	}
	return { body, signature };
}

function isDisclaimer(text: string): boolean {
	return DISCLAIMER.test(text.replace(/^[*_#\s]+/, '')) && !OWN_WISH.test(text);
}

// "Thanks" may also be the first word of somebody who goes on to say something.
function onlySignatureFollows(lines: readonly string[], from: number): boolean {
	for (const line of lines.slice(from, from + 25)) {
		const text = line.trim();
		if (isDisclaimer(text) || POSTSCRIPT.test(text) || DELIMITER.test(line)) return true;
		if (isSentence(text)) return false;
	}
	return true;
}

function isSentence(text: string): boolean {
	const words = text.split(/\s+/).filter((word) => /\p{Ll}/u.test(word) && !/[@|]|^www|^https?:/.test(word));
	if (words.length >= 5 && /[.?!…]\)?$/.test(text)) return true;
	return words.length >= 9 && !/[|@]|\d{4,}/.test(text);
}

function hasText(lines: readonly string[]): boolean {
	return lines.some((line) => line.trim() !== '');
}

function isClosing(text: string): boolean {
	if (text.length === 0 || text.length > 70) return false;
	return CLOSINGS.test(fold(text).replace(/[’']/g, ' '));
}

function namesOf(senderName: string | undefined): string[] {
	if (!senderName) return [];
	const full = fold(senderName).replace(/["(),]/g, ' ').replace(/\s+/g, ' ').trim();
	const parts = full.split(' ').filter((part) => part.length > 2 && /^\p{L}/u.test(part));
	return [full, parts.slice(0, 2).join(' '), parts[0] ?? ''].filter((name) => name.length > 2);
}

// The writer's own name alone on a line, or in front of a title: "Lindsey Chow, CPA".
function isName(text: string, names: readonly string[]): boolean {
	if (text.length === 0 || text.length > 60 || /[?!]/.test(text)) return false;
	const folded = fold(text).replace(/^[-–—~*\s]+/, '');
	return names.some((name, index) => folded === name || folded === `${name}.` || (index < 2 && name.includes(' ') && folded.startsWith(name)));
}
