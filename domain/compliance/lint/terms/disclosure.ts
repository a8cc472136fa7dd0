import type { Terms } from '../phrases';

/** Tells whoever reads over the shoulder that there is a debt. */
export const DEBT: Terms = {
	phrases: {
		en: ['overdue', 'past due', 'unpaid', 'outstanding', 'arrears', 'debt', 'debts', 'delinquent', 'final notice', 'final reminder', 'final demand', 'last reminder', 'collection', 'collections', 'late payment', 'payment default', 'owe', 'you owe', 'in default', 'legal action', 'missed payment'],
		de: ['überfällig*', 'Mahnung*', 'unbezahlt*', 'Schulden', 'Schuldner*', 'Inkasso*', 'Zahlungsverzug*', 'Zahlungsrückstand', 'Rückstand', 'offene Forderung', 'Verzug', 'nicht bezahlt', 'offener Betrag', 'ausstehend*'],
		fr: ['impayé', 'impayée', 'impayés', 'en retard', 'retard de paiement', 'dette', 'dettes', 'mise en demeure', 'recouvrement', 'relance', 'arriéré*', 'non payée', 'non réglée', 'contentieux', 'débiteur'],
		es: ['impagada', 'impagado', 'impago', 'vencida', 'vencido', 'deuda', 'deudas', 'moroso', 'morosidad', 'cobro de deuda', 'recobro', 'pendiente de pago', 'sin pagar', 'atrasado', 'atrasada'],
		nl: ['achterstallig*', 'onbetaald*', 'aanmaning*', 'schuld', 'schulden', 'incasso*', 'betalingsachterstand', 'openstaand*', 'te laat', 'sommatie', 'niet betaald'],
		it: ['scaduta', 'scaduto', 'insoluta', 'insoluto', 'sollecito', 'debito', 'debiti', 'recupero crediti', 'in mora', 'morosità', 'non pagata', 'arretrat*', 'in ritardo'],
		pt: ['vencida', 'vencido', 'em atraso', 'atrasada', 'atrasado', 'dívida', 'dívidas', 'inadimplent*', 'cobrança', 'em aberto', 'não paga', 'pendente de pagamento', 'devedor'],
	},
	harmless: { en: ['late payment of commercial debts', 'data collection', 'new collection', 'garbage collection', 'waste collection', 'outstanding service'] },
};

/** Marketing within a reminder: new goods, upgrades, recommendations. */
export const MARKETING: Terms = {
	phrases: {
		en: [
			'special offer', 'exclusive offer', 'limited offer', 'limited time offer', 'latest offers', 'our offers', 'great deal*', 'best deal*', 'new catalogue', 'new catalog', 'spring catalogue', 'autumn catalogue', 'new collection', 'new products', 'new product',
			'upgrade to', 'upgrade now', 'upgrade your plan', 'refer a friend', 'recommend us', 'promo code', 'discount code', 'voucher code', 'coupon', 'your next order', 'your next purchase', 'order now', 'order this week', 'order today',
			'buy now', 'shop now', 'start your free trial', 'on sale', 'summer sale', 'winter sale', 'black friday', 'cyber monday', 'gift card', 'check out our', 'discover our', 'why not try', 'win a', 'subscribe to our newsletter', 'you may also like', 'earn points', 'bonus points',
		],
		de: [
			'Sonderangebot*', 'exklusives Angebot', 'Angebot des Monats', 'unsere Angebote', 'neuer Katalog', 'unseren neuen Katalog', 'neue Kollektion', 'neue Produkte', 'jetzt upgraden', 'Freunde werben', 'empfehlen Sie uns', 'Gutscheincode', 'Rabattcode',
			'Gutschein', 'nächste Bestellung', 'nächsten Einkauf', 'jetzt bestellen', 'jetzt kaufen', 'Schlussverkauf', 'Rabattaktion', 'Aktionspreis*', 'entdecken Sie', 'kostenlos testen', 'Gewinnspiel',
		],
		fr: [
			'offre spéciale', 'offre exclusive', 'offre limitée', 'nos offres', 'nouveau catalogue', 'nouvelle collection', 'nouveaux produits', 'passez à la version', 'parrainez', 'recommandez nous', 'code promo', 'bon de réduction', 'prochaine commande', 'prochain achat', 'commandez maintenant',
			'achetez maintenant', 'découvrez nos', 'découvrez notre', 'essai gratuit', 'vente privée',
		],
		es: [
			'oferta especial', 'oferta exclusiva', 'nuestras ofertas', 'nuevo catálogo', 'nueva colección', 'nuevos productos', 'mejore su plan', 'recomiende a un amigo', 'código promocional', 'código de descuento', 'cupón', 'próximo pedido', 'próxima compra', 'compre ahora', 'pida ahora',
			'rebajas', 'descubra nuestr*', 'prueba gratuita', 'promoción',
		],
		nl: [
			'speciale aanbieding', 'exclusieve aanbieding', 'onze aanbiedingen', 'nieuwe catalogus', 'nieuwe collectie', 'nieuwe producten', 'upgrade naar', 'beveel ons aan', 'kortingscode', 'actiecode', 'cadeaubon', 'volgende bestelling', 'volgende aankoop', 'bestel nu', 'koop nu', 'uitverkoop', 'ontdek onze', 'ontdek ons', 'gratis proberen',
		],
		it: [
			'offerta speciale', 'offerta esclusiva', 'le nostre offerte', 'nuovo catalogo', 'nuova collezione', 'nuovi prodotti', 'passa al piano', 'invita un amico', 'codice promozionale', 'codice sconto', 'buono sconto', 'prossimo ordine', 'prossimo acquisto', 'ordina ora', 'ordini ora', 'acquista ora', 'acquisti ora', 'scopri i nostri', 'scopra i nostri', 'prova gratuita',
		],
		pt: [
			'oferta especial', 'oferta exclusiva', 'nossas ofertas', 'novo catálogo', 'nova coleção', 'novos produtos', 'faça upgrade', 'indique um amigo', 'código promocional', 'código de desconto', 'cupom', 'próxima compra', 'próximo pedido', 'compre agora', 'peça agora', 'conheça nossos', 'descubra nossos', 'teste grátis', 'promoção',
		],
	},
};

