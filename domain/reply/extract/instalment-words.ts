import type { Language } from '../intent';
import { fold } from '../text/fold';

/** Words that tell how many parts somebody wants to pay in. */
export interface InstalmentWords {
	/** Instalments, payments, parts, times. */
	parts: ReadonlySet<string>;
	/** Parts as the last piece of a long word: "Monatsraten". */
	compounds: ReadonlySet<string>;
	/** To split, to pay: what "in three" must go with. */
	split: ReadonlySet<string>;
	year: ReadonlySet<string>;
	/** What may stand between the number and the parts: equal, monthly. */
	between: ReadonlySet<string>;
	/** "4 x 425", "vier mal 300", "10 da 35". */
	times: ReadonlySet<string>;
	/** Over, for, in: before a span of months or weeks. */
	over: ReadonlySet<string>;
	months: ReadonlySet<string>;
	half: ReadonlySet<string>;
	third: ReadonlySet<string>;
	quarter: ReadonlySet<string>;
	/** The rest, the balance: one more part. */
	rest: ReadonlySet<string>;
}

const SOURCES: Readonly<Record<Language, Readonly<Record<keyof InstalmentWords, string>>>> = {
	en: {
		parts: 'instalments|installments|instalment|installment|payments|parts|part|pymts|pmts|cheques|checks|chunks|goes|tranches|slices|times|bits|pdc|pdcs|portions|transfers|lots|stages|ways|halves|thirds|invoices|remittances|shots|time|terms|rates|cycles|amounts|versements|paaiemente|emis|emi|pays',
		compounds: '',
		split: 'split|pay|divide|do|break|clear|spread|settle|paid|sort',
		year: 'year',
		between: 'equal|monthly|weekly|nos|no|small|smaller|fortnightly|even|separate|post|dated|postdated|more|of|bi|quarterly|installment|interest|free',
		times: 'x|times|of',
		over: 'over|for|across|in|into|by',
		months: 'month|months|weeks|fortnights|paydays|mths|mnths',
		half: 'half|halves',
		third: 'third|thirds',
		quarter: 'quarter|quarters',
		rest: 'rest|balance|remainder|remaining|other',
	},
	de: {
		parts: 'raten|rate|monatsraten|teilen|teile|teilzahlungen|teilbeträge|teilbeträgen|mal|tranchen|zahlungen|monatsbeträge|abschlägen|abschläge|wochenraten|häppchen|portionen|etappen|überweisungen|stücke|stücken|schritten|quartale|quartalen',
		compounds: 'raten|zahlungen|beträge|beträgen|mal',
		split: 'teilen|zahlen|aufteilen|abzahlen|stückeln|splitten|begleichen|bezahlen|machen|verteilen',
		year: 'jahr',
		between: 'gleiche|gleichen|monatliche|monatlichen|kleine|kleinen|gleich|große|grossen|zinsfreie|zinsfreien|hohe',
		times: 'x|mal|à|zu',
		over: 'über|auf|in|für',
		months: 'monate|monaten|monat|wochen|monatlich',
		half: 'hälfte|halb|hälften',
		third: 'drittel',
		quarter: 'viertel',
		rest: 'rest|restliche|restlichen|übrigen|übrige',
	},
	fr: {
		parts: 'fois|versements|versement|mensualités|mensualité|échéances|paiements|parts|parties|tranches|chèques|traites|virements|règlements|prélèvements|coups|morceaux|acomptes',
		compounds: '',
		split: 'payer|couper|coupé|diviser|régler|étaler|paie|paye|échelonner|passe|faire|serait|partager|fractionner',
		year: 'an|année',
		between: 'égales|égaux|mensuels|mensuelles|petites|petits|de|sans|prochaines|autres|x',
		times: 'x|fois',
		over: 'sur|pendant|en|durant',
		months: 'mois|semaines',
		half: 'moitié|moitiés',
		third: 'tiers',
		quarter: 'quart|quarts',
		rest: 'reste|solde|reliquat|restant',
	},
	es: {
		parts: 'plazos|cuotas|pagos|partes|veces|mensualidades|letras|abonos|transferencias|cheques|tramos|exhibiciones|pagarés|parcialidades|derramas|armadas|echeqs|cheq|quincenas|entregas|ingresos|cómodas|trozos|tandas',
		compounds: '',
		split: 'pagar|partir|parto|dividir|fraccionar|hacerlo|pago|pagando|abonar|partirlo|dividirlo|aplazar',
		year: 'año',
		between: 'mensuales|iguales|cómodos|cómodas|pequeños|pequeñas|quincenales|de|fijas|fijos|semanales|sin',
		times: 'x|por|de',
		over: 'en|durante|a|por',
		months: 'meses|mes|semanas|quincenas',
		half: 'mitad|mitades',
		third: 'tercio|tercios|tercera',
		quarter: 'cuarto|cuarta|cuartos',
		rest: 'resto|restante|restantes|demás',
	},
	nl: {
		parts: 'termijnen|keer|delen|betalingen|maandtermijnen|weektermijnen|x|stukken|schijven|stukjes|aflossingen|maandelijkse|overschrijvingen|maal|afbetalingen|kwartalen|porties',
		compounds: 'termijnen|bedragen|betalingen|schijven',
		split: 'betalen|splitsen|verdelen|verdeeld|spreiden|delen|doen|gespreid|mag|kan',
		year: 'jaar',
		between: 'gelijke|maandelijkse|kleine|keer|wekelijkse|gelijk',
		times: 'x|keer|maal|van',
		over: 'over|in|gedurende|voor|op',
		months: 'maanden|maand|weken',
		half: 'helft|helften',
		third: 'derde|derden',
		quarter: 'kwart',
		rest: 'rest|restant|overige|resterende',
	},
	it: {
		parts: 'rate|rata|volte|tranche|pagamenti|parti|mensilità|versamenti|bonifici|acconti|soluzioni|scadenze|assegni|cambiali|fasi|botte|riba|quote|comode|pezzi',
		compounds: '',
		split: 'pagare|dividere|divido|saldare|pago|fare|versare|rateizzare|dividerla|pagarla|spezzare',
		year: 'anno',
		between: 'mensili|uguali|piccole|comode|da|di|settimanali|trimestrali|bimestrali',
		times: 'x|da|per|di',
		over: 'in|su|per|nei|a',
		months: 'mesi|mese|settimane',
		half: 'metà',
		third: 'terzo|terzi',
		quarter: 'quarto|quarti',
		rest: 'resto|saldo|restante|rimanente|rimanenza',
	},
	pt: {
		parts: 'prestações|parcelas|vezes|pagamentos|partes|mensalidades|cheques|tranches|transferências|boletos|fracções|frações|x|entregas|depósitos|pedaços|vencimentos|fases',
		compounds: '',
		split: 'pagar|dividir|divido|parcelar|parcela|parcelo|fazer|pago|liquidar|repartir|dividido',
		year: 'ano',
		between: 'mensais|iguais|pequenas|suaves|fixas|de|semanais|sem',
		times: 'x|vezes|de',
		over: 'em|durante|por|a|ao',
		months: 'meses|mês|semanas',
		half: 'metade|metades',
		third: 'terço|terços',
		quarter: 'quarto|quartos',
		rest: 'resto|restante|restantes|remanescente',
	},
};

const known = new Map<Language, InstalmentWords>();

export function instalmentWordsOf(language: Language): InstalmentWords {
	let words = known.get(language);
	if (!words) {
		const source = SOURCES[language];
		const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').filter((word) => word !== '').map(fold));
		words = {
			parts: setOf(source.parts),
			compounds: setOf(source.compounds),
			split: setOf(source.split),
			year: setOf(source.year),
			between: setOf(source.between),
			times: setOf(source.times),
			over: setOf(source.over),
			months: setOf(source.months),
			half: setOf(source.half),
			third: setOf(source.third),
			quarter: setOf(source.quarter),
			rest: setOf(source.rest),
		};
		known.set(language, words);
	}
	return words;
}
