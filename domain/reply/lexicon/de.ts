import type { LexiconSource } from './concept';

/** German, of Germany, Austria and Switzerland. */
export const german: LexiconSource = {
	negations: 'nicht|kein|keine|keinen|keiner|keinem|keinerlei|nie|niemals|nimmer|ohne|weder|nix|net|ned|nich',
	laterNegations: 'nicht|nie|nix|nich|net',
	conditions: 'wenn|falls|sobald|sofern|bis|ob|wann|nachdem|bevor|ehe',
	classes: {
		i: 'ich|wir|man|chef|mann|frau|buchhaltung|bank|firma',
		we: 'ich|wir',
		have: 'habe|haben|hab|hatte|hatten|ham',
		is: 'ist|wurde|wurden|sind|war|waren|wird|is',
		pay: 'zahl*|bezahl*|überweis*|ueberweis*|begleich*|anweis*|einzahl*|ausgleich*|transferier*|erledig*',
		paid: 'bezahlt|gezahlt|überwiesen|ueberwiesen|beglichen|angewiesen|eingezahlt|ausgeglichen|abgebucht|transferiert|erledigt|getätigt|gebucht|einbezahlt|rausgeschickt|veranlasst',
		invoice: 'rechnung*|forderung*|betrag*|mahnung*|rg|re|zahlung*|saldo|summe|posten|position*',
		goods: 'ware*|lieferung*|paket*|bestellung*|artikel*|leistung*|produkt*|sendung*|teil*|palette*|arbeit*|gerät*|material*',
		me: 'mich|uns|mir',
		my: 'mein*|unser*',
		no: 'nicht|kein|keine|keinen|nie|niemals|nix|nich|net',
		soon: 'heute|morgen|übermorgen|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|woche|monat|ende|anfang|mitte|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|feierabend|abend|#',
	},
	phrases: {
		'robot.away': `
			(abwesenheit*|abwesend|außer haus|ausser haus|nicht im (haus|büro)|nicht am (platz|arbeitsplatz))
			(im|in) (urlaub|mutterschutz|elternzeit|ferien|den ferien|betriebsurlaub|krankenstand)
			betriebsferien
			(betriebsruhe|betriebsurlaub|werksferien|ferienhalber)
			(büro|praxis|geschäft|laden|kanzlei|betrieb|sekretariat) _ (geschlossen|nicht besetzt|unbesetzt)
			(nicht|nur eingeschränkt|eingeschränkt) (erreichbar|besetzt)
			(kein|keinen|eingeschränkten|nur begrenzt) (zugriff|zugang) (auf)?
			(e mails|emails|mails|nachrichten) werden (nicht|derzeit nicht) (gelesen|weitergeleitet|bearbeitet)
			(auf)? (dienstreise|geschäftsreise|fortbildung|messe) 
			(bin|sind) (derzeit|zurzeit|zur zeit|momentan|aktuell)? (nicht im|bis|vom|ab|erst) __ (erreichbar|urlaub|abwesend|büro|haus|verreist|da|zurück)`,
		'robot.return': `
			(wieder|zurück|erst) (ab|am|im|da|erreichbar|für sie|zurück|anwesend|persönlich|besetzt|ab dem|im büro|im haus|im dienst)
			(ab|am) _ # _ (wieder|zurück|erreichbar)
			nach (meiner|unserer) (rückkehr|abwesenheit)
			(rückkehr|rückkunft) (am|ist)?
			bis (einschließlich|einschliesslich|inklusive|zum|einschl)`,
		'robot.receipt': `
			(ihre|deine) (anfrage|nachricht|mail|email|e mail|mitteilung) (ist|wurde|haben wir)? _ (eingegangen|erhalten|registriert|erfasst)
			(ticket*|vorgang*|fall*) (nr|nummer|nummern|id|wurde|lautet)
			(vielen dank|danke|wir danken) für (ihre|deine) (anfrage|nachricht|mail|email|e mail|kontaktaufnahme|mitteilung|zuschrift)
			(bearbeiten|melden uns|antworten|kümmern uns) __ (werktag*|arbeitstag*|stunden|schnellstmöglich|baldmöglichst|so schnell wie möglich|zeitnah)
			(eingangsbestätigung|empfangsbestätigung)
			(innerhalb|binnen) (von)? (#|24|48) (stunden|werktagen|arbeitstagen)
			wir haben ihre (anfrage|nachricht|mail|email|e mail) erhalten`,
		'robot.automatic': `
			automatisch* (generiert*|erstellt*|antwort|erzeugt*|nachricht|versendet*|e mail|abwesenheits*|empfangs*)
			(nicht|bitte nicht) auf diese (e mail|email|nachricht|mail) (zu)? antworten
			(diese (e mail|email|nachricht|mail) wurde) automatisch
			(maschinell|systemseitig) (erstellt|generiert)
			autoantwort
			dieses postfach wird nicht`,
		'robot.deputy': `
			(in dringenden (fällen|angelegenheiten)|bei dringenden|in (eiligen|wichtigen) fällen|dringende)
			(vertretung|vertritt|vertreten|vertreter*)
			wenden sie sich (bitte)? (in|an) (dringenden|meine|meinen|unsere|die|frau|herrn|das)`,
		'robot.challenge': `
			(bestätigen|klicken) sie __ (mensch|absender|link|zustellung|zugestellt)
			(spamschutz|spam schutz|absenderprüfung|erstabsender)
			(zurückgehalten|quarantäne) _ bis`,
		'robot.undelivered': `
			(nicht|konnte nicht|konnten nicht) (zugestellt|ausgeliefert|übermittelt) (werden)?
			(unzustellbar*|zustellung* (fehlgeschlagen|nicht möglich)|übermittlungsfehler|zustellungsfehler|rückläufer)
			(zustellbenachrichtigung|zustellstatus|fehlerbericht)
			(permanenter|dauerhafter) fehler
			(nachricht|mail) wurde (zurückgewiesen|abgelehnt|abgewiesen|blockiert)`,
		'robot.mailboxFull': `
			(postfach|mailbox|speicher*|speicherplatz|posteingang) (ist|des|voll|hat|überschritten) _ (voll|überfüllt|überschritten|erschöpft)?
			(kontingent|quota|speicherlimit) _ (überschritten|erreicht|erschöpft)`,
		'robot.noMailbox': `
			(empfänger|adresse|postfach|benutzer|konto) _ (unbekannt|existiert nicht|nicht gefunden|nicht vorhanden|gesperrt|deaktiviert)
			(unbekannter|ungültiger|ungültige) (empfänger|benutzer|adresse)`,
		'robot.delayed': `
			(zustellung|nachricht) _ (verzögert|verzögerung|aufgeschoben)
			(weiter|erneut|weiterhin) (versucht|versuchen)
			noch nicht zugestellt`,
		'robot.remittance': `
			(zahlungsavis|avis|überweisungsavis|zahlungsmitteilung)
			folgende (rechnungen|beträge|zahlung)`,
		'legal.lawyer': `
			(rechtsanwalt*|rechtsanwält*|anwalt*|anwält*|kanzlei|advokat*|rechtsbeistand|rechtsvertret*|syndikus|notar*)
			(fachanwalt*|ra|rae)`,
		'legal.represented': `
			(namens|in vollmacht|im auftrag|im namen) _ (mandant*|vollmacht|unser*)
			(mandant*|mandat|vollmacht*|bevollmächtigt*)
			(anwaltlich*|rechtlich) (vertret*|vertreten|beistand)
			(vertreten|vertrete|vertritt) (wir|ich|mich|uns|die|der|den|rechtlich|anwaltlich)
			(mein|meinen|meinem|unser|unseren|unserem|meiner|unserer) (anwalt|rechtsanwalt|anwältin|rechtsanwältin|rechtsbeistand|kanzlei)
			(anwalt|rechtsanwalt|kanzlei) (eingeschaltet|beauftragt|übergeben|kontaktieren|wenden|gegeben|genommen)
			(nur|ausschließlich|ausschliesslich|bitte)? (noch)? (an|mit|über) (mein*|unser*|den|die)? (anwalt|rechtsanwalt|anwältin|rechtsanwältin|kanzlei)
			(schriftverkehr|korrespondenz|kommunikation) __ (über|an|mit) (mein*|unser*|die|das|uns)
			wir zeigen an`,
		'legal.insolvency': `
			(insolvenz*|konkurs*|privatinsolvenz|nachlassstundung|zahlungsunfähig*|eigenverwaltung|schutzschirm*|sanierungsverfahren|restschuldbefreiung|liquidation|liquidator*|masseverwalter*|sachwalter*|treuhänder*|pleite|abschöpfungsverfahren|gesamtvollstreckung)
			(vorläufig*) (verwalt*|insolvenz*)
			(forderung*) (anzumelden|anmelden|anmeldung|zur tabelle)
			(amtsgericht|ag) _ (in|ik|beschluss|in #)
			(eröffnet*|eröffnung) (des)? (verfahren*|insolvenz*)`,
		'legal.cease': `
			(unterlassung*|unterlassen sie|abmahnung|strafbewehrt*|unterlassungserklärung)
			(setzen|setze) (wir|ich) (ihnen)? (eine)? frist
			(rechtsweg|gerichtliche schritte|vollstreckungsabwehr*|negative feststellungsklage)
			(paragraph|gemäß|gem) # _ (bgb|zpo|inso|dsgvo|uwg)`,
		'legal.debtorDied': `
			(verstorben*|verschieden|verstarb|gestorben|tod|ableben|todesfall|sterbeurkunde)
			(nachlass*|erbe|erben|erbin|erbschaft*|testamentsvollstreck*|erbengemeinschaft|erblasser*|hinterblieben*)
			(erbe*|erbschaft) (ausgeschlagen|ausschlagen|ausschlagung)
			(mein|meine|unser|unsere) (verstorbener|verstorbene|seliger|selige)
			(lebt nicht mehr|ist tot|leider tot)`,
		'legal.respite': `
			(vollstreckungsschutz|zahlungsaufschub gesetzlich|moratorium|schuldenbereinigung*|gerichtlich* (schuldenbereinigung|vergleich)|stundungsverfügung|stabilisierungs*|restrukturierung*)
			(starug)`,
		'legal.reference': `
			(az|aktenzeichen|unser zeichen|geschäftszeichen)
			sehr geehrte damen und herren
			(beschluss|landgericht|amtsgericht|gericht|bezirksgericht|handelsgericht) (vom|wien|zürich|hamburg|berlin|münchen)?`,
		'optout.stop': `
			[ (stop|stopp|stop bitte|stopp bitte|ende|abmelden|austragen|aufhören|schluss) ]
			[ (stop|stopp) (stop|stopp|!|das|damit|bitte|jetzt|sms|nachrichten)
			(hört|hör|hören sie|hörn sie) (endlich|bitte|sofort)? (auf|damit) _ (zu schreiben|zu schicken|schreiben|schicken|mir|uns|auf|anzurufen)?
			(stoppen|stoppt|unterlassen|unterlasst|einstellen|beenden|lassen) (sie|ihr)? (bitte|sofort|umgehend|es)? _ (nachrichten|sms|anrufe|mails|emails|kontakt*|whatsapp*|zusendung*|schreiben|erinnerungen)
			(keine|keinerlei|nie wieder|nicht mehr) (weiteren|weitere|mehr)? (sms|nachrichten|mails|emails|e mails|anrufe|whatsapp*|kontakt*|mitteilungen|erinnerungen|werbung|post) (mehr|an|auf|senden|schicken|von|bitte|zu|über|per)?`,
		'optout.unsubscribe': `
			(abmelden|abmeldung|austragen|abbestellen|abbestell*|abmelde)
			(nehm*|nimm|streich*|lösch*|entfern*|trag*) (sie|ihr)? (mich|uns|meine|meinen|unsere|bitte|diese|die) __ (verteiler*|liste|nummer|adresse|datenbank|raus|heraus|aus|system|kontakt*|daten|handynummer|handy|mailadresse|mail|telefonnummer)
			(aus|von) (dem|der|ihrem|ihrer|eurem|eurer|diesem) (verteiler|liste|mailverteiler|mailingliste|kontaktliste)
			(raus|heraus) (aus|nehmen|streichen)`,
		'optout.noContact': `
			(nicht mehr|nie wieder|nie mehr|nicht weiter|keinesfalls) (zu)? (kontaktier*|anschreib*|anruf*|angeschrieben|angerufen|kontaktiert|belästig*|schreib*|anzuruf*|anzuschreib*|zu kontaktieren|mailen|simsen|behelligen)
			(kontaktieren|schreiben|rufen|schreibt|ruft|melden|schicken|senden|schickt) (sie)? (mich|uns|mir)? (hier|bitte|unter|auf|keine|über)? __ (nicht mehr|nie wieder|nicht|nie mehr|keine) 
			(möchte|wünsche|will|möchten|wünschen|wollen) (ich|wir)? (ab sofort|von ihnen|künftig|hier|über|per|zukünftig)? __ (keine|keinen|nicht mehr|nicht) _ (kontakt*|nachricht*|sms|mail*|anruf*|email*|angeschrieben|kontaktiert|angerufen|whatsapp*|post|erinnerung*|zuschrift*)
			(widerruf*|widersprech*|entzieh*) (ich|wir|hiermit)? __ (einwilligung|zustimmung|kontaktaufnahme|nutzung|verwendung|verarbeitung|kontaktierung|sms|werbung)
			lasst (mich|uns) (endlich|bitte|einfach)? (in ruhe|zufrieden)
			lassen sie (mich|uns) (endlich|bitte)? (in ruhe|zufrieden)
			(nummer|handynummer|adresse|telefonnummer) (löschen|zu löschen|streichen|entfernen|raus|vergessen)
			(ohne|keine) (meine|unsere)? (einwilligung|zustimmung|erlaubnis)
			kontaktverbot
			(verbitte|verbiete|untersage) (ich|mir|ihnen|wir)`,
		'optout.channel': `
			(nicht|keine|kein) _ (per|über|via|auf) (sms|whatsapp|telefon|handy|mail|email|e mail|diese nummer|diesem weg)
			(nur|ausschließlich|ausschliesslich|bitte|lieber) (noch)? (per|über|via) (post|brief|mail|email|e mail|telefon|sms)
			(privat*|dienst*|arbeits*) (nummer|handy*|telefon|adresse|mail*|whatsapp|handynummer)
			(privatnummer|diensthandy|privathandy|arbeitsadresse|privatadresse)
			nur (noch)? (schriftlich|postalisch)
			auf dem postweg`,
		'optout.erase': `
			(dsgvo|ds gvo|datenschutz*|löschung* _ (daten|nummer|adresse)|art 17|art 21|artikel 17|artikel 21|auskunft nach)
			(daten|nummer) (zu)? löschen
			(widerspruch|widersprechen) (gegen)? (der|die|die)? (verarbeitung|nutzung|datenverarbeitung)`,
		'optout.blocked': `
			(blockiert|blockiere|gesperrt|geblockt|blocke|gemeldet|als spam|spam)
			(nummer|absender) (wird|ist|wurde)? (blockiert|gesperrt|geblockt)`,
		'hardship.illness': `
			(krank|erkrankt*|erkrankung|krankheit|krankenhaus|spital|klinik|intensivstation|reha|koma|krebs*|chemo*|schlaganfall|herzinfarkt|operation|operiert|op|unfall|verletz*|pflegefall|pflegebedürftig*|depress*|burnout|burn out|diagnose*|krankgeschrieben|arbeitsunfähig*|schwerbehindert*|dialyse|bandscheib*|fehlgeburt|frühchen|psychisch*|krankengeld|bettlägerig|demenz|hospiz|palliativ*)`,
		'hardship.death': `
			(mein|meine|unser|unsere|meines|meiner|unseres) (mann|frau|sohn|tochter|vater|mutter|bruder|schwester|ehemann|ehefrau|partner|partnerin|kind|geschäftspartner|mannes|sohnes|vaters|lebensgefährt*) __ (gestorben|verstorben|tot|verloren|beerdigt|tod|verunglückt)
			(beerdigung|trauerfall|todesfall|beisetzung|witwe|witwer|sterbefall|trauer|begräbnis)
			(verloren|beerdigen|begraben|beerdigt)`,
		'hardship.jobLoss': `
			(arbeitslos*|job verloren|arbeit verloren|stelle verloren|arbeitsplatz verloren|gekündigt worden|kurzarbeit*|entlassen|jobverlust|ohne arbeit|ohne job|arbeitsamt|jobcenter|bürgergeld|hartz|alg|ams|rav|notstandshilfe|ausgesteuert)
			(kündigung|gekündigt) (bekommen|erhalten|worden|hat mein|durch meinen)
			(kein|keinen|seit) _ (lohn|gehalt)
			(job|arbeit|stelle) (weg|los|verloren)`,
		'hardship.disaster': `
			(hochwasser|überschwemm*|brand|abgebrannt|feuer|sturm*|unwetter|hagel*|erdbeben|wasserschaden|flut*|einbruch|eingebrochen|ausgeraubt|dürre|missernte|lawine|mure|explosion|katastrophe|blitzschlag|brandstiftung|totalschaden|zerstört|vernichtet)
			(versicherung) _ (zahlt|prüft|gutachter|noch|hat|noch nicht)
			unter wasser
			alles verloren`,
		'hardship.cannotPay': `
			(kann|können|könnte|vermag|konnte|konnten) (ich|wir|es|das|die|sie|den|mir|uns|leider|derzeit|momentan|aktuell|gerade|zurzeit|im moment|jetzt)? __ (nicht|nie|unmöglich|kaum|keinen) (mehr|alles|einmal|auf einmal)? (be)? (zahlen|bezahlen|begleichen|aufbringen|leisten|überweisen|stemmen|tragen|beglichen)
			(nicht|kaum|kein|keine) _ (zahlen|bezahlen|begleichen|aufbringen|leisten|stemmen) (kann|können|könnte|konnte)
			(zahlungsunfähig|mittellos|pleite|blank|abgebrannt|überschuldet|verschuldet|insolvent)
			(kein|keinen|keine|ohne|null|nicht genug|nicht genügend|nix) (geld|cent|euro|einkommen|einnahmen|kohle|mittel|reserven|rücklagen|rappen|ersparnisse)
			(konto) (ist|gepfändet|leer|gesperrt|überzogen|im minus)
			(pfändung*|gepfändet|gerichtsvollzieher*|kontopfändung|p konto|zwangsräumung|zwangsversteigerung)
			(nicht|nix|nichts) (mehr)? (da|übrig|auf dem konto|zum leben)
			weiß nicht (mehr)? (wie|wovon|weiter|ein noch aus|woher)`,
		'hardship.poverty': `
			(rente|rentner*|grundsicherung|sozialhilfe|existenzminimum|alleinerziehend*|wohngeld|tafel|mindestrente|ausgleichszulage|kindergeld|witwenrente|erwerbsminderungsrente|sozialamt|pflegegeld)
			(miete|strom|heizung|essen|lebensmittel|kinder|windeln|medikamente) (oder|und|nicht|bezahlen|zahlen|fehlt|gestiegen|nachzahlung)
			(reicht|reichen|langt) (nicht|kaum|gerade|hinten und vorne|vorne und hinten|nur)
			am existenzminimum
			über die runden`,
		'hardship.business': `
			(existenz*|wirtschaftlich* (not*|schwierig*|lage|am ende)|finanziell* (schwierig*|not*|engpass*|probleme*|lage|am ende|schieflage)|umsatzeinbruch|umsätze (eingebrochen|weg)|auftragseinbruch|vor dem aus|am boden|schieflage|ruin|ruiniert|wasser bis zum hals|in not)
			(geschäft|laden|betrieb|firma|restaurant|lokal|salon|werkstatt|café|cafe|praxis) _ (schließen|schliessen|aufgeben|zumachen|dicht|geschlossen|schließe|zusperren|läuft nicht|steht|am ende|zu)
			(größter|grösster|größten|wichtigster|hauptkunde*|großkunde*|grosskunde*|auftraggeber) _ (insolvent|pleite|abgesprungen|weg|weggebrochen|verloren|zahlt nicht|ausgefallen|gekündigt)
			(löhne|gehälter|mitarbeiter*|leute|angestellt*) _ (nicht|entlassen|kündigen|zahlen|heimschicken|bezahlen|kaum)
			(schwere|schwierige|harte) (zeit|zeiten|lage|situation|phase)`,
		'hardship.plea': `
			(verständnis|nachsicht|erbarmen|mitgefühl|gnade|kulanz|menschlich*|herz) 
			(schäme|peinlich|unangenehm|beschämend|verzweifelt|verzweiflung|nicht mehr weiter|am ende meiner|bitte helfen|hilfe|flehe|bitte inständig)
			(noch nie|nie zuvor|zum ersten mal) (in|mit|passiert|etwas schuldig|verzug|so)
			härtefall*`,
		'hardship.adviser': `
			(schuldnerberat*|schuldenberat*|caritas|diakonie|sozialarbeit*|betreuer*|sozialberat*|awo|sozialdienst|erwachsenenvertret*|beistandschaft)
			gesetzlich* betreu*`,
		'hardship.distress': `
			(suizid*|umbringen|selbstmord|nicht mehr leben|kein ausweg|nicht mehr kann|kann nicht mehr|schlaflos*|nicht mehr schlafen|zusammenbruch|nervenzusammenbruch|panik*|frauenhaus|häusliche gewalt|getrennt|trennung|scheidung|überfordert|weinen|weine|geweint|verlassen)`,
		'dispute.contest': `
			(widersprech*|widerspruch|bestreit*|einspruch|beanstand*|reklamier*|reklamation*|anfecht*|nicht einverstanden|nicht anerkenn*|zurückweis*|weisen zurück|weise zurück|strittig|streitig|unberechtigt*|ungerechtfertigt*|unbegründet|haltlos|entbehrt|unrichtig|gegenstandslos)
			(erkenne*|akzeptier*|anerkenn*) _ (nicht|kein*|so)
			(stimmt|stimmen|passt|passen) (so|hier|da|was|etwas|vorne|hinten|leider|überhaupt|doch)? (nicht|nie|hinten|was nicht|etwas nicht)
			(rechnung*|betrag|forderung*|mahnung|summe|preis|menge|position*|berechnung|abrechnung) __ (falsch|fehlerhaft|nicht korrekt|unkorrekt|inkorrekt|stimmt nicht|nicht nachvollziehbar|zu hoch|überhöht|nicht richtig|unberechtigt|korrigieren|fehler)
			(falsch*|fehlerhaft*|überhöht*) (rechnung*|betrag|berechn*|abgerechn*|menge|preis*|mwst|steuersatz|abrechnung|forderung*|verrechn*|position*)
			(schulde*|schulden) (ihnen|euch|ich|wir|gar)? (nichts|nix|gar nichts|kein*)
			(nichts|gar nichts|nix) (mehr)? (schuldig|offen|zu zahlen|geschuldet)
			(korrigier*|korrektur|berichtig*|stornier*|storno*|gutschreib*) (sie|bitte|der|die|das|diese|rechnung|umgehend)?
			(nicht|so nicht|anders) (vereinbart|abgemacht|ausgemacht|besprochen|bestellt|beauftragt|abgesprochen)
			zu unrecht
			in (klärung|prüfung) `,
		'dispute.amount': `
			(zu viel|zuviel|zu hoch|doppelt so) (berechnet|verlangt|abgerechnet|verrechnet|in rechnung|angesetzt|viel)?
			(angebot*|vereinbart*|auftrag*|angeboten*|kostenvoranschlag*|preis|abgemacht*|ausgemacht*) (war*|waren|lautet*|stand*|steht|über|von|sagt)? _ (#|euro|€|andere*|günstiger|niedriger|nur)
			(statt|anstatt|anstelle) (der|den|des|von|wie|#|€|euro) 
			(skonto|rabatt|nachlass) _ (nicht|fehlt|vergessen|abgezogen|vereinbart|berücksichtigt)
			(mahngebühr*|verzugszins*|mahnkosten|spesen) _ (nicht|unberechtigt|streichen|zahle|erlassen|unverschämt|erkenne)
			(stunden|menge|stückzahl|anzahl) _ (stimmt|falsch|zu|nicht|mehr|weniger)
			nur (#|zwei|drei|vier|fünf|zehn|die hälfte) (bestellt|erhalten|geliefert|bekommen|stück|abgenommen)`,
		'dispute.notReceived': `
			(nie|nicht|noch nicht|niemals|bis heute nicht|keine|kein|immer noch nicht|noch immer nicht|noch nichts|nichts|nix) _ (erhalten|bekommen|angekommen|geliefert|eingetroffen|gekriegt|da|gekommen|empfangen|zugestellt|gesehen|erbracht|ausgeführt|durchgeführt|fertig|fertiggestellt|erschienen|montiert|erledigt)
			@goods _ (nie|nicht|noch nicht|nur zur hälfte|unvollständig|fehlt|fehlen|verspätet|zu spät) _ (erhalten|bekommen|angekommen|geliefert|eingetroffen|da|gekommen|vollständig)?
			(fehlt|fehlen|fehlte|fehlten) (noch|immer noch|uns|die|der|ein|#|bei|in|mir|zwei|drei)
			(warte|warten) (ich|wir)? (noch|immer|seit|heute|auf) (noch|immer|auf|heute)? _ (lieferung|ware|@goods|monteur|techniker)
			(unvollständig*|teillieferung|fehlmenge*|lieferverzug|nichtlieferung|falschlieferung|minderlieferung)
			(verloren gegangen|verlorengegangen|verschollen)
			(niemand|keiner) (gekommen|erschienen|da|aufgetaucht|war)`,
		'dispute.faulty': `
			(defekt*|kaputt*|mangel*|mängel*|beschädigt*|schaden|schadhaft|fehlerhaft*|unbrauchbar*|schrott|undicht|verschimmelt|verdorben|zerbrochen|zerkratzt|bruch|gebrochen|schimmel*|rost*|pfusch*|murks|minderwertig|schlecht* (qualität|arbeit|gemacht|ausgeführt)|nachbesser*|nacherfüll*|gewährleistung|garantiefall|mängelrüge|gerügt|reklamiert|falsche (größe|farbe|ware|artikel|teile|lieferung|version)|falsches (teil|produkt|gerät|modell))
			(funktionier*|läuft|laufen|geht|passt|startet|hält|schließt|lädt|druckt|heizt|kühlt) _ (nicht|nie|immer noch nicht|nur)
			(nicht) (funktionsfähig|in ordnung|nutzbar|einsetzbar|wie (beschrieben|bestellt)|zu gebrauchen|vertragsgemäß|fachgerecht)`,
		'dispute.duplicate': `
			(doppelt|zweimal|zwei mal|zum zweiten mal|zweifach|2x|2 mal|nochmal|nochmals) (berechnet|gestellt|in rechnung|abgerechnet|verrechnet|bezahlen|zahlen|erhalten|abgebucht|fakturiert)
			(doppelte|doppelten|doppel*) (rechnung|berechnung|abbuchung|buchung|fakturierung)
			(dieselbe|selbe|gleiche|identische) (rechnung|leistung|lieferung) _ (schon|bereits|zweimal|nochmal)`,
		'dispute.notOrdered': `
			(nie|nicht|niemals|nichts|nix|keine|kein|niemand|keiner) _ (bestellt|beauftragt|abgeschlossen|unterschrieben|gekauft|gebucht|in auftrag|angefordert|bestellung|vertrag|auftrag|kunde|abonniert|zugestimmt|geordert|genutzt)
			(nie|kein|nicht) _ (kunde|kundin|geschäft*|vertrag*) (bei|von|mit|gewesen|gehabt)
			(bestellung|vertrag|auftrag|kundenkonto) (gibt es nicht|existiert nicht|unbekannt|nicht bekannt|liegt nicht|ist uns)
			ohne (auftrag|bestellung|vertrag)
			(probeabo|probezeitraum|testphase|testabo|abofalle)`,
		'dispute.credit': `
			(gutschrift*|rückerstattung|erstattung|storno*|rückvergütung|bonus) (noch|fehlt|steht|warte*|immer|aus|offen|versprochen|zugesagt|über|für|aus|nicht|wurde|erhalten|ausstellen|in höhe)?
			(warte*|fehlt|versprochen*|zugesagt*|ausstehend*|offene*|schuldet|bekomme*) _ (gutschrift*|erstattung|rückerstattung|storno*|rückzahlung)`,
		'dispute.cancelled': `
			(gekündigt|storniert|widerrufen|kündigung|widerruf|storno|abbestellt|abgemeldet|aufgelöst|zurückgetreten|rücktritt|beendet)
			(seit|bereits|schon|längst|im|am|fristgerecht|zum|per|rechtzeitig) _ (gekündigt|storniert|widerrufen|abgemeldet|abbestellt|ausgezogen)
			(kein|nicht mehr|keine) (kunde|mitglied|abo|vertrag|abonnent|kundin|mieter)`,
		'dispute.returned': `
			(zurückgeschickt|zurückgesandt|zurückgesendet|retour*|rücksendung|zurückgegeben|zurückgebracht|retourniert|annahme verweigert|rückgabe|rückschein|rücklieferung|abgeholt)`,
		'dispute.identity': `
			(identitätsdiebstahl|identitätsmissbrauch|betrug*|betrüg*|missbraucht|fake*|anzeige (erstattet|erstatte)|polizei|strafanzeige|in meinem namen|unbekannte haben|meine daten (missbraucht|gestohlen)|gefälscht)
			(ich|wir) (war|bin|waren) (das|es) nicht`,
		'dispute.proof': `
			(nachweis*|beweis*|beleg*|belegen|vertragskopie|rechtsgrundlage|auftragsbestätigung|unterschriebene*) (bitte|dass|für|über|sie|mir|uns|vorlegen|der|die|den|wo|erst)?
			(weisen|zeigen|legen) sie (mir|uns)? (nach|vor|den|die|bitte|erst|einmal|mal)
			(auf welcher|welche) (grundlage|rechtsgrundlage|basis|vertrag)`,
		'dispute.timeBarred': `
			(verjähr*|verwirk*|verfristet|einrede der)
			(aus|von|vom|aus dem jahr) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(zugesagt|versprochen|versichert|zugesichert|vereinbart|abgemacht|bestätigt|gesagt|angeboten) (hat|haben|worden|war|wurde|von|dass|kostenlos|gratis|hieß)?
			(ihr|euer|eure|ihre|der) (vertreter|verkäufer|kollege|mitarbeiter*|außendienst*|monteur|fahrer|techniker|chef|vertrieb*|berater) _ (sagte|hat|meinte|versprach|zugesagt|versprochen|gesagt|versicherte|beschädigt)
			(kostenlos|gratis|kostenfrei|kulanz|inklusive|garantie|unentgeltlich)
			laut (vertrag|angebot|vereinbarung|auftrag|auftragsbestätigung|absprache)`,
		'dispute.notMine': `
			(nicht|nie) (meine|unsere|für uns|für mich|mein|unser|an uns|an mich) (rechnung|bestellung|schuld*|forderung|vertrag|firma|konto|auftrag|unterschrift|problem)?
			(betrifft|gehört|geht) (uns|mich|mir) (nicht|nichts)
			(andere|anderer|falsche|falscher) (firma|kunde|gesellschaft|rechnungsempfänger|mandant|person) 
			(vormieter*|vorbesitzer*|vorgänger*|voreigentümer*|nachmieter*)`,
		'dispute.setOff': `
			(aufrechn*|verrechn*|einbehalt*|zurückbehalt*|zurückbehaltungsrecht|abziehen|ziehen ab|gegenforderung|gegenrechnung|schadensersatz|schadenersatz|minder*|kürz*) 
			(schulden|schuldet) (sie|ihr|mir|uns) (mir|uns|noch)`,
		'dispute.incomplete': `
			(erst|zahle|zahlen|bezahle|bezahlen|begleichen|überweise|überweisen|zahlung) (erst|wird erst|nur)? (wenn|sobald|nach|nachdem|bis) 
			(bis|solange) (das|die|der|sie|ihr|dies|es|nicht|zur|keine|alles) __ (nicht|behoben|repariert|korrigiert|geklärt|geliefert|gutschrift|fertig|bekommen|erledigt|ausgetauscht|nachbesser*|wird nicht)
			(vorher|bis dahin|solange) (zahle|zahlen|bezahle|bezahlen|gibt|wird|überweise|kein|sehe|zurück) _ (nicht|nichts|kein|keinen|zurück)`,
		'refusal.wont': `
			(zahle|zahlen|bezahle|bezahlen|zahl|bezahl|überweise|überweisen|begleichen|werde|werden|zahlung) (ich|wir|das|die|den|ihnen|euch|hier|dafür|diese|es|definitiv|sicher|mit sicherheit|auf keinen fall|auch)? _ (nicht|nichts|nix|nie|niemals|keinen|auf keinen fall|garantiert nicht|sicher nicht|bestimmt nicht|keinesfalls) (zahlen|bezahlen|cent|mehr|überweisen|ein|euro)?
			(nicht|keinesfalls|auf keinen fall|niemals|nie im leben) (zu)? (zahlen|bezahlen|überweisen|begleichen)
			(verweiger*|ablehn*|lehne|lehnen) (ich|wir|die|eine|hiermit|jede|jegliche)? _ (zahlung|ab|begleichung)?
			(denke|denken|sehe|sehen) (ich|wir)? (gar nicht daran|nicht daran|nicht ein|nicht im traum|gar nicht dran|überhaupt nicht)
			(bekomm*|krieg*|seh*|erhalt*) (ihr|sie|von mir|von uns)? _ (nichts|nix|keinen cent|kein geld|keinen euro|gar nichts|keinen pfennig|nie)
			von (mir|uns) (gibts|gibt es|bekommen|kriegen|kriegt|bekommt|sehen|seht) _ (nichts|nix|keinen|kein)
			keinen (cent|pfennig|euro|rappen|müden cent|groschen|heller)`,
		'refusal.never': `
			(nur über meine leiche|verklagt mich|verklagen sie mich|klagen sie|klagt doch|dann klagt|geht doch vor gericht|sehen uns vor gericht|viel (spaß|glück|erfolg) (beim|damit|mit)|könnt (ihr|mich)|mir egal|interessiert mich nicht|ist mir wurscht|ist mir wurst|scheißegal|holt es euch|kommt und holt|zieht euch warm an|wartet bis|da könnt ihr lange warten|lange warten|bis zum sankt nimmerleinstag|den teufel werd)
			(inkasso) (ruhig|doch|nur|ist mir|könnt|beauftragen)`,
		'refusal.idiom': `
			(vergiss es|vergesst es|vergessen sie es|vergiss|könnt ihr vergessen|können sie vergessen|träumt weiter|träum weiter|pech gehabt|nicht mein problem|euer problem|ihr problem|leck mich|lecken|am arsch|kannst mich mal|könnt mich mal|können mich mal|geht mir am|pustekuchen|von wegen|nicht mit mir|ohne mich|pfeif drauf|drauf gepfiffen|schreibt es ab|in den wind|in den kamin|steckt euch|stecken sie sich|so nicht|sicher nicht|am sankt)`,
		'refusal.no': `
			[ (nein|ne|nö|nee|niemals|nie|nein danke|auf keinen fall|abgelehnt|nope|nix da|kommt nicht in frage|vergiss es|no|keinesfalls|nein niemals|na) ]`,
		'paid.done': `
			(schon|bereits|längst|doch|gestern|heute|am #|letzte|vorgestern|vor|vorige|alles|gerade|soeben|eben|grad|fristgerecht|per|via|mit|voll|vollständig|komplett|pünktlich|ordnungsgemäß|diese|direkt|rechtzeitig|online) _ @paid
			@have (ich|wir|den|die|das|ihnen|euch|es|doch|schon|bereits|alles|heute|gestern|sie|diese|am|vor|letzte)? __ @paid
			(@is|sollte|müsste|muss|dürfte) (doch|schon|bereits|alles|längst|am|heute|gestern|aber|vollständig|mittlerweile|inzwischen|von|per|alle|die|der|seit|ist)? __ (@paid|raus|unterwegs|drauf|eingegangen|durch|verbucht|abgeschickt|auf dem weg|eingelöst)
			@paid (am|wurde|worden|haben|habe|hab|per|gestern|heute|letzte|vor|ist|war|bereits|schon|mit|via)
			[ (bezahlt|überwiesen|erledigt|gezahlt|ist bezahlt|schon bezahlt|ist erledigt|beglichen|ueberwiesen|ist raus|ist überwiesen|ist schon bezahlt|längst bezahlt|bereits bezahlt|bereits erledigt|is bezahlt|gemacht|fertig) ]
			[ (bezahlt|überwiesen|erledigt|gezahlt|ist bezahlt|schon bezahlt|beglichen|ist raus|is bezahlt|ist überwiesen)
			(abgebucht|eingezogen|abgegangen|belastet|eingelöst) (von|worden|wurde|am|ist|haben|per|bei)`,
		'paid.sent': `
			(geld|zahlung|überweisung|betrag|scheck) (ist|wurde|ging|geht|wurden|müsste|sollte|dürfte|war)? _ (raus|unterwegs|angewiesen|überwiesen|veranlasst|ausgeführt|getätigt|rausgegangen|abgegangen|ausgelöst|freigegeben|eingegangen|angekommen|verschickt|eingeworfen|da sein|drauf|auf ihrem konto|erfolgt|gutgeschrieben|abgeschickt|hinterlegt|durch)
			(überweisung) (ausgelöst|getätigt|ausgeführt|gemacht|veranlasst|raus|läuft|ist|wurde)
			(scheck|bargeld|umschlag|geld) _ (eingeworfen|abgegeben|hinterlegt|geschickt|gegeben|übergeben|briefkasten)
			(in bar|bar) (bezahlt|gezahlt|übergeben|beglichen|gegeben|bei)`,
		'paid.proof': `
			(beleg|zahlungsbeleg|überweisungsbeleg|kontoauszug|zahlungsnachweis|quittung|zahlungsbestätigung|bankbestätigung|screenshot|valuta|buchungsdatum|verwendungszweck|auszug|überweisungsträger|zahlungsreferenz|wertstellung)
			(anbei|im anhang|angehängt|beigefügt) _ (beleg|nachweis|auszug|bestätigung|quittung|screenshot)`,
		'paid.check': `
			(prüf*|schau*|check*|überprüf*|kontrollier*|guck*|seh*|gleich*) (sie|ihr|bitte|mal|doch|den|ihre|ihren|eure|euren|das|nochmal|noch)? _ (zahlungseingang|zahlungseingänge|konto|kontoauszug|buchhaltung|buchung*|bank*|nach|eingang|unterlagen|eingänge)
			(überschnitten|überschneidung|gekreuzt)
			(gegenstandslos|hinfällig)
			(zuordnen|zugeordnet|verbucht|verbuchen|zuordnung)
			(kein|nichts|nix|nichts mehr) (mehr)? offen`,
		'paid.word': `
			(bezahlt|gezahlt|überwiesen|beglichen|angewiesen)`,
		'paid.method': `
			(per|mit|via|über) (überweisung|paypal|karte|kreditkarte|lastschrift|bar|ec karte|ec|sofort|klarna|twint|bankeinzug|dauerauftrag|echtzeitüberweisung|scheck)
			(lastschrift|sepa|dauerauftrag|echtzeitüberweisung|sofortüberweisung)`,
		'plan.instalments': `
			(rate|raten|ratenzahl*|ratenvereinbar*|ratenplan*|teilzahl*|teilbetr*|zahlungsplan*|abschlagszahl*|tilgungsplan|monatsraten|teilraten|abzahl*|abstotter*)
			(in|auf|zu) (#|zwei|drei|vier|fünf|sechs|zehn|zwölf|mehreren|ein paar|kleinen|monatlichen|gleichen|monats*) (gleichen|gleiche|monatlichen|kleinen|etwa gleichen)? (raten|teilen|teilbeträgen|teilzahlungen|schritten|happen|beträgen|tranchen|monaten|stücken|etappen|zahlungen|malen)`,
		'plan.split': `
			(aufteil*|aufgeteilt|stückel*|gestückelt|splitten|verteil*|strecken|stottern|häppchenweise|stückweise|etappenweise|nach und nach|peu à peu|scheibchenweise)
			(hälfte|teil|#|€) (jetzt|heute|sofort|diese|diesen|am|zum|morgen|gleich|im) __ (hälfte|rest|andere|restliche|übrige|restbetrag)
			(rest|restbetrag|andere hälfte|zweite hälfte|übrigen|restlichen) (dann|am|im|zum|ende|nächste*|bis|folgt|später|in|mitte|nach)
			(zwei|drei|vier) mal`,
		'plan.monthly': `
			(#|€|euro|betrag) (€|euro)? (im|pro|jeden|monatlich|wöchentlich|je|pm|mtl) (monat|woche|monatlich)?
			(monatlich*|wöchentlich*|jeden monat|im monat|pro monat|pro woche|jede woche|mtl)`,
		'plan.parts': `
			(anzahl*|teilbetrag|abschlag|kleinere beträge|kleine beträge|kleineren|tragbar*|machbar*|leistbar*)
			(teilweise) (zahl*|begleich*)`,
		'extension.ask': `
			(aufschub|stundung|stunden sie|fristverlänger*|verlänger*|zahlungsaufschub|zahlungsziel|zahlungspause|verschieb*|hinausschieb*|aufschieb*|nachfrist|prolong*|schonfrist|zahlungsfrist|stundungs*)
			(können|könnten|kann|könnte|dürfte|dürfen|darf|wäre|ginge|geht|möglich|bitte*) (wir|ich|sie|ihr|es|uns|mir|man|das|um|die)? __ (später|warten|gedulden|geduld|aufschub|verschieben|verlängern|verlängert|bis (zum|ende|nächste|anfang|mitte|montag|freitag|#)|erst (am|im|zum|ende|nächste*|nach)|mehr zeit|etwas zeit|zeit geben|zeit bekommen|frist|ende des|schieben|noch (ein|zwei|drei|bis|etwas))
			(bitte*|bräuchte*|brauche*|benötig*|hätte*|geben|gebt|gib|gewähr*|räum*) (sie|ihr|ich|wir|mir|uns|um|noch|bitte)? __ (mehr zeit|zeit|aufschub|frist|woche*|tage|monat|stundung|verlängerung|luft|geduld)
			(reicht|ginge|geht|passt|wäre|ist|genügt|okay|ok) (es|das|ihnen|auch|noch)? (auch|noch|in ordnung|ok|okay|wenn)? (wenn|bis|ende|erst|am|anfang|mitte|nächste*) 
			(zahlungsziel) (verlänger*|bis|von|auf|einräum*)`,
		'extension.time': `
			(noch|etwas|bisschen|mehr|ein paar|zwei|drei|einige|weitere) (zeit|tage|wochen|luft|aufschub|geduld|monat|woche)
			(bis|frist) (zum|ende|anfang|mitte|nächste|kommende|nach|zu)`,
		'extension.wait': `
			(warten|gedulden|geduld|abwarten|warte) (sie|ihr|bitte|noch|bis|etwas)
			(bitte)? (noch)? (um|etwas) (geduld|aufschub|nachsicht)
			(mahnung|mahnverfahren|mahnlauf|mahnstufe) (aussetzen|anhalten|stoppen|zurückstellen|ruhen|pausieren)
			(halten|stellen) sie __ (zurück|an|ruhen)`,
		'extension.noFees': `
			(ohne|keine|erlass*|verzicht*|streich*) (weitere|weiteren|zusätzliche|auf)? (mahngebühr*|gebühr*|zins*|verzugszins*|kosten)`,
		'promise.will': `
			(zahle|zahlen|bezahle|bezahlen|überweise|überweisen|begleiche|begleichen|mach|mache|machen|erledige|erledigen|weise|weisen|schick|schicke|schicken|veranlasse|veranlassen|überweis|zahl|schieb|bezahl|bringe|transferiere) (ich|wir|es|das|den|die|ihnen|euch|sofort|gleich|heute|morgen|am|bis|noch|spätestens|diese|nächste|übermorgen|ichs|alles|umgehend|per|ende|anfang|mitte|dann|in|zum|rüber|nach|ihn|sie|rechnung|gerne)
			(werde|werden|wird|wollen|will|möchte*) (ich|wir|es|das|den|die|er|sie|ihnen|der|rechnung|betrag|zahlung|heute|morgen|am|bis|noch|umgehend|sofort|diese|nächste|geld|dann|in|alles|gleich|schnellstmöglich|spätestens|nun|zum|auch|mich)? __ (zahlen|bezahlen|überweisen|begleichen|anweisen|überwiesen|bezahlt|gezahlt|beglichen|angewiesen|veranlassen|veranlasst|erledigen|erledigt|ausgeführt|freigegeben|ausgleichen|ausgeglichen|eingehen|kümmern|nachholen|tätigen|erfolgen|überweise|transferieren)
			(geld|zahlung|betrag|überweisung|rechnung) (kommt|geht|ist|folgt|erfolgt|wird|sollte|haben sie) (am|bis|heute|morgen|noch|diese|nächste|spätestens|ende|umgehend|in|dann|gleich|sofort|montag|dienstag|mittwoch|donnerstag|freitag|raus|im|mit)
			(kommt|geht) (am|heute|morgen|noch|diese|nächste|spätestens|ende|montag|dienstag|mittwoch|donnerstag|freitag|gleich) _ (raus|rein|an|drauf|zur)?
			(haben sie|habt ihr|hast du) (das|ihr|euer|dein) geld
			(zahlung|überweisung|begleichung) (erfolgt|folgt|ist für|bis|am|heute|morgen|noch|vorgesehen|geplant|spätestens|zum)
			(werde|werden) (mich|uns) (darum|drum)? kümmern
			(zahlbar|zahlung zugesagt|zahlungszusage)`,
		'promise.run': `
			(zahlungslauf|zahllauf|zahlungsläufe|überweisungslauf|zahlungsvorschlag*|zahlungsrunde|zahlungstag)
			(nächsten|kommenden|nächster) (lauf|zahlungslauf|zahllauf)
			(zur zahlung) (angewiesen|freigegeben|vorgemerkt|vorgesehen|eingeplant|gebucht)`,
		'promise.scheduled': `
			(terminüberweisung|terminiert|eingeplant|vorgemerkt|freigegeben|zur zahlung|angewiesen zum|dauerauftrag eingerichtet|vordatiert|hinterlegt|eingestellt|disponiert|geplant|vorgesehen) (für|am|zum|auf|ist|und)?
			(überweisung|zahlung) _ (terminiert|eingeplant|vorgemerkt|freigegeben|eingestellt|vorbereitet|datiert|hinterlegt)`,
		'promise.short': `
			[ (morgen|heute|freitag|montag|dienstag|mittwoch|donnerstag|übermorgen|nächste woche|diese woche|ende der woche|ende des monats|monatsende|zahltag|bis|am|spätestens|mach ich|wird gemacht|wird erledigt|kommt) __ ]
			(bis|am|spätestens) (freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|morgen|heute|#|monatsende|wochenende|ende)
			(zahltag|lohn|gehalt) (ist|kommt|da|am)
			(wird|ist) (gemacht|erledigt|sofort erledigt|in arbeit)
			in (#|zwei|drei|den nächsten|einer|den kommenden|wenigen|ein paar) (werk|arbeits)? (tagen|tage|woche|wochen)`,
		'promise.soon': `
			(bald|demnächst|in kürze|umgehend|schnellstmöglich|baldmöglichst|zeitnah|so schnell wie möglich|so bald wie möglich|die tage|nächste zeit|irgendwann|in bälde|asap|so schnell es geht|kurzfristig|alsbald)
			(diese|nächste|kommende|im laufe der|in den nächsten) (woche|tage|wochen|tagen)`,
		'promise.condition': `
			(sobald|sowie|wenn|nachdem) (ich|wir|der|die|das|mein|unser|er|sie|es|unsere|meine|gutschrift|geld)
			(abhängig|vorbehaltlich|unter der voraussetzung)
			(wart*) (ich|wir)? (noch|selbst|selber)? (auf) (geld|zahlung*|kunden*|zahlungseingang|gehalt|förder*|kredit)`,
		'promise.part': `
			(hälfte|teil|teilbetrag|teilzahlung|anzahlung|abschlag|#|€) (davon|heute|morgen|vorab|schon mal|schonmal|erstmal|schon|jetzt|kann|könnte|überweise|zahle|erst mal)
			(vorab|erstmal|zunächst|zumindest|wenigstens|mindestens) (#|€|die hälfte|einen teil|eine)`,
		'promise.vow': `
			(verspreche|versprochen|versprechen|garantiert|zusage|sage zu|verbindlich|ehrenwort|hoch und heilig|bestimmt|definitiv|auf jeden fall|spätestens|verlassen|garantiere|fest|versichere|wort)`,
		'wrong.person': `
			(nicht|kein|keine|falsche|falscher|falschen|falsch) (zuständig*|der richtige|die richtige|richtige|ansprechpartner*|verantwortlich*|ansprechperson|bin ich|adressat|empfänger|adresse|person|abteilung|firma|mensch|ansprechpartnerin|betroffen|verbunden)
			(bin|sind) (ich|wir)? (nicht|hier|dafür|nur|leider|falsch|hier falsch|gar nicht)? (zuständig|der falsche|die falsche|falsch|die praktikantin|der hausmeister|nicht mehr zuständig|die sekretärin|empfang|der azubi|mieter)
			(habe|hab|haben) (ich|wir)? (damit|mit der|mit dem|mit denen|mit ihm|mit ihr)? (gar|absolut|überhaupt)? (nichts|nix) (mehr)? (zu tun|am hut)
			(nichts|nix) (damit|mit|mehr mit) (zu tun|am hut)
			(kenne|kennen) (ich|wir|keinen|keine|den|die|diese|hier)? _ (nicht|keinen|keine|gar nicht)
			(verwechs*|irrläufer|fehlgeleitet|irrtümlich|versehentlich an)
			(gibt es|gibts) (hier|bei uns)? (nicht|keinen|keine|niemanden|nicht mehr)`,
		'wrong.left': `
			(nicht mehr) (bei|im|in|für|tätig|beschäftigt|hier|da|angestellt|unternehmen|arbeitet|an bord|zuständig)
			(ausgeschieden|verlassen|gekündigt|in rente|in pension|im ruhestand|gewechselt|versetzt|weg|abgelöst|nachfolger*|ruhestand|pensioniert)
			(arbeitet|arbeite|ist|sind) _ nicht mehr _ (hier|uns|unternehmen|firma|tätig|da|beschäftigt|bei)
			(ehemalig*|früher*) (mitarbeiter*|kolleg*|inhaber*|chef*|angestellt*|buchhalter*)`,
		'wrong.number': `
			(falsche|falscher) (nummer|person|handynummer|telefonnummer|anschluss|empfänger)
			(falsch) (verbunden|hier|bei mir|gewählt)
			(neue|die|diese) (nummer|handynummer|sim) _ (erst|neu|seit|bekommen|gehört)
			(ich|hier|bin) (heiße|bin|ist|heisse) (nicht|aber|kein) (der|die|herr|frau)?
			(verwählt|vertan|vertippt)
			(nummer) gehört (mir|jetzt|nicht|einem|seit)`,
		'wrong.redirect': `
			(wenden|melden|schreiben|schicken|senden|richten|kontaktieren|wende|schickt|schick|sende|adressieren|leiten|mailen|fragen) (sie|ihr|euch|es|sich|die|das|rechnungen|alles|ihre|bitte|diese|dies|künftig|zukünftig)? __ (an|bei|@|über|mit|buchhaltung|kollegin|kollegen|zentrale|hausverwaltung|finanz*|unter)
			(zuständig|verantwortlich|ansprechpartner*) (ist|für|hierfür|dafür|sind|wäre|in) 
			(bitte)? (direkt)? an (die|unsere|meine|den|unseren|herrn|frau|@) (buchhaltung|zentrale|hausverwaltung|kollegin|kollegen|finanz*|abteilung|steuerberat*|vermieter|chef|@)
			(macht|bearbeitet|betreut|übernimmt|kümmert) (das|jetzt|nun|bei uns|ab sofort|die|mein|sich|unsere) (die|der|jetzt|frau|herr|meine|nur|@|buchhaltung|unsere)?
			(rechnungen|mahnungen|schreiben|post) (bitte)? (künftig|ab sofort|nur|zukünftig|immer|ausschließlich|direkt)? (an|bitte an|nur an)`,
		'wrong.address': `
			(neue|neuen|geänderte|andere|aktuelle|richtige) (adresse|anschrift|rechnungsadresse|mailadresse|email|e mail|rechnungsanschrift|mail|nummer|kontaktdaten|rechnungsemail|firmenadresse|bankverbindung)
			(umgezogen|umzug|verzogen|adressänderung|adresse (geändert|hat sich)|umfirmier*|umbenannt)
			(adresse|postfach|mailadresse|mail) (wird|ist) _ (nicht mehr|abgeschaltet|stillgelegt|geändert|inaktiv|gelöscht|nicht länger)
			(ändern|aktualisieren|anpassen|hinterlegen|korrigieren) sie (bitte)? (die|ihre|unsere|meine) (adresse|stammdaten|daten|anschrift|kontaktdaten|mailadresse)
			(stammdaten)`,
		'wrong.notIn': `
			(hausverwaltung|vermieter*|zentrale|muttergesellschaft|versicherung|eigentümer*|gemeinde|träger) (zahlt|bezahlt|zuständig|übernimmt|ist|muss|kümmert)
			(gehört|gehören) (nicht)? (zu|zum|zur|in)`,
		'wrong.sold': `
			(verkauft|übergeben|übernommen|neuer (inhaber|eigentümer|besitzer|mieter|pächter)|neue (inhaberin|eigentümerin)|inhaberwechsel|pächter*|nachmieter*|vorbesitzer*)`,
		'document.copy': `
			(kopie|rechnungskopie|duplikat|zweitschrift|abschrift|doppel|pdf|scan|original|originalrechnung|belegkopie) (der|von|die|des|bitte|rechnung|zu|als|per|nochmal|schicken|senden|zukommen|zusenden)?
			(schick*|send*|zusend*|zuschick*|mail*|zukommen|schickt|übermittel*|zuzusend*|weiterleit*) (sie|ihr|mir|uns|bitte|die|noch|nochmal|nochmals|mal|doch)? __ (rechnung*|kopie|pdf|beleg*|dokument*|unterlagen|duplikat|aufstellung|auszug|lieferschein*|nochmal|nochmals|erneut|zu)
			(rechnung*|rg|beleg*|unterlagen) (bitte)? (nochmal|nochmals|noch einmal|erneut|fehlt|liegt|nie|nicht|zusenden|schicken|zuschicken|senden|mailen|als pdf|per mail|im anhang|zukommen)
			(brauche*|benötig*|bräuchte*|fehlt|hätte* gern*) _ (rechnung*|kopie|pdf|beleg*|original*|unterlagen)
			(anhang|pdf|datei|link) _ (fehlt|nicht öffnen|lässt sich nicht|leer|nicht dabei|nicht lesbar|vergessen|nicht angehängt|defekt|kaputt)
			(ohne rechnung|keine rechnung|kein anhang)`,
		'document.statement': `
			(kontoauszug|saldenbestätigung|saldenliste|offene posten|op liste|opos|aufstellung|übersicht|auflistung|saldenabstimmung|kontoblatt|debitorenkonto|abstimmung) (aller|der|zum|über|bitte|offenen|per|ihrer|liste|zukommen)?
			(wirtschaftsprüf*|jahresabschluss|stichtag|saldo)`,
		'document.order': `
			(bestellnummer|po nummer|bestellreferenz|auftragsnummer|kostenstelle|bestellbezug|leitweg id|leitwegid|einkaufsnummer|bestell nr|kreditorennummer|lieferantennummer|lieferantenportal|lieferantenselbstauskunft)`,
		'document.form': `
			(ust id|ustid|umsatzsteuer id|uid|steuernummer|freistellungsbescheinigung|unbedenklichkeitsbescheinigung|xrechnung|zugferd|e rechnung|erechnung|handelsregisterauszug|korrigierte rechnung|korrekte rechnung|rechnungskorrektur|stundennachweis*|stundenzettel|regiebericht*|abnahmeprotokoll|aufmaß|ordnungsgemäße rechnung|steuerbescheinigung|spesenbeleg|zertifikat|formular)`,
		'document.delivery': `
			(lieferschein*|abliefernachweis|liefernachweis|zustellnachweis|empfangsbestätigung|unterschrieben* lieferschein|sendungsnummer|sendungsverfolgung|trackingnummer|frachtbrief|rapport*)`,
		'document.bank': `
			(bankverbindung|kontodaten|iban|bankdaten|kontonummer|kontoverbindung|bic|zahlschein|einzahlungsschein|qr rechnung|qr code|überweisungsdaten)
			(wohin|auf welches konto|welches konto|an wen) _ (überweisen|zahlen|soll*|überweise*)?`,
		'document.missing': `
			(nie|nicht|keine|noch nie|bisher keine|bislang keine) _ (rechnung*|mahnung) (erhalten|bekommen|gesehen|vorliegen|eingegangen|gekriegt|vorliegend|vor)?
			(rechnung*) __ (nie|nicht) _ (erhalten|bekommen|vor|angekommen|gesehen|eingegangen|vorliegt|gefunden|auffindbar)
			(rechnung*) (verlegt|verloren|finden|weg|verschlampt)
			(finde|finden) _ (nicht|keine) _ (rechnung*)?`,
		'document.ask': `
			(bitte|könnten sie|können sie|könnt ihr|kannst du|würden sie|magst du) (mir|uns|noch|nochmal|einmal|mal|bitte)? __ (schicken|senden|zuschicken|zusenden|mailen|zukommen|weiterleiten|übermitteln|zuzusenden)
			(bitte) (um) (zusendung|übersendung|übermittlung)`,
		'human.call': `
			(ruf*|anruf*|rückruf*|zurückruf*|klingel*|telefonier*|durchruf*) (sie|mich|uns|mir|bitte|mal|doch|ihr|an|an unter|zurück|unter|gerne|kurz)
			(bitte)? (um)? (rückruf|einen anruf|telefonat|telefontermin|telefonisch*|rückmeldung telefonisch)
			(telefonisch|am telefon|per telefon) (erreich*|klär*|besprech*|sprech*|melden|kontaktieren|zu erreichen|reden)
			(kann|können|könnte|könnten) (mich|ich|sie|uns|wir|mal|jemand|ihr) __ (anrufen|zurückrufen|telefonieren|telefonisch|kurz sprechen)
			(unter|erreichbar) (der)? (nummer|telefonnummer|#)
			(wann|wie) (kann|sind|seid|erreiche) (ich|sie|ihr) (sie|jemanden|euch|telefonisch|am|anrufen|bei ihnen|erreichbar)`,
		'human.speak': `
			(sprechen|reden|besprechen|unterhalten|gespräch|klären|austauschen|bereden) (sie|wir|mit|mal|darüber|über|mich|persönlich|lassen|können|kurz|direkt|am telefon)
			(mit) (jemandem|jemanden|ihnen|einem|einer|dem|der|ihrem|euch) _ (sprechen|reden|besprechen|telefonieren|unterhalten|mitarbeiter|chef|menschen|person|vorgesetzten|klären)
			(möchte|möchten|würde|würden|will|wollen|muss|müssen) __ (sprechen|besprechen|reden|telefonieren|gespräch)
			(lassen sie uns|lass uns|lasst uns|sollten wir|können wir|könnten wir) __ (sprechen|reden|telefonieren|besprechen|treffen|zusammensetzen|klären)
			(persönlich*) (gespräch|sprechen|vorbei*|kontakt|klären)`,
		'human.meet': `
			(vorbei|vorbeikommen|vorbeischauen|vor ort|termin|treffen|besuch|sprechstunde|sprechzeiten|öffnungszeiten|persönlich)`,
		'human.person': `
			(echter|echten|richtiger|richtigen|lebender|wirklicher) (mensch|menschen|person|mitarbeiter*|ansprechpartner*)
			(roboter|bot|computer|automat|maschine|ki|chatbot)
			(vorgesetzt*|chef*|geschäftsführ*|leitung|verantwortlichen|abteilungsleit*)
			(wer ist|gibt es) (bei ihnen|mein|da|dort)? (zuständig|ansprechpartner|ein mensch|jemand)`,
		'complaint.insult': `
			(frechheit|unverschämt*|idiot*|dumm*|saftladen|verbrecher*|abzock*|abzocke|halsabschneider|blutsauger|geier|gauner|betrüger|schweine*|arschl*|arsch*|scheiß*|scheiss*|verdammt*|verarsch*|lächerlich*|unfähig*|inkompetent*|armselig*|schwachsinn|blödsinn|quatsch|deppen|trottel|peinlich*|saubande|sauhaufen|drecks*|mist|kindergarten|affentheater|witz|hohn|unmöglich|skandal*|dreist*)
			(was fällt|was erlauben|wie können sie es wagen|geht s noch|gehts noch|sonst noch was|spinnt|spinnen)`,
		'complaint.harassed': `
			(belästig*|terror*|nerv*|bombardier*|drangsalier*|schikan*|bedräng*|zuspam*|penetrant|stalk*|traktier*|sekkier*)
			(ständig|dauernd|täglich|jeden tag|schon wieder|immer wieder|andauernd|wöchentlich|alle (zwei|drei|paar) (tage|stunden)|im stundentakt) _ (mahnung*|erinnerung*|mails|mail|sms|anrufe|nachrichten|schreiben|genervt|email*|post|briefe)?
			(#|drei|vier|fünf|sechs|zehn|dritte|vierte|fünfte|zig|wievielte|x te) (mahnung*|erinnerung*|mails|sms|anrufe|nachrichten|schreiben|mal|mail)
			(reicht|langt) (es|jetzt|mir|s|langsam)
			(schnauze|nase|hals|kanal) (voll|gestrichen)
			(am|an einem) (sonntag|feiertag|heiligabend|wochenende|samstag|heiligen) 
			(cc|in kopie|kopie an) (meinen|mein|den|meine|an|chef|geschäftsführung)?`,
		'complaint.threat': `
			(verklag*|anzeig*|klage|beschwer*|verbraucherschutz*|verbraucherzentrale|ombuds*|presse|gericht|schlichtungsstelle|aufsichtsbehörde|datenschutzbehörde|bundesnetzagentur|polizei|anwalt) (sie|euch|ich|wir|ein|einschalten|einlegen|über|wird|bei|hören|einreichen|einschalten)?
			(hören|hört) von meinem`,
		'complaint.review': `
			(bewertung*|google|trustpilot|kununu|jameda|rezension*|sterne|facebook|instagram|öffentlich machen|social media|weiterempfehl*|weitererzähl*|überall (erzähl*|rum*)|proven expert|ein stern)`,
		'complaint.tone': `
			(ton|tonfall|wortwahl|formulierung|umgang|umgangston|art und weise|unhöflich*|respektlos*|unfreundlich*|anmaßend|drohend*|unpersönlich*|drohung*|drohbrief*|beleidig*)
			(langjährig*|treue*|seit jahren|seit # jahren|stammkund*|guter kunde|jahrelang) (kund*|partner*|zusammenarbeit|bei ihnen|geschäftsbeziehung)?
			(so|wie) (geht|gehen|springt|redet|behandel*|schreibt) (man|ihr|sie|nicht) 
			(einen|zwei|wenige|nur|paar) (tag|tage|tagen) (zu spät|verspätung|überfällig|drüber|nach)
			(katastroph*|miserab*|unterirdisch*|mies*|schlecht*) (service|kundenservice|kundendienst|laden|umgang|firma)`,
		'complaint.sarcasm': `
			(herzlichen dank auch|na toll|na super|ganz toll|wie nett|wie schön|bravo|glückwunsch|gratulier*|tolle wurst|super gemacht|liebesbrief*|brieffreund*|sehnsucht|nichts besseres zu tun|keine hobbys|sonst nichts zu tun|haha*|lol|ironie|danke für nichts|danke auch|hurra|wahnsinn|ach was|welch freude|donnerwetter)
			(schon wieder|mal wieder) (eine|ein|post|ihr|sie)`,
		'complaint.apology': `
			(entschuldigung|stellungnahme|erklärung) (erwart*|verlang*|forder*|von ihnen|seitens|ist fällig)
			(erwart*|verlang*|forder*) _ (entschuldigung|stellungnahme|erklärung)
			(enttäusch*|verärger*|empör*|ärger*|wütend|sauer|stinksauer|fassungslos|entsetz*|befremd*|verletzt|gekränkt|schockiert|irritiert|genervt|verwunder*)`,
		'complaint.early': `
			(noch)? (gar|noch|doch)? nicht (mal|einmal)? (fällig|überfällig|im verzug|abgelaufen)
			(zahlungsziel|frist|fälligkeit|fällig) (ist|erst|läuft|noch|endet|bis|am|zum|von|beträgt|lautet) 
			vor (fälligkeit|ablauf|dem fälligkeitsdatum)
			(innerhalb|im) (der|des)? (frist|zahlungsziel*|rahmen)`,
		'complaint.leave': `
			(nie wieder|letztes mal|das letzte mal|anbieter wechsel*|wechsel*|kündig* (den|unser|mein|die)|zusammenarbeit (beenden|aufkündigen|überdenken)|kunden verlor*|verlieren sie|geschäftsbeziehung (beenden|beendet)|zur konkurrenz|woanders|anderen (anbieter|lieferanten))`,
		'complaint.privacy': `
			(datenschutz*|datenpanne|datenleck|dsgvo verstoß|offen im verteiler|alle empfänger|vertraulich*|schweigepflicht|persönlichkeitsrecht*)
			(nachbar*|arbeitgeber|kollegen|chef|familie|mutter) _ (erfahren|gezeigt|mitgeteilt|gelesen|weitergegeben|bloßgestellt|blamiert)`,
		'question.what': `
			(wofür|für was|worum|worauf|was für|wozu|um was|um welche*) (ist|sind|geht|handelt|soll|war|bezieht|bitte|eine|genau|denn|steht|sich|es|rechnung)?
			(was|welche*|welcher) (ist|soll|sind|bedeutet|heißt|beinhaltet|umfasst|rechnung|leistung|zeitraum|posten|betrag|genau|hat|steckt|meint)
			(ist|sind|war) (das|die|der|dies|damit|da|es) (die|der|das|für|von|noch|nicht|schon|inklusive|mit|netto|brutto|eigentlich|denn) 
			(erklären|erläutern|aufschlüsseln|aufklären|erläuterung|näher) 
			(nicht ganz|verstehe nicht|verstehe|unklar|schlau|zuordnen|kann nicht zuordnen|nicht zuordnen|sagt mir nichts|nicht sicher)`,
		'question.who': `
			(wer) (ist|sind|bist|seid|schreibt|hat) (das|da|sie|denn|ihr|du|dran|mir)?
			[ (wer|hä|wie bitte|was|häh|hm|bitte|wer da|wer ist das|wer bist du|wer sind sie|hallo) ]
			(woher) (haben|habt|kommt) (sie|ihr|diese|meine)
			(ist das|seid ihr|sind sie) (echt|seriös|betrug|fake|spam|ernst|ein scherz|phishing)
			(kenne|kennen) (ich|wir) (sie|euch|dich)? (nicht)?`,
		'question.balance': `
			(wie viel|wieviel|wie hoch|welcher betrag|welche summe|welchen betrag) (ist|schulde|muss|sind|steht|habe|noch|genau|offen|beträgt|insgesamt|wäre|fehlt|bin)
			(offen|offener|aktueller|genauer|gesamter) (betrag|saldo|stand|rest|restbetrag|summe)
			(was|wieviel) (schulde|ist noch|steht noch|habe ich noch|muss ich|bin ich) (offen|ich|noch|schuldig)?
			(kontostand|restschuld|restbetrag|gesamtbetrag)`,
		'question.how': `
			wie (kann|soll|bezahl*|zahl*|funktioniert|mach*|überweis*|muss|geht|am besten|läuft) (ich|wir|man|das|es)?
			(geht|gehen|kann|können|akzeptier*|nehm*|nehmt|möglich|akzeptiert) (auch|man|ich|sie|ihr|das|es)? _ (paypal|karte|kreditkarte|bar|lastschrift|klarna|twint|raten|online|überweisung|amex|visa|apple pay|barzahlung|sepa|scheck|ec)
			(zahlungslink|link|zahlungsmöglichkeit*|zahlungsart*|zahlungsweg*|portal)
			(welche*|welchen) (verwendungszweck|konto|referenz|währung|wechselkurs|zahlungsart*|zahlungsweg)`,
		'question.can': `
			(kann|können|könnte|könnten|darf|dürfen|ist|sind|gibt|gibts|haben|hat|habt|war|muss|müssen|soll|sollen|wird|würde) (ich|wir|sie|ihr|es|das|man|die|der|da|denn|mir|uns) __ ?
			(ist es|wäre es|ist das|geht das) (möglich|okay|ok|in ordnung|machbar|richtig|korrekt)`,
		'question.when': `
			(wann|bis wann|zu wann|seit wann) (ist|war|muss|soll|sind|habe|läuft|genau|fällig|spätestens|wird|kommt|kann)
			(fälligkeit*|fälligkeitsdatum|zahlungsfrist|zahlungsziel) _ ?
			(wie lange|welches datum)`,
		'question.why': `
			(warum|wieso|weshalb|weswegen|aus welchem grund|wie kommt|wie kommen|woher kommt)
			(grund|begründung) für
			(wie) (setzt|errechnet|berechnet|kommt|kommen) (sich|der|das|die|sie)`,
		'question.ask': `
			(frage*|rückfrage*|wissen|nachfrage*|auskunft|klärung|kurze frage|interessieren|mitteilen|bescheid)
			(können|könnten|würden|kannst|könntest) (sie|du|ihr) (mir|uns|bitte|kurz|mal|das)? __ (sagen|mitteilen|erklären|bestätigen|nachsehen|prüfen|schauen|helfen|erläutern|klären|geben|nachschauen)
			(bitte um) (info|information|auskunft|klärung|rückmeldung|antwort|bestätigung|erläuterung|aufklärung|kurze)`,
		'ack.thanks': `
			(danke|dank|merci|dankeschön|vielen dank|besten dank|herzlichen dank|bedanke|thx|danke schön|dankend|thanks)
			(danke|dank|merci) (für|fürs|ihnen|euch|dir) (die|den|das|ihre|deine|eure|erinnern|bescheid|info|nachricht|hinweis|erinnerung|mail|rückmeldung|erinnerungsmail)?`,
		'ack.received': `
			(erhalten|angekommen|gesehen|gelesen|vermerkt|notiert|zur kenntnis|registriert|eingegangen|vernommen|verstanden|kapiert|bekommen) (und|danke|vielen|mail|ihre|wir|haben)?
			(habe*|hab) (es|ihre|ich|die|wir|das|deine) _ (erhalten|gesehen|bekommen|gelesen|notiert|vernommen|zur kenntnis)
			(nehmen|nehme|genommen) (wir|ich)? (zur kenntnis|notiz)
			[ (ok|okay|gesehen|notiert|erhalten|angekommen|verstanden|alles klar|in ordnung|passt|jo|ja|gut|klar|geht klar|roger|jawohl|super|gelesen|alles gut|habs gesehen|weiß ich|weiss ich|ist notiert) `,
		'ack.looking': `
			(kümmer*|prüf*|klär*|schau*|check*|seh*|nachsehen|nachschauen|recherchier*|überprüf*|nachgeh*|nachfrag*|erkundig*|abklär*|nachforsch*) (ich|wir|mich|uns|das|es|mir|mal|nach|intern|den|dem|die|darum|drum|gerade|und|gleich|sofort|im|mit)
			(melde*) (mich|uns|ich|wir) (wieder|dann|bei|zurück|nochmal|sobald|morgen|in|noch)?
			(ist|sind|liegt|wird|werden) _ (in prüfung|in bearbeitung|bearbeitet|geprüft|geklärt|in arbeit|bei uns in|intern)
			(gebe*|geb) (ihnen|euch|ich|dir|wir) (bescheid|rückmeldung|laut)
			(frage*|spreche*|rede*|kläre*) (ich|wir|das|mit|mal)? _ (buchhaltung|chef|kollegin|kollegen|steuerberater|intern|bank|mann|frau)`,
		'ack.forwarded': `
			(weitergeleitet|weitergegeben|weiterleiten|leite|leiten|gebe|geben|geb|weitergereicht|weitergesendet) (ich|wir|es|das|an|die|ihre|sie|den|intern|das mal)? (an|weiter|die|den|unsere|meine|zur|der|zuständige*|intern)
			(an) (die|unsere|den|meine|meinen|unseren) (buchhaltung|kollegin|kollegen|steuerberater*|finanz*|zuständige*|chef|chefin|geschäftsleitung|zentrale) (weitergeleitet|weitergegeben|gegeben|übergeben|geschickt|weiter)
			(weitergeleitet|weitergegeben|weitergereicht)
			(liegt|ist) (bei|bereits bei) (der buchhaltung|unserer buchhaltung|meinem chef)`,
		'ack.ok': `
			[ (ok|okay|oki|alles klar|in ordnung|passt|jo|ja|jup|jep|gut|klar|geht klar|roger|jawohl|super|👍|👌|🙏|verstanden|top|prima|einverstanden|kein problem|alles gut|okidoki|ja danke|ok danke|danke) ]
			(kein problem|alles klar|geht klar|passt so|wird gemacht|mach ich)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(schönes|schönen|frohe|frohes|guten rutsch|gutes neues|angenehm*|gute) (wochenende|feierabend|tag|weihnachten|ostern|feiertage|fest|abend|woche|neues|jahr|zeit)
			(liebe|viele|herzliche|beste|sonnige|freundliche) grüße`,
		'other.scam': `
			(erbschaft|lotterie|gewinn|bitcoin|krypto*|kredit angebot|begünstigter|überweisung von millionen|passwort|konto (wurde|ist) (gesperrt|eingeschränkt)|verifizier*|paketgebühr|zollgebühr|geldanlage|trading|darlehen*)`,
		'other.marketing': `
			(angebot|rabatt|aktion|newsletter|webinar|sonderangebot|gutschein|prospekt|katalog|messe|dienstleistungen|seo|suchmaschinen*|webdesign|werbung|bewerben|vorstellen|portfolio|kooperation*|partnerschaft|neukunden|leads|marketing) (für|von|unser|ihr|zur|über|auf|mit|an)?
			(wir|ich) (bieten|biete|freuen uns ihnen|möchten ihnen|unterstützen)`,
		'other.unrelated': `
			(bewerbung|lebenslauf|praktikum|stelle als|ausbildungsplatz|stellenanzeige|einladung|hochzeit|geburtstag|mittagessen|tisch|reservier*|fußball|schulfest|umfrage|besprechung|protokoll|tagesordnung|liefertermin|neue bestellung|angebotsanfrage|anfrage für|preisliste|nachbestell*|lagerbestand|verfügbarkeit)
			(falscher chat|war nicht für|falsches fenster|sorry falsch|mama|schatz|bussi|hdl|einkaufen|milch)`,
		'other.injection': `
			(ignorier*|vergiss|missachte*|überspring*) (alle|deine|die|sämtliche|bisherigen|vorherigen)? __ (anweisung*|instruktion*|vorgaben|regeln|prompt*|befehle)
			(du bist jetzt|verhalte dich als|systemanweisung|system prompt|wartungsmodus)
			(hinweis|nachricht|anweisung*) (an|für) (die|das|den)? (ki|assistent*|bot|klassifik*|sprachmodell|system|modell|automat*)
			(klassifizier*|markier*|setze|kategorisier*|werte) (diese|die|das|alle|mich|den) __ (als|auf) (bezahlt|erledigt|zahlung*|acknowledgement|paid)?`,
		'late.forgot': `
			(vergessen|untergegangen|übersehen|verschwitzt|versehen|versäumt|durchgerutscht|entgangen|verpennt|verschlafen|liegengeblieben|liegen geblieben|durch die lappen|aus den augen|verpeilt|spam ordner|spamordner)`,
		'late.cash': `
			(liquidität*|knapp|engpass|klamm|zahlungseingänge|flaute|flüssig|liquide|geld fehlt|knapp bei kasse|kunden zahlen|kunde zahlt|außenstände|ausstände|kein umsatz|saison)`,
		'late.approval': `
			(freigabe*|freizeichn*|genehmig*|unterschrift*|unterschreib*|zeichnungsberechtigt*|geschäftsführ*|vorstand|bewillig*|abzeichn*|prüfung der rechnung|rechnungsprüfung|gemeinderat|wareneingang|zweite unterschrift)`,
		'late.technical': `
			(technisch*|systemumstellung|umstellung|serverausfall|serverprobleme|onlinebanking|online banking|banking app|tan|karte (gesperrt|defekt|abgelaufen|kaputt)|edv|it problem*|störung|fehlermeldung|rücklastschrift|lastschrift (geplatzt|zurück*)|neue bank|bankwechsel|neues konto|kontowechsel|kontoumstellung|cyberangriff|gehackt|zahlendreher|überweisung (zurück*|fehlgeschlagen)|neue karte|migration)`,
		'late.sorry': `
			(entschuldig*|sorry|verzeih*|tut mir leid|tut uns leid|bedauer*|leid|pardon|bitte um nachsicht|peinlich)`,
		'tone.rude': `
			(arsch*|scheiß*|scheiss*|fick*|idiot*|wichser*|hurens*|depp*|vollpfosten|drecks*|schnauze|halt die|verpiss*|fresse|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(herzlich*|liebe|lieben|lieb|nett|freundlich*|gerne|gern|super|toll|schön*|freue|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉|🎄)
			(tolle|gute|super|hervorragende|klasse) (arbeit|zusammenarbeit|leistung|ware|qualität)`,
		'tone.admits': `
			(nicht|kein|keine|ohne) (bestreiten|bestreite|widersprechen|drücken|beschwerde|beanstandung|reklamation|weigern|einwände|in abrede|anfechten|bemängeln|die richtigkeit)
			(rechnung|betrag|ware|arbeit|forderung|leistung|alles|lieferung) (ist|sind|war|passt|stimmt|waren) (in ordnung|ok|okay|korrekt|einwandfrei|berechtigt|richtig|tadellos|gut|unstrittig|perfekt)?
			(weiß|weiss|wissen|sehe ein|gebe zu|geben zu) (ich|dass|wir)?`,
		'tone.denies': `
			(nochmal|nochmals|zum letzten mal|wie (gesagt|bereits|schon|mitgeteilt)|bereits mehrfach|schon (mehrfach|mehrmals|dreimal|zweimal))`,
		'topic.invoice': `
			(rechnung*|rg|beleg*)`,
		'topic.payment': `
			(zahl*|bezahl*|überweis*|begleich*|beglichen|lastschrift|geld)`,
		'topic.reminder': `
			(mahnung*|erinnerung*|zahlungserinnerung*|mail|nachricht|sms|schreiben|brief)`,
		'topic.fee': `
			(mahngebühr*|verzugszins*|zinsen|gebühr*|mahnkosten)`,
		'topic.request': `
			(bitte|könnten sie|können sie|könnt ihr|kannst du|würden sie)`,
	},
};
