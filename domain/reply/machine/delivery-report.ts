import type { InboundMessage } from '../inbound/inbound-message';
import { fold } from '../text/fold';

/** A report that one of our messages could not be delivered, or not yet. */
export interface DeliveryReport {
	/** No such mailbox, or refused for good; not hard: full, or still being tried. */
	hard: boolean;
	/** Enhanced status code (RFC 3463), else the SMTP reply code. */
	code?: string;
	recipient?: string;
	/** Refused because of what or who we are (spam, block list, authentication), not because of the address. */
	policy: boolean;
}

const DAEMON = /^(mailer-?daemon|postmaster|mail-?daemon|mdaemon|maildelivery|mail\.?delivery|mail-delivery-\w+|bounces?|bounce-\w+|noreply-dmarc|microsoftexchange[0-9a-f]*)@|^mailer-daemon$|^<>$/i;
const DAEMON_NAME = /mail delivery (sub)?system|mailer.?daemon|postmaster|system administrator|mail delivery service|mailzustellsystem|systeme de messagerie|sistema de correo|sistema di posta|mailsysteem|postbus beheer|sistema de e-?mail/;
const SUBJECT = new RegExp(
	[
		'undeliver', 'delivery (status notification|has failed|failure|failed|delayed|incomplete|report)', 'mail delivery (failed|failure|system|error)', 'returned mail', 'failure notice', 'message (not delivered|delayed|undeliverable)', 'could not be delivered', 'delivery notification', 'mail could not be', 'non-?delivery', 'warning: (message|could not send)', 'status: ?(failed|delayed)', 'nachricht nicht zustellbar',
		'unzustellbar', 'zustellung (fehlgeschlagen|nicht moglich|verzogert)', 'zustellungsfehler', 'ubermittlungsfehler', 'zustellstatus', 'konnte nicht zugestellt', 'nicht zugestellt', 'nicht ubermittelt',
		'non (remis|distribue|delivre)', 'echec (de|d.)? ?(la )?(remise|distribution|envoi|livraison)', 'notification (d.echec|d.etat de remise)', 'message (non remis|retourne)', 'remise (impossible|differee|retardee)', 'avis de non-?remise',
		'no (se ha podido|se pudo|ha podido|entregado|se entrego)', 'error (de|en la) entrega', 'fallo (de|en la) entrega', 'notificacion de(l)? estado de (la )?entrega', 'no ha podido entregarse', 'mensaje (devuelto|no entregado|rechazado)', 'correo devuelto', 'entrega (fallida|retrasada)', 'aviso de (no entrega|fallo)',
		'niet (bezorgd|afgeleverd)', 'onbestelbaar', '(bezorging|aflevering) (mislukt|vertraagd)', 'bezorgfout', 'kon niet worden (bezorgd|afgeleverd)', 'afleveringsstatus', 'mislukte bezorging',
		'mancat[ao] (consegna|recapito)', 'non (consegnato|recapitato|recapitabile)', 'impossibile (consegnare|recapitare)', 'recapito (non riuscito|fallito)', 'notifica (sullo )?stato di (consegna|recapito)', 'consegna (fallita|ritardata)', 'messaggio (respinto|restituito)',
		'nao (entregue|foi entregue|foi possivel entregar)', 'falha (na|de) entrega', 'notificacao d[eo] (estado|status) d[ea] entrega', 'mensagem (devolvida|rejeitada|nao entregue)', 'entrega (atrasada|falhada)', 'devolvid[oa] ao remetente', 'erro (na|de) entrega',
	].join('|'),
);
const BODY = new RegExp(
	[
		'(was|were|is|could)n.?t (be )?deliver', '(could|can) ?not be delivered', 'delivery to the following recipient', 'final-recipient:', 'diagnostic-code:', 'reporting-mta:', 'i.m afraid i wasn.t able to deliver', 'this is the mail system at host', 'a message that you sent could not be delivered', 'delivery has failed to these recipients', 'your message to .{1,120} couldn.t be delivered', 'this message was created automatically by mail delivery software', 'hi. this is the .{0,40}program at', 'undelivered mail', 'undeliverable',
		'konnte (leider )?nicht (an .{1,80} )?zugestellt', 'nicht zugestellt werden', 'konnte nicht (ubermittelt|ausgeliefert)', 'fehler bei der zustellung', 'zustellung .{0,60}(fehlgeschlagen|nicht moglich)',
		'n.?a (pas )?pu etre (remis|distribue|delivre|achemine)', 'n.?a pas ete (remis|distribue|delivre)', 'impossible de (remettre|delivrer|distribuer)', 'n.?ont? pas pu (etre|recevoir)', 'echec (definitif )?de (la )?remise',
		'no (se ha podido|ha podido|pudo|se pudo|ha sido posible) (ser )?entreg', 'no (se )?pudo (ser )?entreg', 'no ha sido entregado', 'aun no ha podido entregarse',
		'(kon|kan|konden) (helaas )?niet (worden )?(bezorgd|afgeleverd)', 'niet worden (bezorgd|afgeleverd)', 'is niet (bezorgd|afgeleverd)',
		'non (e stato|ha) (ancora )?(possibile|potuto) (consegnare|recapitare|essere)', 'impossibile (consegnare|recapitare)', 'non e stato (ancora )?(consegnato|recapitato)', 'non puo essere (consegnato|recapitato)',
		'nao (foi possivel|pode ser|pode|foi) (ser )?entreg', 'nao conseguimos entregar', 'ainda nao foi (possivel )?entreg',
	].join('|'),
);

