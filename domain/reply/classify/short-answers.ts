import type { Channel } from '../../model/channel';
import type { Intent } from '../intent';
import type { Tokens } from '../text/tokens';

const MOST_WORDS = 4;

// All that somebody writes; folded, without punctuation and greetings.
const STOP = phrases(
	'stop|stopall|stop all|stopp|stoppen|stop it|stop please|please stop|stop pls|pls stop|stop texting|stop sms|unsubscribe|unsub|opt out|optout|remove me|remove|reported and blocked|reported blocked|blocked and reported|blocked',
	'stop bitte|bitte stop|abmelden|abbestellen|austragen|loschen|blockiert|gemeldet und blockiert',
	'arret|arreter|arretez|stop svp|desabonner|desabonnement|me desabonner|desinscription|bloque|signale et bloque',
	'baja|alto|dar de baja|darme de baja|bloqueado|denunciado y bloqueado',
	'afmelden|uitschrijven|stop aub|geblokkeerd',
	'cancellami|disiscrivimi|disiscrizione|bloccato|basta sms',
	'sair|parar|pare|remover|descadastrar|bloqueado|denunciado e bloqueado',
);
// Words that carriers in the United States honour on their own (CTIA Messaging Principles); in a mail they may mean anything.
const CARRIER_STOP = phrases('cancel|end|quit|revoke|cancela|cancelar|cancella|fin|sortir');
const REFUSAL = phrases(
	'no|nope|nah|no way|never|not paying|forget it|no chance|nein|ne|nee|no thanks|niemals|nie|vergiss es|vergesst es|non|jamais|hors de question|ni hablar|nunca|que va|nooit|vergeet het|mai|neanche morto|nao|nunca|nem pensar',
);
const PAID = phrases(
	'done|paid|all paid|paid thx|paid thanks|payed|sent|sorted|erledigt|bezahlt|uberwiesen|ist bezahlt|schon bezahlt|bereits bezahlt|paye|deja paye|c est paye|regle|c est regle|vire|c est fait|pagado|ya pagado|ya esta pagado|hecho|betaald|is betaald|al betaald|gedaan|voldaan|overgemaakt|pagato|gia pagato|saldato|fatto|pago|ja paguei|ja pago|ja esta pago|ta pago|feito',
);
const ASKED = phrases(
	'paid|who|whos this|who is this|whos that|who are you|who this|who dis|what|what is this|whats this|what for|huh|wer|wer ist das|wer ist da|wer sind sie|wer bist du|was|was ist das|wofur|bezahlt|qui|qui est ce|c est qui|qui etes vous|c est quoi|paye|quien|quien es|quien eres|quien sois|que es esto|de que|pagado|wie|wie is dit|wie ben je|wie bent u|wat is dit|waarvoor|betaald|chi e|chi sei|chi siete|cos e|cosa|di cosa|pagato|quem e|quem fala|o que e isto|o que e isso|do que|pago',
);

/** The intent of a reply of a word or two, where those words alone are known to mean one; null for all else. */
export function shortAnswer({ words }: Tokens, channel: Channel): Intent | null {
	if (words.length === 0 || words.length > MOST_WORDS + 2) return null;
	const said = words.filter((word) => /^[\p{L}\p{N}]/u.test(word)).join(' ');
	if (words.includes('?')) return ASKED.has(said) ? 'question' : null;
	if (STOP.has(said) || (channel === 'sms' && CARRIER_STOP.has(said))) return 'opt_out';
	if (REFUSAL.has(said)) return 'refusal';
	if (PAID.has(said)) return 'already_paid';
	return /^(who|wer|qui|quien|quem)\b|^whos/.test(said) && ASKED.has(said) ? 'question' : null;
}

function phrases(...lists: string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split('|')));
}
