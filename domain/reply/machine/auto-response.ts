import type { InboundMessage } from '../inbound/inbound-message';
import { fold } from '../text/fold';

const SUBJECT = new RegExp(
	`^(${[
		'(re: ?|aw: ?|antwort: ?)?(automatic reply|auto(matic)?[- ]?(reply|response|responder)|out of (the )?office|ooo\\b|autoreply|automated (reply|response|message)|vacation (reply|response)|away from|on (annual )?leave|i am (currently )?(away|out))',
		'(automatische antwort|abwesenheits|abwesenheit|automatische (antwort|abwesenheit|empfangs|eingangs)|autom\\. antwort|eingangsbestatigung|nicht im (haus|buro))',
		'(reponse automatique|message automatique|absence|absent|notification d.absence|accuse de reception)',
		'(respuesta automatica|mensaje automatico|fuera de (la )?oficina|ausente|ausencia|autorespuesta|acuse de recibo)',
		'(automatisch (antwoord|bericht)|afwezigheids|afwezig|out of office|niet aanwezig|automatische reactie|ontvangstbevestiging)',
		'(risposta automatica|messaggio automatico|fuori (ufficio|sede)|assente|assenza)',
		'(resposta automatica|mensagem automatica|fora d[oe] escritorio|ausente|ausencia|ausência)',
	].join('|')})`,
);
const TICKET_SUBJECT = /\[?(ticket|case|request|vorgang|anfrage|dossier|caso|incidencia|zaak|melding|pratica|richiesta|chamado|protocolo|inc|ref)[ #:nr.°º-]{1,8}\d{3,}/;
const AUTOMATIC = /\b(this is an auto\w*|automatically generated|automated (message|reply|response)|auto[- ]?reply|do not reply to this (e-?mail|message|mail)|diese (e-?mail|nachricht) wurde automatisch|automatisch (generiert|erstellt|erzeugt|versendet)|bitte (antworten sie )?nicht auf diese|message (est )?(genere |envoye )?automatique|ne pas repondre a ce|reponse automatique|mensaje (generado )?automatic|respuesta automatica|no responda a este|automatisch (gegenereerd|bericht|antwoord)|dit is een automatisch|niet op deze (e-?mail|mail) (te )?(antwoorden|reageren)|messaggio (generato )?automatic|risposta automatica|non rispondere a questa|mensagem (gerada )?automatic|resposta automatica|nao responda a est)/;

// Most replies hold none of these words and need no closer look.
const HINT = /auto|do not reply|nicht auf diese|pas r[ée]pondre|responda|niet op deze|non rispondere/i;

/** Whether the text says of itself that a robot wrote it; a person may quote or use the same words. */
export function soundsAutomatic(text: string): boolean {
	const start = text.slice(0, 4000);
	return HINT.test(start) && AUTOMATIC.test(fold(start));
}

/** Whether a robot sent the message, as far as its headers (RFC 3834 and what vendors use) or its subject say. */
export function isAutoResponse({ channel, headers, subject }: Pick<InboundMessage, 'channel' | 'headers' | 'subject'>): boolean {
	if (channel !== 'email') return false;
	const submitted = headers.get('auto-submitted')?.toLowerCase() ?? 'no';
	if (submitted !== 'no' && submitted !== '') return true;
	if (['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder', 'x-ms-exchange-inbox-rules-loop'].some((name) => headers.has(name))) return true;
	if (/auto[_-]?reply/i.test(headers.get('precedence') ?? '') || /\bvacation\b/i.test(headers.get('x-mailer') ?? '')) return true;
	return SUBJECT.test(fold(subject ?? '').trim());
}

/** Whether the subject carries the number of a ticket system. */
export function hasTicketNumber(subject: string | undefined): boolean {
	return TICKET_SUBJECT.test(fold(subject ?? ''));
}
