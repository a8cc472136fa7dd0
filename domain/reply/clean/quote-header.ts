/**
 * The lines that mail programs put over what they quote, in seven languages. All tests look at single lines of a bounded
 * length and are anchored, so that no text makes them slow.
 */
const LONGEST_HEADER = 300;

const WROTE = 'wrote|writes|schrieb|schrieben|écrit|ecrit|escribió|escribio|escrito|scritto|scrive|schreef|geschreven|escreveu|escreveram|ha scritto';

// "On 25 May 2027 at 11:02, Beans & Co <a@b> wrote:", "Am Di., 4. Aug. 2026 um 09:12 Uhr schrieb …:", "Le … a écrit :"
const DATE_FIRST = new RegExp(`^[-*\\s]*(on|am|le|el|il|op|em|no dia|a|in data|den|il giorno)\\b.{4,}\\b(${WROTE})\\b.{0,160}[:：]?\\s*[-*]*$`, 'i');
// "Beans & Co <a@b> schrieb am 25.05.2027 um 11:02:", "X <a@b> wrote:"
const NAME_FIRST = new RegExp(`^.{1,160}(<[^<>]{3,120}>|\\[mailto:|\\bam \\d|\\bon \\d|\\d{4}|\\d{1,2}[:.h]\\d{2}).{0,80}\\b(${WROTE})\\b.{0,80}[:：]$|^.{1,160}\\b(${WROTE})\\b.{0,20}(am|on|le|el|il|op|em|no dia)\\b.{4,120}[:：]$`, 'i');
// "2026-08-04 9:12 GMT+02:00 Beans & Co <a@b>:"
const NUMBERS_FIRST = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[, ].{0,120}<[^<>]{3,120}>\s*:$/;

const FORWARDED = [
	'original message', 'forwarded message', 'original appointment', 'begin forwarded message', 'forwarded by',
	'ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'weitergeleitete nachricht', 'anfang der weitergeleiteten', 'weitergeleitet von', 'ursprungsnachricht',
	"message d'origine", 'message d’origine', 'message original', 'message transféré', 'message réexpédié', 'début du message', 'e-mail transféré', "courriel d'origine",
	'mensaje original', 'mensaje reenviado', 'inicio del mensaje', 'mensaje reenviado por',
	'oorspronkelijk bericht', 'doorgestuurd bericht', 'origineel bericht', 'begin doorgestuurd', 'oorspronkelijke bericht',
	'messaggio originale', 'messaggio inoltrato', 'inizio messaggio', 'messaggio originario',
	'mensagem original', 'mensagem encaminhada', 'mensagem reencaminhada', 'início da mensagem', 'mensagem reenviada',
];

const FROM = /^\s*\**\s*(from|von|de|da|van|expéditeur|absender|mittente|afzender|remetente)\s*\**\s*:/i;
const OTHER_HEADER =
	/^\s*\**\s*(sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|kopie|envoyé|envoye|à|objet|copie à|cc|enviado|enviada|fecha|para|asunto|verzonden|aan|onderwerp|inviato|data|a|oggetto|assunto|enviado em|datum|envoyé le|sent on)\s*\**\s*:/i;

const SENT = /^\s*\**\s*(sent|date|gesendet|datum|envoyé|envoye|enviado|enviada|fecha|verzonden|inviato|data)\s*\**\s*:/i;

/** Whether a line, or it and the one or two after it (a wrapped one), says who wrote what follows. Gives its length. */
export function attributionLength(lines: readonly string[], at: number): number {
	let text = '';
	for (let length = 1; length <= 3; length += 1) {
		const next = lines[at + length - 1];
		if (next === undefined || next.trim() === '') return 0;
		text = `${text} ${withoutMarks(next)}`.trim();
		if (text.length > LONGEST_HEADER) return 0;
		if (/[:：]\s*[-*]*$/.test(text) && (DATE_FIRST.test(text) || NAME_FIRST.test(text) || NUMBERS_FIRST.test(text))) return length;
		if (length === 1 && !/^(on|am|le|el|il|op|em|no dia|in data|den)\s/i.test(text)) return 0;
	}
	return 0;
}

/** Whether everything from this line on is an older mail: "-----Original Message-----", or a block From / Sent / To. */
export function startsOlderMail(lines: readonly string[], at: number): boolean {
	const line = withoutMarks(lines[at] ?? '');
	if (line.length > LONGEST_HEADER) return false;
	return isSeparator(line) || isHeaderBlock(lines, at, line);
}

/** A line without the marks of a quote before it. */
export function withoutMarks(line: string): string {
	return line.slice(0, LONGEST_HEADER + 20).replace(/^[\s>|]+/, '').trim();
}

function isSeparator(line: string): boolean {
	if (!/^[-_=*\s]*\p{L}/u.test(line) || line.length > 90) return false;
	const bare = line.replace(/^[-_=*\s]+|[-_=*\s:]+$/g, '').toLowerCase();
	const fenced = /^[-_=*]{2,}/.test(line) || /[-_=*]{2,}$/.test(line);
	return FORWARDED.some((words) => (fenced ? bare.startsWith(words) : bare === words || (line.endsWith(':') && bare.startsWith(words))));
}

function isHeaderBlock(lines: readonly string[], at: number, line: string): boolean {
	// GMX and others put the date above the sender.
	const sentAbove = SENT.test(line) && FROM.test(withoutMarks(lines[at + 1] ?? ''));
	if (!FROM.test(line) && !sentAbove && !(/^\s*\**\s*(subject|betreff|objet|asunto|onderwerp|oggetto|assunto)\s*\**\s*:/i.test(line))) return false;
	let others = 0;
	for (let next = at + 1; next < at + 7 && next < lines.length; next += 1) {
		const text = withoutMarks(lines[next] ?? '');
		if (text !== '' && (OTHER_HEADER.test(text) || FROM.test(text))) others += 1;
	}
	return others >= 2 || (others >= 1 && FROM.test(line) && /[@<]/.test(line)) || (others >= 1 && /\bsubject|betreff|objet|asunto|onderwerp|oggetto|assunto/i.test(line));
}
