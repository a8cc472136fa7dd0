import type { Currency } from '../../../../domain/model/currency';
import { readProse } from '../../../../domain/compliance/lint/prose';
import type { LintLanguage } from '../../../../domain/compliance/lint/phrases';
import type { MessageTerm } from '../../../../domain/compliance/lint/terms';

type Sentences = Readonly<Partial<Record<MessageTerm, Readonly<Record<LintLanguage, readonly string[]>>>>>;

/** What creditors have written, and what the lint has to see in it. */
const FOUND: Sentences = {
	arrest: {
		en: ['Failure to pay may lead to your arrest.', 'We have informed the police about you.', 'This is a criminal matter.'],
		de: ['Wir erstatten Anzeige wegen Betrugs.', 'Ihnen droht eine Gefängnisstrafe.', 'Die Polizei ist bereits informiert.'],
		fr: ['Nous allons porter plainte contre vous.', 'Vous risquez la prison.', 'La police viendra chez vous.'],
		es: ['Presentaremos una denuncia penal.', 'Puede acabar en la cárcel.', 'Avisaremos a la policía.'],
		nl: ['Wij doen aangifte van oplichting.', 'U riskeert gevangenisstraf.', 'De politie is ingelicht.'],
		it: ['Sporgeremo denuncia penale.', 'Rischia il carcere.', 'Avviseremo la polizia.'],
		pt: ['Vamos registrar um boletim de ocorrência.', 'O senhor pode ser preso.', 'A polícia será avisada.'],
	},
	legalAction: {
		en: ['We will take you to court.', 'Our attorneys have been instructed.', 'We intend to start legal proceedings.', 'A bailiff may visit you.', 'We will garnish your wages.', "Pay now or we'll sue.", 'Otherwise we sue.', 'A default judgment may follow.', 'You will get a summons.', 'Your goods may be seized.'],
		de: ['Wir leiten das gerichtliche Mahnverfahren ein.', 'Unser Anwalt wird sich melden.', 'Der Gerichtsvollzieher kommt.', 'Wir behalten uns rechtliche Schritte vor.', 'Dann verklagen wir Sie.'],
		fr: ['Nous engagerons une procédure judiciaire.', 'Notre avocat vous contactera.', 'Un commissaire de justice passera.', 'Nous saisirons le tribunal de commerce.', 'Une injonction de payer sera demandée.'],
		es: ['Emprenderemos acciones legales.', 'Lo trasladaremos a nuestros abogados.', 'Acudiremos a los tribunales.', 'Iniciaremos un procedimiento monitorio.', 'Procederemos al embargo de sus bienes.'],
		nl: ['Wij dagvaarden u.', 'Wij schakelen een deurwaarder in.', 'Onze advocaat neemt contact op.', 'Wij nemen juridische stappen.', 'Wij stappen naar de rechter.'],
		it: ['Procederemo per vie legali.', 'Il nostro avvocato la contatterà.', 'Richiederemo un decreto ingiuntivo.', 'Ci rivolgeremo al tribunale.', 'Seguirà il pignoramento.'],
		pt: ['Tomaremos as medidas judiciais cabíveis.', 'O nosso advogado entrará em contacto.', 'O título será levado a protesto.', 'Recorreremos ao tribunal.', 'Será pedida a penhora dos bens.'],
	},
	creditBureau: {
		en: ['We will report this debt to the credit bureaus.', 'Your credit score may suffer.'],
		de: ['Wir melden die Forderung der SCHUFA.', 'Ihre Bonität kann leiden.'],
		fr: ['Vous serez inscrit au FICP.', 'Un signalement à la Banque de France suivra.'],
		es: ['Le incluiremos en ASNEF.', 'Figurará en un fichero de morosos.'],
		nl: ['Wij melden dit bij het BKR.', 'Uw kredietwaardigheid komt in gevaar.'],
		it: ['La segnaleremo alla Centrale Rischi.', 'Risulterà cattivo pagatore.'],
		pt: ['O seu nome será incluído no Serasa.', 'Seu nome será negativado.'],
	},
	automatedConsequence: {
		en: ['Your account will be suspended.', 'We will pass your account to a collection agency.', 'Your service will be disconnected.', 'Service cut off tomorrow.', 'Not paying will result in the suspension of your account.'],
		de: ['Ihr Zugang wird gesperrt.', 'Wir müssten Ihren Vertrag kündigen.', 'Wir übergeben an ein Inkassobüro.'],
		fr: ['Votre accès sera suspendu.', 'Nous devrons résilier votre contrat.', 'Le dossier ira à une société de recouvrement.'],
		es: ['Suspenderemos su servicio.', 'Su cuenta será suspendida.', 'Pasará a una empresa de recobro.'],
		nl: ['Uw account wordt geblokkeerd.', 'Wij geven de vordering uit handen.', 'De dienst wordt opgeschort.'],
		it: ['Il servizio sarà sospeso.', 'Affideremo la pratica a una società di recupero.', 'Sospenderemo la fornitura.'],
		pt: ['O serviço será suspenso.', 'O seu contrato será cancelado.', 'Encaminharemos a uma empresa de cobrança.'],
	},
	falseFinality: {
		en: ['This is your final notice.', 'Last chance to pay.', 'This is our last reminder.', 'Given under our official seal.'],
		de: ['Dies ist unsere letzte Mahnung.', 'Letztmalig fordern wir Sie auf.', 'Letzte Zahlungsaufforderung', 'Mit Dienstsiegel.'],
		fr: ['Dernier rappel avant la suite.', 'Dernière mise en demeure', 'Ceci est un ultime rappel.'],
		es: ['Este es el último aviso.', 'Último recordatorio', 'Es su última oportunidad.'],
		nl: ['Dit is de laatste aanmaning.', 'Laatste herinnering', 'Dit is uw laatste kans.'],
		it: ['Questo è l’ultimo avviso.', 'Ultimo sollecito', 'Ultima possibilità per pagare.'],
		pt: ['Este é o último aviso.', 'Último lembrete', 'É a sua última oportunidade.'],
	},
	shaming: {
		en: ['You should be ashamed.', 'We will inform your employer.', 'Your neighbours will hear of it.', 'We will tell your boss.', 'Your colleagues will know.'],
		de: ['Sie sollten sich schämen.', 'Wir werden Ihren Arbeitgeber informieren.', 'Wir werden Ihre Nachbarn informieren.'],
		fr: ['Vous devriez avoir honte.', 'Nous allons prévenir votre employeur.', 'Vos voisins le sauront.'],
		es: ['Debería darle vergüenza.', 'Vamos a informar a su empleador.', 'Sus vecinos lo sabrán.'],
		nl: ['U zou zich moeten schamen.', 'Wij zullen uw werkgever inlichten.', 'Uw buren zullen het horen.'],
		it: ['Dovrebbe vergognarsi.', 'Informeremo il suo datore di lavoro.', 'I suoi vicini lo sapranno.'],
		pt: ['O senhor devia ter vergonha.', 'Vamos avisar seu empregador.', 'Seus vizinhos vão saber.'],
	},
	abuse: {
		en: ['You are a thief.', 'We know where you live.', 'You idiot.'],
		de: ['Sie Betrüger!', 'Wir wissen, wo Sie wohnen.', 'Sie Idiot!'],
		fr: ['Espèce d’escroc.', 'Nous savons où vous habitez.', 'Vous êtes un voleur.'],
		es: ['Es usted un estafador.', 'Sabemos dónde vive.', 'Es un ladrón.'],
		nl: ['U bent een oplichter.', 'Wij weten waar u woont.', 'U zult er spijt van krijgen.'],
		it: ['Lei è un truffatore.', 'Sappiamo dove abita.', 'Se ne pentirà.'],
		pt: ['O senhor é um caloteiro.', 'Sabemos onde mora.', 'Vai se arrepender.'],
	},
	overdue: {
		en: ['Your invoice is overdue.', 'The payment is late.', 'Your account is past due.'],
		de: ['Die Rechnung ist überfällig.', 'Sie befinden sich in Verzug.', 'Die Zahlungsfrist ist abgelaufen.'],
		fr: ['Votre facture est en retard de paiement.', 'Cette facture est échue.', 'La facture est restée impayée.'],
		es: ['La factura está vencida.', 'El pago está atrasado.', 'La factura sigue impagada.'],
		nl: ['De factuur is te laat betaald.', 'U heeft een betalingsachterstand.', 'De betaaltermijn is verstreken.'],
		it: ['La fattura è scaduta.', 'Il pagamento è in ritardo.', 'La fattura risulta insoluta.'],
		pt: ['A fatura está vencida.', 'O pagamento está em atraso.', 'A fatura venceu.'],
	},
	marketing: {
		en: ['Check out our new collection!', 'Use this promo code for your next order.', 'Upgrade to Pro today.'],
		de: ['Entdecken Sie unseren neuen Katalog!', 'Mit dem Gutscheincode sparen Sie.', 'Jetzt bestellen!'],
		fr: ['Découvrez nos nouveautés !', 'Un code promo pour votre prochaine commande.', 'Profitez de notre offre spéciale.'],
		es: ['¡Descubra nuestras novedades!', 'Un código de descuento para su próxima compra.', 'Aproveche nuestra oferta especial.'],
		nl: ['Ontdek onze nieuwe collectie!', 'Een kortingscode voor uw volgende bestelling.', 'Profiteer van onze speciale aanbieding.'],
		it: ['Scopra i nostri nuovi prodotti!', 'Un codice sconto per il prossimo ordine.', 'Approfitti della nostra offerta speciale.'],
		pt: ['Conheça nossos novos produtos!', 'Um código de desconto para a próxima compra.', 'Aproveite a oferta especial.'],
	},
	optOutOffer: {
		en: ['Reply STOP to opt out.', 'To unsubscribe, click here.', 'If you prefer not to receive these e-mails, tell us.'],
		de: ['Antworten Sie mit STOP.', 'Hier können Sie sich abmelden.', 'Wenn Sie keine Erinnerungen mehr wünschen, sagen Sie es.'],
		fr: ['Répondez STOP pour ne plus recevoir de messages.', 'Se désabonner', 'Envoyez STOP au 36111.'],
		es: ['Responda STOP para darse de baja.', 'Si no desea dejar de recibir avisos', 'Envíe BAJA al 1234.'],
		nl: ['Antwoord met STOP.', 'Afmelden kan hier.', 'Wilt u geen herinneringen meer, meld het.'],
		it: ['Risponda STOP.', 'Per cancellarsi, clicchi qui.', 'Se non desidera più ricevere messaggi, scriva.'],
		pt: ['Responda SAIR.', 'Para cancelar inscrição, clique aqui.', 'Para deixar de receber, responda.'],
	},
	deception: {
		en: ['We have a parcel waiting for you.', 'Missed delivery: call us.', 'You have won!', 'Your parcel could not be delivered.'],
		de: ['Ein Paket wartet auf Sie.', 'Zustellversuch erfolglos.', 'Sie haben gewonnen!'],
		fr: ['Un colis en attente.', 'Tentative de livraison', 'Vous avez gagné !'],
		es: ['Tiene un paquete pendiente.', 'Intento de entrega fallido.', '¡Ha ganado!'],
		nl: ['Uw pakket wacht op u.', 'Bezorgpoging mislukt.', 'U heeft gewonnen!'],
		it: ['C’è un pacco in giacenza.', 'Tentativo di consegna', 'Ha vinto!'],
		pt: ['Há uma encomenda à espera.', 'Tentativa de entrega', 'Você ganhou!'],
	},
};

