import type { Terms } from '../phrases';

/** Urgency and authority that is often false: a "final" notice that is not final, a department that does not exist. */
export const FALSE_FINALITY: Terms = {
	phrases: {
		en: ['final notice', 'final reminder', 'final demand', 'final warning', 'last notice', 'last reminder', 'last warning', 'last chance', 'final opportunity', 'legal department', 'official notice', 'case number', 'court case', 'pre legal', 'enforcement department', 'official seal', 'government seal'],
		de: ['letzte Mahnung', 'letztmalig*', 'letzte Erinnerung', 'letzte Zahlungserinnerung', 'letzte Aufforderung', 'letzte Zahlungsaufforderung', 'letzte Chance', 'letzte Warnung', 'Rechtsabteilung', 'amtliche Mitteilung', 'Amtssiegel', 'Dienstsiegel'],
		fr: ['dernier rappel', 'dernière relance', 'dernier avis', 'dernière mise en demeure', 'ultime rappel', 'ultime relance', 'avis final', 'dernière chance', 'service juridique', 'avis officiel', 'sceau officiel'],
		es: ['último aviso', 'último recordatorio', 'última notificación', 'última oportunidad', 'aviso final', 'recordatorio final', 'departamento legal', 'departamento jurídico', 'notificación oficial', 'sello oficial'],
		nl: ['laatste aanmaning', 'laatste herinnering', 'laatste waarschuwing', 'laatste kans', 'laatste sommatie', 'juridische afdeling', 'officiële kennisgeving', 'officieel zegel'],
		it: ['ultimo avviso', 'ultimo sollecito', 'ultimo promemoria', 'ultima possibilità', 'avviso finale', 'ufficio legale', 'comunicazione ufficiale', 'sigillo ufficiale'],
		pt: ['último aviso', 'último lembrete', 'última notificação', 'última oportunidade', 'aviso final', 'departamento jurídico', 'departamento legal', 'notificação oficial', 'selo oficial'],
	},
};

/** Shame, and the people around somebody. */
export const SHAMING: Terms = {
	phrases: {
		en: [
			'shame on you', 'shameful', 'ashamed', 'disgrace*', 'deadbeat*', 'tell your employer', 'inform your employer', 'contact your employer', 'notify your employer', 'your family will', 'inform your family',
			'contact your family', 'tell your family', 'your neighbours will', 'your neighbors will', 'tell your neighbours', 'publish your name', 'name and shame', 'public list of debtors', 'post your name', 'contact your relatives', 'contact your boss', 'tell your boss', 'inform your boss',
			'call your employer', 'your employer will', 'tell your colleagues', 'inform your colleagues', 'your colleagues will', 'tell your friends', 'your friends will', 'tell your neighbors',
		],
		de: ['schämen', 'schäm dich', 'Schande', 'Ihren Arbeitgeber informieren', 'Ihrem Arbeitgeber mitteilen', 'Ihre Familie informieren', 'Ihre Nachbarn informieren', 'Ihren Namen veröffentlichen', 'öffentlich machen', 'an den Pranger', 'Schuldnerpranger'],
		fr: ['honte', 'honteux', 'honteuse', 'informer votre employeur', 'prévenir votre employeur', 'avertir votre employeur', 'informer votre famille', 'prévenir votre famille', 'vos voisins', 'publier votre nom', 'rendre public'],
		es: ['vergüenza', 'vergonzos*', 'informar a su empleador', 'avisar a su empresa', 'informar a su familia', 'avisar a su familia', 'sus vecinos', 'publicar su nombre', 'hacer público'],
		nl: ['schaam u', 'schaamteloos', 'uw werkgever informeren', 'uw werkgever inlichten', 'uw familie informeren', 'uw familie inlichten', 'uw buren', 'uw naam publiceren', 'openbaar maken'],
		it: ['vergogna', 'vergognars*', 'vergognos*', 'informare il suo datore', 'informeremo il suo datore', 'informare la sua famiglia', 'i suoi vicini', 'pubblicare il suo nome', 'rendere pubblico'],
		pt: ['vergonha', 'vergonhos*', 'informar o seu empregador', 'avisar seu empregador', 'informar sua família', 'avisar sua família', 'seus vizinhos', 'publicar seu nome', 'tornar público'],
	},
};

