const FOOTER = new RegExp(
	`^\\W{0,4}(${[
		"you('re| are) (receiving|getting) this", 'you (received|get) this (e-?mail|message|newsletter) because', `if you (no longer|don.?t|do not) (wish|want) .{1,80}\\b(click|here|link|reply|visit)`, 'to (unsubscribe|opt out|be removed).{0,80}\\b(click|here|link|reply|visit)', '(click|tap|reply|visit).{1,40}\\bto (unsubscribe|opt out|leave (this|the) list|be removed)', 'unsubscribe (here|[|·•-])', '(update|manage) your (email )?preferences', 'view (this (e-?mail|message) )?in (your |a )?browser',
		'sie erhalten (diese|diesen)', '(wenn|falls) sie .{1,80}nicht mehr (erhalten|bekommen)', '(zum|zur) (abmelden|abmeldung|abbestellen).{1,60}(klick|hier|link|antwort)', 'hier (abmelden|abbestellen)', '(newsletter )?(abmelden|abbestellen) ?[|·•]', 'im browser (ansehen|öffnen|anzeigen)',
		'vous recevez (ce|cette)', 'si vous ne souhaitez plus .{1,80}(clique|ici|lien|répond)', 'pour vous (désabonner|désinscrire)', 'se (désabonner|désinscrire) ?([|·•]|ici)', '(voir|afficher) dans (le|votre) navigateur',
		'(recibe|has recibido|ha recibido) este', 'si no (desea|quiere)s? (recibir|seguir).{1,80}(clic|aquí|enlace|respond)', 'para (darse de baja|cancelar (la|su|tu) suscripción)', '(darse de baja|cancelar suscripción) ?([|·•]|aquí)', 'ver en (el|tu|su) navegador',
		'(u|je) ontvangt dit', '(wilt u|wil je) .{0,40}niet (meer|langer) ontvangen', 'om (u|je) (af te melden|uit te schrijven)', '(afmelden|uitschrijven) ?([|·•]|hier|kan hier)', 'bekijk (deze e-?mail )?in (uw|je) browser',
		'(ricev[ie]|hai ricevuto|ha ricevuto) (questo|questa)', 'se non (desider|vuo).{1,80}(clic|qui|link|rispond)', 'per (cancellar|disiscriver)(ti|si)', '(disiscriviti|cancellati|annulla iscrizione) ?([|·•]|qui)', 'visualizza nel browser',
		'(recebe|recebeu) (este|esta)', 'se não (desej|quiser).{1,80}(clique|aqui|link|respond)', 'para (cancelar (a|sua) (subscrição|inscrição)|se descadastrar)', '(cancelar (a )?(subscrição|inscrição)|descadastre-se) ?([|·•]|aqui)', 'ver no navegador',
	].join('|')})`,
	'i',
);
// Whoever writes of themselves wants something of us.
const WRITER = /\b(i|i.?m|i.?ve|me|my|ich|mich|mir|j.ai|je ne|ik|mij|yo|io|eu)\b/i;

/** Whether a line is what mailings write under their text: why one gets them, and how to leave the list. */
export function isListFooter(line: string): boolean {
	return FOOTER.test(line) && !WRITER.test(line);
}
