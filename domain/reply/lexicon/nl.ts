import type { LexiconSource } from './concept';

/** Dutch, of the Netherlands and Flanders. */
export const dutch: LexiconSource = {
	negations: 'niet|geen|nooit|zonder|noch|niks|niets|nie|nimmer',
	laterNegations: 'niet|nooit|niks|niets|nie',
	conditions: 'als|zodra|indien|mits|totdat|tot|wanneer|nadat|voordat|of|tenzij|zolang',
	classes: {
		i: 'ik|we|wij|ze|hij|zij|bank|boekhouding|baas|man|vrouw|administratie',
		we: 'ik|we|wij',
		have: 'heb|hebben|heeft|had|hadden|hebt|hb',
		pay: 'betaal*|betalen|voldoe*|voldoen|overmak*|maak*|maken|stort*|vereffen*|regel*|boek*|zet*|zetten|stuur|sturen|schrijf|tik*|lever|doe|doen',
		paid: 'betaald|voldaan|overgemaakt|overgeschreven|gestort|afgeschreven|vereffend|geregeld|overgeboekt|geboekt|verricht|gedaan|verzonden|geïncasseerd|afbetaald|bijgeschreven|verstuurd|getikt|afgelost',
		goods: 'bestelling*|levering*|pakket*|pakje*|goederen|product*|artikel*|order*|dienst*|materiaal|spullen|zending*|werk|werkzaamheden|doos|dozen|pallet*|onderdelen|machine',
		soon: 'vandaag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand|eind|begin|half|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vanavond|vanmiddag|#|volgende|komende',
	},
	phrases: {
		'robot.away': `
			(afwezig*|niet op kantoor|niet aanwezig|buiten kantoor|afwezigheid*|out of office|afwezigheidsbericht|afwezigheidsassistent)
			(met|op) (vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof|reces|zakenreis)
			(ben|zijn) (ik|wij|we)? (momenteel|tijdelijk|van|tot|t m)? (niet|beperkt)? (bereikbaar|afwezig|aanwezig|gesloten|vrij|met vakantie)
			(kantoor|winkel|praktijk|zaak|bedrijf|wij|we|school|atelier) (is|zijn|gesloten|wegens|blijft)? (gesloten|dicht) (van|tot|wegens|in|tussen|vanaf|op|voor)?
			(bouwvak|bedrijfssluiting|zomersluiting|kerstsluiting|collectief verlof|jaarlijks verlof)
			(beperkt|geen) (toegang|bereikbaar)`,
		'robot.return': `
			(terug|weer|retour) (op|bereikbaar|aanwezig|vanaf|maandag|dinsdag|woensdag|donderdag|vrijdag|in|op kantoor|open|aan het werk|aan|van de partij|#)
			(vanaf|op) _ # _ (weer|terug)
			(na|bij) (mijn|onze) (terugkomst|terugkeer|afwezigheid|vakantie)
			(tot en met|t m|tot) (maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|#)`,
		'robot.receipt': `
			(uw|je|jouw) (bericht|e mail|email|mail|vraag|verzoek|aanvraag|melding) (is|hebben wij|wordt|hebben we|werd)? _ (ontvangen|in behandeling|geregistreerd|binnengekomen|aangekomen)
			(wij|we|ik) (hebben|heb) uw (bericht|e mail|email|mail|vraag|verzoek) _ ontvangen
			(bedankt|dank|dank u|dank je) (wel)? voor (uw|je|het) (bericht|e mail|email|mail|contact|aanvraag|vraag|contacteren)
			(ticket*|zaaknummer|meldingsnummer|ontvangstbevestiging|casenummer|dossiernummer)
			(streven|reageren|antwoorden|beantwoorden|nemen contact|antwoord) __ (werkdag*|uur|uren|zo spoedig mogelijk|dagen)`,
		'robot.automatic': `
			(automatisch*) (antwoord|bericht|gegenereerd*|mail|e mail|email|beantwoord*|reactie|ontvangstbevestiging|afwezigheids*|verzonden)
			(niet) _ (reageren|antwoorden|beantwoorden) (op deze|op dit)?
			(dit is een|deze mail is) automatisch*`,
		'robot.deputy': `
			(voor|bij) (dringende|urgente|spoed|spoedeisende|spoedgevallen|dringend*|noodgevallen)
			(tijdens|in|gedurende) mijn afwezigheid
			(neem|neemt) (dan|u|je)? _ contact op met (mijn collega|collega)?`,
		'robot.challenge': `
			(bevestig|verifieer|klik) __ (mens|robot|afzender|link|afleveren)
			(spamfilter|spambeveiliging|quarantaine)
			(bericht|mail) (wordt|is) (vastgehouden|tegengehouden)`,
		'robot.undelivered': `
			(kon|kan|konden) (niet) (worden|bezorgd|afgeleverd|worden bezorgd|worden afgeleverd)
			(niet|kon niet) (bezorgd|afgeleverd|bestelbaar|worden afgeleverd|worden bezorgd)
			(onbestelbaar*|bezorging mislukt|aflevering mislukt|afleveringsfout|bezorgfout|teruggestuurd bericht|retourbericht|bericht geweigerd)
			(permanente|definitieve) fout`,
		'robot.mailboxFull': `
			(mailbox|postvak|postbus|inbox|opslag*|quota|quotum) _ (vol|overschreden|bereikt|te vol)`,
		'robot.noMailbox': `
			(adres|ontvanger|gebruiker|mailbox|postvak) _ (onbekend|bestaat niet|niet gevonden|ongeldig|uitgeschakeld)
			(onbekende|ongeldige) (ontvanger|gebruiker|adres)`,
		'robot.delayed': `
			(bezorging|aflevering|bericht) _ (vertraagd|vertraging|uitgesteld|wachtrij)
			(opnieuw|nogmaals) (geprobeerd|proberen)
			nog niet (bezorgd|afgeleverd)`,
		'robot.remittance': `
			(betalingsspecificatie|betaalspecificatie|betaaladvies|betalingsadvies|remittance|betalingsbericht|betaalbericht)
			(de)? volgende facturen`,
		'legal.lawyer': `
			(advocaat|advocate|advocaten*|advocatenkantoor|raadsman|raadsvrouw|jurist*|rechtsbijstand*|notaris*|deurwaarder*|gerechtsdeurwaarder*)
			(mr|meester) (van|de|j|p|m|a)`,
		'legal.represented': `
			(namens|voor) (mijn|onze|de)? (cliënt*|client*)
			(cliënt*|mandant*)
			(mijn|onze) (advocaat|advocate|raadsman|raadsvrouw|jurist|rechtsbijstand*)
			(treed|treden|treedt) (ik|wij)? (op)? (namens|voor|op)
			(behartig*|vertegenwoordig*|bijstaan|bijgestaan|sta bij) (de belangen|ik|wij|mij|ons|door)?
			(contact|schrijf|spreek|richt|wend|verloopt|communicatie|correspondentie) __ (advocaat|advocate|raadsman|jurist|rechtsbijstand*|advocatenkantoor)
			(advocaat) (ingeschakeld|genomen|inschakelen|is ingeschakeld)
			(uit handen|overgedragen) (gegeven)? (aan)? _ (advocaat|jurist|rechtsbijstand*)`,
		'legal.insolvency': `
			(faillissement*|failliet*|surseance|surséance|curator*|bewindvoerder*|wsnp|whoa|wco|gerechtelijke reorganisatie|gerechtelijk akkoord|schuldsanering*|boedel*|vereffenaar|vereffening|ontbonden|bankroet|insolventie*|ontbinding|turboliquidatie|liquidatie|homologatie|collectieve schuldenregeling)
			(vordering*) (indienen|aanmelden|in te dienen|ter verificatie)
			(rechtbank) _ (uitgesproken|vonnis|beschikking|ondernemingsrechtbank)`,
		'legal.cease': `
			(sommeer|sommeren|sommatie|gesommeerd|ingebrekestelling|aansprakelijk|aansprakelijkstelling|stel u aansprakelijk|stellen u)
			(rechtsmaatregelen|dagvaard*|kort geding|gerechtelijke stappen|juridische stappen)
			(op grond van|krachtens|artikel) (artikel|art|de|#)`,
		'legal.debtorDied': `
			(overleden|overlijden|overleed|gestorven|ontvallen|wijlen|overlijdensakte)
			(erfgena*|nalatenschap|erfenis|executeur*|erven|testament*|verklaring van erfrecht|beneficiair)
			(leeft niet meer|is dood)`,
		'legal.respite': `
			(schuldhulpverlening gemeente|moratorium|afkoelingsperiode|breed moratorium|beslagvrije|minnelijk traject|msnp|dwangakkoord|schuldbemiddel*|opschorting)`,
		'legal.reference': `
			(onze ref*|uw ref*|ons kenmerk|uw kenmerk|zaaknummer|rolnummer|dossier*|inzake|rechtbank|vonnis|kantonrechter|vredegerecht)
			(geachte (heer|mevrouw|crediteur|schuldeiser)|zonder nadelige erkentenis|aangetekend)`,
		'optout.stop': `
			[ (stop|stoppen|afmelden|uitschrijven|uit|einde|genoeg|stop aub|stop sms|stop hiermee|stop ermee) ]
			[ stop (stop|sms|aub|met|hiermee|ermee|nu|berichten|er mee|dit|a u b)
			(stop|stoppen|houd|hou|kap|kappen|ophouden) (nu|eens|alsjeblieft|aub|er|onmiddellijk|direct)? (met|op|hiermee|ermee|mee|daarmee) __ (sturen|appen|bellen|mailen|smsen|sms en|berichten|contact|benaderen|sms*|herinneringen|spammen|lastigvallen|sms jes|lastig vallen|mails)?
			(geen|niet meer|nooit meer) (sms*|berichten|mails|mail|appjes|apps|telefoontjes|contact|e mails|emails|whatsapp*|herinneringen|post|reclame|belletjes|appen|bellen|mailen) (meer|sturen|ontvangen|op|via|per|naar|aub|opnemen|graag|te)?`,
		'optout.unsubscribe': `
			(uitschrijv*|afmeld*|uitgeschreven|afgemeld|afmelding|uitschrijving|schrijf me uit|schrijf mij uit|meld me af|meld mij af)
			(verwijder*|haal*|schrap*|wis*|gooi|halen) (mij|me|ons|mijn|onze|dit|deze|a u b|aub|svp|het|alstublieft|mn|u)? __ (nummer*|adres*|lijst*|gegevens|bestand*|database|systeem|mail*|verzendlijst|telefoonnummer|weg|eruit|contact*|emailadres|mobiel*|06|mailinglijst)
			(uit|van) (jullie|uw|de|het|deze) (lijst|systeem|bestand|mailinglijst|database|verzendlijst|bestanden|mailing)`,
		'optout.noContact': `
			(niet|nooit|geen) (meer)? (contacteren|benaderen|bellen|mailen|appen|smsen|aanschrijven|lastigvallen|lastig vallen|contact opnemen|contact op te nemen|te benaderen|gebeld|gemaild|benaderd|gecontacteerd|ge appt|ge sms t|storen)
			(neem|stuur|bel|app|mail|contacteer|schrijf|benader|sms) (mij|me|ons)? (aub|hier|svp|alstublieft|alsjeblieft)? (niet|nooit|geen) (meer|contact|berichten|sms*|mails)?
			(wil|wens|willen|wensen) (ik|wij|we|van u|van jullie|hier)? __ (geen|niet) __ (contact|berichten|ontvangen|sms*|gebeld|benaderd|mails|gemaild|horen|bericht*|gecontacteerd|appjes|post)
			laat (me|mij|ons) (met rust|nu)
			(trek|intrekken|herroep|ingetrokken|bezwaar) __ toestemming
			(geen|zonder) (mijn)? toestemming
			(nummer|adres) (wissen|vergeten|verwijderen|schrappen|weggooien)
			(rot op met je|donder op met je) (berichten|mails)`,
		'optout.channel': `
			(niet|geen) (meer)? (per|via|op|over) (sms|whatsapp|app|telefoon|mail|e mail|dit nummer|mijn werk*|mijn privé*|mobiel)
			(alleen|enkel|uitsluitend|liever|graag) (nog)? (per|via) (post|brief|mail|e mail|email|telefoon|sms)
			(privé|prive|werk|zakelijk*|persoonlijk*) (nummer|telefoon|mail*|adres|mobiel*|e mail|mailadres)
			(privénummer|werkadres|werkmail|privemail|privénr|werktelefoon|privételefoon)
			(alleen|enkel|uitsluitend) schriftelijk
			(brief|post) (naar huis)? mag`,
		'optout.erase': `
			(avg|gdpr|recht op (vergetelheid|verwijdering|bezwaar|gegevenswissing)|gegevens (wissen|verwijderen)|persoonsgegevens|verwerking van mijn|artikel (17|21)|bel me niet|bel me niet meer register)`,
		'optout.blocked': `
			(geblokkeerd|blokkeer|blokkeren|gerapporteerd|gemeld als|spam|ongewenst)`,
		'hardship.illness': `
			(ziek|zieke|ziekte|ziekenhuis|kanker|chemo*|operatie|geopereerd|hartinfarct|herseninfarct|beroerte|ongeluk|ongeval|depressi*|burn out|burnout|overspannen|arbeidsongeschikt*|wia|wao|revalid*|revalidatie|intensive care|ic|diagnose|dialyse|miskraam|couveuse|dementie|gehandicapt|invalid*|ziektewet|thuiszitten|opgenomen|terminaal|palliatief|psychische|tumor)`,
		'hardship.death': `
			(mijn|onze) (man|vrouw|zoon|dochter|vader|moeder|broer|zus|partner|kind|compagnon|echtgenoot|echtgenote) __ (overleden|gestorven|overleed|verloren|begraven|dood|verongelukt)
			(begrafenis|uitvaart|rouw*|weduwe|weduwnaar|crematie|rouwperiode|sterfgeval|ontvallen)
			(verloren|begraven|verlies van) (mijn|onze|man|vrouw)`,
		'hardship.jobLoss': `
			(werkloos*|ontslagen|ontslag|baan kwijt|werk kwijt|baan verloren|werk verloren|ww|zonder werk|zonder baan|uwv|uitkering|rva|ocmw|leefloon|tijdelijke werkloosheid|contract niet verlengd|op straat)
			(geen) (loon|salaris|inkomen|werk|baan|inkomsten)`,
		'hardship.disaster': `
			(overstroming*|brand|afgebrand|storm*|hagel*|waterschade|inbraak|ingebroken|beroofd|overstroomd|onweer|droogte|aardbeving|ramp|blikseminslag|explosie|vogelgriep|geruimd|vorst|mislukte oogst|misoogst|verwoest|vernield)
			(verzekering*|verzekeraar|expert) _ (keert|nog|betaalt|wacht|niet|onderzoek*)
			alles (kwijt|verloren)`,
		'hardship.cannotPay': `
			(kan|kunnen|kon|konden|lukt|kan ik|kunnen wij|kunnen we) __ (niet|onmogelijk|nooit|geen) __ (betalen|voldoen|opbrengen|missen|ophoesten|aflossen|opbrengt|rondkomen|betalen|rekeningen)
			(niet) (kan|kunnen) (betalen|voldoen|opbrengen|missen|ophoesten)
			(niet|geen) _ (betalen|voldoen|opbrengen|ophoesten) (kan|kunnen)
			(geen|nauwelijks|niet genoeg) (geld|cent|rooie cent|inkomen|inkomsten|euro|middelen|spaargeld|sou|saldo|reserves|cent meer)
			(rekening|loon*|uitkering) (staat|is|ligt)? _ (leeg|rood|geblokkeerd|beslag)
			(loonbeslag|beslag*|uit huis gezet|ontruiming|schulden|platzak|blut|aan de grond|rood staan|sta rood|water aan de lippen|kopje onder|eindjes aan elkaar|berooid|krap zitten|geruïneerd|armoede)
			(weet|weten) (niet|het niet|echt niet) (meer)? (hoe|wat|waar|waarvan|verder)`,
		'hardship.poverty': `
			(bijstand|aow|voedselbank|alleenstaande (moeder|ouder|vader)|minimum*|toeslag*|pensioentje|kinderbijslag|participatiewet|huurtoeslag|leefgeld|budgetbeheer)
			(huur|gas|licht|eten|boodschappen|kinderen|luiers|medicijnen|energierekening) (of|en|niet|betalen|moet|eerst|voor)`,
		'hardship.business': `
			(financieel|financiële|financiele) (zwaar|moeilijk*|problemen|situatie|nood|moeilijkheden|zorgen|in de knel|slecht|klem)
			(zaak|winkel|bedrijf|restaurant|café|praktijk|salon|omzet|tent) __ (sluiten|gesloten|stopt|stoppen|dicht|failliet|ingestort|weggevallen|stil|omvallen|houdt op|opdoeken|deuren)
			(grootste|belangrijkste|enige) (klant|opdrachtgever|opdracht) _ (failliet|weg|kwijt|verloren|weggelopen|betaalt niet|weggevallen)
			(personeel|mensen|salarissen|lonen) _ (ontslaan|naar huis|betalen|niet|moeten)
			(zware|moeilijke|slechte|barre) (tijd|tijden|periode|jaar|situatie|maanden)
			(hoofd boven water|water tot aan|op omvallen|afgrond|noodkreet|overleven)`,
		'hardship.plea': `
			(begrip|medelijden|mededogen|coulance|clementie|genade|hart|geduld met ons|menselijk*|alsjeblieft help)
			(schaam|schamen|beschaamd|wanhopig|wanhoop|radeloos|ten einde raad|help|helpen|zie geen uitweg|geen uitweg|gênant|gegeneerd|radeloos)
			(nooit|eerste keer) (eerder|meegemaakt|gebeurd|in zo|achter)`,
		'hardship.adviser': `
			(schuldhulp*|schuldhulpverlening|maatschappelijk werk*|budgetcoach|schuldbemiddelaar|bewindvoering|mentor|sociaal werker|kredietbank|ocmw|caw|buurtteam|schuldhulpmaatje|mantelzorger|beschermingsbewind*)`,
		'hardship.distress': `
			(zelfmoord|suïcid*|zelfdoding|niet meer leven|kan niet meer|het niet meer|trek het niet|slaap niet|slapeloos|huil*|scheiding|gescheiden|paniek*|ingestort|instorten|verlaten|overspannen|blijf van mijn lijf|huiselijk geweld|vechtscheiding)`,
		'dispute.contest': `
			(betwist*|bezwaar*|oneens|niet eens|niet akkoord|geschil|protest*|reclamatie*|klopt niet|kloppen niet|onjuist*|onterecht*|incorrect*|niet correct|niet juist|ongegrond*|niet terecht|weerleg*|verwerp*)
			(ga|gaan) (ik|wij|we)? (hier|er|daar)? (niet|geenszins) (mee)? akkoord
			(klopt|kloppen) (er|hier|iets|helemaal|geen|van|volgens|totaal|ook|dat|dit)? (niet|niets|geen|niks|iets)
			(factuur|rekening|bedrag|prijs|aantal|berekening|uren|btw|som|nota) __ (fout*|klopt niet|verkeerd|niet juist|onjuist|te hoog|niet correct|corriger*|aanpassen|crediter*|betwist*|niet kloppen|niet akkoord)
			(foute|foutieve|verkeerde|onjuiste) (factuur|rekening|bedrag|prijs|aantal|berekening|gegevens|btw|facturatie)
			(fout) (in|op|bij|gemaakt|van jullie)
			(ben|zijn|is) (ik|wij|we|niets|jullie|u)? (niets|niks|geen) (verschuldigd|schuldig|meer)
			(corriger*|pas aan|aanpassen|herzien|crediteer*|intrekken) (de|deze|dit|uw|jullie|a u b|aub)?
			niet (wat|zoals|conform) (we|wij|ik|er|is|was|de)? (afgesproken|besteld|overeengekomen|geoffreerd|hebben)?`,
		'dispute.amount': `
			(te veel|teveel|te hoog|dubbel zoveel|meer dan) (berekend|gefactureerd|in rekening|gerekend|bedrag|afgesproken|betaald)?
			(offerte|afgesproken|afspraak|contract|prijs|geoffreerd|beloofd) _ (was|is|staat|stond|zegt|van|voor|op) _ (#|€|euro|anders|minder|lager)
			in plaats van
			(korting|aanbetaling) _ (niet|vergeten|ontbreekt|beloofd|verwerkt|afgesproken|verrekend)
			(aanmaningskosten|rente|incassokosten|kosten|administratiekosten) _ (niet|onterecht|kwijtschelden|belachelijk|betaal|niet akkoord|vervallen)
			(uren|aantal|hoeveelheid|meters) _ (klopt niet|kloppen niet|te veel|teveel|verkeerd)
			(maar|slechts|alleen|enkel) (#|twee|drie|vier|vijf|tien|de helft) (besteld|ontvangen|geleverd|gekregen|stuks|afgenomen)`,
		'dispute.notReceived': `
			(nooit|niet|nog niet|nog steeds niet|niets|niks|geen|nog altijd niet|nog nooit|nog geen) __ (ontvangen|gekregen|geleverd|aangekomen|binnen|gearriveerd|gezien|geweest|uitgevoerd|afgerond|klaar|geplaatst|gekomen|binnengekomen|opgeleverd|gedaan|geïnstalleerd|komen opdagen|afgemaakt|verschenen)
			(@goods) __ (nooit|niet|nog niet|nog steeds niet|ontbreekt|ontbreken|incompleet|onvolledig|zoek|kwijt) _ (ontvangen|gekregen|geleverd|aangekomen|binnen|compleet|af)?
			(wacht|wachten) (ik|we|wij)? (nog|al)? (steeds|altijd|al|weken|op) _ (op|@goods)
			(ontbreekt|ontbreken|ontbrak|mist|missen|incompleet|onvolledig|deels geleverd|half geleverd)
			(niemand) (geweest|gekomen|langsgekomen|komen|verschenen|is)
			waar (is|zijn|blijft|blijven) (mijn|onze|de|het) @goods`,
		'dispute.faulty': `
			(kapot*|defect*|stuk|beschadigd*|gebrekkig*|lek|lekt|lekkage|roest*|beschimmeld*|schimmel|bedorven|onbruikbaar*|gebroken|gescheurd*|krassen|kras|ondeugdelijk*|wanprestatie|ondermaats*|slecht (werk|gedaan|uitgevoerd|afgewerkt)|broddelwerk|prutswerk|niet goed|verrot*|garantie*|verkleurd*|barst*|gebarsten|mankement*|gebrek*|wanproduct*|over datum)
			(werkt|werken|doet|functioneert|start|laadt|past|sluit|draait|koelt|verwarmt|print) (het|nog|er|al)? _ (niet|nooit|nog steeds niet|niks|slecht)
			(verkeerde|foute) (maat|kleur|artikel*|product*|onderdel*|model|levering|bestelling|type|versie|spullen)
			(slechte|belabberde|matige|abominabele) (kwaliteit|afwerking|service|staat)
			(niet) (conform|deugdelijk|zoals (besteld|beschreven)|in orde|hersteld|gerepareerd|opgelost)`,
		'dispute.duplicate': `
			(dubbel|dubbele|twee keer|tweemaal|2x|2 keer|nog een keer|nogmaals|tweede keer) (gefactureerd|betaald|betalen|factuur|gestuurd|berekend|in rekening|afgeschreven|geïncasseerd|gekregen|verstuurd|hetzelfde)
			(zelfde|dezelfde) (factuur|bestelling|rekening) _ (al|twee|dubbel|nog)`,
		'dispute.notOrdered': `
			(nooit|niet|niets|niks|geen|niemand) __ (besteld|gekocht|ondertekend|afgesloten|afgenomen|aangevraagd|opdracht gegeven|bestelling|klant*|contract|getekend|abonnement|akkoord gegeven|geplaatst|geboekt|overeenkomst|gebruikt|gevraagd|afgesloten)
			(ben|zijn) (ik|wij|we)? (nooit|geen|helemaal geen) klant
			(ken|kennen) (ik|wij|we)? (jullie|uw bedrijf|deze|dit|u) (niet|helemaal niet)?
			zonder (mijn|onze) (toestemming|opdracht|akkoord)
			(proefabonnement|proefperiode|gratis proef)`,
		'dispute.credit': `
			(creditnota*|creditfactuur|creditfacturen|credit|crediteren|gecrediteerd|terugbetaling|restitutie|terugbetaald|terugkrijgen|tegoed) (nog|niet|beloofd|toegezegd|ontvangen|voor|wacht|ontbreekt|openstaand|is|van|moet|op|te|graag|over)?
			(wacht*|beloofde*|toegezegde*|openstaande*|krijg*) _ (creditnota*|creditfactuur|terugbetaling|credit|tegoed)
			(krijg|krijgen) (ik|wij|we|nog) (nog)? (geld|€|#|van) (van|terug)?`,
		'dispute.cancelled': `
			(opgezegd|geannuleerd|annulering|opzegging|opgezegt|stopgezet|beëindigd|ontbonden|herroepen|afgezegd|annuleerde|zegde op|opzeggen|cancelled|gecanceld|herroeping) 
			(geen|niet meer) (klant|lid|abonnee|abonnement|contract|bij jullie|huurder)
			(bedenktijd|contract (afgelopen|verlopen|ten einde))`,
		'dispute.returned': `
			(teruggestuurd|geretourneerd|retour*|teruggebracht|teruggezonden|opgehaald|terug gestuurd|terug gebracht|geweigerd bij|levering geweigerd|teruggenomen|terug gegeven)`,
		'dispute.identity': `
			(identiteitsfraude|fraude|opgelicht|oplicht*|misbruik|aangifte|politie|op mijn naam|identiteitsdiefstal|valse naam|gehackt|vervalst*|spookfactuur|nepfactuur)
			(ik|wij) (was|ben|waren) (dat|dit|het) niet`,
		'dispute.proof': `
			(bewijs*|bewijzen|aantonen|toon aan|onderbouw*|specificeer|grond*|rechtsgrond) (dat|maar|van|eerst|aub|graag|waaruit|deze|mij|is|dit|ik|het)?
			(getekend*|ondertekend*) (contract|offerte|opdracht*|overeenkomst|pakbon)
			op (welke|basis|grond|welke grond)`,
		'dispute.timeBarred': `
			(verjaard*|verjaring*|vervallen vordering)
			(uit|van|sinds) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(uw|jullie|de|je) (verkoper|vertegenwoordiger|collega|monteur|medewerk*|accountmanager|chauffeur|installateur|technieker) _ (zei|heeft|had|beloofde|toegezegd|beloofd|gezegd|bevestigd|verzekerde|beschadigd)
			(toegezegd|beloofd|afgesproken|gegarandeerd|bevestigd|overeengekomen) (dat|was|is|gratis|kosteloos|zonder|met)
			(gratis|kosteloos|onder garantie|coulance|inbegrepen|zonder kosten)
			(volgens|conform) (de|onze|het|mijn) (afspraak|offerte|contract|overeenkomst)`,
		'dispute.notMine': `
			(niet) (van|voor|aan) (ons|mij|onze) (factuur|rekening|schuld|bestelling|bedrijf)?
			(niet|is niet) (mijn|onze) (factuur|rekening|schuld|bestelling|bedrijf|contract|handtekening)
			(andere|verkeerde) (bedrijf|klant|firma|persoon|entiteit|bv)
			(vorige|oude) (bewoner|huurder|eigenaar)`,
		'dispute.setOff': `
			(verreken*|verrekening|inhoud*|inhouden|ingehouden|schadevergoeding|schade|compens*|aftrek*|in mindering|tegenvordering) (met|op|van|de|het|wij|ik|die|brengen|voor)?`,
		'dispute.incomplete': `
			(pas|eerst|betaal|betalen|betaling) (als|wanneer|zodra|nadat|dan|na) __ (opgelost|gerepareerd|geleverd|hersteld|creditnota|compleet|klaar|gecorrigeerd|vervangen|af|werkt|opgeleverd)
			(zolang|totdat|tot|voordat) __ (niet|opgelost|hersteld|geleverd|gecorrigeerd|creditnota|gerepareerd|vervangen) _ (betaal|betalen|niet)?
			(betaling) (opgeschort|opschorten|schort op|op pauze|gestopt|hou*)
			(tot die tijd|tot dan) _ (niet|niks|niets|geen)`,
		'refusal.wont': `
			(betaal|betalen|ga|gaan|zal|zullen|maak) (ik|wij|we|dit|die|hier|het|dat|jullie|deze|u|mooi|echt|gewoon|er|daar|sowieso)? _ (niet|niks|niets|nooit|geen|geen cent|lekker niet|mooi niet) (betalen|meer|cent|euro|overmaken|meer|aan|voldoen)?
			(niet van plan|vertik*|vertikken|weiger*|weigeren|peins|piekeren|peinzen) (het|om|er|ik|wij|te)? _ (betalen|over|niet|betaling)?
			(krijg*|zie*|krijgen) (jullie|je|u|van mij|van ons)? _ (niks|niets|geen cent|geen euro|nooit|geen geld|geen rooie cent)
			geen (cent|euro|stuiver|rooie cent|eurocent) (meer|van mij|krijgen|zien)?`,
		'refusal.never': `
			(over mijn lijk|daag me maar|klaag me maar|sleep me maar|zie ik jullie in de rechtbank|zie je in de rechtbank|succes ermee|veel succes|veel plezier|kan me niet schelen|boeit me niet|boeit niet|interesseert me niet|niet mijn probleem|jullie probleem|uw probleem|maakt me niet uit|zoek het uit|zoek het maar uit|zoekt u het maar uit|doe maar wat|incasso maar|stuur maar een)`,
		'refusal.idiom': `
			(kan fluiten|fluiten naar|kun je fluiten|kunt u fluiten|kunnen jullie fluiten|vergeet het maar|vergeet het|dikke vinger|bekijk het|bekijk het maar|rot op|donder op|krijg de|de boom in|sint juttemis|echt niet|mooi niet|dacht het niet|dream on|droom verder|droom lekker|wacht maar|blijf maar|op je buik|noppes|nul op)`,
		'refusal.no': `
			[ (nee|neen|nooit|nee hoor|nee bedankt|nee dank je|echt niet|no way|geweigerd|nope|nee sorry|geen denken aan|neuh) ]`,
		'paid.done': `
			@have __ (al|reeds|allang|gisteren|vorige|net|zojuist|vandaag|vanochtend|gewoon|toch|op|alles|dit|het|deze|die|jullie)? _ @paid
			(is|zijn|was|werd|staat|zou) (al|reeds|allang|gisteren|vorige|net|zojuist|toch|gewoon|inmiddels|volledig|dus|op|keurig|vanochtend|vandaag)? __ (@paid|betaald|voldaan|onderweg|geïnd)
			(al|reeds|allang|gisteren|net|zojuist|vanmorgen|vorige week|inmiddels|via ideal|eergisteren|vanochtend) _ @paid
			@paid (op|gisteren|vorige|via|met|per|hoor|vandaag|vanmorgen|toch|al|eind|begin|en|aan|dacht|is|vanochtend|maandag|dinsdag|woensdag|donderdag|vrijdag|door|hebben|heb)
			[ (betaald|voldaan|overgemaakt|gedaan|is betaald|al betaald|geregeld|reeds betaald|is al betaald|is gebeurd|klaar|net betaald|is overgemaakt|is voldaan|betaalt) ]
			[ (betaald|voldaan|overgemaakt|al betaald|is betaald|reeds voldaan|is al betaald)
			(afgeschreven|geïncasseerd|afgegaan) (van|op|door|is|bij|gisteren|via)?`,
		'paid.sent': `
			(geld|betaling|bedrag|overboeking|overschrijving) (is|was|zou|staat|ging|moet|moeten)? _ (onderweg|gedaan|overgemaakt|verricht|uitgevoerd|verstuurd|weg|bijgeschreven|betaald|binnen|verzonden|klaargezet en|gestort|verwerkt|de deur uit|eruit|vertrokken)
			(overboeking|betaling|overschrijving) (gedaan|uitgevoerd|verricht|gemaakt|verstuurd|voltooid|van)
			(cheque|contant|envelop|cash) _ (gepost|afgegeven|betaald|brievenbus|gegeven)
			(zou|moet|moeten|had) (het|er|u|jullie|dit|al|inmiddels)? _ (ontvangen|binnen|bijgeschreven|staan|op uw rekening|moeten)`,
		'paid.proof': `
			(betaalbewijs|betalingsbewijs|bankafschrift|afschrift|bewijs van betaling|betaalbevestiging|screenshot|schermafdruk|kopie afschrift|betalingskenmerk|transactie*|rekeninguittreksel|valutadatum|printscreen|omschrijving)
			(bijlage|bijgevoegd|bijgaand|hierbij) _ (betaalbewijs|bewijs|afschrift|screenshot|bevestiging|betalingsbewijs|uittreksel)`,
		'paid.check': `
			(check|controleer|kijk|bekijk|controleren|checken|nakijken|kijken) (u|je|jullie|even|aub|nog|uw|eens|het|de|svp|dit)? __ (rekening|bank*|administratie|boekhouding|systeem|afschriften|bij|na|betalingen|boeken)
			(gekruist|kruisen|kruist|negeren|als niet verzonden|afletteren|afgeletterd|verwerkt|verwerken|bijwerken|toewijzen)
			(staat|staan) (er)? (niets|niks|geen) (meer)? open`,
		'paid.word': `
			(betaald|voldaan|overgemaakt|overgeschreven)`,
		'paid.method': `
			(per|via|met) (ideal|bank|tikkie|pin|contant|overboeking|creditcard|paypal|incasso|bancontact|overschrijving|cash|payconiq|automatische incasso|bankoverschrijving|wero)
			(ideal|tikkie|bancontact|payconiq|incasso)`,
		'plan.instalments': `
			(termijn|termijnen|afbetalingsregeling|betalingsregeling|afbetal*|betaalregeling|gespreid*|spreiding|afbetalingsplan|betaalplan|afbetalingsplan|deelbetaling*|maandtermijn*|schijven|betalingsplan|regeling treffen|afbetaling)
			(in|over|op) (#|twee|drie|vier|vijf|zes|acht|tien|twaalf|een paar|enkele|meerdere|kleine) (termijnen|delen|keer|maanden|stukken|schijven|betalingen|gelijke|weken|termijn|stukjes)`,
		'plan.split': `
			(opsplits*|spreiden|opdelen|splitsen|verdelen|stukje bij beetje|beetje bij beetje|in stukjes|opknippen|in delen|uitsmeren)
			(helft|deel|#|€) (nu|vandaag|deze|morgen|alvast|meteen|eerst|direct) __ (helft|rest|andere|restant)
			(de|en de|het) (rest|restant|andere helft|overige) (op|in|eind|volgende|later|komt|dan|begin|na|over|volgt)`,
		'plan.monthly': `
			(#|€|euro) (€|euro)? (per|elke|iedere|in de|p) (maand|week|mnd)
			(per|elke|iedere) (maand|week|keer)
			(maandelijks*|wekelijks*)`,
		'plan.parts': `
			(aanbetaling|voorschot|gedeeltelijk*|kleinere bedragen|deels|een deel|behapbaar|haalbaar)`,
		'extension.ask': `
			(uitstel|verlenging|verlengen|respijt|opschuiven|betalingsuitstel|uitstellen|verschuiven|verzetten|opschorten|later betalen|langer|betaaltermijn) 
			(kan|kunnen|mag|mogen|zou|zouden|is|lukt|wilt|wil|willen) (ik|wij|we|u|je|jullie|het|er|dit|mogelijk)? __ (uitstel|wachten|later|opschuiven|verlengen|verlenging|meer tijd|wat tijd|extra|respijt|tot (eind|begin|volgende|na|#|maandag|vrijdag|half|woensdag)|geduld|eind|volgende (week|maand)|week|verzetten|betalen (op|na|eind|in)|betaald worden)
			(graag|vraag|vragen|verzoek|verzoeken|nodig|geef|gun|hebben|heb|krijgen|krijg) (om|ik|wij|we|ons|mij|me|een|nog|u|jullie)? __ (uitstel|respijt|meer tijd|extra tijd|week*|dagen|maand|tijd|verlenging|geduld)
			(goed|ok|oké|akkoord|prima|erg|bezwaar) (als|dat|om|is)? (ik|we|wij|het|dit) __ (later|eind|volgende|na|betaal|begin|pas)`,
		'extension.time': `
			(meer|nog|wat|extra|beetje|iets) (tijd|dagen|weken|week|langer|geduld|ruimte|uitstel|een week|even)
			(nog|extra) (#|twee|drie|een paar|enkele|een|paar) (dagen|weken|week|maand|dagen extra)
			tot (en met|eind|begin|na|volgende|het|half|komende)`,
		'extension.wait': `
			(wacht|wachten|geduld|gedulden) (u|je|jullie|nog|even|tot|aub|alstublieft|met|op|hebben)
			(even)? (geduld|coulance)
			(aanmaning*|procedure|incasso|herinnering*) (opschorten|stopzetten|on hold|pauzeren|even stop)`,
		'extension.noFees': `
			(zonder|geen|kwijtschelden|schrappen) (extra|bijkomende)? (kosten|rente|aanmaningskosten|boete|incassokosten|verhoging)`,
		'promise.will': `
			(betaal|betalen|maak|maken|boek|boeken|stort|storten|regel|regelen|voldoe|voldoen|schrijf|schrijven|zet|zetten|doe|stuur|tik) (ik|wij|we|het|dit|dat|de|vandaag|morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|deze|volgende|direct|m|em|jullie|u|zo|meteen|nog|alles|uiterlijk|eind|over|per|voor|geld|factuur|bedrag|vanavond|komende|overmorgen|binnen|op|straks|nu)
			(zal|zullen|ga|gaan|wil|willen|wordt|worden) (ik|wij|we|het|dit|de|hem|u|factuur|betaling|geld|jullie|bedrag|er|vandaag|morgen|deze|uiterlijk|vrijdag|maandag|ze|meteen|direct|zsm|alsnog|dat|hier)? __ (betalen|overmaken|voldoen|betaald|overgemaakt|voldaan|regelen|storten|overboeken|zorgen|verrichten|uitgevoerd|klaarzetten|geregeld|overgeboekt|afronden|meegenomen|uitvoeren|verwerkt|plaatsvinden|gestort|overschrijven)
			(geld|betaling|bedrag|overboeking|factuur) (komt|gaat|volgt|staat|wordt|is|zit) (eraan|er|aan|vandaag|morgen|vrijdag|maandag|dinsdag|woensdag|donderdag|deze|volgende|eind|binnen|uiterlijk|zo|klaar|gepland|ingepland|in|mee)
			(heeft|hebben|hebt|heb) (u|jullie|je) (het|uw|jullie)? (geld|betaling|bedrag) 
			(betaling|overboeking) (volgt|gepland|ingepland|staat klaar|staat ingepland|morgen|vandaag|deze week|volgende week|uiterlijk)
			(kom|komt) (in orde|goed|voor elkaar|eraan|voor mekaar)`,
		'promise.run': `
			(betaalrun|betalingsrun|betaalronde|betaalbatch|betaallijst|betaalrunnen|betalingsronde|betaaldag)
			(volgende|komende|eerstvolgende) (run|batch|ronde|betaalrun)`,
		'promise.scheduled': `
			(ingepland|gepland|klaargezet|klaar gezet|goedgekeurd|staat klaar|vrijgegeven|in de wachtrij|akkoord bevonden|ingeboekt|vooruitgedateerd) (voor|op|om|en|betaling|in)?
			(betaling|overboeking|opdracht) _ (ingepland|klaar|gepland|klaargezet|goedgekeurd|vrijgegeven)`,
		'promise.short': `
			[ (morgen|vandaag|vrijdag|maandag|dinsdag|woensdag|donderdag|overmorgen|volgende week|deze week|eind van de week|eind van de maand|eind deze|eind maand|vanavond|straks|komt goed|doe ik|zo meteen|uiterlijk|voor vrijdag|voor het weekend) __ ]
			(uiterlijk|voor|vóór|tegen|aanstaande|komende) (vrijdag|maandag|dinsdag|woensdag|donderdag|morgen|#|eind|het weekend|zaterdag|zondag|het einde)
			(loon|salaris|betaaldag) (is|komt|op|krijg|binnen|wordt|gestort)
			(over|binnen) (#|twee|drie|een paar|enkele|een|veertien|de week) (dagen|week|weken|werkdagen|dag|uur)`,
		'promise.soon': `
			(binnenkort|zsm|z s m|zo snel mogelijk|zo spoedig mogelijk|spoedig|op korte termijn|snel|een dezer dagen|per ommegaande|asap|eerdaags|zo gauw)
			(deze|volgende|komende|loop van de) week`,
		'promise.condition': `
			(zodra|als|wanneer|nadat|mits|onder voorbehoud) (ik|wij|we|het|de|mijn|onze|klant|mn|geld|er)
			(wacht*|afhankelijk) (ik|wij|we|nog|zelf)? (op|van) __ (geld|klant*|betaling|uitbetaling|salaris|subsidie|lening|vakantiegeld)`,
		'promise.part': `
			(helft|deel|derde|#|€) (vandaag|morgen|nu|alvast|vast|deze|meteen|voorlopig)
			(alvast|vast|in elk geval|minimaal|voorlopig|in ieder geval) (#|€|de helft|een deel|een)
			(gedeeltelijke|deel) betaling`,
		'promise.vow': `
			(beloof|beloven|beloofd|garandeer|garanderen|verzeker|zeker|sowieso|gegarandeerd|erewoord|woord|toezeg*|zeg toe|absoluut|uiterlijk|reken maar|echt|vast en zeker|op aan|stellig)`,
		'wrong.person': `
			(niet|geen|verkeerde|verkeerd|onjuiste) (de juiste|juiste|verantwoordelijk*|persoon|afdeling|bedrijf|contactpersoon|adres|bij ons|voor mij|mijn afdeling|de goede|bevoegd|de ontvanger|aan het juiste|bij mij)
			(ben|zijn) (ik|wij|hier)? (niet|alleen|maar|slechts|hier niet|enkel) (de|degene|verantwoordelijk|voor|receptioniste|stagiair*|juiste|bevoegd|conciërge|buurman|buurvrouw)
			(niets|niks) (mee)? (te maken|van doen|te doen)
			(ken|kennen) (ik|wij|we|geen|deze|die|hem|haar|hier)? _ (niet|geen|niemand)
			(werkt|woont|bestaat) (hier|bij ons)? (niet|niemand|geen)
			(verwar*|verward|vergissing|vergist|abusievelijk|per ongeluk (bij|naar)|bij de verkeerde)
			(wie is) (anton|die|deze|meneer|mevrouw|dat)`,
		'wrong.left': `
			(werkt|werk|is|zit|werkzaam) (hier|bij ons|er|niet|helaas)? (al)? (niet meer|niet langer) (bij|hier|voor|werkzaam|in dienst|binnen|actief)?
			(niet meer|niet langer) (werkzaam|in dienst|hier|bij ons|verbonden|bij|actief)
			(uit dienst|vertrokken|met pensioen|pensioen|ontslagen|weg bij|opgevolgd|overgeplaatst|andere baan|opvolger|opvolgster|afscheid genomen|gestopt bij|verlaten)
			(voormalig*|oud|ex) (medewerk*|collega|werknemer|eigenaar|werkgever)`,
		'wrong.number': `
			(verkeerd|fout|verkeerde) (nummer|verbonden|persoon|telefoonnummer)
			(dit|mijn|nieuw|nieuwe) nummer (is|pas|sinds|gekregen|niet|hoort)?
			(ik|dit) (ben|is) (niet|geen) (meneer|mevrouw|die|hem|haar|het nummer|van)`,
		'wrong.redirect': `
			(neem*|contacteer|mail|stuur|richt|wend|bel|schrijf|vraag|sturen|mailen|benader|doorsturen|adresseer|neemt|richten) (u|dit|deze|je|die|het|facturen|even|contact|dan|voortaan|a u b|alles|aub|beter|uw|jullie|herinneringen)? __ (op met|met|naar|aan|@|tot|bij|administratie|boekhouding|collega|hoofdkantoor|afdeling)
			(verantwoordelijk|gaat over|regelt|doet|behandelt|beheert|moet je bij|moet u bij|moeten jullie bij|zijn bij|bij) (voor|dit|de|hiervan|is|zijn|facturen|mijn|het|onze|hierover|boekhouding|financiën|nu|de administratie)
			(juiste|goede) (persoon|adres|contactpersoon|afdeling|mailadres) (is|voor)
			(facturen|mails|correspondentie|post) (graag|moeten|kunnen|mogen|naar|voortaan|altijd|dient*|gaan) _ (naar|@|aan|gestuurd|via)`,
		'wrong.address': `
			(nieuw|nieuwe|gewijzigd*|ander|juiste|huidige) (adres|mailadres|e mailadres|emailadres|factuuradres|contactgegevens|telefoonnummer|rekeningnummer|e mail|postadres|gegevens|naam)
			(verhuisd|verhuizing|adreswijziging|naamswijziging|adres gewijzigd)
			(pas|wijzig|verander|update|aanpassen|wijzigen|noteer|werk) (u|dit|het|de|jullie|aub|in|bij|even)? _ (gegevens|adres|administratie|systeem|mailadres|bestand|emailadres)
			(mailadres|adres|mailbox|postvak|e mailadres) (wordt|is|vervalt) _ (niet meer|opgeheven|gesloten|inactief|niet langer|gewijzigd)`,
		'wrong.notIn': `
			(verhuurder|eigenaar|hoofdkantoor|moederbedrijf|verzekering|gemeente|vve|werkgever|franchise*) _ (betaalt|moet|verantwoordelijk|regelt|is)`,
		'wrong.sold': `
			(verkocht|overgenomen|overname|verkoop|overgedragen|nieuwe (eigenaar|eigenaren|huurder|bewoner*)|vorige (eigenaar|bewoner|huurder))`,
		'document.copy': `
			(kopie|kopiefactuur|duplicaat|pdf|scan|origineel|afschrift van) (van|factuur|de|graag|sturen|het|nodig|aub)?
			(stuur|sturen|mail|mailen|toesturen|opsturen|doorsturen|bezorgen|verzenden|zend|toezenden|ontvangen|toemailen|doormailen|toe te sturen|mag ik|aanleveren) (mij|me|ons|aub|even|nogmaals|opnieuw|de|een|die|nog|u|jullie|je|svp|alstublieft|het|wij|van u)? __ (factuur|facturen|kopie*|pdf|bon*|document*|pakbon|duplicaat|overzicht|specificatie|bijlage|opnieuw|rekening|offerte|nogmaals)
			(factuur|rekening|bijlage|pdf) (nog een keer|nogmaals|opnieuw|niet ontvangen|ontbreekt|kwijt|graag|aub|nooit|niet openen|sturen|mailen|in pdf|als pdf|niet bijgevoegd|zat niet|in de bijlage)
			(heb|hebben|nodig|mis|missen|zoek|graag) (ik|wij|we|de|een|nog|het)? _ (factuur|kopie|pdf|bon|origineel|document*) _ (nodig|niet|graag)?
			(geen|zonder) (factuur|bijlage|bon)`,
		'document.statement': `
			(rekeningoverzicht|overzicht|saldo overzicht|openstaande posten|saldobevestiging|specificatie|openstaande facturen|saldolijst|klantenfiche|uittreksel klantenrekening|saldoverklaring) (van|openstaande|graag|alle|per|sturen)?
			(accountant*|jaarrekening|controle|jaarafsluiting)`,
		'document.order': `
			(inkoopordernummer|ordernummer|bestelnummer|po nummer|inkooporder|opdrachtbon|referentienummer|kostenplaats|leveranciersnummer|leveranciersportaal|inkoopnummer|bestelbon|bonnummer|projectnummer|opdrachtnummer|verplichtingennummer)`,
		'document.form': `
			(btw nummer|btw id|kvk*|g rekening|factuur op naam|gecorrigeerde factuur|e factuur|peppol|ubl|verklaring|certificaat|mandagenregister|werkbon*|urenstaat|urenbriefje|formulier|oplever*|attest|opleveringsbon|btw factuur)`,
		'document.delivery': `
			(pakbon*|vrachtbrief|afleverbewijs|leverbewijs|bewijs van levering|afleverbon|leverbon|leveringsbon|track en trace|track trace|cmr|ontvangstbewijs|getekende bon)`,
		'document.bank': `
			(iban|rekeningnummer|bankgegevens|bankrekening*|betaalgegevens|bic|rekeningnr|ibannummer)
			(welk|welke|op welk|naar welk) (rekening*|nummer|iban|rekeningnummer)
			waar (moet|kan|mag) (ik|het) _ (naartoe|heen|overmaken|betalen|naar)`,
		'document.missing': `
			(nooit|geen|niet|nog geen) __ (factuur|rekening|bijlage|herinnering|nota) _ (ontvangen|gehad|gezien|gekregen|binnen|gevonden)?
			(factuur|rekening|nota) __ (nooit|niet|kwijt|zoek) _ (ontvangen|gehad|gezien|gekregen|vinden|geraakt|terugvinden)?
			(kan|kunnen|vind|vinden) __ factuur _ niet _ (vinden|terugvinden|terug)?`,
		'document.ask': `
			(kunt|kan|kunnen|wilt|wil|zou|zouden|mag|willen) (u|je|jullie|ik|wij) __ (sturen|toesturen|mailen|doorsturen|opsturen|bezorgen|toezenden|doormailen|aanleveren|ontvangen|bijvoegen)`,
		'human.call': `
			(bel|bellen|terugbellen|terugbel*|opbellen|belletje|belt|gebeld|telefoneer|opgebeld) (mij|me|ons|even|terug|aub|op|u|kan|maar|gerust|eens|graag|naar|morgen|vandaag|worden)
			(kan|kunt|kunnen|wilt|wil|zou|mag|graag) (u|je|jullie|ik|iemand|wij|we|mij)? __ (bellen|terugbellen|belletje|telefonisch|opbellen|gebeld|bel mij|telefoontje)
			(telefonisch) (contact|bereik*|overleg*|bespreken|gesprek|spreken)
			(bereikbaar) (op|onder|tussen|via|tot|vanaf) (#|nummer|telefoon|06|dit)?
			(welk nummer|op welk nummer|wat is het nummer|telefoonnummer)`,
		'human.speak': `
			(spreken|praten|overleggen|bespreken|overleg|gesprek|kletsen|babbelen|toelichten) (met|over|hierover|we|erover|even|graag|samen|in|kunnen|van|iemand)?
			(met) (iemand|u|een|de|jullie|uw) _ (spreken|praten|overleggen|bellen|medewerker|mens|manager|leidinggevende|verantwoordelijke|bespreken)
			(wil|willen|graag|kunnen|zou) (ik|we|wij|u|graag)? _ (spreken|praten|overleggen|bespreken|gesprek|iemand spreken)`,
		'human.meet': `
			(langskomen|langs te komen|afspraak|langs (komen|kantoor|gaan)|op kantoor|bezoek|persoonlijk|openingstijden|kom langs|loop binnen|binnenlopen|aan tafel|balie)`,
		'human.person': `
			(echt|echte|levend|levende|normaal) (mens|persoon|iemand|medewerker)
			(robot|bot|computer|automaat|machine|ai|chatbot)
			(leidinggevende|manager|chef|baas|directeur|verantwoordelijke|teamleider|zaakvoerder) (van|spreken|graag|aub|aan)?`,
		'complaint.insult': `
			(schande|schandalig*|belachelijk*|oplichters|dieven|idioten|idioot|sukkels|prutsers|incompetent*|onbeschoft*|brutaal|brutale|schaamteloos|klote*|kut*|godverdomme|verdomme|verdorie|aasgieren|parasieten|bloedzuigers|zakkenvullers|schurken|tuig|achterlijk*|waanzin*|van de zotte|van de gekke|te gek voor woorden|lachwekkend|droevig|triest*|zielig|waardeloos|onzin|flauwekul|respectloos|onacceptabel|ongehoord*|ongepast*|kleuter*|amateur*|clowns|boeven|geldwolven|kloot*|bende)
			(hoe durf*|hoe haal*|wie denk* (u|je|jullie)|waar haal*|zijn jullie gek)`,
		'complaint.harassed': `
			(lastig vallen|lastigvallen|lastig gevallen|bestook*|stalk*|bombardeer*|bestoken|intimid*|terroris*|gespam|spammen|zeuren|zeur|drammen|treiter*|opdringerig)
			(#|drie|vier|vijf|zes|tien|zoveelste|derde|vierde|elke dag|iedere dag|dagelijks|alweer|constant|voortdurend|weer een|weer zo|om de haverklap) _ (herinnering*|mail*|sms*|bericht*|telefoontjes|keer|aanmaning*|brief|brieven|appje*)
			(zat|beu|genoeg van|klaar mee|spuugzat|hou eens op|houd eens op|hou op|houd op|moe van|kotsbeu|is het nou)
			(op|op een) (zondag|feestdag|zaterdag|kerst*|weekend|vakantie)
			(cc|in cc|kopie aan) (mijn|aan|naar)?`,
		'complaint.threat': `
			(aanklagen|klacht*|aangifte|rechter|rechtbank|ombudsman|consumentenbond|geschillencommissie|kassa|radar|autoriteit*|acm|klacht indienen|advocaat|testaankoop|politie|afm|vereniging eigen|max vandaag)
			(hoort|horen) (u|jullie)? (nog)? van (mijn|ons|mij)`,
		'complaint.review': `
			(review*|recensie*|google|trustpilot|kiyoh|social media|sociale media|facebook|sterren|ster|zwartboek|wereldkundig|twitter|linkedin|kennissenkring)`,
		'complaint.tone': `
			(toon|toonzetting|manier waarop|benadering|bejegening|onbeleefd|onvriendelijk|dreig*|dreigend*|bot|botte|agressief|onpersoonlijk|kil|wijze van)
			(trouwe|vaste|jarenlange|goede|al jaren|sinds) (klant|klanten|relatie|# jaar)
			(al) (#|twintig|tien|vijftien|dertig|jaren) (jaar)? (klant|bij jullie|trouw)
			(één|een|twee|paar|enkele|drie) dag* te laat
			(service|klantenservice|bedrijf|communicatie) (waardeloos|slecht|beroerd|schandalig|niks|om te huilen|belabberd)`,
		'complaint.sarcasm': `
			(dank (u|je|jullie)? (hartelijk|wel) voor (niets|niks|de #|de zoveelste|het eraan)|bedankt voor niets|gefeliciteerd|bravo|wat attent|wat lief|wat fijn|heerlijk|liefdesbrief*|niets beters te doen|niks beters te doen|vervelen|haha*|lol|hulde|goh|jeetje|gezellig|geweldig zeg|penvriend*)`,
		'complaint.apology': `
			(excuses|excuus|verontschuldiging*|uitleg) (van|verwacht|eis|graag|aanbieden|zijn|op zijn|zou)
			(verwacht|eis|wil) _ (excuses|excuus|verontschuldiging*|verklaring|reactie)
			(teleurgesteld|boos|woedend|kwaad|verontwaardigd|beledigd|gekwetst|geschokt|geïrriteerd|ontstemd|pissig|ontevreden|verbijster*|ergert|ergernis|irritant|ontgoocheld|vervelend vind|onthutst|verbaasd)`,
		'complaint.early': `
			(nog)? (niet|nog niet eens|nog lang niet) (eens)? (vervallen|verlopen|verstreken|vervaldatum|opeisbaar|te laat)
			(betaaltermijn|vervaldatum|vervaldag|betalingstermijn|termijn) (is|loopt|nog|pas|op|tot|van|bedraagt)
			(voor|vóór) (de)? (vervaldatum|vervaldag|termijn)
			binnen (de)? (termijn|betaaltermijn)`,
		'complaint.leave': `
			(andere|nieuwe) (leverancier|aanbieder|partij)
			(laatste keer|nooit meer|klant kwijt|klant verloren|verliest een klant|stap over|overstappen|ga weg|zoek een ander|concurrent*|samenwerking (beëindig*|stopzet*|heroverweg*)|relatie beëindig*)`,
		'complaint.privacy': `
			(privacy*|avg|datalek|persoonsgegevens|vertrouwelijk*|privacywet*)
			(buren|buurvrouw|buurman|werkgever|collega s|leidinggevende|familie|baas) __ (gelezen|gezien|weten|meelezen|hoogte|binnen|weet)
			(iedereen|alle klanten) (in cc|kan zien|zichtbaar|meelezen)`,
		'question.what': `
			(waarvoor|waarover|waar gaat|waar is|waar slaat|wat voor|voor wat|welke factuur|welk bedrag|welke bestelling|welke|waar) (is|zijn|gaat|dit|deze|het|over|was|slaat|betreft|hebben|factuur|bestelling|periode|heeft|komt)
			(wat) (is|houdt|betekent|zijn|was|moet|betreft|bedoelt|bedoel|zit|staat|kost|is dit) (dit|dat|deze|de|het|er|in|u|je|jullie|ik)?
			(begrijp|snap|herken|weet|volg) (ik|we|wij|het|niet|deze|dit|even)? _ (niet|niet helemaal|niet goed|even niet)
			(toelichting|uitleg|verduidelijk*|toelichten|uitleggen|specificeren|onduidelijk)
			(hoort|horen|betreft|gaat) (dit|deze|het|bij) __ ?`,
		'question.who': `
			(wie) (is|bent|ben|zijn|stuurt|schrijft) (dit|dat|u|jij|je|jullie|deze)?
			[ (wie|huh|sorry|wat|pardon|hallo|wie is dit|wie bent u|wie ben je|wie dis|hè|hm) ]
			(hoe|waar) (komt|komen|kom|heeft|hebben) (u|je|jullie) _ (aan|vandaan|nummer|adres|gegevens)
			(is dit|bent u|zijn jullie) (echt|nep|oplichting|spam|phishing|betrouwbaar|serieus|een grap)`,
		'question.balance': `
			(hoeveel) (is|moet|ben|staat|was|nog|krijgen|precies|het|bedraagt|open|heb|zijn)
			(wat) (is|staat|ben|moet) (het|er|ik|nog)? _ (bedrag|saldo|open|openstaand*|totaal|totaalbedrag|betalen)
			(openstaand*|totaal|restant|resterend*|exacte) (bedrag|saldo|schuld|restbedrag)`,
		'question.how': `
			(hoe) (kan|moet|betaal|werkt|doe|maak|kunnen|mag|krijg) (ik|we|wij|dit|het|men|jullie)?
			(accepteer*|kan|kunnen|mag|kan ik|mogelijk) __ (ideal|creditcard|paypal|contant|pin|tikkie|incasso|amex|cash|pinnen|bancontact|klarna|online)
			(betaallink|betaalmogelijkheid|betaalwijze|betaalmethode*|qr code|link)
			(link) _ (werkt niet|verlopen|doet het niet)
			(welke|welk) (kenmerk|referentie|omschrijving|mededeling|koers|betalingskenmerk)`,
		'question.can': `
			(kan|kunt|kunnen|mag|moet|is|zijn|hebben|heeft|zou|heb|was|klopt|wordt|hebt|geldt) (u|ik|je|jullie|het|dit|er|we|wij|dat|de|deze|daar) __ ?
			(is het|zou het) mogelijk`,
		'question.when': `
			(wanneer|per wanneer|tot wanneer|uiterlijk wanneer|voor wanneer|sinds wanneer) (is|moet|was|vervalt|moeten|kan|wordt|moest|verwacht|dient)
			(vervaldatum|betaaldatum|uiterste datum) ?
			hoe lang`,
		'question.why': `
			(waarom|hoezo|hoe komt|hoe kan|vanwaar|hoe kan het)
			(reden|verklaring) (van|voor|waarom)`,
		'question.ask': `
			(vraag|vraagje|vragen|weten|informatie|navragen|benieuwd|vroeg me af|bevestigen|laat me weten|hoor graag|verneem graag|vernemen)
			(kunt|kan|kunnen|zou|wilt) (u|je|jullie) __ (zeggen|vertellen|uitleggen|bevestigen|laten weten|nakijken|aangeven|toelichten|checken|uitzoeken|helpen)`,
		'ack.thanks': `
			(bedankt|dank|dankje|dankjewel|dankuwel|merci|thanks|thx|dank u)
			(bedankt|dank) (u|je|jullie)? (wel)? (voor|voor de|voor het) (herinnering|bericht|mail|reminder|melding|info|seintje|de|het|uw|je)?`,
		'ack.received': `
			(ontvangen|genoteerd|gezien|gelezen|begrepen|ter kennisgeving|nota genomen|kennis genomen|goed ontvangen|binnengekomen)
			[ (ok|oke|oké|okay|gezien|ontvangen|genoteerd|begrepen|akkoord|prima|top|ja|helder|duidelijk|in orde|dank|merci|check|jep|goed|gelezen|komt goed|weet ik) `,
		'ack.looking': `
			(kijk|kijken|check|checken|zoek|zoeken|controleer|controleren|vraag|onderzoek*|ga|gaan|uitzoeken|nagaan|bekijk|bekijken|navragen|pak|duik) (het|dit|ik|we|wij|er|even|na|uit|bij|intern|met|naar|mee|erin|wat|op) _ (naar|na|uit|even|kijken|uitzoeken|mee|nakijken|navragen|achteraan|op|aan|gaande|intern)?
			(kom|komen) (ik|we|wij|er)? _ (op terug|bij u terug|terug op)
			(laat|laten) (het|u|ik|we|jullie|je)? _ weten
			(in behandeling|in onderzoek|mee bezig|er mee bezig|ermee bezig|nagekeken|uitgezocht)
			(overleg|vraag|bespreek) (met|het|dit|even|aan|na) (mijn|de|onze|boekhouder|collega|man|baas|accountant)`,
		'ack.forwarded': `
			(doorgestuurd|doorgegeven|doorgezet|doorgezonden|stuur|stuurde|sturen|geef|zet|speel) (het|door|aan|ik|naar|dit|deze|we|uw|je|de)? _ (door|administratie|boekhouding|collega*|financiën|afdeling|baas|accountant|penningmeester|boekhouder|vrouw|man|crediteuren*)
			(doorgestuurd|doorgegeven|doorgezet|doorgespeeld)
			(ligt|is) bij (de|onze) (boekhouding|administratie|financiële)`,
		'ack.ok': `
			[ (ok|oke|oké|okay|prima|akkoord|ja|top|goed|is goed|👍|👌|🙏|in orde|helder|begrepen|geen probleem|komt in orde|super|yes|jep|duidelijk|ja hoor|ok bedankt|ok dank) ]
			(geen probleem|is goed|in orde|komt goed|komt in orde)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(fijn*|prettig*|gelukkig|goed|vrolijk*|beste) (weekend|kerst*|nieuwjaar|feestdagen|dag|week|avond|vakantie|wensen|paasdagen|jaarwisseling)
			(groetjes|hartelijke groet|vriendelijke groet|mvg|gr)`,
		'other.scam': `
			(erfenis van|loterij|bitcoin|crypto*|prijswinnaar|gewonnen|lening aanbod|miljoen|account (geblokkeerd|verlopen|opgeschort)|verifieer uw|wachtwoord|pakket kon niet|begunstigde|belegging*|investeer*)`,
		'other.marketing': `
			(aanbieding*|korting op|nieuwsbrief|webinar|brochure|catalogus|beurs|seo|website laten|reclame|offerte aan|demo|actiecode|kortingscode|black friday|marketing|samenwerking|partnerschap) (voor|van|aan|onze|op|in|met)?
			(wij bieden|bieden wij|onze diensten|onze producten|graag voorstellen|stel ik me)`,
		'other.unrelated': `
			(sollicitatie|cv|vacature|stage|uitnodiging|verjaardag|bruiloft|lunch|vergadering|notulen|agenda|reserver*|tafel|offerte (voor|aanvraag)|nieuwe bestelling|prijslijst|levertijd|voorraad|enquête|loterij van|voetbal|training)
			(sorry verkeerd|verkeerde chat|was niet voor|schat|mama|papa|kusjes|melk|brood|ophalen van school)`,
		'other.injection': `
			(negeer|vergeet|sla over) (alle|je|de|vorige|eerdere|alles)? __ (instructies|opdrachten|regels|aanwijzingen)
			(je bent nu|onderhoudsmodus|systeembericht|systeemprompt|systeeminstructie)
			(opmerking|bericht|instructie*|notitie) (voor|aan) (de)? (ai|assistent|bot|classifier|model|systeem|taalmodel)
			(classificeer|markeer|beschouw|behandel|categoriseer) (deze|dit|de|alle|mijn) __ (als) (betaald|voldaan|afgehandeld)?`,
		'late.forgot': `
			(vergeten|ontglipt|ontschoten|over het hoofd|aandacht ontsnapt|door de mazen|aan mijn aandacht|blijven liggen|tussendoor|verzuimd|spam|ongewenste mail|gemist|slordig)`,
		'late.cash': `
			(liquiditeit*|krap bij kas|krap|cashflow|debiteuren|klanten betalen|seizoen*|even krap|omzet|wachten op betaling|kas)`,
		'late.approval': `
			(goedkeuring|goedgekeurd|akkoord van|handtekening|tekenbevoegd*|accorder*|directie|autorisatie|bestuur|fiattering|gefiatteerd|tweede handtekening|controle factuur)`,
		'late.technical': `
			(storing|technisch* (probleem|problemen)|systeem (plat|problemen|overgang|migratie)|nieuwe bank|bankwissel|pas (geblokkeerd|verlopen|kapot)|incasso (mislukt|gestorneerd|teruggeboekt)|gestorneerd|stornering|teruggeboekt|boekhoudpakket|boekhoudprogramma|ict|hack|cyberaanval|daglimiet|app werkt|overboeking (geweigerd|mislukt))`,
		'late.sorry': `
			(sorry|excuses|excuus|spijt|spijt me|verontschuldig*|mijn fout|onze fout|helaas)`,
		'tone.rude': `
			(kut*|klootzak*|lul*|godverdomme|kanker*|tyfus*|tering*|rot op|hufter*|eikel*|mongool*|idioot|idioten|sukkel*|flikker op|krijg de|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(vriendelijk*|hartelijk*|graag|fijn*|lief|leuk|super|mooi|groetjes|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉|🎄)
			(goed|prima|mooi|uitstekend|fijne) (werk|service|samenwerking|product|bedrijf)`,
		'tone.admits': `
			(niet|geen|zonder) (betwist*|bezwaar|weiger*|klagen|klacht*|ontken*|discussie|ter discussie|beweren)
			(factuur|bedrag|werk|levering|alles|spullen) (is|klopt|was|waren|zijn)? (terecht|klopt|prima|goed|correct|in orde|akkoord|keurig|perfect)
			(weet|weten|besef|erken) (ik|dat|we|best)`,
		'tone.denies': `
			(nogmaals|voor de laatste keer|zoals (gezegd|eerder|ik|al)|al meerdere keren|al (drie|twee) keer|eerder aangegeven)`,
		'topic.invoice': `
			(factuur|facturen|rekening|nota)`,
		'topic.payment': `
			(betaal*|betal*|overmak*|geld|overgemaakt|voldoe*|voldaan|bedrag)`,
		'topic.reminder': `
			(herinnering*|aanmaning*|mail*|bericht*|sms|brief)`,
		'topic.fee': `
			(rente|incassokosten|aanmaningskosten|boete|administratiekosten)`,
		'topic.request': `
			(graag|aub|svp|alstublieft|alsjeblieft|kunt u|kan je|kun je|zou u|wilt u|kunnen jullie)`,
	},
};
