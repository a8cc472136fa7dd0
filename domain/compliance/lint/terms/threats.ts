import type { Terms } from '../phrases';

/** Arrest, police, prison, criminal charges: never a lawful threat for an unpaid invoice. */
export const ARREST: Terms = {
	phrases: {
		en: ['arrest', 'arrested', 'arresting', 'jail', 'jailed', 'imprison*', 'incarcerat*', 'the police', 'police will', 'police report', 'to the police', 'criminal', 'criminally', 'crime', 'prosecut*', 'felony', 'sheriff'],
		de: ['Haft', 'Haftbefehl*', 'verhaft*', 'Gefängnis*', 'Polizei', 'Strafanzeige*', 'Anzeige erstatten', 'zur Anzeige', 'Strafverfahren', 'Staatsanwalt*', 'Beugehaft', 'Erzwingungshaft'],
		fr: ['arrestation', 'arrêter par la police', 'emprisonn*', 'incarcér*', 'la police', 'de police', 'gendarmerie', 'gendarmes', 'plainte pénale', 'poursuites pénales', 'porter plainte', 'procureur*'],
		es: ['arresto', 'arrestad*', 'cárcel', 'policía', 'detenido por la policía', 'denuncia penal', 'querella', 'acción penal', 'delito'],
		nl: ['arrestatie', 'gearresteerd', 'gevangenis*', 'politie', 'aangifte bij', 'aangifte doen', 'aangifte van', 'aangifte tegen', 'doen aangifte', 'doe aangifte', 'strafrechtelijk*', 'strafzaak'],
		it: ['arrest*', 'carcere', 'polizia', 'carabinieri', 'denuncia penale', 'querela', 'reato', 'azione penale'],
		pt: ['prisão', 'polícia', 'queixa crime', 'processo criminal', 'ação penal', 'boletim de ocorrência'],
	},
	ownLanguage: { en: ['prison', 'police'], de: ['Anzeige'], fr: ['prison'], pt: ['preso'] },
	harmless: {
		de: ['Ihre Anzeige', 'Ihrer Anzeige', 'Anzeige im', 'Anzeige in', 'Anzeige auf', 'Anzeige vom', 'Anzeige online', 'Anzeige Nr', 'geschaltete Anzeige', 'Anzeige geschaltet'],
		fr: ['police d assurance', 'numéro de police', 'de police d assurance', 'la police d assurance', 'contrat de police'],
	},
};

/** Legal steps: a person decides whether they are meant and allowed. */
export const LEGAL_ACTION: Terms = {
	phrases: {
		en: [
			'legal action', 'legal step*', 'legal proceeding*', 'legal measure*', 'legal department', 'legal team', 'legal recourse', 'take you to court',
			'lawsuit*', 'litigat*', 'sue you', 'will sue', 'to sue', 'may sue', 'might sue', 'can sue', 'could sue', 'shall sue', 'must sue', 'would sue', 'll sue', 'sue for', 'be sued', 'suing', 'attorney', 'attorneys', 'lawyer*', 'solicitor', 'solicitors',
			'law firm*', 'barrister*', 'garnish*', 'seizure', 'repossess*', 'bailiff*', 'ccj', 'ccjs', 'judgment against', 'county court', 'small claims',
			'letter before claim', 'letter before action', 'statutory demand', 'winding up petition', 'enforcement agent*', 'judicial', 'wage attachment', 'tribunal',
			'legal claim', 'file suit', 'file a claim', 'we sue', 'summons', 'judgement against', 'default judgment', 'default judgement', 'judgment will', 'judgement will',
			'obtain judgment', 'obtain judgement', 'obtain a judgment', 'obtain a judgement', 'charging order*', 'legal consequence*',
		],
		de: [
			'Mahnbescheid*', 'Mahnverfahren*', 'Gerichtsvollzieher*', 'Klageweg', 'Klageverfahren', 'einklag*', 'verklag*', 'Rechtsanwalt*', 'Rechtsanwält*',
			'Anwalt*', 'Anwält*', 'gerichtlich*', 'Amtsgericht*', 'Landgericht*', 'vor Gericht', 'rechtliche Schritte', 'juristische Schritte', 'Rechtsweg', 'Rechtsstreit*',
			'Pfändung*', 'pfänden', 'Lohnpfändung*', 'Kontopfändung*', 'Zwangsvollstreckung*', 'Vollstreckung*', 'vollstreck*', 'Zwangsmaßnahme*', 'Insolvenzantrag*',
			'Inkasso*', 'Rechtsabteilung',
		],
		fr: [
			'huissier*', 'commissaire de justice', 'action en justice', 'actions en justice', 'poursuites judiciaires', 'voie judiciaire', 'procédure judiciaire',
			'recouvrement judiciaire', 'tribunal', 'tribunaux', 'injonction de payer', 'assignation', 'assigner en justice', 'saisie sur', 'saisie arrêt', 'saisir le tribunal',
			'avocat', 'avocats', 'contentieux', 'en justice', 'judiciaire*',
		],
		es: [
			'acciones legales', 'acción legal', 'vía judicial', 'acción judicial', 'acciones judiciales', 'procedimiento judicial', 'procedimiento monitorio', 'juicio',
			'juzgado*', 'tribunal*', 'abogado*', 'abogada*', 'demanda judicial', 'demandarle', 'demandarlo', 'interponer demanda', 'presentar demanda', 'embargo de',
			'embargar*', 'embargos', 'judicialmente', 'judicial', 'judiciales', 'medidas legales', 'procurador*',
		],
		nl: [
			'deurwaarder*', 'gerechtsdeurwaarder*', 'dagvaard*', 'rechtbank*', 'kantonrechter', 'juridische stappen', 'juridische procedure', 'gerechtelijk*',
			'advocaat', 'advocaten', 'beslag leggen', 'loonbeslag', 'beslaglegging', 'incassobureau*', 'rechtsmaatregelen', 'procederen',
		],
		it: [
			'azioni legali', 'azione legale', 'vie legali', 'via legale', 'per vie legali', 'avvocato', 'avvocati', 'decreto ingiuntivo', 'ufficiale giudiziario',
			'pignoramento*', 'pignorare', 'tribunale', 'tribunali', 'causa legale', 'citazione in giudizio', 'giudiziari*', 'giudizialmente', 'ingiunzione', 'procedimento legale',
		],
		pt: [
			'ação judicial', 'acção judicial', 'ações judiciais', 'medidas judiciais', 'medidas legais', 'vias judiciais', 'via judicial', 'processo judicial', 'advogado*',
			'advogada*', 'tribunal', 'tribunais', 'penhora', 'penhorar', 'cobrança judicial', 'judicialmente', 'protesto', 'protestar', 'protestado', 'cartório', 'execução judicial',
			'injunção', 'oficial de justiça',
		],
	},
	// What a collector calls itself is no threat.
	harmless: { de: ['Inkassodienstleister*', 'Inkassoerlaubnis', 'Inkassounternehmen nach', 'registriertes Inkassounternehmen'] },
	ownLanguage: { en: ['court', 'courts', 'lien', 'liens', 'seize', 'seized', 'seizing'], de: ['Gericht', 'Gerichte', 'Gerichts*', 'Klage'], fr: ['procès'], nl: ['rechter'] },
};