const ENHANCED = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const SMTP = /(?:^|[\s:(#<])([45]\d{2})[ -](?=[\s\S])/;
const ADDRESS = /[A-Za-z0-9._%+'=-]{1,100}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}/;
const FULL = /mailbox (is )?full|inbox (is )?full|over ?quota|quota (is )?exceeded|exceeded (the )?(storage|quota|mailbox)|out of (storage|disk)|insufficient (disk|system) (storage|space)|storage (limit|allocation)|postfach (ist )?(voll|uberfullt)|speicher(platz|kontingent|limit)? .{0,30}(voll|uberschritten|erschopft)|kontingent .{0,20}(uberschritten|erschopft)|boite .{0,30}(pleine|saturee)|quota .{0,30}(depasse|atteint|superado|superata|excedid)|buzon .{0,40}(lleno|superado|cuota)|cuota .{0,20}(superad|excedid|asignada)|postvak .{0,20}vol|mailbox .{0,20}vol|casella .{0,30}piena|spazio .{0,30}esaurito|caixa .{0,40}(cheia|lotada)|quota excedida|cota excedida/;
const DELAYED = /delay|deferred|retry|will (keep|continue) trying|still being|not yet been delivered|warning message only|this is a warning|do not need to resend|verzoger|noch nicht zugestellt|weiter(hin)? versuch|erneut versuch|retarde|differe|nouvelle(s)? tentative|pas encore (pu )?|retras|seguira intentando|seguiremos intentando|solo un aviso|aun no ha podido|vertraag|nog niet (bezorgd|afgeleverd)|opnieuw (geprobeerd|proberen)|ritard|nuovi tentativi|ritentar|non e ancora stat|atras|nova(s)? tentativa|continuara a tentar|tentar novamente|ainda nao foi/;
const POLICY = /spam|block ?list|blacklist|blocked|dmarc|\bspf\b|\bdkim\b|reputation|policy|not authori[sz]ed|access denied|rejected (due|because)|unauthenticated|relay(ing)? denied|content (rejected|restriction)|spamhaus|barracuda|gesperrt wegen|richtlinie|politique|politica|beleid/;
const GONE = /user unknown|unknown user|no such (user|mailbox|recipient|address|person)|does ?n.?t exist|does not exist|not found|unknown (recipient|address)|recipient (rejected|unknown|not found)|invalid (recipient|mailbox|address)|mailbox unavailable|account (has been )?(disabled|closed|deactivated)|no longer (exists|valid|in use)|host (or domain name )?not found|domain .{0,40}(not found|does not exist)|unbekannt|existiert nicht|nicht gefunden|n.?existe (pas|plus)|inconnu|introuvable|no existe|desconocid|onbekend|bestaat niet|inesistente|sconosciut|non esiste|nao existe|desconhecid|inexistente|nessun utente|disattivat|desativad/;

/**
 * Whether a message is a delivery report (RFC 3464 or the many free forms of Exchange, Gmail, Postfix, Exim, qmail and
 * providers), and what it says; null where it is none. `body` is the plain text.
 */
export function readDeliveryReport(message: Pick<InboundMessage, 'from' | 'subject' | 'headers' | 'channel'>, body: string): DeliveryReport | null {
	if (message.channel !== 'email') return null;
	const signs = envelopeSigns(message);
	if (!signs) return null;
	const original = body.slice(0, 8000);
	const text = fold(original);
	if (!signs.certain && !isReport(signs, text)) return null;
	const enhanced = ENHANCED.exec(original)?.[1];
	const code = enhanced ?? SMTP.exec(original)?.[1];
	const policy = /^[45]\.7\./.test(enhanced ?? '') || (POLICY.test(text) && !GONE.test(text) && !FULL.test(text));
	const recipient = recipientOf(message, original);
	return { hard: isHard(message, text, enhanced, code), ...(code ? { code } : {}), ...(recipient ? { recipient } : {}), policy };
}

interface EnvelopeSigns {
	/** The headers leave no doubt. */
	certain: boolean;
	daemon: boolean;
	emptyPath: boolean;
	title: boolean;
}

// Most mail has none of them, and then its text need not be searched.
function envelopeSigns({ from, subject, headers }: Pick<InboundMessage, 'from' | 'subject' | 'headers'>): EnvelopeSigns | null {
	const certain = /report-type="?delivery-status/i.test(headers.get('content-type') ?? '') || headers.has('x-failed-recipients');
	const daemon = DAEMON.test(from.address) || DAEMON_NAME.test(fold(from.name ?? ''));
	const emptyPath = headers.get('return-path') === '<>';
	const title = SUBJECT.test(fold(subject ?? ''));
	return certain || daemon || emptyPath || title ? { certain, daemon, emptyPath, title } : null;
}

function isReport({ daemon, emptyPath, title }: EnvelopeSigns, text: string): boolean {
	const says = BODY.test(text);
	const technical = /final-recipient:|diagnostic-code:|smtp (error|;)|remote server|rcpt to|\b[45]\d\d[ -][45]\.\d\.\d/.test(text);
	return (daemon && (title || says || technical)) || (emptyPath && (title || says) && technical) || (title && says && (technical || daemon || emptyPath));
}

function isHard({ subject, headers }: Pick<InboundMessage, 'subject' | 'headers'>, text: string, enhanced: string | undefined, code: string | undefined): boolean {
	// RFC 3463 X.2.2 and the like: the mailbox exists. A 5.2.2 is no "no such mailbox".
	if (/^[45]\.2\.[23]/.test(enhanced ?? '') || (FULL.test(text) && !GONE.test(text))) return false;
	const action = /action:\s*(\w+)/.exec(text)?.[1];
	const delayed = action === 'delayed' || DELAYED.test(fold(subject ?? '')) || /delay/i.test(headers.get('x-failed-reason') ?? '');
	if (action === 'failed' && !enhanced?.startsWith('4')) return true;
	if (delayed) return false;
	const first = (enhanced ?? code ?? '').charAt(0);
	if (first === '5') return true;
	if (first === '4') return action === 'failed';
	return GONE.test(text) || !DELAYED.test(text);
}

function recipientOf({ headers, from }: Pick<InboundMessage, 'headers' | 'from'>, body: string): string | undefined {
	const stated =
		headers.get('x-failed-recipients') ??
		/(?:final|original)-recipient:\s*(?:rfc822;)?\s*([^\s;]+@[^\s;]+)/i.exec(body)?.[1] ??
		/(?:recipient|recipients|empfänger|destinatari\w*|destinataire\w*|ontvanger\w*|delivered to|deliver to|zugestellt|entregarse a|<)\W{0,20}([A-Za-z0-9._%+'=-]{1,100}@[A-Za-z0-9.-]{1,190})/i.exec(body)?.[1];
	const found = ADDRESS.exec(stated ?? '')?.[0] ?? [...body.matchAll(new RegExp(ADDRESS, 'g'))].map(([address]) => address).find((address) => address.toLowerCase() !== from.address);
	return found?.toLowerCase();
}
