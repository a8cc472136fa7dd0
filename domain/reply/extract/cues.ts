import type { Language } from '../intent';
import { fold } from '../text/fold';

/** Words beside a date that tell what happens on it. */
export interface CueWords {
	/** By, until, at the latest. */
	deadline: ReadonlySet<string>;
	/** Since, dated, of: what comes is a day of the past or the date of a paper. */
	past: ReadonlySet<string>;
	/** Words for paying. */
	pay: ReadonlySet<string>;
	/** Words for what else happens on a day: coming back, calling, delivering, being paid oneself. */
	other: ReadonlySet<string>;
	/** A part, half, the rest: not all of it is promised. */
	part: ReadonlySet<string>;
	half: ReadonlySet<string>;
	/** All, in full. */
	whole: ReadonlySet<string>;
	/** What says that the sum is what is owed: "of the", "remaining". */
	total: ReadonlySet<string>;
	/** "The 733" is a sum already named. */
	article: ReadonlySet<string>;
	/** Can, manage: what goes with a part. */
	can: ReadonlySet<string>;
	/** What numbers papers and people: "invoice 3391". */
	number: ReadonlySet<string>;
	/** Not this Friday. */
	not: ReadonlySet<string>;
}

const SOURCES: Readonly<Record<Language, Readonly<Record<keyof CueWords, string>>>> = {
	en: {
		deadline: 'by|until|before|latest|on|for|till|til',
		past: 'since|dated|of|from|last|after|was|were|sent|received|dd',
		pay: 'pay|paid|payment|transfer|settle|settled|clear|cleared|send|sending|sent|bacs|wire|cheque|check|money|funds|sorted|released|remit|paying|scheduled|hits|lands|get|have|promise|transferred|arrive|release|leave|deposit|zelle|venmo|ach|chaps|run',
		other: 'back|return|returns|arrives|call|ring|meeting|delivery|delivered|reminder|letter|closed|holiday|leave|opens|board|salary|wages|payday|sick|invoice|statement|email|visit|appointment|office|approval|signs|refund|ago|late|overdue|approved|wrote|coded|close|shut|floor|matures|died|mean',
		part: 'part|partial|half|rest|remaining|remainder|remains|balance|left|lot|portion|towards|account|deposit|best|only|least|other|third|thirds|some|then|grosso',
		half: 'half',
		whole: 'full|whole|entire|all|everything|total',
		total: 'of|owe|owes|remaining|other|balance|left|disputed|credit',
		article: 'the|this|that|your|those',
		can: 'can|do|manage|could|able',
		number: 'invoice|inv|ref|no|number|order|account|po|line|acct|cheque|check|unit|flat|route',
		not: 'not|no|nope|never|isnt',
	},
	de: {
		deadline: 'bis|spätestens|am|zum|vor|für|bis zum',
		past: 'vom|vor|seit|letzten|letzte|datiert|vergangenen|war|waren|ab|gestern',
		pay: 'zahle|zahlen|bezahle|bezahlen|bezahlt|überweise|überweisen|überwiesen|überweisung|zahlung|begleichen|beglichen|geld|betrag|erledigt|raus|überweis|zahl|ausgeführt|angewiesen|terminiert|eingeplant|zahlungslauf|versprochen|eingang|gutgeschrieben|konto',
		other: 'zurück|urlaub|anrufen|termin|lieferung|geliefert|mahnung|schreiben|rechnung|gehalt|lohn|fällig|wieder|büro|geschlossen|krank|besprechung|rückruf|telefonieren|gutschrift|freigabe|erreichbar|verzug|überfällig|schließen|beschlossen|geschrieben|monatlich',
		part: 'teil|teilzahlung|teilbetrag|hälfte|rest|restes|restliche|restlichen|anzahlung|abschlag|erstmal|vorab|zunächst|mehr|drittel|wenigstens|übrige|anderen',
		half: 'hälfte',
		whole: 'ganz|ganze|ganzen|alles|komplett|vollständig|gesamt|gesamten|voll|vollen',
		total: 'von|restlichen|übrigen|anderen|offenen|schulde|gesamtbetrag|gutschrift|strafe|mahngebühr',
		article: 'die|der|den|das|diese|euren|eure|ihre',
		can: 'kann|könnte|schaffe|machen|mache|können',
		number: 'rechnung|rechnungsnummer|re|nr|nummer|kundennummer|auftrag|konto|rg|zeichen',
		not: 'nicht|net|nit|kein|keinen',
	},
	fr: {
		deadline: 'avant|tard|ici|pour|au|jusqu|le|sous',
		past: 'depuis|daté|datée|dernier|dernière|reçu|hier|passé',
		pay: 'paie|paye|paierai|payer|payé|paiement|règlement|réglé|règle|réglerai|régler|virement|vire|virerai|viré|chèque|solde|soldé|prélèvement|versement|versé|effectué|programmé|argent|envoie|poste|partira|part|fonds',
		other: 'retour|reviens|rentre|appeler|rappeler|livraison|livré|relance|courrier|facture|congés|vacances|salaire|paie|échéance|rendez|réunion|fermé|fermée|bureau|absent|absente|signature|ouvre|fermons|retard|écrit|étage',
		part: 'partie|moitié|reste|acompte|solde|premier|surplus|reliquat|restant|tiers|suite|provisoire|seulement|plus|autre',
		half: 'moitié',
		whole: 'total|totalité|intégralement|tout|intégralité|intégral|entier|complet',
		total: 'sur|reste|restants|solde|reliquat|dois|autres|avoir|à',
		article: 'les|le|la|ces|vos|votre',
		can: 'peux|peut|pouvons|pourrai|mettre|fais',
		number: 'facture|fact|n|no|numéro|commande|dossier|client|réf|compte',
		not: 'pas|non',
	},
	es: {
		deadline: 'antes|tardar|tarde|para|hasta|el|al|a',
		past: 'desde|hace|fechada|pasado|pasada|último|recibí|recibimos|ayer|fecha',
		pay: 'pago|pagar|pagaré|pagamos|pagaremos|transferencia|transferir|abono|abonar|abonaré|ingreso|ingresar|dinero|liquidar|liquidamos|cheque|saldar|saldado|programado|programada|mando|hago|haré|remesa|sale|cuenta|pagado|realizará',
		other: 'vuelvo|volvemos|vuelta|llamar|llamada|entrega|entregado|recordatorio|carta|factura|vacaciones|nómina|cobro|vencimiento|reunión|cerrado|oficina|firma|cobramos|regreso|reincorporo|abrimos|atraso|retraso|cerramos|escribí',
		part: 'parte|mitad|resto|demás|anticipo|adelanto|cuenta|falta|remanente|diferencia|quede|primer|tercio|otra|siguiente|ahora|abono',
		half: 'mitad',
		whole: 'todo|total|totalidad|íntegro|completo|entero',
		total: 'de|restantes|resto|debo|son|otros|crédito|por los',
		article: 'los|el|la|esos|estos|vuestros|sus',
		can: 'puedo|podemos|podría|podríamos|puede',
		number: 'factura|fra|nº|no|número|pedido|cuenta|ref|expediente|contrato',
		not: 'no|ni',
	},
	nl: {
		deadline: 'voor|vóór|uiterlijk|tegen|op|tot|per|laatste',
		past: 'sinds|van|vorige|gedateerd|afgelopen|gisteren|dd|vanaf',
		pay: 'betaal|betalen|betaald|betaling|overmaken|overgemaakt|maak|overschrijven|overschrijving|schrijf|boek|overboeking|geld|voldaan|voldoen|storten|stort|ingepland|klaargezet|over|bedrag|voldoe|betaalrun|binnen|rekening',
		other: 'terug|bellen|levering|geleverd|herinnering|brief|factuur|vakantie|salaris|loon|vervaldatum|afspraak|gesloten|kantoor|handtekening|weer|open|aanwezig|bereikbaar|vergadering|geleden|laat|sluiten|geschreven',
		part: 'deel|helft|rest|resterende|alvast|aanbetaling|termijn|derde|overige|vast|restant|meer|andere|voorlopig',
		half: 'helft',
		whole: 'alles|volledig|volledige|heel|hele|geheel|totale|totaal|gehele',
		total: 'van|resterende|overige|andere|restant|openstaande|creditnota',
		article: 'de|het|die|deze|dat|jullie|uw',
		can: 'kan|kunnen|doen|lukt|zou',
		number: 'factuur|nr|nummer|factuurnummer|klantnummer|order|ordernummer|rekening|kenmerk|dossier',
		not: 'niet|nee',
	},
	it: {
		deadline: 'entro|per|prima|massimo|oltre|il|al',
		past: 'dal|scorso|scorsa|datata|ultimo|ricevuto|ieri|del',
		pay: 'pago|pagare|pagherò|paghiamo|pagheremo|pagamento|bonifico|saldo|saldare|saldiamo|salderò|verso|versare|versamento|soldi|assegno|disposto|programmato|effettueremo|faccio|farò|giriamo|giro|mando|accredito|valuta|pagata|pagato|saldata|riceverete|parte',
		other: 'torno|rientro|rientrerò|chiamare|consegna|consegnato|sollecito|lettera|fattura|ferie|stipendio|scadenza|riunione|chiuso|chiusi|ufficio|firma|torniamo|riapriamo|rientra|fa|ritardo|chiudiamo|scritto|us',
		part: 'parte|metà|resto|acconto|anticipo|primo|terzo|saldo|manca|rimanente|intanto|altra|altro|prima|grosso',
		half: 'metà',
		whole: 'tutto|tutta|intero|totale|intera|completo|integrale',
		total: 'di|restanti|rimanenti|altri|resto|saldo|credito',
		article: 'i|il|gli|la|le|quei|questi|vostri',
		can: 'posso|possiamo|riesco|potrei|do',
		number: 'fattura|fatt|ft|n|nr|numero|ordine|cliente|conto|pratica|rif',
		not: 'non|no',
	},
	pt: {
		deadline: 'até|antes|para|tardar|no|na|dia|ao',
		past: 'desde|ha|datada|passado|passada|último|recebi|ontem|do|da',
		pay: 'pago|paga|pagar|pagarei|pagamos|pagamento|transferência|transferir|transfiro|liquidar|liquidamos|dinheiro|cheque|boleto|pix|depósito|deposito|agendado|agendada|programado|faço|farei|quitar|acertar|cai|conta|saque|efetuado|envio|mando|liquido|regularizar',
		other: 'volto|voltamos|regresso|ligar|entrega|entregue|lembrete|carta|fatura|factura|férias|salário|ordenado|vencimento|reunião|fechado|escritório|assinatura|retorno|recebo|reabrimos|atraso|fechamos|escrevi|entrou|aprovada',
		part: 'parte|metade|resto|restante|entrada|sinal|conta|diferença|sobrar|remanescente|terço|grosso|outra|falta|adiantamento|já',
		half: 'metade',
		whole: 'tudo|total|totalidade|integral|completo|inteiro|todo|cheio',
		total: 'de|restantes|dos|devo|outros|crédito',
		article: 'os|o|a|as|esses|estes|aqueles',
		can: 'posso|consigo|podemos|conseguimos|dá|mando',
		number: 'fatura|factura|nf|nota|nº|no|número|pedido|cliente|conta|ref|contrato',
		not: 'não|nao|nem',
	},
};

const cues = new Map<Language, CueWords>();

export function cueWordsOf(language: Language): CueWords {
	let words = cues.get(language);
	if (!words) {
		const source = SOURCES[language];
		const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map(fold));
		words = {
			deadline: setOf(source.deadline),
			past: setOf(source.past),
			pay: setOf(source.pay),
			other: setOf(source.other),
			part: setOf(source.part),
			half: setOf(source.half),
			whole: setOf(source.whole),
			total: setOf(source.total),
			article: setOf(source.article),
			can: setOf(source.can),
			number: setOf(source.number),
			not: setOf(source.not),
		};
		cues.set(language, words);
	}
	return words;
}