/** What they also write, and nobody may object to. */
const HARMLESS: Readonly<Record<LintLanguage, readonly string[]>> = {
	en: ['Your invoice is not overdue yet.', 'Call us if you have a question; we are happy to help.', 'Please find the court-yard plan attached to order 5.', 'This notice is for information only.'],
	de: ['Vielen Dank für Ihre pünktliche Zahlung.', 'Die Haftung bleibt unberührt.', 'Der Betrag wird Ihrem Konto gutgeschrieben.', 'Es geht um Ihre Anzeige in der Zeitung.'],
	fr: ['Merci de votre confiance.', 'Voici le lien de paiement, valable trente jours.', 'Votre contrat de police d’assurance est joint.', 'Cette facture n’est pas en retard.'],
	es: ['Gracias por su pago.', 'Sin embargo, puede pagar con tarjeta.', 'Adjuntamos la factura.'],
	nl: ['Wij nemen u graag werk uit handen.', 'De aangifte inkomstenbelasting is klaar.', 'Bedankt voor uw betaling.', 'Deze brief is gericht aan de administratie.', 'De factuur is bijgevoegd.'],
	it: ['Grazie per il pagamento.', 'La fattura è allegata.', 'Può pagare con carta o bonifico.'],
	pt: ['Obrigado pelo pagamento.', 'A fatura segue em anexo.', 'Pode pagar por cartão ou transferência.'],
};
const OBJECTIONABLE = Object.keys(FOUND) as MessageTerm[];

function termsIn(text: string, language: LintLanguage): ReadonlySet<MessageTerm> {
	const prose = readProse({ channel: 'email', to: 'a@b.example', text, language, template: '' }, 'EUR' as Currency, []);
	return new Set(prose.hits.keys());
}

describe.each(Object.entries(FOUND))('%s', (term, byLanguage) => {
	it.each(Object.entries(byLanguage) as [LintLanguage, readonly string[]][])('is found in %s', (language, sentences) => {
		expect(sentences.filter((sentence) => !termsIn(sentence, language).has(term as MessageTerm))).toEqual([]);
	});
});

describe('what is harmless', () => {
	it.each(Object.entries(HARMLESS) as [LintLanguage, readonly string[]][])('passes in %s', (language, sentences) => {
		const allowed = new Set<MessageTerm>(language === 'en' ? ['legalAction'] : []);
		const found = sentences.flatMap((sentence) => OBJECTIONABLE.filter((term) => termsIn(sentence, language).has(term) && !allowed.has(term)).map((term) => `${term}: ${sentence}`));
		expect(found).toEqual([]);
	});
});