/** Insults and threats of violence. */
export const ABUSE: Terms = {
	phrases: {
		en: ['fuck*', 'shit', 'bullshit', 'bastard*', 'asshole*', 'bitch*', 'damn you', 'idiot*', 'moron*', 'scumbag*', 'thief', 'thieves', 'crook*', 'fraudster*', 'kill you', 'hurt you', 'break your', 'beat you', 'come to your house', 'know where you live', 'you will regret'],
		de: ['Arschloch*', 'Scheiße', 'scheiss*', 'verdammt*', 'Idiot*', 'Betrüger*', 'Schmarotzer*', 'Mistkerl*', 'umbringen', 'verprügel*', 'wissen wo Sie wohnen', 'werden es bereuen'],
		fr: ['merde', 'connard*', 'salaud*', 'salope*', 'putain', 'escroc*', 'voleur*', 'vous tuer', 'vous frapper', 'savons où vous habitez', 'allez le regretter'],
		es: ['mierda', 'cabrón*', 'gilipollas', 'imbécil*', 'estafador*', 'ladrón', 'ladrones', 'hijo de puta', 'matarle', 'pegarle', 'sabemos dónde vive', 'se arrepentirá'],
		nl: ['klootzak*', 'oplichter*', 'kut', 'idioot', 'tuig', 'vermoorden', 'in elkaar slaan', 'weten waar u woont', 'zult er spijt'],
		it: ['stronzo*', 'stronzi', 'merda', 'bastardo', 'imbroglion*', 'truffator*', 'ladro', 'ladri', 'ammazzar*', 'picchiar*', 'sappiamo dove abita', 'se ne pentirà'],
		pt: ['merda', 'caralho', 'filho da puta', 'idiota', 'caloteiro*', 'vigarista*', 'ladrão', 'ladrões', 'matar você', 'bater em você', 'sabemos onde mora', 'vai se arrepender'],
	},
};

/** A false occasion: something that has not happened is said to be the reason of the message. */
export const DECEPTION: Terms = {
	phrases: {
		en: ['missed delivery', 'delivery attempt', 'attempted delivery', 'package waiting', 'parcel waiting', 'parcel card', 'parcel could not', 'package could not', 'you have won', 'tax refund', 'security alert', 'verify your identity'],
		de: ['Zustellversuch', 'Paket wartet', 'Paket konnte nicht', 'Sie haben gewonnen', 'Gewinnbenachrichtigung', 'Steuererstattung', 'Sicherheitswarnung'],
		fr: ['tentative de livraison', 'colis en attente', 'colis vous attend', 'vous avez gagné', 'remboursement d impôt', 'alerte de sécurité'],
		es: ['intento de entrega', 'paquete pendiente', 'paquete le espera', 'ha ganado', 'devolución de impuestos', 'alerta de seguridad'],
		nl: ['bezorgpoging', 'pakket wacht', 'pakket kon niet', 'u heeft gewonnen', 'belastingteruggave', 'beveiligingswaarschuwing'],
		it: ['tentativo di consegna', 'pacco in attesa', 'pacco in giacenza', 'ha vinto', 'rimborso fiscale', 'avviso di sicurezza'],
		pt: ['tentativa de entrega', 'encomenda à espera', 'encomenda aguarda', 'você ganhou', 'restituição de imposto', 'alerta de segurança'],
	},
};

/** Occasions that are harmless in a message that names its invoice, and a disguise in one that does not. */
export const DISGUISE: Terms = {
	phrases: {
		en: ['parcel', 'parcels', 'your delivery', 'courier', 'prize'],
		de: ['Paket', 'Pakete', 'Ihre Sendung', 'Ihre Lieferung'],
		fr: ['votre colis', 'un colis', 'votre livraison'],
		es: ['su paquete', 'un paquete', 'su entrega'],
		nl: ['uw pakket', 'een pakket', 'uw bezorging'],
		it: ['il suo pacco', 'un pacco', 'la sua consegna'],
		pt: ['sua encomenda', 'uma encomenda', 'seu pacote', 'sua entrega'],
	},
};