/** Reports to credit bureaus. */
export const CREDIT_BUREAU: Terms = {
	phrases: {
		en: ['credit bureau*', 'credit agenc*', 'credit reference', 'credit report*', 'credit score', 'credit rating', 'credit file', 'credit history', 'experian', 'equifax', 'transunion', 'report you to', 'negative report'],
		de: ['Schufa*', 'Auskunftei*', 'Creditreform', 'Bonität*', 'CRIF', 'Boniversum', 'Kreditwürdigkeit'],
		fr: ['fichier des incidents', 'ficp', 'fichier de la banque de france', 'banque de france', 'agence de crédit', 'cote de crédit'],
		es: ['asnef', 'fichero de morosos', 'ficheros de morosos', 'registro de morosos', 'lista de morosos', 'cirbe', 'badexcug', 'buró de crédito'],
		nl: ['bkr', 'bureau krediet*', 'kredietregistratie', 'kredietwaardigheid'],
		it: ['centrale rischi', 'crif', 'cattivo pagatore', 'cattivi pagatori', 'sistemi di informazioni creditizie'],
		pt: ['serasa', 'spc', 'órgãos de proteção ao crédito', 'cadastro de inadimplentes', 'nome sujo', 'negativação', 'negativar', 'negativado', 'lista de devedores', 'mapa de responsabilidades'],
	},
};

/** What happens "otherwise": a step announced by a machine that nobody has decided on. */
export const AUTOMATED_CONSEQUENCE: Terms = {
	phrases: {
		en: [
			'will be suspended', 'will be terminated', 'will be disconnected', 'will be cut off', 'will be cancelled', 'will suspend your', 'will terminate your', 'will disconnect',
			'will cut off', 'suspension of your', 'suspension of service*', 'termination of your', 'service will be', 'services will be', 'collection agency', 'collections agency',
			'debt collection agency', 'hand over to collection*', 'handed over to collection*', 'passed to collection*', 'pass your account to', 'referred to collection*', 'sent to collection*',
			'service cut off', 'services cut off', 'cut off your', 'result in suspension', 'result in the suspension', 'result in termination', 'result in the termination', 'result in disconnection',
			'lead to suspension', 'lead to the suspension', 'lead to termination', 'lead to the termination', 'lead to disconnection', 'lose access',
		],
		de: ['Leistungen einstellen', 'Dienste sperren', 'Zugang sperren', 'wird gesperrt', 'werden gesperrt', 'Sperrung Ihres', 'Sperrung Ihrer', 'Vertrag kündigen', 'fristlos kündigen', 'fristlose Kündigung', 'Lieferstopp', 'an ein Inkassobüro'],
		fr: ['sera suspendu*', 'seront suspendu*', 'suspendre votre', 'suspension de votre', 'suspension du service', 'sera résilié*', 'résilier votre', 'résiliation de votre', 'sera coupé*', 'société de recouvrement', 'cabinet de recouvrement'],
		es: ['será suspendid*', 'suspenderemos', 'suspensión de su', 'suspensión del servicio', 'cortaremos', 'corte del servicio', 'rescindiremos', 'cancelaremos su', 'agencia de cobro*', 'empresa de cobro*', 'empresa de recobro*'],
		nl: ['wordt opgeschort', 'opschorten', 'wordt afgesloten', 'afsluiten van uw', 'wordt beëindigd', 'beëindigen wij', 'wordt geblokkeerd', 'vordering uit handen', 'factuur uit handen', 'zaak uit handen', 'dossier uit handen', 'wij uit handen', 'uit handen geven', 'uit handen gegeven'],
		it: ['sarà sospes*', 'sospenderemo', 'sospensione del servizio', 'sospensione della fornitura', 'sarà risolto', 'risoluzione del contratto', 'interruzione del servizio', 'società di recupero', 'agenzia di recupero', 'recupero crediti'],
		pt: ['será suspens*', 'suspenderemos', 'suspensão do serviço', 'suspensão dos serviços', 'corte do serviço', 'será cancelad*', 'rescisão do contrato', 'empresa de cobrança', 'assessoria de cobrança'],
	},
};
