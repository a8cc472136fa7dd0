import type { Terms } from '../phrases';

/** Words that stop messages when they are all that somebody writes, or begin what he writes. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
	'stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'opt out', 'remove', 'remove me', 'arret', 'td', 'stopp', 'abmelden',
	'abbestellen', 'arreter', 'desabonner', 'desinscription', 'alto', 'baja', 'parar', 'pare', 'cancelar', 'no mas', 'afmelden', 'uitschrijven', 'stoppen', 'ferma',
	'fermare', 'basta', 'cancella', 'disiscrivimi', 'sair', 'remover', 'descadastrar', 'please stop', 'stop please', 'stop sms', 'bitte stopp', 'ende', 'annuler', 'fin',
	'salir', 'detener', 'annulla',
]);

/** Ways to say it in a sentence. */
export const STOP_REQUEST: Terms = {
	phrases: {
		en: ['stop texting', 'stop messaging', 'stop contacting', 'stop sending', 'stop calling', 'stop emailing', 'stop writing', 'no more texts', 'no more messages', 'no more emails', 'no more calls', 'no more sms', 'do not contact', 'don t contact', 'dont contact', 'do not text', 'don t text', 'dont text', 'do not message', 'leave me alone', 'take me off', 'remove me', 'unsubscribe', 'opt out', 'opt me out', 'never contact', 'stop bothering', 'stop harassing', 'i revoke'],
		de: ['keine weiteren Nachrichten', 'keine Nachrichten mehr', 'keine SMS mehr', 'keine Mails mehr', 'keine E Mails mehr', 'schreiben Sie mir nicht', 'kontaktieren Sie mich nicht', 'nicht mehr kontaktieren', 'nicht mehr schreiben', 'lassen Sie mich in Ruhe', 'abmelden', 'abbestellen', 'hören Sie auf', 'nehmen Sie mich aus'],
		fr: ['plus de messages', 'plus de sms', 'arrêtez de m', 'arrêtez de me', 'cessez de m', 'cessez de me', 'ne me contactez plus', 'ne m écrivez plus', 'laissez moi tranquille', 'désinscrivez moi', 'désabonnez moi', 'retirez moi'],
		es: ['no más mensajes', 'no mas mensajes', 'dejen de', 'deje de enviar', 'deje de escribir', 'no me contacten', 'no me escriban', 'no me contacte', 'no me escriba', 'déjenme en paz', 'denme de baja', 'darme de baja', 'quítenme'],
		nl: ['geen berichten meer', 'geen sms meer', 'geen e mails meer', 'stop met', 'neem geen contact', 'niet meer contacteren', 'laat me met rust', 'schrijf me uit', 'meld me af'],
		it: ['basta messaggi', 'non contattatemi', 'non mi contattate', 'non scrivetemi', 'non mi scriva', 'smettete di', 'smetta di', 'lasciatemi in pace', 'cancellatemi', 'disiscrivetemi', 'niente più messaggi'],
		pt: ['não me contacte', 'não me contate', 'não quero mais mensagens', 'não quero receber', 'pare de enviar', 'parem de', 'pare de me', 'deixem me em paz', 'me tire da lista', 'me remova', 'chega de mensagens'],
	},
};

/** A stop word in a sentence whose meaning only a person can tell. */
export const STOP_MENTION: Terms = {
	phrases: { en: ['stop', 'cancel', 'revoke', 'quit', 'no mas'], de: ['stopp', 'aufhören'], fr: ['arrêter', 'arrêtez'], es: ['no más', 'basta', 'parar'], nl: ['stoppen', 'ophouden'], it: ['basta', 'smettere'], pt: ['parar', 'pare', 'chega'] },
};

/** Somebody tells of a bankruptcy. */
export const BANKRUPTCY_NOTICE: Terms = {
	phrases: {
		en: ['chapter 7', 'chapter 11', 'chapter 13', 'bankruptcy case', 'bankruptcy petition', 'filed for bankruptcy', 'filed bankruptcy', 'bankruptcy court', 'automatic stay', 'case no bk', 'bankruptcy trustee'],
		es: ['me declaré en bancarrota', 'capítulo 7', 'capítulo 13'],
	},
};