/** The way out of electronic messages, offered in one. */
export const OPT_OUT_OFFER: Terms = {
	phrases: {
		en: ['reply stop', 'text stop', 'send stop', 'respond stop', 'answer stop', 'stop to', 'opt out', 'optout', 'unsubscribe', 'stop receiving', 'no longer wish', 'do not wish to receive', 'prefer not to receive', 'stop these', 'stop messages', 'stop texts', 'stop emails', 'stop e mail*', 'stop reminders'],
		de: ['mit stop', 'mit stopp', 'abmelden', 'abbestellen', 'keine weiteren', 'keine Erinnerungen mehr', 'nicht mehr erhalten', 'austragen'],
		fr: ['répondez stop', 'envoyez stop', 'stop au', 'se désabonner', 'désabonner', 'désinscri*', 'ne plus recevoir'],
		es: ['responda stop', 'envíe stop', 'con stop', 'responda baja', 'envíe baja', 'darse de baja', 'no recibir', 'dejar de recibir', 'cancelar la suscripción'],
		nl: ['met stop', 'stuur stop', 'afmelden', 'uitschrijven', 'geen herinneringen', 'niet meer ontvangen'],
		it: ['rispondi stop', 'risponda stop', 'con stop', 'disiscri*', 'annulla iscrizione', 'non ricevere più', 'cancellarsi', 'non desidera più ricevere'],
		pt: ['responda stop', 'responda sair', 'responda parar', 'envie sair', 'envie stop', 'cancelar inscrição', 'descadastrar', 'não receber mais', 'deixar de receber'],
	},
};

/** How to say that one does not agree, or to ask. */
export const DISPUTE_PATH: Terms = {
	phrases: {
		en: ['dispute', 'disputing', 'disagree', 'query', 'queries', 'question', 'questions', 'contest', 'not correct', 'incorrect', 'mistake', 'if you believe', 'concern', 'concerns', 'let us know', 'something is wrong', 'is not right', 'looks wrong'],
		de: ['beanstand*', 'reklamier*', 'Reklamation', 'widersprech*', 'Einwand', 'Einwände', 'Einwendungen', 'Frage', 'Fragen', 'Rückfrage*', 'bestreiten', 'nicht korrekt', 'nicht einverstanden', 'Unstimmigkeit*', 'stimmt etwas nicht', 'melden Sie sich'],
		fr: ['contester', 'contestation', 'contestez', 'désaccord', 'question', 'questions', 'réclamation', 'litige', 'pas d accord', 'erreur', 'remarque'],
		es: ['impugnar', 'disputar', 'disputa', 'reclamación', 'reclamar', 'desacuerdo', 'no está de acuerdo', 'pregunta', 'preguntas', 'consulta', 'duda', 'dudas', 'error', 'incorrect*'],
		nl: ['betwist*', 'bezwaar', 'vraag', 'vragen', 'niet eens', 'onjuist', 'klacht', 'klopt er iets niet', 'klopt iets niet'],
		it: ['contestare', 'contestazione', 'contesta', 'reclamo', 'domanda', 'domande', 'disaccordo', 'non è d accordo', 'errore', 'chiarimenti', 'dubbi'],
		pt: ['contestar', 'contestação', 'reclamação', 'dúvida', 'dúvidas', 'pergunta', 'perguntas', 'não concorda', 'discordar', 'questão', 'questões', 'erro'],
	},
};

/** How to pay, said in words where there is no link. */
export const PAYMENT_PATH: Terms = {
	phrases: {
		en: ['pay', 'payment', 'transfer', 'remit', 'bank account', 'iban', 'sort code', 'card'],
		de: ['bezahl*', 'zahl*', 'überweis*', 'begleich*', 'iban', 'Bankverbindung', 'Konto'],
		fr: ['payer', 'payez', 'paiement', 'régler', 'réglez', 'règlement', 'virement', 'iban'],
		es: ['pagar', 'pago', 'pague', 'abonar', 'abone', 'transferencia', 'iban'],
		nl: ['betal*', 'betaal*', 'overmaken', 'overboeking', 'iban', 'voldoen'],
		it: ['pagare', 'pagamento', 'paghi', 'bonifico', 'saldare', 'versamento', 'iban'],
		pt: ['pagar', 'pagamento', 'pague', 'transferência', 'liquidar', 'boleto', 'pix', 'iban'],
	},
};
