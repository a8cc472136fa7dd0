import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Gentile {{name}},', unnamed: 'Buongiorno,', letterUnnamed: 'Gentile Cliente,' },
		closing: { friendly: 'Un cordiale saluto,', helpful: 'Cordiali saluti,', firm: 'Cordiali saluti,', final: 'Distinti saluti,' },
		answer: '{{#if byPost}}ci scriva{{else}}risponda a questo messaggio{{/if}}{{#if contact}} o ci contatti ({{contact}}){{/if}}',
		help: {
			general: 'Se qualcosa ostacola il pagamento, se ha una domanda o se desidera contestare la fattura, {{> answer}}. Ce ne occuperemo subito.',
			healthcare:
				'Se attende una risposta dalla sua assicurazione, se ha una domanda o desidera contestare la fattura, o se in questo momento l’importo le pesa, {{> answer}}. Tratteremo la cosa con riservatezza e cercheremo una soluzione insieme a lei.',
			professional_services:
				'Se una voce va chiarita, se il lavoro non ha corrisposto alle sue attese o se desidera contestare la fattura, {{> answer}}. Se ne occuperà la persona che ha lavorato per lei.',
			property:
				'Se nell’immobile c’è qualcosa da sistemare, se ha una domanda o desidera contestare la fattura, o se in questo momento l’importo le pesa, {{> answer}}. Cercheremo una soluzione insieme a lei.',
			saas: 'Se il piano o il numero di utenti non è quello giusto, o se ha una domanda o desidera contestare la fattura, {{> answer}}. Correggeremo subito.',
			wholesale:
				'Se la merce era incompleta o danneggiata, se le serve il documento di trasporto o un numero d’ordine, o se desidera contestare la fattura, {{> answer}}. Chiariremo subito.',
		},
		remarks: {
			reliable: 'Abitualmente lei paga con grande puntualità, e lo apprezziamo: probabilmente questa fattura le è solo sfuggita.',
			unsure: 'Se la fattura o la pagina di pagamento ha lasciato qualche dubbio, bastano due righe e la aiuteremo volentieri.',
			own_rhythm: 'Se un altro giorno del mese si concilia meglio con i suoi pagamenti, ce lo dica: concorderemo volentieri una data.',
			renewal: 'Il suo abbonamento si rinnova il {{renewsOn}}. Una volta saldata questa fattura, prosegue senza che lei debba fare nulla.',
		},
		charges:
			'Il totale comprende {{#if interest}}{{interest}} di interessi di mora{{/if}}{{#if bothCharges}} e {{/if}}{{#if fixedCharge}}un importo forfettario di {{fixedCharge}} per ritardato pagamento{{/if}}{{#if byContract}}, come previsto dal contratto{{/if}}{{#if byLaw}}, come previsto dalla legge{{/if}}.',
		discount: 'Se paga entro il {{discountUntil}}, può detrarre il {{discountPercent}} e pagare {{discountedAmount}}.',
		plan: 'Se le è d’aiuto, può pagare in {{planParts}} rate mensili di {{#unless planEven}}circa {{/unless}}{{planPart}}. Basta una sua parola e le invieremo le date.',
		portal: 'Qui trova tutte le sue fatture e può dirci quando pagherà: {{portal}}',
		pay: {
			link: 'Può pagare online qui: {{link}}',
			bank: 'Con bonifico bancario, causale {{number}}:',
			elsewhere: 'Le coordinate bancarie sono riportate nella fattura; come causale indichi per favore {{number}}.',
		},
		optOut: {
			email: 'Per non ricevere più promemoria a questo indirizzo, risponda STOP{{#if stopLink}} oppure usi questo link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Niente più SMS: risponda STOP.',
			whatsapp: 'Per non ricevere più messaggi di questo tipo, risponda STOP.',
		},
		sms: {
			short: '{{company}}: fattura {{number}}, {{amount}}, scadenza {{dueDate}}.',
			pay: 'Per pagare: {{link}}',
			payElsewhere: 'Coordinate bancarie in fattura.',
			contact: 'Dubbi o contestazioni: {{#if contact}}{{contact}}{{else}}risponda qui{{/if}}',
		},
		whatsapp: {
			pay: 'Per pagare: {{payment}}',
			contact: 'Ha una domanda o desidera contestare la fattura? Risponda qui o ci contatti ({{contact}}): la aiuteremo volentieri.',
		},
		call: `# Di chi chiedere
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Prima di parlare della fattura, accertarsi di avere in linea la persona giusta.

# Per cominciare
“Buongiorno, sono {{caller}}, chiamo da parte di {{company}}. Parlo con {{addressee}}? È un buon momento?”

# Il motivo della chiamata
{{> reason}}

# Ascoltare, e poi
- Pagherà: “Grazie. Per quale data possiamo aspettarci il pagamento?” Annotare data e importo, e ripeterli.
- Ha già pagato: “Grazie, allora lo troveremo. Quando è avvenuto, e con quale causale?”
- Qualcosa non va, o c’è una contestazione: “Grazie per avermelo detto. Metto in pausa i nostri promemoria finché non è chiarito.” Annotare che cosa non va.
- Non può pagare tutto: “Allora cerchiamo insieme una soluzione. Che cosa sarebbe possibile, e quando?”
- Non è la persona giusta: “Chi si occupa dei pagamenti, e come posso parlare con questa persona?”
- Non desidera telefonate: “Certamente. In che altro modo possiamo sentirci?”

# Come si paga
{{> pay}}
Per contestare la fattura: basta dirlo in questa telefonata{{#if contact}}, o più tardi ({{contact}}){{/if}}.

# Per concludere
Ripetere ciò che si è concordato. “Grazie per il suo tempo.”

# Segreteria: non dire altro che questo, altri potrebbero ascoltare
“Buongiorno, sono {{caller}}, chiamo da parte di {{company}}, un messaggio per {{addressee}}. Può richiamarmi, per cortesia{{#if contactPhone}}, al {{contactPhone}}{{/if}}? Grazie.”`,
		callReason: {
			before_due: '“Chiamo per la fattura {{number}} di {{amount}}, che scade il {{dueDate}}. Volevo solo assicurarmi che abbia tutto ciò che serve per pagarla.”',
			friendly: '“Chiamo per la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}. Forse è solo sfuggita, o il suo pagamento è già in arrivo.”',
			helpful: '“Chiamo per la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, che risulta ancora in sospeso. C’è qualcosa in cui posso esserle d’aiuto?”',
			firm: '“Chiamo per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, che non risulta pagata. Vorrei concordare con lei una data.”',
			final: '“Chiamo per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, che non risulta ancora pagata. Prima che il caso passi a un collega, vorrei trovare una soluzione insieme a lei. Che cosa lo impedisce?”',
		},
	},
	informal: {
		greeting: { named: 'Ciao {{name}},', unnamed: 'Ciao,', letterUnnamed: 'Ciao,' },
		closing: { friendly: 'A presto,', helpful: 'Un caro saluto,', firm: 'Un saluto,', final: 'Un saluto,' },
		answer: '{{#if byPost}}scrivici{{else}}rispondi a questo messaggio{{/if}}{{#if contact}} o contattaci ({{contact}}){{/if}}',
		help: {
			general: 'Se qualcosa ostacola il pagamento, se hai una domanda o vuoi contestare la fattura, {{> answer}}. Ce ne occupiamo subito.',
			healthcare:
				'Se aspetti una risposta dalla tua assicurazione, se hai una domanda o vuoi contestare la fattura, o se in questo momento l’importo ti pesa, {{> answer}}. Resta tra noi, e cerchiamo una soluzione insieme.',
			professional_services:
				'Se una voce va chiarita, se il lavoro non era come te lo aspettavi o se vuoi contestare la fattura, {{> answer}}. Ci pensa chi ha lavorato per te.',
			property:
				'Se nell’immobile c’è qualcosa da sistemare, se hai una domanda o vuoi contestare la fattura, o se in questo momento l’importo ti pesa, {{> answer}}. Cerchiamo una soluzione insieme.',
			saas: 'Se il piano o il numero di utenti non è quello giusto, o se hai una domanda o vuoi contestare la fattura, {{> answer}}. Correggiamo subito.',
			wholesale:
				'Se la merce era incompleta o danneggiata, se ti serve il documento di trasporto o un numero d’ordine, o se vuoi contestare la fattura, {{> answer}}. Chiariamo subito.',
		},
		remarks: {
			reliable: 'Paghi quasi sempre puntuale (grazie!): questa ti sarà solo sfuggita.',
			unsure: 'Se la fattura o la pagina di pagamento ti ha lasciato qualche dubbio, scrivici due righe e ti diamo una mano.',
			own_rhythm: 'Se un altro giorno del mese va meglio per i tuoi pagamenti, dillo pure: troviamo volentieri una data.',
			renewal: 'Il tuo abbonamento si rinnova il {{renewsOn}}. Una volta saldata questa fattura, va avanti da solo.',
		},
		charges:
			'Il totale comprende {{#if interest}}{{interest}} di interessi di mora{{/if}}{{#if bothCharges}} e {{/if}}{{#if fixedCharge}}un importo forfettario di {{fixedCharge}} per ritardato pagamento{{/if}}{{#if byContract}}, come previsto dal contratto{{/if}}{{#if byLaw}}, come previsto dalla legge{{/if}}.',
		discount: 'Se paghi entro il {{discountUntil}}, puoi togliere il {{discountPercent}}: diventano {{discountedAmount}}.',
		plan: 'Se ti aiuta, puoi pagare in {{planParts}} rate mensili di {{#unless planEven}}circa {{/unless}}{{planPart}}. Basta una parola e ti mandiamo le date.',
		portal: 'Qui trovi tutte le tue fatture e puoi dirci quando pagherai: {{portal}}',
		pay: {
			link: 'Puoi pagare online qui: {{link}}',
			bank: 'Con bonifico bancario, causale {{number}}:',
			elsewhere: 'Le coordinate bancarie sono nella fattura; come causale indica per favore {{number}}.',
		},
		optOut: {
			email: 'Per non ricevere più promemoria a questo indirizzo, rispondi STOP{{#if stopLink}} oppure usa questo link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Basta SMS? Rispondi STOP.',
			whatsapp: 'Per non ricevere più messaggi di questo tipo, rispondi STOP.',
		},
		sms: {
			short: '{{company}}: fattura {{number}}, {{amount}}, scadenza {{dueDate}}.',
			pay: 'Per pagare: {{link}}',
			payElsewhere: 'Coordinate bancarie in fattura.',
			contact: 'Dubbi o contestazioni: {{#if contact}}{{contact}}{{else}}rispondi qui{{/if}}',
		},
		whatsapp: {
			pay: 'Per pagare: {{payment}}',
			contact: 'Hai una domanda o vuoi contestare la fattura? Rispondi qui o contattaci ({{contact}}): ti aiutiamo volentieri.',
		},
		call: `# Di chi chiedere
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Prima di parlare della fattura, accertarsi di avere in linea la persona giusta.

# Per cominciare
“Ciao, sono {{caller}}, chiamo da parte di {{company}}. Parlo con {{addressee}}? Hai un minuto?”

# Il motivo della chiamata
{{> reason}}

# Ascoltare, e poi
- Pagherà: “Perfetto, grazie. Per quale data ce lo possiamo aspettare?” Annotare data e importo, e ripeterli.
- Ha già pagato: “Grazie, allora lo troviamo. Quando, e con quale causale?”
- Qualcosa non va, o c’è una contestazione: “Grazie per avermelo detto. Metto in pausa i nostri promemoria finché non è chiarito.” Annotare che cosa non va.
- Non può pagare tutto: “Cerchiamo una soluzione. Che cosa sarebbe possibile, e quando?”
- Non è la persona giusta: “Chi si occupa dei pagamenti, e come faccio a parlarci?”
- Non desidera telefonate: “Certo. Come preferisci che ci sentiamo?”

# Come si paga
{{> pay}}
Per contestare la fattura: basta dirlo in questa telefonata{{#if contact}}, o più tardi ({{contact}}){{/if}}.

# Per concludere
Ripetere ciò che si è concordato. “Grazie per il tuo tempo.”

# Segreteria: non dire altro che questo, altri potrebbero ascoltare
“Ciao, sono {{caller}}, chiamo da parte di {{company}}, un messaggio per {{addressee}}. Mi richiami, per favore{{#if contactPhone}}, al {{contactPhone}}{{/if}}? Grazie.”`,
		callReason: {
			before_due: '“Ti chiamo per la fattura {{number}} di {{amount}}, che scade il {{dueDate}}. Volevo solo assicurarmi che tu abbia tutto quello che serve per pagarla.”',
			friendly: '“Ti chiamo per la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}. Forse è solo sfuggita, o il tuo pagamento è già in arrivo.”',
			helpful: '“Ti chiamo per la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, che risulta ancora in sospeso. C’è qualcosa in cui ti posso aiutare?”',
			firm: '“Ti chiamo per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, che non risulta pagata. Vorrei fissare una data insieme a te.”',
			final: '“Ti chiamo per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, che non risulta ancora pagata. Prima che il caso passi a un collega, vorrei trovare una soluzione insieme a te. Che cosa lo impedisce?”',
		},
	},
};
