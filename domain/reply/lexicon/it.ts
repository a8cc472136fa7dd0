import type { LexiconSource } from './concept';

/** Italian, of Italy and Ticino. */
export const italian: LexiconSource = {
	negations: 'non|né|mai|senza|nessun|nessuna|nessuno|niente|nulla|neanche|nemmeno|no',
	laterNegations: 'mai|nulla|niente|affatto',
	conditions: 'se|quando|appena|finché|qualora|fino|dopo|prima|salvo|una volta',
	classes: {
		have: 'ho|abbiamo|ha|hanno|è|sono|stato|stata|risulta|risultano|stati|avevo|avevamo|abbiam|fatto',
		paid: 'pagato|pagata|pagate|pagati|saldato|saldata|saldate|bonificato|bonificata|versato|versata|effettuato|effettuata|disposto|eseguito|eseguita|regolato|regolata|addebitato|addebitata|incassato|liquidato|corrisposto|onorata|quietanzata',
		payment: 'bonific*|pagament*|versament*|assegno|riba|rid|sdd|soldi|importo|fattura*|saldo|somma|accredito|f24|denaro',
		goods: 'merce|ordine|ordini|pacco|pacchi|materiale|prodott*|articol*|servizi*|lavor*|consegna*|spedizione|collo|colli|bancal*|fornitura|intervento|pezz*|scatol*|macchin*',
		soon: 'oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|fine|inizio|metà|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|stasera|dopodomani|#|prossim*|sera|mattina',
	},
	phrases: {
		'robot.away': `
			(fuori ufficio|assente dall ufficio|assente|in ferie|fuori sede|in maternità|in congedo|in malattia|assenza dall ufficio|chiusura (estiva|natalizia|aziendale|per)|in permesso|in trasferta)
			(sarò|sono|saremo|siamo|sarà) (attualmente)? (assente|assenti|in ferie|fuori|chiusi|in vacanza|chiuso|via|fuori sede)
			(ufficio|uffici|azienda|negozio|studio|ditta|segreteria|laboratorio|fabbrica) __ (chius*|rimarr* chius*|resta chius*)
			accesso limitato (alla|alle|a)
			(risposta|risponditore) automatic*`,
		'robot.return': `
			(rientr*|torn*|ritorn*|riapertur*|riapr*|disponibile|di nuovo|ripresa|riprender*) (il|in|lunedì|martedì|mercoledì|giovedì|venerdì|al|dal|a partire|ufficio|operativ*|a|sarà|previst*|#)
			al (mio|nostro) (rientro|ritorno)
			(fino|sino) (al|a) (#|lunedì|martedì|mercoledì|giovedì|venerdì)?`,
		'robot.receipt': `
			(abbiamo|ho) ricevuto (la|il) (sua|suo|vostra|vostro|tua|tuo) (mail|email|e mail|richiesta|messaggio|segnalazione|comunicazione)
			(la|il) (sua|suo|vostra|tua) (richiesta|segnalazione|mail|messaggio|ticket) (è stat*|è|ha|verrà|sarà) (ricevut*|registrat*|presa|pres*)?
			(grazie per) (averci|aver|la sua|il suo|averla|la tua) (contattat*|scritto|mail|richiesta|messaggio)?
			(ticket|numero di (pratica|ticket|richiesta)|presa in carico|conferma di ricezione)
			(risponder*|ricontatter*|evad*) __ (entro|ore|giorni|prima possibile|ore lavorative)`,
		'robot.automatic': `
			(risposta|messaggio|mail|email|e mail) (automatic*|generat* automaticamente)
			(non) (rispondere|rispondete|risponda) (a questa|a questo|al)?
			(generato|inviato|generata|inviata) automaticamente
			casella non (presidiata|monitorata)`,
		'robot.deputy': `
			(per|in caso di) (urgenze|urgenza|comunicazioni urgenti|questioni urgenti|necessità urgenti|emergenze)
			(in|durante) mia assenza
			(durante|in) (la mia|mia) assenza
			(urgen*) (contattare|rivolgersi|scrivere)`,
		'robot.challenge': `
			(conferm*|verific*) __ (umano|robot|mittente|persona)
			(antispam|filtro) __ (link|clicc*)
			(messaggio|mail) (trattenut*|in quarantena|in attesa)`,
		'robot.undelivered': `
			(non è stato possibile|impossibile|non può essere|non è stato|non ha potuto|mancata) __ (consegnat*|consegnare|recapitat*|recapitare|recapito|consegna|inoltrat*)
			(mancata consegna|mancato recapito|notifica di (mancata|stato)|errore permanente|undeliverable|messaggio non consegnato|messaggio respinto|recapito non riuscito|consegna fallita|avviso di mancata)
			(messaggio|mail) (rifiutat*|respint*|restituit*)`,
		'robot.mailboxFull': `
			(casella|mailbox|spazio|quota) __ (piena|pieno|superat*|esaurit*|satura|insufficiente)`,
		'robot.noMailbox': `
			(indirizzo|destinatario|utente|casella|account) __ (sconosciut*|inesistente|non esiste|non trovat*|disattivat*|non valid*)`,
		'robot.delayed': `
			(consegna|messaggio|recapito) __ (ritard*|in coda|rinviat*|in attesa)
			(nuovi tentativi|verrà ritentat*|si continuerà|riproverà|ritenterà)
			non è ancora stato`,
		'robot.remittance': `
			(avviso di (pagamento|bonifico)|distinta di (pagamento|bonifico)|disposizione di (pagamento|bonifico)|notifica di pagamento|mandato di pagamento|dettaglio pagamento)
			le seguenti fatture`,
		'legal.lawyer': `
			(avvocat*|avv|legale|legali|studio legale|procuratore|notaio|patrocinatore|commercialista legale)`,
		'legal.represented': `
			(in nome e per conto|per conto|nell interesse) (di|del|della|e nell)? _ (client*|assistit*|mandante|società|ditta)?
			(mio|mia|nostro|nostra) (assistit*|client*|mandante|avvocat*|legale|cliente)
			(il|mi|al|dal|del|col|con il|nostro|mio) (mio|nostro)? (avvocato|legale)
			(assistit*|difes*|rappresentat*|patrocinat*) (da|dall|dal)
			(parl*|scriv*|rivol*|contatt*|interlo*|comunic*) __ (avvocato|legale|avv|studio legale|legali)
			(incaricat*|dato mandato|affidat*|in mano) __ (avvocat*|legale|legali|studio)
			(mandato|incarico) (conferit*|ricevut*)?`,
		'legal.insolvency': `
			(falliment*|fallit*|concordato preventivo|concordato|liquidazione giudiziale|liquidazione (coatta|controllata|volontaria)|curatore|curatela|commissario giudiziale|liquidator*|procedura concorsuale|composizione negoziata|insolven*|stato passivo|amministrazione straordinaria|esdebitazione|sovraindebitamento|ammissione al passivo|insinuazione|crisi d impresa|messa in liquidazione|in liquidazione|bancarotta)
			(tribunale) (di|fallimentare|ha|civile)
			(dichiarat*|apert*|apertura) (il|la|dal|della) (fallimento|liquidazione|procedura)`,
		'legal.cease': `
			(diffid*|intim*|costituzione in mora|messa in mora|atto di diffida)
			(adire|vie legali|sedi competenti|azione legale|autorità giudiziaria|ex art|ai sensi)`,
		'legal.debtorDied': `
			(decedut*|decesso|defunt*|mort*|mancat*|scompars*|certificato di morte|venuto a mancare|venuta a mancare|deceduta|morte del|compianto)
			(ered*|successione|testament*|esecutore|erede|eredi|de cuius)
			(rinunci*) (all|alla) eredità`,
		'legal.respite': `
			(moratoria|misure protettive|ristrutturazione dei debiti|legge 3|sospensione (legale|dei termini)|piano del consumatore|occ|organismo di composizione|concordato minore)`,
		'legal.reference': `
			(rif|n rg|r g|vs rif|ns rif|oggetto|pec|raccomandata|tribunale|decreto|sentenza|giudice|art)
			(spett le|egregi*|formulo la presente|con la presente|in nome e)`,
		'optout.stop': `
			[ (stop|basta|fermi|cancella|cancellami|disiscrivi|fermatevi|smettetela|smettila|fine|stop sms|basta messaggi) ]
			[ (stop|basta) (stop|sms|messaggi|basta|per favore|grazie|con|così|mail|whatsapp|scrivermi)
			(smett*|piant*|finit*|bast*) (di|la|con|la di) _ (scriver*|mandar*|inviar*|chiamar*|contattar*|messaggi|sms|disturbar*|tormentar*|telefonar*|tempestar*|mail)
			(non) (mi|ci) (scriv*|mandate|contatt*|chiam*|invi*|disturb*|mandi|telefon*|cerc*|rompete) (più|mai|a questo|per|su|sms|messaggi|altri|nulla)?
			(non) (scrivetemi|mandatemi|contattatemi|chiamatemi|inviatemi|disturbatemi|scrivermi|contattarmi|chiamarmi|inviarmi|scriveteci) (più)?
			(niente|nessun*) (più)? (sms|messaggi*|mail|email|chiamat*|telefonat*|whatsapp|comunicazion*|contatt*|solleciti|promemoria)`,
		'optout.unsubscribe': `
			(disiscri*|cancellazione|cancellatemi|cancellami|mi cancelli|annullare l iscrizione|disiscrizione|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|mi tolga|depennatemi)
			(togli*|cancell*|rimuov*|elimin*|depenn*|levat*|tolga*|leva) (mi|ci|il|la|questo|mio|nostro|dal|per favore|subito|immediatamente|i|questa|mia)? __ (numero|indirizzo|lista*|rubrica|mail|database|elenco|dati|telefono|cellulare|contatti|sistema|recapit*|mailing|archivi*|anagrafica)
			(dalla|dalle|dal|dai) (vostra|vostre|sua|vostro|vostri)? _ (lista|liste|mailing|rubrica|database|elenco|elenchi|archivi|contatti)`,
		'optout.noContact': `
			(non) (voglio|vogliamo|desidero|desideriamo|intendo|autorizzo|gradisco|acconsento) (più|essere|ricevere|che|essere più|alcuna|alcun)? __ (contatt*|ricev*|messaggi|sms|comunicazioni|chiamat*|mail|telefonate|scriv*|disturb*)
			(non) (contattat*|contattarmi|contattateci|contatti) (più|mi|ulteriormente)
			(lasci*) (mi|temi|teci|atemi|ateci)? (in pace|stare|tranquill*)
			(lasciatemi|lasciateci|mi lasci|lasciami) (in pace|stare)
			(revoc*|ritir*|neg*|oppong*|opposizione) __ (consenso|trattamento|autorizzazione|contatt*|dati)
			(dimenticat*|cancell*|scordat*|perdete) (questo|il mio|il)? numero
			(senza) (mio|il mio|nostro) (consenso|permesso|autorizzazione)`,
		'optout.channel': `
			(non|niente|né) (più)? (per|via|su|al|tramite|con) (sms|whatsapp|telefono|mail|questo numero|cellulare|email|il cellulare)
			(solo|soltanto|esclusivamente|unicamente|meglio) (per|via|tramite|con) (posta|lettera|pec|mail|email|raccomandata|iscritto|e mail|telefono)
			(numero|cellulare|telefono|mail|indirizzo|recapito|utenza) (personal*|privat*|di lavoro|aziendale|del lavoro|di casa)
			(per iscritto|via posta|posta ordinaria|per lettera|via pec) (solo|solamente|d ora|grazie|e basta)?`,
		'optout.erase': `
			(gdpr|garante|diritto (all oblio|di opposizione|alla cancellazione)|cancellazione dei (miei)? dati|privacy|articolo (17|21)|art (17|21)|registro (pubblico)? delle opposizioni|trattamento dei dati)`,
		'optout.blocked': `
			(bloccat*|blocco|segnalat*|segnalo|spam|bloccare)`,
		'hardship.illness': `
			(malat*|ospedal*|ricover*|cancro|tumore|chemio*|ictus|infarto|operazione|operat*|operare|incidente|infortun*|depressione|invalid*|dialisi|terapia intensiva|diagnos*|intervento chirurgico|aborto|disabil*|malattia|esaurimento|alzheimer|frattur*|in cura|rianimazione|leucemia|terapie|legge 104)`,
		'hardship.death': `
			(lutto|funeral*|vedov*|sepolt*|seppell*|scomparsa di|perdita di|esequie)
			(mio|mia|nostro|nostra) (marito|moglie|figlio|figlia|padre|madre|fratello|sorella|socio|compagn*|papà|mamma|bambin*|suocer*|nonn*) __ (mort*|decedut*|mancat*|pers*|scompars*|venuto a mancare|lasciat*|spent*)
			(perso|persa|abbiamo perso|ho perso) (mio|mia|nostro|nostra|un figlio|il)`,
		'hardship.jobLoss': `
			(disoccupat*|licenziat*|licenziamento|cassa integrazione|naspi|senza lavoro|perso il (lavoro|posto)|perso lavoro|senza stipendio|mobilità|a casa senza|contratto scaduto|in cassa|messo alla porta)
			(non) (lavoro|percepisco|prendo|ricevo) (più|da|stipendio|uno stipendio)
			(stipendio) (non|arretrat*|da mesi)`,
		'hardship.disaster': `
			(alluvion*|allagat*|allagamento|incendi*|bruciat*|grandin*|terremot*|tempesta|siccità|gelat*|furto|rubat*|rapin*|svaligiat*|esondazion*|frana|maltempo|nubifragio|distrutt*|calamità|tromba d aria|esplosione|crollat*|peste suina|moria|fango)
			(assicurazione|perito) _ (non|ancora|attend*|deve|dice|risarcit*|sta)
			(perso|perduto) tutto`,
		'hardship.cannotPay': `
			(non) (posso|possiamo|riesco|riusciamo|potrò|potremo|ce la faccio|ce la facciamo|sono in grado|siamo in grado|riuscirò|riesce|sono nelle condizioni) __ (pagare|pagar*|saldare|far fronte|fare fronte|versare|onorare|fine mese|sostenere|adempiere|provvedere|coprire|arrivare|neanche)
			(impossibilitat*|impossibile|impossibilità|incapac*) (a|di|al|per me)? (far|a)? (pagare|saldare|onorare|fronte)
			(non) (ho|abbiamo|c è|ci sono|dispongo|disponiamo) (più|un|i|il|di|neanche|nemmeno)? _ (soldi|euro|centesimo|denaro|liquidità|entrate|reddito|lira|risorse|fondi|nulla|niente|becco|incassi|mezzi)
			(senza) (soldi|un euro|reddito|un soldo|entrate|liquidità|una lira|risorse)
			(conto) (pignorat*|bloccat*|in rosso|vuoto|a zero)
			(pignora*|sfratt*|in bolletta|sul lastrico|rovin*|indebitat*|debiti|al verde|con l acqua alla gola|in rosso|protestat*|in ginocchio|cappio|strozzat*|disgrazia)
			(non so|non sappiamo) (come|più|cosa|dove|nemmeno)`,
		'hardship.poverty': `
			(pension*|assegno (sociale|unico)|caritas|reddito di (cittadinanza|inclusione)|sussidio|mensa|minima|mutuo|affitto|bollett*|famiglia a carico|madre sola|isee|banco alimentare|assistenza sociale)
			(affitto|luce|gas|mangiare|figli|bambini|pannolini|medicine|spesa) (o|e|non|prima|da mantenere|a carico|arretrat*)`,
		'hardship.business': `
			(difficoltà|problemi|situazione|momento|crisi|periodo) (economic*|finanziari*|di liquidità grav*|gravissim*|drammatic*|disperat*|davvero difficil*|molto difficil*|nerissim*|critic*|grav*|tragic*)
			(grav*|serie|enormi|pesanti) (difficoltà|problemi|crisi)
			(attività|negozio|azienda|ditta|bar|ristorante|fatturato|bottega|officina) __ (chius*|chiud*|crollat*|cessat*|ferm*|tracollo|sparit*|ginocchio|serranda|a terra|calat*)
			(chiudere|chiudiamo|chiudo|abbassare|cessare) (l|la|il|bottega|attività|i battenti|negozio|serranda|baracca)
			(perso|fallito|saltato) (il|nostro|l)? _ (cliente|commessa|appalto|contratto) (principale|più grande|maggiore)?
			(dipendenti|stipendi|operai) _ (licenziare|pagare|non|a casa|prima|senza)
			(acqua alla gola|sull orlo|baratro|disperat*|sopravviv*|tirare avanti|stringere la cinghia)`,
		'hardship.plea': `
			(pietà|comprensione|compassione|umanità|clemenza|supplico|prego di capire|cuore|venirmi incontro|venirci incontro|misericordia)
			(vergogn*|disperat*|disperazione|aiut*|mortificat*|imbarazz*|non so più cosa|umiliat*|angoscia|aiuto)
			(mai|prima volta) _ (successo|capitato|mancato|trovat*)`,
		'hardship.adviser': `
			(assistente social*|servizi sociali|amministratore di sostegno|tutore|caritas|consulente del debito|antiusura|curatrice|sportello)`,
		'hardship.distress': `
			(suicid*|farla finita|togliermi la vita|non ce la faccio più|non ne posso più|piang*|separat*|separazione|divorzi*|violenza|non dormo|insonnia|ansia|panico|abbandonat*|lasciat* da|crollo nervoso|a pezzi|esaurit*)`,
		'dispute.contest': `
			(contest*|contestazione|reclam*|disput*|disconosc*|oppon*|opposizione|respin*|rifiut* la fattura|impugn*|non riconosc*|in disaccordo|ricuso)
			(non) (sono|siamo) (d accordo|tenut*|debitor*|obbligat*)
			(non) (riconosco|riconosciamo|accetto|accettiamo|devo|dobbiamo|torna|tornano|corrisponde|corrispondono|quadra|quadrano|è dovut*|mi torna|ci torna|risulta dovut*|mi risulta|vi devo|coincid*)
			(error*|errat*|sbagliat*|sbaglio|scorrett*|non corrett*|inesatt*|indebit*|ingiustificat*|abusiv*|gonfiat*|illegittim*|improprio) (in|di|nella|sulla|fattura*|importo|addebito|calcol*|prezzo|quantità|iva|nel|fatturazione|emissione|totale)?
			(fattura|importo|cifra|prezzo|quantità|totale|addebito|conto|iva|somma) __ (errat*|sbagliat*|non corrett*|non torna|non corrisponde|inesatt*|non dovut*|da correggere|da rivedere|non quadra|troppo|eccessiv*|storn*|contest*|diverso)
			(corregg*|rettific*|storn*|annull*|riemett*|rivedere|modific*) (la|l|questa|il|subito|per favore|fattura|importo|addebito|tale)
			(non) _ (concordat*|pattuit*|ordinat*|richiest*|convenut*|preventivat*)
			(non) (vi|le|ti) (devo|dobbiamo) (nulla|niente|un)`,
		'dispute.amount': `
			(addebitat*|fatturat*|chiest*|calcolat*|conteggiat*) (di più|in più|troppo|il doppio|ore|un prezzo|più)
			(preventivo|prezzo|accordo|contratto|concordat*|pattuit*|offerta|listino|ordine) _ (era|erano|diceva|è|di|dice|prevede*|indicava|riporta) _ (#|€|euro|altro|inferiore|meno)
			(invece|anziché|al posto) (di|dei|delle|che)?
			(sconto|acconto|caparra|abbuono) _ (non|mancante|promess*|dimenticat*|applicat*|concordat*|detratt*|scalat*)
			(interessi|mora|spese) _ (non|ingiust*|togli*|storn*|assurd*|abusiv*)
			(ore|quantità|pezzi|metri) _ (non|sbagliat*|errat*|in più|di più)
			(solo|soltanto|solamente) (#|due|tre|quattro|cinque|dieci|metà|ordinat*|ricevut*|arrivat*)`,
		'dispute.notReceived': `
			(non|mai|nulla|niente|ancora) (è|abbiamo|ho|sono|ci|mi|si|mai|ancora)? _ (mai|ancora|stat*)? (arrivat*|ricevut*|consegnat*|pervenut*|vist*|venut*|eseguit*|terminat*|finit*|fatt*|completat*|installat*|effettuat*|presentat*|spedit*|ritirat*|reso|svolt*|iniziat*)
			(@goods) __ (mai|non|ancora|incomplet*|mancant*|a metà|parziale) _ (arrivat*|ricevut*|consegnat*|complet*|terminat*|finit*)?
			(manca*|mancano|mancava*|mancant*|incomplet*|consegna parziale|ammanco|smarrit*|persa|perso il pacco)
			(aspett*|attend*|sto aspettando|stiamo aspettando) (ancora|da|la|il|i|sempre) _ (@goods|tecnico|corriere|pezzi|consegna|giorni|settimane|mesi)?
			(nessuno) (è venut*|si è|è passat*|si è presentat*|ha)
			dov è (il|la|mio|mia) @goods`,
		'dispute.faulty': `
			(difettos*|difett*|rott*|guast*|danneggiat*|non funzion*|ammaccat*|perd*|marci*|avariat*|scadut*|arrugginit*|inutilizzabil*|graffiat*|crepat*|macchiat*|muff*|non conform*|garanzia|scheggiat*|mal fatt*|fatto male|fatti male|vizi|bucat*|scollat*|strappat*|sbeccat*|incrinat*|infiltrazion*)
			(non) (funziona*|parte|si accende|va|chiude|scalda|carica|tiene|stampa|è a norma|raffredda)
			(pessima|scarsa|cattiva|bassa) (qualità|fattura|esecuzione|lavorazione)
			(taglia|colore|modello|prodotto|articolo|pezzo|misura|codice) (sbagliat*|errat*|divers*)
			(lavor*) _ (male|da rifare|non finit*|a regola d arte|incomplet*)`,
		'dispute.duplicate': `
			(doppi*|due volte|duplicat*|2 volte|seconda volta|doppione) (fattura*|fatturat*|pagare|pagat*|addebit*|addebitat*|la|volta|fatturazione|emess*|l)?
			(fatturat*|pagare|pagat*|addebitat*|emess*) (due volte|doppio|il doppio|2 volte|in doppio|di nuovo)
			(stess*) (fattura|fornitura|ordine|lavoro) _ (già|due|di nuovo)`,
		'dispute.notOrdered': `
			(non|mai|nessuno|niente) (ho|abbiamo|ha|aver|avere|mai)? _ (mai)? (ordinat*|firmat*|acquistat*|comprat*|richiest*|sottoscritt*|autorizzat*|commissionat*|stipulat*|attivat*|prenotat*|stat* client*|usat*|utilizzat*)
			(non) (sono|siamo) (mai)? (stat*)? (vostr*|client*|un vostro)
			(nessun*|senza|alcun*) (ordine|contratto|rapporto|accordo|acquisto|commessa|incarico|abbonamento)
			(non) (conosco|conosciamo|mi risulta|ci risulta) (questa|nessun|la vostra|alcun|voi|questo|l ordine)?
			(prova gratuita|periodo di prova)`,
		'dispute.credit': `
			(nota*) di (credito|accredito)
			(storno|rimborso|accredito|nota credito|rimborsare) (promess*|non|ancora|mai|attes*|in attesa|che|della|per|parziale|del|totale)?
			(aspett*|attend*|promess*|manca*) _ (nota di credito|nota credito|storno|rimborso|accredito|nc)
			(mi|ci) dovete`,
		'dispute.cancelled': `
			(disdett*|annullat*|recess*|recesso|cancellat*|rescis*|risolto il contratto|chiuso il contratto|cessat*|disdire|disattivat*|revocato) (il|la|da|nel|a|per|l|già|via|tramite|con|entro|mesi|ordine|contratto|abbonamento|prima|tutto|regolare)?
			(non) (sono|siamo) più (client*|abbonat*|vostr*|iscritt*|soci*)
			(diritto di) (recesso|ripensamento)
			(contratto|abbonamento) (scadut*|terminat*|concluso|finito)`,
		'dispute.returned': `
			(restituit*|rispedit*|reso|resa|resi|rimandat*|riconsegnat*|ritirat*|reintegro|reso merce|rendere|mandat* indietro) (il|la|i|tutto|merce|materiale|a|in|con|per|effettuat*|autorizzat*|indietro|da|tramite)?
			(respint*|rifiutat*) (la consegna|la merce|il pacco|il collo)`,
		'dispute.identity': `
			(furto d identità|furto di identità|truff*|frod*|denunci* (ai|presso|alla|sporta)|carabinieri|polizia|questura|a mio nome|falsificat*|falsa firma|dati rubati|clonat*|contraffatt*)
			(non) (sono|ero|è|era) (stat*|io|mia la firma|mia firma) (io)?`,
		'dispute.proof': `
			(dimostr*|prov*|documenta*) (che|il|la|di|mi|del|l|tutto|scritt*|prima) _ (debito|credito|devo|dovut*|ordine|contratto|ordinat*|firma*)
			(contratto firmato|ordine firmato|bolla firmata|ddt firmato|a che titolo|in base a cosa|su che base|quale titolo|titolo di credito)
			(mostra*|inviat*|esibi*) (mi|ci)? _ (prova|contratto firmato|firma|documentazione)`,
		'dispute.timeBarred': `
			(prescritt*|prescrizion*)
			(del|dal|anno|risale al|di) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(vostro|suo|il|vs) (agente|commerciale|venditore|tecnico|collega|rappresentante|corriere|autista|operaio|installatore) _ (detto|ha detto|promesso|assicurat*|garantit*|confermat*|disse|rotto|danneggiat*|aveva)
			(promess*|assicurat*|garantit*|concordat*|confermat*|accordat*|pattuit*) (che|gratis|senza|uno|il|da|con|era)
			(gratis|gratuit*|in omaggio|in garanzia|compres*|inclus*|senza spese|senza costi)
			(come da|secondo) (contratto|preventivo|accordi|ordine|il|accordo|l)`,
		'dispute.notMine': `
			(non) (è|sono|era) (mi*|nostr*|per noi|per me|di nostra) (fattura|debito|ordine|azienda|società|competenza|conto|firma)?
			(altra|diversa|sbagliata) (azienda|società|persona|ditta|ragione sociale)
			(altro|sbagliato) (cliente|soggetto|destinatario)
			(precedente|vecchio|ex) (inquilin*|proprietari*|titolare|gestore)`,
		'dispute.setOff': `
			(compens*|decurt*|detrar*|detratt*|trattener*|tratteng*|risarcimento|danni|indennizz*|scal*) (il|la|dal|con|l|i|per|e|del|subit*|l importo)?
			(mi|ci) dovete`,
		'dispute.incomplete': `
			(finché|fino a quando|fintanto|prima|solo quando|quando|solo dopo|dopo) (che)? (non)? __ (sistemat*|riparat*|consegnat*|corrett*|completat*|sostituit*|risolt*|nota di credito|arriv*|finit*|sistemate|riparate|mandate|risolvete|consegnate|rifatt*|emettete)
			(non) (pago|paghiamo|pagherò|pagheremo|saldo|saldiamo|verso) (finché|fino|se non|nulla|niente|prima|la parte|il resto)
			(sospend*|blocc*|congel*) (il|i|ogni)? pagament*`,
		'refusal.wont': `
			(non) (pago|paghiamo|pagherò|pagheremo|intendo|intendiamo|ho intenzione|abbiamo intenzione|voglio|ho nessuna|abbiamo nessuna|vi pago|vi do|ti pago|vi paghiamo|verso) (pagare|di pagare|nessuna|un|nulla|niente|più|proprio|affatto|questa|un bel|una|intenzione di)?
			(mi|ci) (rifiut*) (di)? (pagare|categoricamente)?
			(rifiut*) (di pagare|il pagamento|ogni pagamento)
			(non) (vedrete|avrete|vedrà|avrà|prenderete|otterrete|vedete|beccate|vedrai|avrai) (un|nulla|niente|mai|più|neanche|una|questi|i)
			(neanche|nemmeno|manco|né) un (euro|centesimo|soldo|cent|quattrino)
			un bel (niente|nulla)`,
		'refusal.never': `
			(ci vediamo in tribunale|fatemi causa|fate causa|mandate (pure)? l avvocato|denunciatemi|fate quello che volete|me ne frego|non me ne frega|non mi interessa|non è un mio problema|problema vostro|problemi vostri|arrangiatevi|cavoli vostri|cazzi vostri|chissenefrega|chi se ne frega|sul mio cadavere|neanche morto|buona fortuna|fate pure|pazienza per voi|auguri)`,
		'refusal.idiom': `
			(aspetta e spera|campa cavallo|potete aspettare|ve lo scordate|te lo scordi|scordatevelo|scordatevi|sognatevelo|sognate|toglietevelo dalla testa|col cavolo|col cazzo|manco per idea|neanche per sogno|neanche per idea|nemmeno per sogno|attaccatevi|attaccati al tram|andate a quel paese|andate a|vai a quel paese|ciaone|ma anche no|picche|ciccia|mettetevi l anima)`,
		'refusal.no': `
			[ (no|mai|no grazie|assolutamente no|nemmeno per sogno|neanche per sogno|col cavolo|rifiuto|negativo|giammai|non se ne parla|no mai) ]`,
		'paid.done': `
			(@have|già|vi|risulta) (già|stat*|regolarmente|tutto|è|provveduto|effettuat*|ieri|stata|stato|appena|sempre|anche|pure|puntualmente)? (già|stat*|regolarmente|a)? (@paid|pagare|saldare|provveduto)
			(@paid) (il|ieri|con|in|tramite|da|via|tutto|a|oggi|regolarmente|già|la|questa|per|giorni|mediante|#|lunedì|martedì|mercoledì|giovedì|venerdì|stamattina|settimana)
			(già) (pagat*|saldat*|fatto|bonificat*|versat*|provveduto|regolat*|dato|sistemat*)
			(pagai|pagammo|saldai) 
			[ (pagato|fatto|saldato|già pagato|già fatto|bonifico fatto|pagata|saldata|ho pagato|già pagata|fatto ieri|bonificato|è pagata|è pagato|gia pagato|gia fatto|sistemato|ok fatto|tutto pagato|gia pagata|bonifico eseguito|fatto bonifico|fatto il bonifico) ]
			[ (pagato|pagata|già pagato|già pagata|ho pagato|bonifico fatto|saldato|gia pagato|fatto bonifico|ho già pagato|abbiamo già pagato|gia pagata)
			(risulta*) (pagat*|saldat*|incassat*|a zero|chius*|regolarmente)
			(avete|ha) (già|appena)? (incassat*|preso|addebitat*|ricevuto|prelevat*)`,
		'paid.sent': `
			@payment (è|già|stat*|sono|del|partit*|effettuat*|eseguit*|fatto)? (già|stat*|regolarmente)? (effettuat*|eseguit*|partit*|dispost*|fatto|inviat*|inoltrat*|spedit*|consegnat*|andat* a buon fine|ordinat*|partito|processat*|contabilizzat*|in viaggio|accreditat*|addebitat*|uscit*)
			(fatto|effettuato|eseguito|disposto|inviato|mandato|spedito|consegnato|lasciato|dato|ho disposto|abbiamo disposto|provveduto) (il|un|al|l|già|regolare|ieri|stamattina|oggi)? _ (bonifico|pagamento|assegno|versamento|saldo|contanti|busta|soldi)
			(dovreste|dovrebbe|dovresti|dovrebbero) (averlo|già|aver*|essere|vederlo|riceverlo|trovarlo|arrivar*|aver) (già|ricevut*|arrivat*|visto|incassat*|avuto)?`,
		'paid.proof': `
			(contabile|ricevuta|distinta|copia|attestazione|quietanza|screenshot|cro|trn|estratto conto|prova|conferma|giustificativ*) (del|di|bancari*|in allegato|allegat*|è|della|numero|dell|n)? (bonifico|pagamento|versamento|banca|avvenuto|operazione|eseguito|assegno|transazione)?
			(allego|in allegato|alleghiamo|allegat*|invio) _ (contabile|ricevuta|distinta|copia|cro|quietanza|attestazione|screenshot)
			(valuta|causale|data operazione|riferimento) _ (#|bonifico|operazione)?`,
		'paid.check': `
			(controll*|verific*|guard*|ricontroll*|consult*) (meglio|il|i|la|le|vostr*|bene|con|per|per favore|per cortesia|gli|se|di nuovo)? _ (conto|estratto*|banca|contabilità|incassi|registrazioni|gestionale|movimenti|amministrazione|accrediti|pagamenti|registri|sistema)
			(incrociat*|non tener* conto|non considerar*|ignorare|aggiorn*|abbin*|imput*|esito|associar*|registrar*)
			(non) (c è|risulta|abbiamo|ci sono|risultano) (più)? (nulla|niente|alcun*|nessun*) (da pagare|in sospeso|in scadenza|di aperto|insolut*)?`,
		'paid.word': `
			(pagat*|saldat*|bonificat*|versat*)`,
		'paid.method': `
			(con|per|tramite|via|in|mediante|a mezzo) (bonifico|assegno|contanti|carta|paypal|riba|ri ba|rid|bollettino|satispay|pos|sdd|addebito|postepay|home banking|carta di credito|filiale|bonifico istantaneo)`,
		'plan.instalments': `
			(rata|rate|rateizz*|rateal*|dilazion*|rateazione|piano di (rientro|pagamento|ammortamento)|tranche|scaglion*|rateizzazione|piano rateale|cambiali|effetti)
			(in|a|con) (#|due|tre|quattro|cinque|sei|otto|dieci|dodici|più|qualche|varie|comode) (rate|volte|soluzioni|tranche|mesi|pagamenti|parti|mensilità|trance|bonifici|assegni|versamenti|settimane)
			(#|due|tre|quattro|cinque|sei|dieci|dodici) (rate|pagamenti|mensilità|tranche|bonifici|assegni|versamenti|cambiali|soluzioni)`,
		'plan.split': `
			(dividere|suddivid*|divid*|spezz*|poco alla volta|un po alla volta|a pezzi|frazion*|ripart*|spalm*|scaglionare|pian piano|diluire|un poco alla volta)
			(metà|parte|#|€|acconto) (subito|oggi|adesso|ora|questo mese|domani|il|ora e|entro) __ (metà|resto|saldo|altra|restant*|rimanent*)
			(il|e il|la) (resto|restante|saldo|rimanente|altra metà|rimanenza) (a|il|entro|al|alla|fine|mese|più avanti|dopo|tra|con|poi|in)`,
		'plan.monthly': `
			(#|€|euro) (€|euro)? (al|ogni|mensili|per) (mese|settimana|mensilità)?
			(ogni|al) (mese|settimana|fine mese|quindici giorni)
			(mensil*|settimanal*|mese per mese)`,
		'plan.parts': `
			(acconto|parzial*|anticipo|una parte|importi più piccoli|piccole|sostenibil*|minori)`,
		'extension.ask': `
			(proroga*|posticip*|rinvi*|differ*|slitt*|spostar*|dilazione|moratoria|allung*|prolung*|pazient*|rimandare) (di|il|la|del|al|fino|per|un|alla|il pagamento|la scadenza|termine|qualche|a)?
			(potr*|poss*|può|potete|si può|è possibile|sarebbe|riuscireste|riesce|ci sarebbe|chiedo|chiediamo|gradirei) (possibile|io|noi|mi|ci|avere|chiedervi|chiederle|gentilmente|la)? __ (proroga|posticip*|più tempo|tempo|rinvi*|aspettare|attendere|pazientare|spostar*|slittare|dilazione|pagare (a|il|entro|più|fra|tra|dopo|la)|saldare (a|il|entro|più|fra|tra)|fine mese|qualche giorno|fino|ancora|rimandare|settimana in più|differire|prossima settimana|più avanti)
			(chied*|serv*|bisogno|conced*|dat*|richied*|necessit*|avere|dia|occorr*) (mi|ci|una|un|di|ancora|un po|qualche|altri|gentilmente|cortesemente)? __ (proroga|tempo|giorni|settiman*|mese|dilazione|respiro|rinvio|posticipo|termine)`,
		'extension.time': `
			(più|un po di|po di|ancora|altro) (tempo|giorni|giorno|pazienza|respiro|margine)
			(ancora|altri|altre|qualche|#|due|tre|un altro|un altra) (giorni|settimane|settimana|mese|mesi|giorno|dieci giorni)
			(fino|sino) (a|al|alla|ai) (#|fine|metà|lunedì|martedì|mercoledì|giovedì|venerdì|prossim*|dopo|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)`,
		'extension.wait': `
			(aspett*|attend*|pazient*|pazienza|portare pazienza) (ancora|un|fino|qualche|per|che|la|il|solo)
			(sospend*|ferm*|congel*) (la|il|i|le)? (pratica|solleciti|procedura|recupero|interessi)`,
		'extension.noFees': `
			(senza|niente|non) _ (interessi|mora|spese|penali|more|penale)
			(togli*|storn*|condon*|abbuon*) (gli|le|la)? (interessi|spese|mora)`,
		'promise.will': `
			(pago|paghiamo|pagherò|pagheremo|saldo|saldiamo|salderò|salderemo|bonifico|verso|verserò|verseremo|effettuerò|effettueremo|effettuiamo|effettuo|provvederò|provvederemo|provvedo|provvediamo|faccio|facciamo|farò|faremo|dispongo|disponiamo|disporrò|disporremo|mando|manderò|invio|invierò|eseguiamo|eseguiremo|regolarizzo|regolarizzeremo|sistemo|sistemiamo|sistemerò|sistemeremo|bonificheremo|bonificherò|passo|liquideremo) (il|la|lo|domani|oggi|entro|subito|in|a|lunedì|martedì|mercoledì|giovedì|venerdì|questa|questo|tutto|quanto|con|al|bonifico|pagamento|fattura|saldo|appena|stasera|sicuramente|settimana|dopodomani|l|senz|quanto prima|immediatamente|i|un|io|noi|fine|nei|per)
			(vi|la|le|ve|ti|lo|te) (lo|la)? (pago|pagherò|paghiamo|saldo|mando|faccio|farò|bonifico|pagheremo|sistemo|invio|salderò|manderemo|salderemo) (domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|entro|subito|il|in|questa|stasera|appena|con|tutto|a|al|la|settimana|fine)?
			@payment (verrà|sarà|saranno|parte|partirà|arriva|arriverà|è previst*|è in|sono|avverrà|verranno|sta per) _ (effettuat*|eseguit*|pagat*|saldat*|dispost*|fatto|domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|entro|settimana|programmat*|in pagamento|il|liquidat*|evas*|partire|fine|regolarizzat*)?
			(verrà|sarà|verranno|saranno) (pagat*|saldat*|effettuat*|liquidat*|dispost*|bonificat*|eseguit*|evas*|inserit*|regolat*|messa in pagamento)
			(riceverete|avrete|riceverà|avrà|troverete|avrai) (il|i|l|i vostri|la|tutto|quanto) (bonifico|pagamento|soldi|accredito|saldo|importo|vostri soldi|dovuto)?
			(mi impegno|ci impegniamo|sarà mia cura|sarà nostra cura|impegno) (a)? (pagare|saldare|versare|provvedere|effettuare|regolarizzare)?
			(bonifico|pagamento|saldo) (domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|entro|in settimana|previsto|a fine|programmato|questa settimana|la prossima|in partenza|stasera)`,
		'promise.run': `
			(distinta|giro|ciclo|scadenzario|tornata|lotto|prossimi|flusso) (di|dei)? (pagamenti|bonifici|pagamento)
			(prossim*) (tornata|distinta|giro|flusso|emissione)
			(giorno|data) di pagamento`,
		'promise.scheduled': `
			(programmat*|previst*|autorizzat*|approvat*|inserit*|in pagamento|in lavorazione|pianificat*|schedulat*|in scadenza|postdatat*|disposto con valuta|valuta) (per|in|il|al|nella|con|a|entro|dal|alla)?
			(mess*) in pagamento`,
		'promise.short': `
			[ (domani|venerdì|lunedì|martedì|mercoledì|giovedì|oggi|stasera|in settimana|questa settimana|la prossima settimana|prossima settimana|fine mese|a fine mese|entro|dopodomani|settimana prossima|il #|provvedo|sarà fatto|appena posso|pago) __ ]
			(entro|al massimo|per|massimo|non oltre) (domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|oggi|fine|il|la|#|stasera|e non oltre|questa|una settimana|domenica)
			(stipendio|pensione|tredicesima) (il|arriva|del|a|domani)
			(tra|fra|entro) (#|due|tre|qualche|una|pochi|una decina) (giorni|settiman*|di giorni|ore)`,
		'promise.soon': `
			(presto|a breve|prossimamente|prima possibile|quanto prima|al più presto|appena possibile|appena posso|appena possiamo|nei prossimi giorni|uno di questi giorni|in giornata|immediatamente|subito|celermente|in settimana|a stretto giro)
			(questa|la prossima|prossima|in) settimana (prossima)?`,
		'promise.condition': `
			(appena|non appena|quando|una volta|a condizione|salvo|subordinat*) (mi|ci|incass*|ricev*|arriv*|avr*|il|la|i|pagano|che|entra*|posso|possiamo|riceverò|riceveremo|sblocc*)
			(attesa|aspett*|attend*) (di|un|il|che|l|dell)? _ (incass*|pagamento|client*|finanziamento|mutuo|stipendio|contributo|rimborso|accredito)`,
		'promise.part': `
			(metà|parte|acconto|terzo|#|€) (oggi|domani|subito|adesso|intanto|per ora|ora|nel frattempo|questa settimana)
			(un|primo|piccolo) (acconto|anticipo|versamento) (di|da)?
			(intanto|per ora|almeno) _ (#|€|acconto|metà|parte)`,
		'promise.vow': `
			(promett*|prometto|promessa|garantisc*|assicur*|parola|sicuramente|senza fallo|senz altro|giuro|certo|impegn*|sicuro|al più tardi|improrogabil*|tassativamente|entro e non oltre|conti su|conta pure|massimo)`,
		'wrong.person': `
			(non) (sono|siamo|è|ero) (io|la persona|il responsabile|la responsabile|noi|di mia|competenza|l ufficio|il referente|responsabil*|competent*|il destinatario|l indirizzo|più io|chi|nostra|quello|quella|la ditta)
			(persona|destinatari*|indirizzo|ufficio|contatto|reparto|interlocutore|azienda) (sbagliat*|errat*)
			(sbagliat*|errat*) (persona|destinatario|indirizzo|ufficio|mail|ditta)
			(avete|ha|hai) sbagliato
			(scambio|confusione|per errore|errore di persona|vi confondete|si confonde|erroneamente)
			(non) (conosco|conosciamo|so chi|sappiamo chi|ho niente a che|ho nulla a che|abbiamo nulla a che|mi occupo|ci occupiamo|gestisco|me ne occupo|c entro|c entriamo)
			(qui|da noi) (non) (lavora|esiste|c è|abita)
			(sono) (solo|soltanto) (la|il|l|un|una) (centralinist*|stagist*|segretari*|custode|vicin*|figli*|inquilin*|receptionist)`,
		'wrong.left': `
			(non) (lavora|è|fa|lavoro|ricopre|fa più|collabora|c è|presta) (più) (qui|con|parte|presso|da noi|in|per|dipendente|nostro|servizio|l incarico)?
			(ha lasciato|ha cambiato|andat* in pensione|pensionat*|dimess*|trasferit*|cessat* (il|la|l)|non è più|sostituit*|in pensione|se n è andat*|ha terminato|lasciato l azienda)
			(ex|vecchi*|precedente) (dipendent*|collega|responsabile|titolare|impiegat*|contabile|amministrator*|gestore)`,
		'wrong.number': `
			(numero) (sbagliat*|errat*|non è|nuovo|è mio|da poco|è cambiat*|appartien*)
			(sbagliat*|avete sbagliato|ha sbagliato|hai sbagliato) (numero|persona)?
			(questo) (numero|telefono|cellulare) (non|è|ora|appartiene|ce l)`,
		'wrong.redirect': `
			(contatt*|rivolg*|scriv*|invi*|mand*|parl*|chiam*|sent*|girat*|inoltrat*|indirizz*|chied*|fate riferimento|rivolgersi) (si|le|la|gli|lo|tevi|etevi|pure|direttamente|per favore|questa|queste|vi|a|al|alla|all|meglio|prego|cortesemente)? __ (a|al|alla|all|con|@|amministrazione|contabilità|ufficio|collega|sede|amministratore|proprietari*|signor*|commercialista|fornitori|dott*|rag)
			(si occupa|se ne occupa|segue|gestisce|responsabile|referente|competent*) (di|del|ora|adesso|è|per|dei|della|la|il|questo|queste|tutto|amministrativ*)?
			(persona|ufficio|indirizzo|contatto|referente|mail) (giust*|corrett*|competente|di riferimento) (è|per|sarebbe)?
			(fatture|solleciti|comunicazioni) (vanno|a|devono|sono da|al|all|vanno inviate) _ (inviat*|mandat*|indirizz*|spedit*|inviare)`,
		'wrong.address': `
			(nuov*|cambiat*|cambio|altro|divers*|variazione) (indirizzo|mail|email|recapit*|sede|pec|codice|numero|dati|ragione sociale|e mail|iban)
			(traslocat*|trasferit*|trasloco|trasferimento)
			(aggiorn*|modific*|correg*|cambiare|cambiate) (per favore|cortesemente)? (i|l|il|la|le|vostr*|nostri|miei|mio) (dati|anagrafica|indirizzo|contatti|recapiti|archivio|rubrica|archivi|mail|sede)
			(casella|indirizzo|mail|pec) (non|è|verrà|sarà) _ (più|disattivat*|dismess*|attiv*|chius*|in uso|cambiat*)`,
		'wrong.notIn': `
			(proprietari*|amministratore|condominio|casa madre|assicurazione|comune|capogruppo|datore) _ (paga|deve|compete|si occupa|responsabile|pagare)
			non (è|rientra) (di|nella) (mia|nostra) (competenza)?`,
		'wrong.sold': `
			(vendut*|cedut*|rilevat*|cessione|subentr*|acquisit*|ceduta) (l|la|il|da|a|attività|azienda|locale|casa|ramo|negozio)?
			(nuov*|precedent*|vecchi*) (titolare|proprietari*|gestione|gestore|inquilin*)`,
		'document.copy': `
			(copia|copie|duplicato|pdf|originale|cortesia) (della|di|del|per|fattura|delle|conforme|in)?
			(invi*|mand*|rimand*|spedir*|inoltr*|gir*|rispedi*|fornir*|fatemi avere|fateci avere|trasmett*|rinvi*|avere|ricevere|farmi avere|farci avere|reinvi*|allegare) (mi|ci|una|la|le|di nuovo|nuovamente|per favore|cortesemente|gentilmente|copia|il|un|i|nuova|vi|per cortesia)? __ (fattur*|copia|pdf|document*|bolla|ricevuta|ddt|duplicato|estratto|dettaglio|preventivo|allegat*|giustificativ*)
			(fattur*) (di nuovo|in pdf|per favore|mancante|nuovamente|via mail|mai|in copia|non allegata|originale|dettagliata|in formato|di cortesia)
			(allegat*|file|pdf|link) _ (non|manca|vuot*|non si apre|danneggiat*|illeggibile|dimenticat*)
			(serv*|manca*|bisogno|occorr*|necessit*|senza) (di|della|la|una|copia|ci|mi)? _ (fattur*|copia|duplicato|pdf|document*|originale)`,
		'document.statement': `
			(estratto conto|situazione contabile|partitario|scheda contabile|riepilogo|elenco|prospetto|scadenzario|mastrino|dettaglio) (delle|dei|di|fatture|aggiornat*|insolut*|completo|partite|voci|degli|importi)?
			(circolarizzazione|revisor*|conferma saldo|saldi|riconciliazione|revisione)`,
		'document.order': `
			(numero (ordine|d ordine)|ordine di acquisto|cig|cup|codice (univoco|destinatario|fornitore)|oda|n ordine|numero di commessa|albo fornitori|portale fornitori|conferma d ordine|mepa)`,
		'document.form': `
			(partita iva|p iva|durc|visura|dichiarazione|certificat*|fattura (corretta|elettronica|rettificata)|xml|sdi|sistema di interscambio|rapportin*|modulo|esente|split payment|tracciabilità|reverse charge|intent*|antimafia|f24)`,
		'document.delivery': `
			(ddt|bolla|bolle|documento di trasporto|prova di consegna|pod|lettera di vettura|tracking|firma (del|alla) consegna|cmr|numero di spedizione)`,
		'document.bank': `
			(iban|coordinate bancarie|dati bancari|conto corrente|swift|bic|coordinate per)
			(su quale|quale|dove) (conto|iban|bonifico|faccio|devo fare|fare|devo|mando|posso fare|versare)`,
		'document.missing': `
			(non|mai|nessun*) (ho|abbiamo|è|ci|mi|trovo|troviamo|risulta|l)? _ (mai)? (ricevut*|avut*|pervenut*|trovo|troviamo|arrivat*|vist*) _ (fattura|fatture|copia|document*)
			(fattur*) __ (mai|non|smarrit*|pers*) _ (ricevut*|pervenut*|trov*|arrivat*|vist*|risult*)?
			(non) (trovo|troviamo|riesco a trovare|rinveniamo) (la|questa|tale|più|alcuna)? (fattura|documento|copia)?`,
		'document.ask': `
			(può|potete|puoi|potrebbe|potreste|potresti|riesce|riuscite|vi chiedo|le chiedo|chiediamo|prego|cortesemente|gentilmente|favorite) (per favore|gentilmente|cortesemente|di|a)? _ (inviar*|mandar*|rimandar*|girar*|inoltrar*|spedir*|fornir*|trasmett*|reinviar*|allegar*)`,
		'human.call': `
			(chiam*|richiam*|telefon*|squill*) (mi|ci|temi|atemi|ateci|al|pure|quando|domani|oggi|per|in|sul|prego|se|dopo|a)
			(può|potete|puoi|potrebbe|posso|possiamo|vorrei|potreste|gradirei|attendo) __ (chiamar*|richiamar*|telefonar*|telefonata|sentir*|chiamata|chiamare)
			(una)? (telefonata|chiamata|videochiamata|call|colpo di telefono)
			(sentirci|sentiamoci|risentirci|ci sentiamo|sentirvi) (per|al|domani|telefonicamente|a voce|oggi|quando)?
			(reperibile|raggiungibile|disponibile) (al|dalle|tutto|domani|telefonicamente|sul)
			(numero|recapito) (a cui|al quale|telefonico|di telefono|dove|per)`,
		'human.speak': `
			(parlar*|discut*|confront*|ragionar*|dialog*) (con|ne|a|di|al|a voce|insieme|direttamente|della|del|un)
			(vorrei|vorremmo|voglio|preferirei|gradirei|desidero|posso|possiamo|mi piacerebbe) (poter)? _ (parlar*|discut*|confront*|sentir*|incontrar*|un confronto)
			(con) (qualcuno|una persona|un responsabile|voi|un operatore|lei|il responsabile|il titolare|chi)
			(a voce|di persona|per telefono|telefonicamente)`,
		'human.meet': `
			(appuntamento|incontr*|passare in|vengo in|di persona|riunione|fissare|passo da|vediamoci|in ufficio da voi|orari di apertura|sportello)`,
		'human.person': `
			(persona|operatore|essere) (vera|vero|reale|umano|umana|in carne)
			(robot|macchina|bot|risponditore|computer|ia|umano)
			(responsabile|titolare|direttore|capo|superiore|direzione) (di|del|della|amministrativ*|per|vostro)?`,
		'complaint.insult': `
			(vergogna|vergognos*|vergognatevi|ladri|ladro|truffatori|imbecill*|idiot*|incompetent*|incapac*|cretini|cretino|merda|cazz*|stronz*|schifo|schifos*|ridicol*|indecent*|inaccettabil*|scandalos*|buffon*|pagliacc*|avvoltoi|sanguisugh*|strozzin*|usurai|cialtron*|maleducat*|sfacciat*|faccia tosta|insult*|penos*|squallid*|inammissibil*|intollerabil*|assurd*|delinquenti|rompicoglion*|coglion*|vaff*|dementi|parassiti|inelegant*|indegn*|cafon*|arrogant*)
			(come (vi permettete|si permette|osate)|ma chi vi credete|ma siete|state scherzando|ma vi rendete conto)`,
		'complaint.harassed': `
			(assill*|molest*|perseguit*|tormen*|bombard*|tempest*|stalk*|martell*|insist*|ossession*|stress*|romp*)
			(#|tre|quattro|cinque|sei|dieci|ennesim*|ogni giorno|tutti i giorni|continui|continuamente|terz*|quart*|quint*|un altro|di continuo|svariate|cento) _ (solleciti|sollecito|mail|messaggi|messaggio|sms|telefonate|volte|email|chiamate|lettere|promemoria)
			(stanc*|stuf*|basta|piene le|non se ne può|ne ho abbastanza|scatole|palle|esasper*)
			(di|la) (domenica|sabato|natale|festivo|notte|ferragosto|pasqua)
			(in copia|cc|per conoscenza) (il|al|a|mio|tutt*|nostro)?`,
		'complaint.threat': `
			(denunci*|tribunale|carabinieri|associazione consumatori|codacons|altroconsumo|garante|agcm|striscia|le iene|giornali|avvocato|legali|guardia di finanza|querel*|finanza|federconsumatori|reclamo formale) (per|a|al|vi|alla|di|contro)?
			(sentirete parlare|avrete notizie|vi faccio causa|vie legali)`,
		'complaint.review': `
			(recension*|google|trustpilot|social|facebook|stella|stelle|tripadvisor|passaparola|pubblic*|sputtan*|instagram|pessima pubblicità|una stellina)`,
		'complaint.tone': `
			(tono|toni|modi|maniera|modo di fare|educazione|rispetto|scortes*|minacc*|minaccios*|aggressiv*|offensiv*|arrogan*|freddezza|cortesia|forma|trattament*|trattare|reputation|reputazione)
			(client*) (da|di|storic*|affezionat*|fedel*|da sempre) _ (anni|vecchia data|sempre|vent*|#)?
			(da) (#|vent*|dieci|trent*|tanti|quindici|anni) anni (client*|che|vostr*|collabor*|lavoriamo)
			(un|due|pochi|tre|#|qualche) giorn* di ritardo
			(servizio|azienda|gestione|assistenza) (pessim*|scadent*|vergognos*|da terzo mondo|penos*|client*)`,
		'complaint.sarcasm': `
			(grazie (mille|tante|infinite)? (per niente|di ricordarmelo|del #|della premura|per la gentilezza|per il pensiero|di nulla|tante eh)|complimenti|bravi|che gentil*|che carini|che bello|ma che bravi|non avete di meglio|lettera d amore|ahah*|hahaha*|lol|congratulazioni|mi mancavate|che premura|che delicatezza|quanto affetto|evviva)`,
		'complaint.apology': `
			(scuse|spiegazion*) (formal*|immediat*|scritt*|per|da parte|ufficial*|del|della)
			(pretend*|esig*|aspett*|attend*|merit*) (delle|le|una|vostre)? (scuse|spiegazion*|risposta)
			(delus*|indignat*|arrabbiat*|furios*|offes*|seccat*|irritat*|amareggiat*|sconcertat*|allibit*|scandalizzat*|infastidit*|sgradevol*|dispiaciut* del|disgustat*|incazzat*|basit*|sconvolt*|umiliat*|sorpres*|stupit*)`,
		'complaint.early': `
			(non|neanche|nemmeno) (è)? (ancora)? (scadut*|scade|in scadenza|esigibil*)
			(scade|scadenza) (è|il|a|al|fine|tra|domani|fra|ancora|era)
			(prima della|prima di|ancor prima) (scadenza)?
			(nei|entro i) termini`,
		'complaint.leave': `
			(cambi*|cerc*|trov*) (fornitore|azienda|un altro|altro fornitore)
			(ultima volta|mai più|perso un cliente|perdete un cliente|perderete un cliente|concorrenza|concorrent*|chiudere i rapporti|non compr* più|non ordin* più|interrompere i rapporti|andremo altrove|altrove)`,
		'complaint.privacy': `
			(privacy|garante|gdpr|riservat*|dati personali|violazione|riservatezza)
			(vicin*|datore|colleghi|capo|famiglia|madre|dipendenti) __ (saput*|letto|visto|sann*|mostrat*|corrente|informat*)
			(tutti|chiunque) (in copia|possono vedere|visibil*|vede)`,
		'question.what': `
			(a cosa|di cosa|per cosa|cosa|che cosa|che|quale|quali|a che|a quale|per quale|cos) (si riferisce|è|sono|fattura|ordine|servizio|periodo|comprende|riguarda|si tratta|significa|corrisponde|sarebbe|c è|prestazione|importo|lavoro)
			(si riferisce|riguarda|corrisponde|comprende|è) (a|questa|questo|anche|il|la|al|per|già|quella) __ ?
			(non) (capisco|capiamo|mi è chiaro|ricordo|so a cosa|riconosco|mi dice|ho capito|comprendo|è chiaro|riesco a capire|sappiamo) (a cosa|cosa|di cosa|questa|bene|il|la|questo)?
			(chiariment*|spiegar*|spiegazion*|dettagli*|delucidazion*|chiarir*|precisazion*|informazion*)`,
		'question.who': `
			(chi) (è|sei|siete|scrive|parla|sono|mi|cavolo|diavolo)
			[ (chi|cosa|come|scusi|scusa|prego|eh|chi è|chi sei|chi siete|pronto|chi parla|che cosa|boh) ]
			(come|da dove|dove) (avete|ha|hai) (avuto|il|preso|trovato|ottenuto)
			(è|siete|sarebbe) (una truffa|veri|reale|spam|uno scherzo|phishing|vero|affidabil*|serio)`,
		'question.balance': `
			(quanto) (devo|dobbiamo|è|manca|resta|sarebbe|vi|rimane|in totale|ancora|esattamente|ammonta|fa|c è)
			(qual|quale) (è|sarebbe)? (l|il|la|importo|saldo|totale) (esatto|importo|da|totale|saldo|residuo|cifra)?
			(saldo|importo|residuo|totale|debito) (residuo|dovuto|esatto|attuale|da pagare|aperto|totale) ?`,
		'question.how': `
			(come) (posso|pago|faccio|possiamo|si|devo|pagare|funziona|dovrei|procedo|effettuo)
			(accett*|posso|possiamo|si può|è possibile|prendete) (pagare|usare)? _ (carta|paypal|contanti|bonifico|satispay|assegno|amex|riba|visa|american|bancomat|online|pos)
			(link|modalità|metodi|metodo|portale|pagina) (di|per|del) (pagamento|pagare)
			(link|sito) _ (non funziona|scadut*|errore|non si apre)
			(quale causale|che causale|quale riferimento|tasso di cambio)`,
		'question.can': `
			(può|potete|puoi|posso|possiamo|avete|ha|hai|è|siete|c è|ci sono|devo|dobbiamo|potrebbe|potreste|risulta|vale|sono|si può|era) __ ?
			(è|sarebbe) possibile`,
		'question.when': `
			(quando|entro quando|per quando|fino a quando|da quando|che giorno|in che data) (scade|è|devo|posso|dobbiamo|era|va|scadeva|si|bisogna|sarebbe|avete)
			(data di scadenza|scadenza) ?
			quanto tempo`,
		'question.why': `
			(perché|come mai|per quale motivo|per quale ragione|motivo|ragione|come è calcolat*|come si calcola|da dove)`,
		'question.ask': `
			(domanda|domande|informazion*|sapere|chiedere|dubbio|curiosità|chieder*|confermar*|conferma|dirmi|farmi sapere|fateci sapere|fatemi sapere|mi dica|ditemi|scusate l ignoranza)
			(può|potete|potrebbe|potreste|mi|ci|riuscite|puoi) (mi|ci)? (dir*|indicar*|chiarir*|spiegar*|confermar*|ricordar*|far sapere|comunicar*|precisar*|controllar*|aiutar*)`,
		'ack.thanks': `
			(grazie|ringrazi*|grz|tante grazie|mille grazie|thanks)
			(grazie) (per|del|della|dell|di|x) (il|la|promemoria|avviso|avermi|averci|segnalazione|avermelo|sollecito|messaggio|info|mail|l|aver)?`,
		'ack.received': `
			(ricevut*|preso nota|presa visione|letto|visto|annotat*|capito|inteso|recepit*|prendiamo atto|prendo atto|prendo nota|messaggio ricevuto|segnato)
			[ (ok|ricevuto|visto|va bene|d accordo|perfetto|capito|letto|grazie|sì|si|bene|lo so|ricevuta|okay|intesi|certo|chiaro) `,
		'ack.looking': `
			(verific*|controll*|guard*|ved*|cerc*|approfond*|inform*|sento|chiedo|esamin*|valut*|indag*) (subito|e|con|il|la|quanto|internamente|di|mo|iamo|in|un|i|l|meglio|se|con l|cosa|oggi|domani) 
			(vi|le|ti) (faccio|facciamo|farò|faremo|aggiorn*|comunic*|dic*|tengo|terremo|rispond*|ricontatt*|confermo) (sapere|avere|aggiornat*|appena|al|presto|quanto|entro)?
			(in verifica|in lavorazione|stiamo verificando|sto verificando|al vaglio|stiamo controllando|sto controllando|in fase di verifica|ce ne occupiamo|me ne occupo)
			(sent*|chied*|parl*) (con)? (l|la|il|in|mia|mio)? (amministrazione|contabil*|capo|moglie|marito|commercialista|banca|collega|ufficio|titolare)`,
		'ack.forwarded': `
			(inoltrat*|girat*|trasmess*|passat*|mandat*|gir*|inoltr*|pass*|trasmett*|consegnat*) (la|il|a|al|alla|all|ai|tutto|vostra|subito|questa|mail|già|in|sua|quanto|l)? _ (amministrazione|contabilità|ufficio|collega*|responsabile|titolare|commercialista|direzione|competente|tesorier*|mail|richiesta|capo|marito|moglie|pagamenti)
			(inoltrat*|girat*|inoltro|giro|trasmess*) (il tutto|la mail|tutto|a chi)?`,
		'ack.ok': `
			[ (ok|va bene|d accordo|perfetto|sì|si|certo|bene|👍|👌|🙏|nessun problema|benissimo|ottimo|ok grazie|va bene grazie|capito|inteso|okay|intesi|sicuro|certamente) ]
			(nessun problema|va bene|non c è problema|tranquill*|d accordo)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(buon|buona|buone|buoni|felice|tanti) (natale|anno|feste|weekend|giornata|serata|lavoro|fine|pasqua|ferie|domenica|auguri|vacanze)
			(cordiali saluti|un saluto|un abbraccio|distinti saluti|cordialità)`,
		'other.scam': `
			(eredità di|lotteria|bitcoin|cripto*|vincit*|vinto|beneficiari*|prestito (tra|veloce|personale)|milioni di|conto (sospeso|bloccato|limitato)|verific* (il tuo|il suo) (conto|account)|password|pacco in giacenza|investiment*|donazione|principe)`,
		'other.marketing': `
			(offerta|offerte|promozion*|sconto esclusivo|newsletter|webinar|catalogo|fiera|seo|posizionamento|sito web|pubblicità|demo|codice sconto|black friday|preventivo gratuito|brochure|partnership|collaborazione) (di|per|del|special*|esclusiv*|su|gratuit*|nostra|valid*|dedicat*)?
			(offriamo|siamo un azienda|i nostri servizi|i nostri prodotti|siamo lieti di presentar*|mi permetto di)`,
		'other.unrelated': `
			(candidatura|curriculum|cv|posizione aperta|colloquio|tirocinio|stage|invito|compleanno|matrimonio|pranzo|cena|riunione|verbale|ordine del giorno|prenot*|tavolo|preventivo per|nuovo ordine|listino|disponibilità|giacenza|tempi di consegna|sondaggio|lotteria|partita|calcetto)
			(scusa sbagliato|non era per te|chat sbagliata|amore|mamma|papà|baci|ti amo|pane|latte|bimbi a scuola)`,
		'other.injection': `
			(ignor*|dimentic*|trascur*) (tutte|le|tutto|ogni)? __ (istruzioni|regole|ordini|indicazioni)
			(ora sei|modalità manutenzione|messaggio di sistema|prompt di sistema|istruzione di sistema)
			(nota|messaggio|istruzion*|avviso) (per|a|all|al) (l|il)? (ia|assistente|bot|classificatore|modello|sistema|intelligenza)
			(classific*|contrassegn*|segn*|consider*|tratt*|categorizz*) (questo|questa|il|tutte|la|il mio) __ (come) (pagat*|saldat*|promessa)?`,
		'late.forgot': `
			(dimentic*|sfuggit*|scordat*|svista|distrazione|passato di mente|passata di mente|disguido|dimenticanza|mi è sfuggit*|ci è sfuggit*|perso di vista|inosservat*|spam|posta indesiderata)`,
		'late.cash': `
			(liquidità|cassa|incassi|scopert*|ritardi nei pagamenti|clienti non|cliente non|fido|flusso|stagion*|momento di magra|stretti|insoluti|affidamento|corti)`,
		'late.approval': `
			(autorizzazione|approvazione|firma|visto|benestare|delibera|determina|direzione|presidente|consiglio|doppia firma|amministratore delegato|validazione|liquidazione tecnica)`,
		'late.technical': `
			(problem* (tecnic*|informatic*|con la banca|bancar*|di sistema)|guasto|sistema (bloccat*|nuovo)|cambio (banca|gestionale|sistema)|migrazione|carta (scaduta|bloccata|rifiutata)|bonifico (stornato|respinto|rifiutato)|insoluto tecnico|home banking|token|attacco informatico|gestionale|server|riba (insoluta|tornata))`,
		'late.sorry': `
			(scus*|spiac*|dispiace|mi scuso|ci scusiamo|perdon*|chiedo venia|mea culpa|rammaric*|mortificat*|pardon)`,
		'tone.rude': `
			(merda|stronz*|vaffanculo|cazzo|coglion*|figli di|puttana|bastard*|testa di|deficient*|imbecill*|affanculo|fottet*|pezzi di|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(cordial*|gentil*|piacere|volentieri|grazie mille|lieto|abbraccio|car*|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉|ottimo)
			(ottim*|buon|eccellent*|bel) (lavoro|servizio|collaborazione|rapporto|prodotto)`,
		'tone.admits': `
			(non|senza) (contest*|rifiut*|neg*|discut*|mett* in dubbio|lament*|vogliamo sottrarci|stiamo dicendo|sto dicendo|dico)
			(fattura|importo|merce|lavoro|tutto|servizio|fornitura) _ (corrett*|giust*|in ordine|perfett*|ok|a posto|conforme|regolare|impeccabil*)
			(lo so|sappiamo|riconosco|riconosciamo|ammett*|consapevol*)`,
		'tone.denies': `
			(come già (detto|scritto|comunicato|spiegato)|per l ultima volta|ancora una volta|ve l ho già|l ho già|ripeto|ribadisco|più volte)`,
		'topic.invoice': `
			(fattur*|ft|conto|riba)`,
		'topic.payment': `
			(pag*|sald*|bonific*|vers*|soldi|importo|denaro|assegno)`,
		'topic.reminder': `
			(sollecit*|promemoria|mail|messaggi*|sms|lettera|avviso|avvisi)`,
		'topic.fee': `
			(interessi|mora|spese|penal*|commission*)`,
		'topic.request': `
			(per favore|potete|può|potrebbe|potreste|cortesemente|gentilmente|prego|x favore|per cortesia)`,
	},
};
