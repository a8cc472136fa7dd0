import type { LexiconSource } from './concept';

/** French, of France, Belgium, Switzerland and Québec. */
export const french: LexiconSource = {
	negations: 'ne|n|pas|sans|ni|non|jamais|aucun|aucune|rien',
	laterNegations: 'pas|plus|jamais|rien|aucun|aucune|nullement|point',
	conditions: 'si|quand|lorsque|dès|des que|tant|jusqu|avant|après',
	classes: {
		we: 'je|j|nous|on',
		have: 'ai|avons|a|avait|avions|ont|est|été|av',
		pay: 'paye*|paie*|payer*|règle*|règler*|régler*|reglerai|virer*|vire|virons|effectuer*|solde*|acquitt*|verser*|verse|versons|envoie*|envoy*|procèd*|fais|fait|ferai|ferons|faisons|faire|transfère*|payé',
		paid: 'payé|payée|payés|payées|réglé|réglée|réglés|réglées|viré|virée|versé|versée|soldé|soldée|acquitté|acquittée|effectué|effectuée|débité|débitée|encaissé|encaissée|prélevé|prélevée|passé|parti|partie|fait|envoyé|encaissés|honorée',
		payment: 'paiement*|règlement*|reglement*|virement*|versement*|chèque*|cheque*|prélèvement*|facture*|solde|argent|somme',
		goods: 'marchandise*|commande*|colis|livraison*|produit*|article*|matériel*|prestation*|travaux|pièce*|palette*|carton*|intervention',
		soon: 'aujourdhui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|fin|début|mi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|soir|matin|#|le|après demain',
	},
	phrases: {
		'robot.away': `
			(absent|absente|absents|absence*) (du|de|des|jusqu|pour|au|le|en|actuellement|ce|temporairement|mon|mes)
			(en|mes|nos) (congé|congés|vacances|arrêt maladie|déplacement|formation|congé maternité|rtt)
			(je suis|nous sommes|actuellement) _ (absent|absente|absents|congé|congés|fermés|déplacement|vacances|indisponible)
			(bureau|bureaux|magasin|entreprise|cabinet|société|boutique|atelier|secrétariat|conserverie|usine|nous|ferme) (est|sont|sera|seront|serons|sommes)? (fermé|fermés|fermée|ferme|fermera)
			(fermeture) (annuelle|estivale|exceptionnelle|pour|du|de)
			accès (limité|restreint) à (ma|mes)`,
		'robot.return': `
			(de retour|retour|rentre|reviens|reviendrai|rentrerai|reprise|reprends|rouvre*|réouverture|reprendrons) (le|à|au|parmi|dès|en|lundi|mardi|mercredi|jeudi|vendredi|#|prévu|partir|de)
			(dès|à) mon retour
			jusqu (au|à|en) (#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?`,
		'robot.receipt': `
			(avons|ai) bien (reçu|réceptionné) votre (demande|message|mail|courriel|email|requête)
			(votre) (demande|message|courriel|mail|ticket|requête) (a|est) (bien)? (été)? (reçu|reçue|enregistré|enregistrée|pris|prise)
			(accusé de réception|accusons réception)
			(ticket|numéro de (dossier|demande|ticket))
			(répondrons|réponse|traiterons|traitée|répondra|reviendrons vers vous) __ (délai*|heures|jours ouvrés|jours|brefs)
			(merci|vous remercions) (de|pour|d) (votre message|votre mail|nous avoir|votre demande|avoir contacté|votre courriel)`,
		'robot.automatic': `
			(réponse|message|courriel|mail|e mail|email|envoi) (automatique|automatiquement|généré)
			(ne pas|merci de ne pas|veuillez ne pas|inutile de) (y)? (répondre)
			(généré|envoyé) automatiquement
			ceci est un (message|mail) automatique`,
		'robot.deputy': `
			(en cas d|pour toute) (urgence|demande urgente|question urgente)
			(en|pendant) mon absence
			(urgence|urgent) (vous pouvez|contacte*|adresse*|merci)`,
		'robot.challenge': `
			(confirmer|vérifier|prouver) __ (humain|robot|expéditeur|identité)
			(anti spam|antispam|filtre*) __ (lien|cliqu*)
			(message|mail) (en attente|retenu|bloqué) `,
		'robot.undelivered': `
			(n a pas pu|na pas pu|n ont pas pu|impossible d|échec de|échec d) __ (remis|distribué|délivré|acheminé|livré|remettre|remise|envoyé|transmis)
			(non remis|non distribué|non délivré|message non remis|undeliverable|échec de (la)? remise|notification d échec)
			(message|courriel|mail) (a été)? (rejeté|refusé|retourné)
			erreur permanente`,
		'robot.mailboxFull': `
			(boîte|messagerie|espace|quota|boite) __ (pleine|plein|saturée|dépassé|saturé|atteint|insuffisant)`,
		'robot.noMailbox': `
			(adresse|destinataire|utilisateur|boîte|compte) __ (inconnu|inconnue|introuvable|n existe pas|n existe plus|inexistant*|désactivé*|invalide)`,
		'robot.delayed': `
			(remise|distribution|message|livraison) __ (différé*|retardé*|retard|en attente)
			(nouvelle* tentative*|sera retenté|continue* d essayer|pas encore (pu)?)`,
		'robot.remittance': `
			(avis de (virement|paiement|règlement)|bordereau de (paiement|règlement)|ordre de virement)
			les factures suivantes`,
		'legal.lawyer': `
			(avocat*|maître|conseil juridique|huissier|commissaire de justice|cabinet d avocat*|bâtonnier|notaire|étude)`,
		'legal.represented': `
			(je suis|nous sommes|suis|sommes) (le|les)? (conseil*|avocat*) (de|des|du|habituel)
			(agissant|agissons|interviens|intervenons|mandaté*|chargé*) (pour|au nom|en qualité|dans l intérêt|par|de la défense) 
			(mon|ma|notre) (client|cliente|mandant|mandante|avocat|avocate|conseil)
			(adresse*|contacte*|voyez|voir|parle*|échange*|passe*|correspond*) __ (mon|notre|à mon|avec mon) (avocat|avocate|conseil)
			(dossier|affaire) (est|a été|confié|transmis)? (confié|entre les mains|transmis|remis) (à|de|chez)? (mon|notre|un|d un|mes)? (avocat*|conseil|juridique)
			(pris|saisi) (un|mon|notre) avocat
			représenté* par (un|maître|me|mon|notre)`,
		'legal.insolvency': `
			(redressement|liquidation) (judiciaire|amiable)
			(procédure|jugement) (collective|de sauvegarde|d ouverture|de conciliation)
			(mandataire|administrateur|liquidateur|curateur) (judiciaire|liquidateur|désigné)?
			(dépôt de bilan|déposé le bilan|dépose le bilan|cessation de paiement*|cessation des paiements|faillite|banqueroute|sursis concordataire|réorganisation judiciaire|prj|concordat|proposition de consommateur|syndic autorisé|insolvab*|mise en faillite)
			(déclar*|produi*) (votre|vos|les|de|leur) créance*
			(tribunal|greffe) (de commerce|des activités|judiciaire|de l entreprise)
			(plan de sauvegarde|sauvegarde|bodacc)`,
		'legal.cease': `
			(mise en demeure|mettons en demeure|mets en demeure|vous mettons|sommons|sommation)
			(cesser|cessez) (immédiatement|sans délai|toute|tout) (démarche*|relance*|communication*|contact|poursuite*)
			(sous peine de|voie judiciaire|poursuites judiciaires|saisir le tribunal|assignation)
			(article|articles) (l|#|r|1)`,
		'legal.debtorDied': `
			(décédé*|décès|défunt*|mort|disparu*|feu|feue|obsèques|acte de décès|nous a quittés)
			(succession|héritier*|héritage|notaire chargé|ayant droit|ayants droit|légataire)
			(renonc*) _ succession
			(mon|ma|notre|madame|monsieur|m|mme) (mari|épouse|père|mère|client|grand mère|grand père|associé)? __ (est décédé*|est mort*|est décédée|nous a quittés|décédé*)`,
		'legal.respite': `
			(surendettement|banque de france|commission de surendettement|recevabilité|rétablissement personnel|règlement collectif de dettes|médiateur de dettes|moratoire|sursis)
			(délai de grâce|1343)`,
		'legal.reference': `
			(nos réf*|vos réf*|n réf*|v réf*|n ref|aff|dossier n|rg n|affaire)
			(tribunal|greffe|jugement|ordonnance|cour d appel)
			(par la présente|sous toutes réserves|confidentiel|lettre recommandée|lrar)`,
		'optout.stop': `
			[ (stop|arrêt|arrêtez|arrete|arretez|arrêter|fin|stop svp|stop sms|désabonner|désinscrire|désinscription|assez|ça suffit) ]
			[ stop (stop|svp|sms|à|aux|les|merci|au|please|c est)
			(arrêtez|arretez|arrête|cessez|cesse|arrêter|cesser|stoppez) (de|d|ces|vos|les|tout|immédiatement|svp|merci|avec) _ (m|me|nous|envoyer|écrire|contacter|appeler|sms|mails|messages|relances|appels|harceler|textos|envoyé|relancer|whatsapp|contact)
			(plus|aucun) (de|d|jamais|aucun)? (sms|mails|messages|appels|mail|message|courrier*|courriel*|contact|textos|whatsapp|relance*) (svp|merci|s il|à|sur|de|par|commercial)?`,
		'optout.unsubscribe': `
			(désabonn*|désinscri*|desabonn*|désinscription|se désabonner|désinscrire)
			(retire*|supprim*|enlev*|effac*|ôte*|raye*|radie*) (moi|nous|mon|ma|mes|notre|nos|ce|cette|cet|le|s il|svp|donc|immédiatement|de) __ (numéro|adresse|liste*|coordonnées|fichier*|base|mail|mailing|contact*|tel|téléphone|portable|données|numero|diffusion|mails)
			(liste de diffusion|vos listes|vos fichiers|votre base|votre mailing|vos contacts|votre fichier)`,
		'optout.noContact': `
			(ne|n) (me|nous|m|plus|souhaite*|veux|voulons|désire*|désir*) (plus|pas|contacte*|écrive*|appele*|jamais|envoye*)? _ (plus|contact*|être contacté*|recevoir|écrire|appeler|recevoir de|être dérangé*|être relancé*|reçois|jamais)
			(ne plus|ne pas|plus jamais|de ne plus|de ne pas) (me|m|nous|être|recevoir|jamais|utiliser)? (contact*|écrire|appeler|envoyer|recevoir|solliciter|déranger|relancer|texter|utiliser|joindre|être|importuner)
			(ne me|ne nous|me) (contactez|écrivez|appelez|envoyez|texte*|relancez|contacte|dérangez) plus
			laissez (moi|nous) tranquille*
			laisse moi tranquille
			(fichez|foutez) (moi|nous) la paix
			(retire|retirons|révoque*|oppose*|opposition|refuse) (mon|notre|à|au|ce|m|tout)? _ (consentement|démarchage|traitement|utilisation|sollicitation|accord|contact)
			(oubliez|perdez|effacez|supprimez|jetez) (ce|mon|cette|mes) (numéro|adresse|mail|portable|coordonnées)`,
		'optout.channel': `
			(pas|plus|ni|non) (par|sur|via|de|d) (sms|whatsapp|téléphone|mail|mon portable|ce numéro|courriel|appel*|texto*|mon numéro)
			(uniquement|seulement|exclusivement|que) par (courrier|mail|écrit|email|courriel|lettre|poste|téléphone|voie postale)
			(numéro|portable|mail|adresse|téléphone|ligne) (perso|personnel|personnelle|privé|privée|pro|professionnel|professionnelle|de mon travail)
			(par courrier|par écrit|par la poste|voie postale) (uniquement|seulement|désormais|svp|merci)`,
		'optout.erase': `
			(rgpd|cnil|droit (à l oubli|d opposition|à l effacement|de suppression)|article (17|21|15)|bloctel|données personnelles|données à caractère|apd)
			(effac*|suppression|supprim*) (de|des|mes|nos|toutes)? (mes)? données`,
		'optout.blocked': `
			(bloqué|bloque|signalé|signale|bloquer|bloquée|33700|indésirable*|spam)`,
		'hardship.illness': `
			(malade|maladie|hospitalis*|hôpital|hopital|cancer|chimio*|avc|infarctus|opération|opéré*|opération|accident|blessé*|arrêt (maladie|de travail)|dépression|burn out|burnout|handicap*|invalid*|dialyse|réanimation|soins intensifs|diagnosti*|chirurgie|fausse couche|prématuré*|alité*|longue maladie|ald|rééducation|convalescen*|alzheimer|fracture*)`,
		'hardship.death': `
			(perdu|enterr*|inhum*|deuil|obsèques|funérailles|veuf|veuve|décès (de|du) (mon|ma|notre))
			(mon|ma|notre) (mari|femme|épouse|époux|fils|fille|père|mère|frère|soeur|sœur|conjoint|compagne|compagnon|associé|enfant) __ (décédé*|mort*|disparu*|parti|partie|perdu|décès|tué*)`,
		'hardship.jobLoss': `
			(chômage|licencié*|licenciement|perdu (mon|son|notre) (emploi|travail|boulot|job|poste)|sans emploi|fin de droits|france travail|pôle emploi|plus de travail|sans travail|fin de contrat|rupture conventionnelle|chômage partiel|intérim|assedic|onem)
			(plus|pas) (de|d|aucun) (salaire|revenu*|boulot|travail|emploi)
			(salaire) (pas|non) (versé|payé|reçu)`,
		'hardship.disaster': `
			(inondation*|inondé*|incendie|brûlé*|tempête|grêle|sécheresse|gel|gelée*|cambriol*|dégât* des eaux|séisme|tornade|ouragan|cyclone|sinistre*|ravagé*|détruit*|catastrophe|crue|glissement|foudre|explosion|feu)
			(assurance|expert) _ (tarde*|pas encore|attend*|indemni*|passe*|toujours)
			tout perdu`,
		'hardship.cannotPay': `
			(peux|pouvons|pourrai|pourrons|puis|peut|arrive|arrivons|pourrais) (pas|plus|absolument pas|malheureusement pas|même pas|vraiment pas|point|à) __ (payer|régler|honorer|verser|assumer|faire face|acquitter|joindre|m en sortir|solder|rembourser)
			(incapable*|impossible|impossibilité|dans l incapacité|pas en mesure) (de|d|pour moi de)? _ (payer|régler|honorer|faire face|verser|régl*|assumer)
			(plus|pas) (un|de|d|les|le|aucun|assez d|assez de|le moindre) (sou|sous|rond|argent|moyens|euro|centime|revenu*|trésorerie|ressource*|budget|tune|thune|fonds)
			(plus rien|rien sur mon compte|compte (vide|bloqué|saisi|à découvert|à sec)|à découvert|interdit bancaire|fauché*|ruiné*|endetté*|criblé*|à sec|dans le rouge|sur la paille|insolvable*)
			(fins de mois|boucler|joindre les deux bouts|le couteau sous la gorge)
			(saisie*|expuls*|huissier*) (sur|de|mon|a|est|à)`,
		'hardship.poverty': `
			(rsa|aah|smic|retraite|pension|caf|apl|minimum vieillesse|aspa|allocation*|cpas|aide sociale|restos du coeur|secours populaire|petite retraite|mère célibataire|seule avec|famille monoparentale|parent isolé|mutuelle)
			(loyer|électricité|chauffage|nourriture|manger|enfants|couches|médicaments) (ou|et|impayé*|à payer|augment*|d abord|à nourrir)
			(vis|vivons|survivre|survis) (avec|avec)?`,
		'hardship.business': `
			(difficulté*|problème*|souci*|situation) (financi*|de trésorerie grave*|économique*|très difficile|critique|catastrophique|dramatique|grave*)
			(chiffre d affaires|activité|ventes|clientèle|carnet) _ (effondr*|chuté|chute|arrêt*|à l arrêt|en berne|au plus bas|divisé|nul)
			(fermer|fermeture|ferme|fermons|mettre la clé|cesser|arrêter) (mon|ma|notre|la|le|l|boutique|définitive|sous la porte|commerce|activité|restaurant|entreprise) 
			(perdu) (mon|notre|le|nos|un) (plus gros|principal|principaux|gros|seul|plus grand) (client*|contrat*|marché*)
			(client*) __ (liquidation|faillite|lâché|parti|défaut)
			(licencier|payer les salaires|verser les salaires|salaires|salariés) _ (pas|plus|d abord|mois)?
			(au bord|bord du gouffre|gorge|survie|catastrophe|survivre|noyé|asphyxi*|genoux|agonie)
			(période|passe|moment|année) (très|extrêmement|particulièrement|bien)? (difficile|compliqué*|dure|noire)`,
		'hardship.plea': `
			(pitié|clémence|indulgence|compréhension|supplie|compassion|humain*|bienveillance|coeur|cœur|implore)
			(honte|gêné*|désespéré*|désespoir|confus*|ne sais plus|sais pas comment|à bout|bout du rouleau|détresse|aidez moi|aide|perdu*)
			(jamais|première fois) _ (arrivé|été en retard|connu|eu de|dans cette)`,
		'hardship.adviser': `
			(assistante sociale|assistant social|conseiller|médiat*|crésus|point conseil budget|tutelle|curatelle|curateur|curatrice|tuteur|tutrice|mandataire judiciaire à la protection|travailleur social|ccas)`,
		'hardship.distress': `
			(suicid*|en finir|mettre fin à mes jours|plus envie de vivre|tiens plus|n en peux plus|en peux plus|craque*|pleure*|larmes|divorce|séparation|violence* conjugale*|quitté*|dors plus|anxiété|angoiss*|épuisé*|foyer)`,
		'dispute.contest': `
			(contest*|litige|désaccord|en désaccord|réclamation*|réfute*|rejet*|récuse*|oppos*|conteste*)
			(pas|point|nullement|plus) (d accord|reconn*|accept*|du*|due|dû|dus|concern*|redevable*|valid*)
			(n|ne) (est|sont|devons|dois|reconnai*|accept*) (pas|rien|plus|point|nullement) (du*|due|dû|conforme*|correct*|exact*|juste*|bon*|normal|cette|la|le|les|devoir)?
			(dois|devons|doit) (rien|pas|plus rien)
			(erreur*|erroné*|inexact*|incorrect*|faux|fausse|anormal*|abusi*|injustifié*|indu|indue|infondé*|mauvais*) (de|d|sur|dans|facture*|facturation|montant|calcul|prix|total|quantité|tarif|tva|sur la|chez|vous)?
			(montant|facture|somme|prix|total|quantité|chiffre*|compte*|tarif) __ (faux|fausse|incorrect*|erroné*|inexact*|pas bon|pas juste|pas correct|ne correspond*|correspond pas|erreur|trop élevé|pas celui|à revoir|gonflé*|rectifier)
			(corrige*|rectifi*|annul*|modifi*|refaire|rééditer|réémettre) (cette|la|votre|moi|nous|le|les|ce|l|svp|et|immédiatement)? (facture|montant|erreur|facturation|somme)?
			(pas|jamais) (ce qui|ce que|comme|celui|conforme) __ (convenu|commandé|prévu|signé|accord*|devis|demandé)`,
		'dispute.amount': `
			(trop) (perçu|facturé|cher|compté|payé|élevé)
			(surfactur*|surtax*)
			(devis|prix|contrat|convenu|accord|commande|tarif|forfait) _ (était|est|disait|indique|prévoyait|prévoit|mentionne|de|à|annoncé|stipule) _ (#|€|euros|moins|autre)
			(au lieu de|à la place de|contre) _ (#|€)
			(remise|rabais|réduction|escompte|acompte) _ (pas|oublié*|non|manque*|déduit*|appliqué*|prévu*|déduire)
			(pénalités|frais|intérêts|agios) _ (injustifié*|abusi*|annul*|retirer|refuse|pas|supprim*)
			(heures|quantité*|nombre|jours) _ (erroné*|faux|pas|trop|inexact*)
			(seulement|que) (#|deux|trois|quatre|cinq|dix|la moitié) (commandé*|reçu*|livré*|sur)`,
		'dispute.notReceived': `
			(jamais|pas|rien|toujours pas|toujours rien|pas encore|aucun|aucune|plus) (été|eu|encore|la|les)? (reçu*|livré*|arrivé*|vu|venu*|réceptionné*|eu|effectué*|terminé*|fini*|fait*|commencé*|réalisé*|posé*|installé*|passé*|exécuté*|rendu*|fourni*) 
			(@goods) _ (jamais|pas|toujours pas|pas encore|incomplète*|manqu*|non) _ (reçu*|livré*|arrivé*|venu*|fait*|terminé*|conform*|réalisé*)?
			(attend*) (toujours|encore|depuis|ma|la|mon|les|le|notre|nos)? _ (@goods|technicien|livreur|pièces)
			(manque*|manquant*|incomplet*|incomplète*|livraison partielle|retard de livraison|défaut de livraison|perdu*) 
			personne (n est|ne s est|n|est) (venu*|passé*|présenté*)?
			où (est|sont) (mon|ma|mes|notre|nos) @goods`,
		'dispute.faulty': `
			(défectueu*|cassé*|abîmé*|endommagé*|en panne|hors service|défaut*|vice*|malfaçon*|fuite*|fuit|rouillé*|moisi*|avarié*|pourri*|inutilisable*|non conforme*|rayé*|fissuré*|déchiré*|périmé*|brisé*|fêlé*|bâclé*|sav|garantie|panne|tordu*|taché*|décollé*|non conformité*|réserves)
			(fonctionne*|marche*|démarre*|tient|ferme|chauffe|charge|s allume*|imprime) (pas|plus|toujours pas|mal|jamais|qu)
			(mauvais*|mauvaise) (qualité|taille|couleur|modèle|article|référence|pièce|produit|produits|état|commande|version|travail)
			(pas|jamais) (la bonne|le bon|les bons|conforme*|réparé*|résolu*|remplacé*|repris*)
			(travail|travaux|chantier) (mal|pas|bâclé*|à refaire|à reprendre)`,
		'dispute.duplicate': `
			(double|doublon|deux fois|2 fois|en double|une deuxième fois|une seconde fois|à deux reprises) (facturé*|facturation|emploi|payer|payé*|prélevé*|facture|compté*|la|le|cette|débité*|réglé*)?
			(facturé*|débité*|prélevé*|compté*|payer) (deux fois|en double|2 fois|à double|une deuxième fois)
			(déjà) (facturé*|comptabilisé*)
			(même) (facture|prestation|commande) _ (déjà|deux)`,
		'dispute.notOrdered': `
			(jamais|rien|pas|aucun|aucune) (rien)? (commandé*|signé*|demandé*|acheté*|souscrit*|validé*|accepté*|autorisé*|commande|contrat|souscription|été client*|sollicité*|eu de contrat|passé de commande|passé commande|abonné*|utilisé*|bon de commande|relation)
			(pas|jamais) (client*|chez vous|votre client*|abonné*|notre commande|de contrat)
			(n ai|n avons|na|n a) (jamais|rien|pas) (commandé*|signé*|acheté*|demandé*|souscrit*)
			(connais|connaissons) pas (votre|cette|vos)
			(sans (mon|notre) (accord|autorisation|consentement))
			(essai gratuit|période d essai)`,
		'dispute.credit': `
			(avoir) (de|du|promis|toujours|pas|non|qui|reçu|attendu|pour|en attente|n|correspondant|déduit)
			(l|un|mon|notre|votre|cet|d|en attente d un|en attente de l) avoir (que|promis|de|n|toujours|pas|pour|qui|correspondant|annoncé|du|sur|relatif|et)
			(note de crédit|remboursement|rembourse*|remboursé*|crédit) (promis*|toujours|pas|non|attendu|en attente|de|que|moi|nous|pour|n|du)?
			(attend*|promis|manque) _ (avoir|remboursement|note de crédit)
			(vous) (me|nous) devez`,
		'dispute.cancelled': `
			(résilié*|résiliation|annulé*|annulation|rétract*|dénoncé*|clôturé*|fermé mon compte|mis fin|préavis|désabonné*) (depuis|en|le|par|mon|ma|notre|mes|dès|du|de|lettre|confirmé*|envoyé*|il y a|ce|cet|avant|courrier|contrat|abonnement|commande)?
			(plus|n est plus|ne suis plus|ne sommes plus) (client*|abonné*|adhérent*|membre*|locataire*|chez vous|d abonnement)
			(droit de) rétractation
			(contrat|abonnement) (terminé|expiré|fini|échu|résilié)`,
		'dispute.returned': `
			(retourné*|renvoyé*|rendu*|repris|reprise|ramené*|retour*) (la|le|les|marchandise*|colis|chez|par|depuis|tout|article*|matériel|produit*|à|effectué|en|au|accepté|de)?
			(bon|numéro|étiquette|preuve) de retour
			(refusé) (la livraison|le colis|la marchandise|à la livraison)`,
		'dispute.identity': `
			(usurp*|fraud*|escroc*|piraté*|vol d identité|plainte (déposée|à la)|déposé plainte|gendarmerie|commissariat|police|à mon nom|mes papiers|faux contrat|arnaque)
			(ce n est|c est|ce) (pas|n est pas) (moi|nous|ma signature|mon|notre)`,
		'dispute.proof': `
			(prouve*|preuve*|justifi*|justificatif*|démontre*) (que|de|moi|nous|la|du|cette|votre|avant|s il|svp|d une|me|ou|ce|le|cela)
			(sur quelle base|à quel titre|bon de commande signé|contrat signé|devis signé|en vertu de)
			(montrez|fournissez|envoyez|produisez) (moi|nous) _ (preuve*|contrat|signé|bon de commande|justificatif*)`,
		'dispute.timeBarred': `
			(prescri*|forclos*)
			(date*|datant|remonte|de|année) (de|à)? (plus de)? (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(votre|vos|le) (commercial|vendeur|représentant|collègue|technicien|livreur|conseiller|équipe|chauffeur|responsable) (m|nous|avait|a|s|ont|est)? (a|avait|avez)? (dit|promis|assuré|confirmé|garanti|cassé|abîmé|endommagé|indiqué|proposé|accordé)
			(promis*|assuré*|garanti*|convenu*|accordé*|offert*|gratuit*|sous garantie|geste commercial|compris dans|inclus*)
			(selon|conformément|d après|comme) (le|notre|au|à|votre|convenu) (devis|contrat|accord|bon|commande)?`,
		'dispute.notMine': `
			(pas|n est pas) (à nous|pour nous|à moi|pour moi|notre|la nôtre|la mienne|mon|ma|de notre) (facture|dette|commande|société|compte|contrat|responsabilité)?
			(concerne|regarde) (pas|nullement|en rien)
			(autre|mauvaise|mauvais) (société|entreprise|client|personne|destinataire|entité|filiale)
			(ancien|précédent|ancienne) (locataire|propriétaire|occupant|gérant)`,
		'dispute.setOff': `
			(compens*|dédommage*|dommages|retenue|déduire|déduis|déduirai|déduisons|indemnis*|retenir|retiens) (de|sur|la|le|les|cette|avec|pour|et|du|ma|#)?
			(vous) (me|nous) devez`,
		'dispute.incomplete': `
			(tant que|jusqu à ce que|avant que|dès que|une fois|quand|lorsque|sous réserve|après) __ (pas|réparé*|livré*|corrigé*|résolu*|terminé*|fini*|remplacé*|régularisé*|avoir|rectifié*|reçu*|conforme*|réglerai|paierai|repris*)
			(paierai|réglerai|paierons|réglerons|payer|paie|règle) (que|quand|lorsque|dès que|une fois|seulement|pas tant|rien tant)
			(bloqu*|suspend*|retien*|gel*) (le|notre|mon|ce|donc)? _ (paiement|règlement|facture)`,
		'refusal.wont': `
			(paierai|paie|payerai|paierons|payerons|payons|paye|réglerai|règlerai|réglerons|règlerons|règle|payer|paiera) (pas|rien|jamais|plus|aucun*|certainement pas|point)
			(refuse|refusons|refuserai|refus) (de|catégoriquement|tout|absolument|net|le|d)? (de)? (payer|régler|paiement|verser|règlement|honorer|catégorique)?
			(hors de question|pas question|il n est pas question|aucune intention|pas l intention|pas envie) (de|que|d|je)? _ (payer|régler|paye|paie|règle|verser)?
			(aurez|verrez|toucherez|obtiendrez|auras|verra*) (rien|pas|jamais|plus rien|pas un) (un|de|centime|rond|euro|sou|mon|cet|votre)?
			(pas|plus) un (centime|sou|euro|rond|kopeck|radis|cent|franc) (de plus)?`,
		'refusal.never': `
			(allez y|attaquez|poursuivez|assignez) (moi|nous|donc|si|poursuivez)?
			(rendez vous|on se voit|on se verra) (au|devant le) tribunal
			(faites ce que|faites comme) (vous)? (voulez|voudrez)
			(m en fous|m en fiche|men fous|m en moque|rien à faire|rien à foutre|égal|bats les|peu m importe|pas mon problème|votre problème|débrouille*|tant pis pour vous)
			(bon courage|bonne chance) (pour|à vous|avec)?`,
		'refusal.idiom': `
			(courir|rêver|rêve|rêvez|toujours rêver|compte là dessus|comptez là dessus|asseoir dessus|brosser|gratter|cause toujours|dans tes rêves|dans vos rêves|aller vous faire|va te faire|allez vous faire|quand les poules|aux calendes|te brosser|vous brosser|pigeon|mon œil|et puis quoi encore|toucher*)`,
		'refusal.no': `
			[ (non|jamais|nan|non merci|certainement pas|pas question|refusé|hors de question|même pas en rêve|nope|jamais de la vie) ]`,
		'paid.done': `
			(@have|déjà|vient d|venons de|bien|a été|ont été|ayant|viens de|avoir|avons) (déjà|bien|été|tout|pourtant|d ores et déjà|toutefois|la|le|l|les|cette)? (déjà|bien|été|tout)? @paid
			(@paid) (le|hier|depuis|par|ce|la semaine|lundi|mardi|mercredi|jeudi|vendredi|il y a|en|via|déjà|sur|avec|aujourdhui|au|du|comptant|intégralement|mois|dans)
			(déjà|bien) (payé*|réglé*|viré*|soldé*|débité*|prélevé*|versé*|fait|acquitté*|parti)
			[ (payé|réglé|fait|c est fait|c est payé|c est réglé|déjà payé|déjà réglé|virement fait|viré|paye|regle|soldé|c est parti|effectué|deja paye|deja regle|payée|réglée) ]
			[ (payé|réglé|c est payé|c est réglé|déjà payé|déjà réglé|virement fait|payée|c est fait|deja paye|réglée)
			(vous|banque|compte) (avez|a|ont) (déjà|été|bien)? (encaissé*|débité*|prélevé*|reçu*)`,
		'paid.sent': `
			(@payment) (a|est|ont|sont|fut|déjà)? (bien|déjà|été)? (été|bien|déjà)? (@paid|parti*|passé*|exécuté*|émis*|envoyé*|posté*|validé*|ordonné*|saisi*|lancé*|déposé*|remis*|transmis*|en route|confirmé*)
			(virement|paiement|règlement|chèque) (effectué|fait|parti|envoyé|émis|passé|du|exécuté|posté|instantané|ce matin|hier|en cours d acheminement|déposé|remis)
			(chèque|espèces|enveloppe) _ (posté*|envoyé*|déposé*|remis*|encaissé*|courrier|boîte)
			(devriez|devrait|doit) (l|avoir|déjà|être|vous)? _ (reçu*|avoir|arriver|crédité*|parvenir|voir)`,
		'paid.proof': `
			(preuve|justificatif|avis|ordre|confirmation|copie|relevé|attestation|capture) (de|d|du|bancaire|d opération) (virement|paiement|règlement|débit|bancaire|la transaction|l ordre|chèque|écran|opération)
			(ci joint|ci jointe|pièce jointe|en pj|pj|trouverez|joins|joint) _ (preuve|justificatif|avis|ordre|relevé|copie|virement|attestation|confirmation|capture)
			(référence|réf|date de valeur|libellé) _ (virement|paiement|#|opération)`,
		'paid.check': `
			(vérifie*|contrôle*|regarde*|voir|consulte*|revoyez|pointe*|revérifie*) (vos|votre|avec|auprès|bien|donc|sur|svp|à nouveau|mieux|s il)? _ (comptes|compte|banque|encaissements|comptabilité|relevés|relevé|écritures|règlements|service|boîte)
			(croisé*|croiser|sans objet|ne pas tenir compte|affect*|lettr*|imputé*|imputation|à jour)
			(mettre|mettez) à jour (vos|votre)
			(plus rien|rien) (à payer|ne reste|n est dû|à régler)
			pas (encore)? (reçu|trouvé|vu|apparu) (notre|mon|le|passer) (virement|règlement|paiement|chèque)`,
		'paid.word': `
			(payé*|réglé*|viré|soldé*|acquitté*)`,
		'paid.method': `
			(par|en|via|avec) (virement|chèque|carte|cb|carte bancaire|prélèvement|paypal|espèces|carte bleue|bancontact|twint|interac|lien|téléphone|internet|mandat)`,
		'plan.instalments': `
			(échelonn*|échéancier|mensualité*|étal*|versements|fractionn*|facilités de paiement|facilité de paiement|plan de paiement|plan de règlement|plan d apurement|paiement* échelonné*|plusieurs fois|plusieurs versements|plusieurs chèques)
			(en|sur|par) (#|deux|trois|quatre|cinq|six|huit|dix|douze|plusieurs|quelques) (fois|mois|versements|échéances|mensualités|paiements|virements|chèques|parties|tranches|parts|semaines)
			(#|deux|trois|quatre|cinq|six|huit|dix|douze) (fois|versements|mensualités|échéances|chèques|virements|paiements|tranches)`,
		'plan.split': `
			(petit à petit|au fur et à mesure|par petits|par morceaux|en morceaux|par tranches|par étapes|diviser|partager|couper|scinder|morceler)
			(moitié|partie|#|€|acompte) (maintenant|aujourdhui|tout de suite|ce mois|cette|de suite|demain|fin|le|immédiatement) __ (moitié|reste|solde|autre|restant)
			(le|et le) (reste|solde|restant|autre moitié) (le|en|fin|au|dans|à la|mois|plus tard|suivra|début|mi|ensuite|courant)
			(payer|régler|paye|règle) (en|par) (plusieurs|deux|trois|#|petites|parties|tranches)`,
		'plan.monthly': `
			(#|€|euros) (€|euros)? (par|tous les|chaque|le) (mois|semaine|mois ci|quinzaine)
			(chaque|tous les|par) (mois|semaine*|quinzaine)
			(mensuel*|hebdomadaire*|mensuellement)`,
		'plan.parts': `
			(acompte|partiel*|plus petit*|une partie|premier versement|première partie|raisonnable*|supportable*)`,
		'extension.ask': `
			(délai|délais|report*|prolong*|sursis|échéance|moratoire|repouss*|décal*|différ*|rallonge*|prorog*) (de|d|supplémentaire|au|jusqu|pour|svp|possible|le|la|l|à|votre|cette|un|notre|du|paiement|accordé|nous)?
			(pourrions|pourrais|pouvons|puis|peut|pouvez|pourriez|peux|possible|possibilité|serait|est ce) (nous|je|vous|on|il|de|d|que|que je|bien)? __ (attendre|patienter|délai|report*|repouss*|décal*|plus tard|jusqu|différer|prolong*|accorder|laisser|au #|fin|le mois prochain|la semaine prochaine|après|payer le|régler le|payer en|payer fin|régler en|régler fin)
			(besoin|demand*|sollicit*|souhait*|accord*|laisse*|donne*|octroy*|aurais besoin) (d|de|un|moi|nous|vous|encore|bien|le)? __ (délai*|temps|report*|jours|semaine*|mois|sursis|prorogation|répit)
			(un peu|encore un peu|plus) (de|plus de) (temps|patience|délai)`,
		'extension.time': `
			(encore|quelques|deux|trois|une|#) (jours|semaines|semaine|mois|temps) (de plus|supplémentaire*|de délai|de répit)?
			(jusqu) (au|à|en|à la) (#|fin|mi|début|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|rentrée|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`,
		'extension.wait': `
			(patient*|attend*) (encore|un peu|jusqu|svp|s il|quelques|le|la|bien)
			(merci|pourriez|veuillez) _ (patienter|attendre|suspendre|mettre en attente)
			(suspend*|geler|mettre en pause|mettre en attente) (les|la|vos|le|nos)? (relances|procédure|poursuites|pénalités|dossier)?`,
		'extension.noFees': `
			(sans|annul*|exonér*|pas de|remise des) (frais|pénalité*|intérêt*|majoration*)`,
		'promise.will': `
			(je|nous|on|j|il|elle|comptable|mon mari|ma femme|la comptabilité|patron) (vous|le|la|l|les|lui|ferai|m en|y|ne manquerai)? (ferai|ferons|fera|fait|fais|faisons|vais|allons|va|paie|paye|paierai|payerai|paierons|règle|règlerai|réglerai|réglerons|règlerons|réglera|règlera|vire|virerai|virons|virerons|envoie|envoyons|enverrai|enverrons|verse|verserai|verserons|effectue|effectuerai|effectuons|effectuerons|procède|procéderai|procédons|procéderons|solde|solderai|solderons|occupe*|paiera|dépose|déposerai|transfère*|mets|mettrai|poste|posterai|passe|passerai) _ (le|la|ça|cela|tout|un|une|virement|payer|régler|faire|effectuer|procéder|paiement|règlement|solde|facture|chèque|demain|ce|lundi|mardi|mercredi|jeudi|vendredi|semaine|au|en|par|dès|cette|fin|aujourdhui|ce soir|virer|verser|avant|immédiatement|sans|d ici|dans|rapidement)
			(@payment) (sera|seront|va|partira|interviendra|aura lieu|est prévu|vous parviendra|sont prévus|prévu|arrive|arrivera|part|se fera|devrait|sera fait|suivra|doit|est en cours|en cours) _ (être|effectué*|fait*|réglé*|payé*|viré*|lieu|partir|le|demain|lundi|mardi|mercredi|jeudi|vendredi|cette|fin|semaine|au|en|soldé*|honoré*|exécuté*|d ici|pour|dans|émis|programmé*|crédité*)?
			(vous) (aurez|recevrez|serez|serez payé*|aurez votre) (le|votre|mon|notre|payé*|réglé*|virement|l argent|règlement|paiement|chèque|cela)
			(sera|seront) (payé*|réglé*|viré*|versé*|soldé*|fait*|honoré*|effectué*|acquitté*)
			(paiement|règlement|virement|chèque) (prévu|demain|lundi|mardi|mercredi|jeudi|vendredi|fin|le #|avant|sous|programmé|au plus tard|d ici|ce soir|aujourdhui|à venir|semaine prochaine)
			(m engage|nous engageons|engage à|ferai le nécessaire|fait le nécessaire|faisons le nécessaire|ferons le nécessaire|fais le nécessaire|le nécessaire sera)`,
		'promise.run': `
			(campagne|prochain*|lot|session|échéance|journée) (de)? (paiement*|règlement*|virement*|échéance)
			(prochain|prochaine) (campagne|lot|train|virement|vague)
			(train) de (paiement*|virement*|règlement*)`,
		'promise.scheduled': `
			(programmé*|planifié*|prévu*|bon à payer|mis en paiement|mise en paiement|validé*|ordonnancé*|en cours de (règlement|paiement|traitement)|mandaté*|daté|postdaté*|différé*|à échéance) (pour|au|le|par|en|demain|lundi|mardi|mercredi|jeudi|vendredi|ce|fin)?`,
		'promise.short': `
			[ (demain|vendredi|lundi|mardi|mercredi|jeudi|samedi|aujourdhui|ce soir|fin de semaine|fin du mois|fin de mois|la semaine prochaine|semaine prochaine|cette semaine|bientôt|avant|le #|je paie|je paye|ok demain|ok vendredi|c est pour|d ici) __ ]
			(au plus tard|d ici|avant|sous) (demain|lundi|mardi|mercredi|jeudi|vendredi|fin|la fin|le|#|ce soir|huitaine|quinzaine|huit jours|48|peu|la semaine)
			(jour de paie|paie|salaire) (tombe|arrive|le|demain|est)
			dans (#|deux|trois|les|une|quelques|quinze|huit) (prochains|jours|semaine*|heures)`,
		'promise.soon': `
			(bientôt|prochainement|rapidement|dans les meilleurs délais|au plus vite|dès que possible|sous peu|incessamment|sans tarder|un jour|le plus vite possible|asap|au plus tôt|très vite|dans les prochains jours|courant de la semaine|dès que je peux)
			(cette|la) semaine (prochaine)?`,
		'promise.condition': `
			(dès|une fois|quand|lorsque|sous réserve|à condition|aussitôt) (que|réception|le|la|mon|notre|l|j|je|nous|de|d|encaissement|versement|déblocage)
			(attend*) (le|un|mon|notre|que|d|de|l) _ (paiement|client*|versement|subvention|prêt|virement|salaire|remboursement|rentrée*)`,
		'promise.part': `
			(moitié|partie|acompte|tiers|#|€) (aujourdhui|demain|maintenant|dès|tout de suite|pour commencer|déjà|dans un premier temps|d abord|sur)
			(un|une|premier) (acompte|partie|versement) (de|d)`,
		'promise.vow': `
			(promets|promis|promettons|garantis|assure|certifie|engage*|parole|sans faute|juré|jure|sûr|certain|au plus tard|comptez sur|vous pouvez compter|impérativement|dernier délai)`,
		'wrong.person': `
			(pas|plus) (la bonne|le bon|concerné*|responsable|en charge|mon service|notre service|chargé*|la personne|au bon|mon domaine|le destinataire|de mon ressort|la bonne personne|moi qui|celui|celle)
			(mauvais*|mauvaise|faux) (personne|destinataire|interlocuteur|interlocutrice|adresse|service|société|correspondant|boîte|contact)
			(erreur|trompez|trompé*|vous trompez|tromper|méprise) (de|d)? (personne|destinataire|adresse|numéro|service|interlocuteur)?
			(rien à voir|aucun rapport|aucun lien|plus rien à voir) (avec|dans)?
			(connais|connaissons|connait) (pas|aucun*|personne) (de|d|ce|cette|cet|qui)?
			(personne|aucun*) (de ce nom|ne s appelle|portant ce nom|ici)
			(ne suis|suis|je ne suis) (que|pas|plus|juste) (le|la|l|stagiaire|standard*|gardien|voisin*|concerné*|locataire|monsieur|madame|réceptionniste)`,
		'wrong.left': `
			(ne travaille|travaille|fait|ne fait|fait plus|ne fais) plus (partie|chez|ici|pour|dans|parmi|à|avec)?
			(a quitté|quitté|est parti*|parti* en retraite|retraite|retraité*|muté*|démission*|plus en poste|plus dans l entreprise|remplacé*|licencié*|plus parmi nous|changé de (poste|service)|a été remplacé*|successeur)
			(ancien|ancienne) (salarié*|collaborat*|employé*|comptable|gérant*|directeur|directrice|responsable|collègue)
			(plus) (salarié*|employé*|gérant*|responsable|comptable)`,
		'wrong.number': `
			(mauvais|faux|pas le bon|erreur de) (numéro|numero|num)
			(trompé*|trompez) (de)? numéro
			(ce|ce numéro|mon numéro|numéro) (n est|est|n appartient|m appartient|vient) _ (pas|plus|depuis)
			(nouveau|changé de) numéro (depuis|attribué|récemment)?`,
		'wrong.redirect': `
			(adresse*|contacte*|envoye*|écrive*|voir|voye*|transmett*|tourner|tournez|rapproche*|appele*|joindre|redirige*|transférer|demande*) (vous|le|la|les|vos|directement|plutôt|votre|à|donc|désormais|cette|ce|toutes|s il)? __ (à|au|aux|auprès|vers|avec|@|service|comptabilité|siège|syndic|propriétaire|madame|monsieur|mme|directement|collègue)
			(bon|bonne) (interlocuteur|interlocutrice|personne|contact|adresse|service) (est|serait|à)
			(c est) (le|la|mon|ma|notre|m|mme|madame|monsieur) _ (qui|s occupe|gère|service|siège|syndic)
			(s occupe*|gère|traite|chargé* de|responsable de) (de|des|du|cela|ça|la|les|désormais|maintenant|tout)?
			(factures|relances|courriers) (sont|doivent|à|désormais)? _ (envoyer|adresser|envoyées|adressées|transmettre|destination)`,
		'wrong.address': `
			(nouvelle|nouveau|nouvelles|changement d|change d|autre) (adresse|mail|coordonnées|siège|email|courriel|numéro|rib|contact)
			(déménag*|changé d adresse|changé de (mail|nom|banque)|transféré|nouveau siège)
			(mettre|mettez|modifi*|actualis*) (à jour)? (vos|notre|nos|mon|votre) (fichier*|coordonnées|adresse|base|dossier|données)?
			(adresse|boîte|mail) (n est|est|ne sera|sera|va) _ (plus|désactivée|supprimée|utilisée|consultée|valable|fermée|obsolète)`,
		'wrong.notIn': `
			(syndic|propriétaire|bailleur|siège|maison mère|assurance|mairie|commune|franchis*|employeur|agence) _ (paie|paye|doit|règle|s occupe|qui|concerné|compétent)
			pas (dans|de) (mon|notre) (service|société|entreprise)`,
		'wrong.sold': `
			(vendu|cédé|cession|repris|racheté|vente|reprise) (de|du|la|le|l|mon|notre|fonds|par|ma|à|commerce|entreprise|affaire|magasin)
			(nouveau|nouvel|nouvelle|ancien) (propriétaire|gérant*|locataire|exploitant|acquéreur|repreneur|direction)`,
		'document.copy': `
			(copie|copies|duplicata|double|pdf|original) (de|des|du|d|la|svp|cette|par|facture|conforme)
			(envoye*|renvoye*|transmett*|faire parvenir|adresse*|fournir|renvoi|envoi|retransmett*|transmettre|envoyer|faire suivre|communique*) (moi|nous|à nouveau|m|me|la|de|une|un|svp|le|les|vos|votre|s il|copie|en|par|à|donc)? __ (facture*|copie*|duplicata|pdf|pièce*|document*|justificatif*|relevé|original|détail|devis)
			(facture*) (manqu*|non reçu*|introuvable*|pas reçue*|en pdf|par mail|à nouveau|pas jointe|en pièce|détaillée*|conforme*|originale)
			(pièce jointe|pj|fichier|lien|facture) _ (manqu*|pas|vide|illisible*|n ouvre|s ouvre|oublié*|absente)
			(besoin|manque|il me faut|il nous faut|sans) (de|d|la|une|l|cette|original|copie)? _ (facture*|copie|duplicata|justificatif*|document*)`,
		'document.statement': `
			(relevé|état|extrait) (de)? (compte*|détaillé|des factures|récapitulatif|des sommes|client)
			(récapitulatif|liste des factures|détail (des|du|de)|tableau|circularisation|commissaire* aux comptes|commissariat aux comptes|lettrage|grand livre)`,
		'document.order': `
			(bon de commande|numéro de (commande|bc)|n de commande|numéro d engagement|code service|chorus|chorus pro|numéro de po|référence commande|code fournisseur|fiche fournisseur|portail fournisseur)`,
		'document.form': `
			(numéro de tva|tva intracommunautaire|kbis|k bis|siret|attestation|urssaf|facture conforme|facture corrigée|facture rectificative|mentions obligatoires|factur x|facture électronique|pv de réception|procès verbal|feuille* d heures|fiche d intervention|certificat|formulaire|rapport d intervention|décompte)`,
		'document.delivery': `
			(bon* de livraison|bl signé|bl|preuve de livraison|lettre de voiture|cmr|numéro de suivi|suivi du colis|accusé de livraison|émargé*|émargement)`,
		'document.bank': `
			(rib|iban|coordonnées bancaires|relevé d identité|bic|numéro de compte|références bancaires)
			(sur quel|quel) compte (virer|payer|verser|dois|faut|faire)?`,
		'document.missing': `
			(jamais|pas|aucun|aucune|plus) (reçu|eu|vu|trouvé|retrouve*|trouve*|réception de|trace de) (de|la|cette|votre|ladite|d|aucune)? (facture*|courrier|document*|copie)?
			(facture*) (jamais|pas|égarée|perdue|introuvable) (reçue|parvenue|arrivée)?
			(ne)? (retrouve|trouve|trouvons|retrouvons) (pas|plus) (la|cette|votre|de|trace)
			(égaré*|perdu) (la|cette|votre|l)`,
		'document.ask': `
			(pourriez|pouvez|pourrais|peux|merci de|veuillez|prière de|pourriez vous|merci de bien vouloir) (vous|tu|me|nous|m)? _ (envoyer|renvoyer|transmettre|adresser|faire parvenir|fournir|communiquer|faire suivre|re envoyer|joindre)`,
		'human.call': `
			(appele*|rappele*|téléphone*|contacter par téléphone|joindre|rappel) (moi|nous|m|me|sur|au|svp|par|demain|directement|s il|à|dès)
			(pouvez|pourriez|peux|merci|veuillez|pourrait|peut) (vous|on|tu|de)? (me|m|nous)? __ (appeler|rappeler|téléphoner|joindre|appel|passer un coup de fil)
			(un)? (appel|coup de fil|entretien téléphonique|rdv téléphonique|rendez vous téléphonique|échange téléphonique|point téléphonique|visio)
			(joignable|disponible) (au|sur|à|de|demain|le|cet|entre|tous)
			(numéro|quel numéro|à quel numéro) (pour|où|puis|vous|joindre)`,
		'human.speak': `
			(parler|discuter|échanger|m entretenir|nous entretenir|dialoguer) (à|avec|de|directement|en|au|de vive voix|ensemble|par)? (quelqu|un|une|vous|votre|une personne|responsable|ça|vive|cela|mon|la)?
			(souhait*|aimer*|voudr*|veux|préfér*|possible de) _ (parler|discuter|échanger|m entretenir|vous parler|avoir quelqu)
			(de vive voix|au téléphone|en direct)`,
		'human.meet': `
			(rendez vous|rdv|passer (vous)? voir|passer au|me déplacer|rencontrer|en personne|sur place|vos bureaux|venir|horaires d ouverture)`,
		'human.person': `
			(vrai*|vraie|être) (personne|humain|humaine|interlocuteur|gens|quelqu)
			(robot|machine|bot|automate|ia|ordinateur)
			(responsable|supérieur|directeur|direction|patron|chef|gérant|conseiller) (de|du|svp|commercial|s il|clientèle)?`,
		'complaint.insult': `
			(honte|honteux|inadmissible*|inacceptable*|scandaleu*|scandale|voleur*|escroc*|incompétent*|incapable*|imbécile*|idiot*|con|connard*|cons|connerie*|bande de|ridicule*|insultant*|insulte|merde|foutre|putain|bordel|charlot*|rapace*|vautour*|charognard*|clown*|nul|nuls|nulle|lamentable*|pitoyable*|minable*|indigne*|abus*|culot|foutage|mépris*|grossier*|odieux)
			(comment osez|de quel droit|vous vous moquez|vous foutez|se moque|se fout)`,
		'complaint.harassed': `
			(harcèl*|harcel*|bombard*|inond*|acharn*|persécut*|importun*|matraqu*|spamm*|gonfl*|saoul*|soûl*)
			(#|trois|quatre|cinq|dix|troisième|quatrième|énième|sans cesse|tous les jours|chaque jour|plusieurs fois par|encore une|sans arrêt|constamment) _ (relance*|mail*|message*|sms|appel*|courrier*|rappel*|fois|jour)
			(marre|ras le bol|ça suffit|assez de|assez|plein le dos|fatigué*|lassé*) (de|d|vos|ces)?
			(un|le) (dimanche|jour férié|week end|samedi|noël|soir) 
			(en copie|copie à|en cc) (mon|ma|le|la|de|notre|à|du)`,
		'complaint.threat': `
			(porter plainte|plainte|tribunal|justice|procès|médiateur|dgccrf|ufc|que choisir|60 millions|signal conso|avocat|prud|cnil|ordre|test achats|répression des fraudes|association de consommateurs|ombudsman)
			(attaquer|poursuivre|dénoncer|signaler|saisir) (en|le|la|vous|votre|un|les|justice)`,
		'complaint.review': `
			(avis|google|trustpilot|réseaux sociaux|facebook|étoile*|mauvaise pub|bouche à oreille|twitter|publier|linkedin|tripadvisor|note) (négatif*|google|sur|en ligne|publi*|partout|mauvais|d une)?`,
		'complaint.tone': `
			(ton|manière*|façon|procédé*|termes|attitude|courtoisie|politesse|impoli*|comminatoire|menaçant*|menace*|agressi*|désagréable*|cavalier*|déplacé*|froid|méthode*)
			(fidèle*|bon client|bons clients|client* depuis|# ans|depuis des années|années de|collaboration de|vingt ans|dix ans|trente ans)
			(un|deux|quelques|trois|petit) jour* de retard
			(service|entreprise|accueil|communication) (déplorable|lamentable|catastrophique|nul|client)`,
		'complaint.sarcasm': `
			(merci (beaucoup|bien|infiniment)? (pour rien|de votre confiance|de me rappeler|de votre délicatesse|de tant|d être si)|bravo|félicitations|quel talent|quelle délicatesse|charmant|comme c est (gentil|aimable)|rien d autre à faire|mdr|lol|ptdr|trop aimable|sympa|lettre d amour|ah ben|encore vous|encore un|on s ennuie|quelle joie|formidable)`,
		'complaint.apology': `
			(excuses|explications) (de|de votre|écrites|s imposent|seraient|immédiates|sont|attendues)
			(attend*|exig*|demand*|mérit*) (des|vos|de votre|une) (excuses|explication*|réponse)
			(déçu*|choqué*|outré*|furieu*|énervé*|colère|scandalisé*|indigné*|mécontent*|agacé*|exaspéré*|vexé*|humilié*|offusqué*|consterné*|étonné*|stupéfait*|surpris*|écoeuré*|écœuré*|blessé*)`,
		'complaint.early': `
			(pas|même pas|n est pas) (encore)? (échue*|échu|exigible*|à échéance|due|en retard|arrivée à)
			(échéance|échoit) (est|au|le|n est|du|fin|dans|#)
			(avant) (l)? (échéance|la date|terme)
			(délai|délais|terme) (de|est|convenu|contractuel|légal|#|court)`,
		'complaint.leave': `
			(changer|change|changerai|changerons|chercher|trouver) (de)? (fournisseur|prestataire|crèmerie|boutique|maison|un autre)
			(plus jamais|dernière fois|ne commander* plus|perdre un client|perdez un client|perdu un client|aller voir ailleurs|ailleurs|cesser notre collaboration|fin de notre collaboration|concurrence|concurrent*)`,
		'complaint.privacy': `
			(données personnelles|rgpd|cnil|confidential*|vie privée|secret|fuite de données|violation)
			(voisin*|employeur|collègue*|famille|patron) __ (appris|vu|lu|informé*|su|montré*|au courant)
			(tout le monde|destinataires) (en copie|visible*|peut voir)`,
		'question.what': `
			(à quoi|de quoi|pour quoi|c est quoi|qu est ce que|qu est ce|quoi|quelle|quel|quels|quelles|à quelle|à quelles) (correspond*|s agit|est|cette|ce|c est|ça|cela|facture|prestation|commande|montant|période|concern*|sont|parlez|inclu*|comprend)
			(correspond*|concerne*|porte|s agit) (à|cette|t il|elle|il|sur|ce|bien|exactement|de) 
			(comprends|comprend|comprenons|saisis|vois|sais|retrouve) (pas|pas bien|plus|mal) (à quoi|ce|cette|la|de quoi|pourquoi|d où|trop|quelle|le|bien)
			(pouvez|pourriez|peut) (vous)? (m|me|nous)? (expliquer|préciser|détailler|éclairer|indiquer|rappeler|dire)
			(précision*|explication*|éclairciss*|détail*|renseignement*)`,
		'question.who': `
			(qui) (est|êtes|es|c est|etes|m écrit|parle|vous|ça|me|sont)
			[ (qui|quoi|comment|pardon|c est qui|hein|allo|qui est ce|qui êtes vous|c est quoi|kes) ]
			(d où|comment) (avez|vient|viennent|vous|sort) (vous)? (eu|mon|obtenu)?
			(est ce) (une arnaque|sérieux|un vrai|une blague|un spam|bien vous)
			(arnaque|phishing|hameçonnage)`,
		'question.balance': `
			(combien) (dois|je|reste|est|vous|devons|il|ça|nous|faut|au|exactement|encore)
			(quel|quelle) (est|montant|somme|solde) (le|mon|exact*|notre|reste|dois|la|restant|total|à)?
			(solde|montant|reste) (restant|exact|dû|à payer|total|de mon|actuel|à ce jour) ?`,
		'question.how': `
			(comment) (payer|régler|puis|faire|dois|peut|je|procéder|on|fait|peux|effectuer|dois)
			(acceptez|prenez|possible de (payer|régler)|peut on (payer|régler)|puis je (payer|régler)) _ (carte|cb|paypal|espèces|chèque|virement|amex|ligne|en|par|american)?
			(lien|moyen*|mode*|site|page) (de)? (paiement|règlement)
			(lien) _ (marche|fonctionne|valide|expiré) 
			(quelle référence|quel libellé|à quel ordre|à l ordre de qui|quel ordre)`,
		'question.can': `
			(pouvez|pourriez|peut|peux|puis|pourrais|avez|est|êtes|as|faut|dois|doit|sont|aurait|serait) (vous|on|je|tu|il|ce|t|nous|elle|ils) __ ?
			est ce (que|qu) __ ?
			(serait il|est il) possible`,
		'question.when': `
			(quand|à quelle date|pour quand|jusqu à quand|date limite|depuis quand|avant quand) (est|dois|faut|puis|avez|c|devons|était|sera|je|aura|exactement|?)
			(date d échéance|échéance) ?
			combien de temps`,
		'question.why': `
			(pourquoi|pour quelle raison|d où vient|comment se fait|comment est calculé*|pour quel motif)
			(raison|motif) (de|du|pour|d)`,
		'question.ask': `
			(question*|renseignement*|savoir|demande|demandais|me demande|information*|interrog*|éclair*|confirmer|merci de (me|nous|bien)|pouvez vous me|dites moi|tenez moi|me dire|nous dire|confirmation)`,
		'ack.thanks': `
			(merci|remercie*|remerci*|mci|mrc)
			(merci) (pour|de|du) (le|votre|ce|rappel|m|me|l|la|cette|nous|info|message|mail|relance)?`,
		'ack.received': `
			(bien|bonne) (reçu*|noté*|pris note|vu|compris|lu|réception)
			(pris|prenons|prends) (bonne)? (note|connaissance|acte)
			(reçu*|noté*|vu|lu|entendu|c est noté|message reçu|accuse* réception) (merci|votre|le|mail|message|la|et|c)?
			[ (ok|reçu|noté|vu|d accord|entendu|c est noté|compris|bien reçu|bien noté|oui|lu|dac|daccord|parfait|ça marche|je sais|je le sais) `,
		'ack.looking': `
			(je|nous|on|j) (vais|allons|va|regarde*|vérifie*|vois|vérifierai|vérifions|me renseigne*|fais|examine*|contrôle*|m en|étudi*|recherch*|reviens|cherche*|transmet*|nous renseignons) _ (voir|vérifier|regarder|renseigner|chercher|cela|ça|avec|occupe|vers vous|le point|dossier|occuper|examiner|point|contrôler|le nécessaire avec)
			(reviens|revenons|reviendrai|reviendrons) vers vous
			(en cours) (de)? (vérification|traitement|d examen|d analyse|contrôle)
			(tiens|tiendrai|tenons) (au courant|informé*|vous)
			(voir|demander|vérifie*|demande) (avec|à|auprès) (la|le|mon|ma|notre|du|de) (comptab*|patron|service|collègue*|chef|mari|femme|banque|direction)`,
		'ack.forwarded': `
			(transmis*|transmet*|transféré*|transfère*|fais suivre|fait suivre|relayé*|passé*|donné*|envoyé*|communiqué*|faisons suivre) (à|au|l|le|votre|la|ce|vos|aux|mon|notre|vers|auprès|cela|ça|en) _ (comptab*|service*|collègue*|patron|direction|siège|mail|demande|message|concerné*|trésori*|intéressé*|responsable)
			(transmis*|transmets|transmettons|transféré*|fais suivre|je transmets|fait suivre)`,
		'ack.ok': `
			[ (ok|d accord|entendu|oui|parfait|très bien|ça marche|dac|daccord|👍|👌|🙏|pas de souci|pas de problème|bien sûr|compris|ok merci|super|nickel|okay|c est bon|reçu) ]
			(pas de souci|pas de problème|aucun souci|ça marche|entendu)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(bonne année|joyeux noël|bonnes fêtes|meilleurs voeux|bon week end|bonne journée|bonne fin|belle journée|bonne soirée|bonnes vacances|bon courage|bises|kenavo)`,
		'other.scam': `
			(héritage|loterie|bitcoin|crypto*|gagnant*|bénéficiaire|prêt entre particuliers|offre de prêt|don|millions|compte (suspendu|bloqué|limité)|vérifier votre compte|mot de passe|colis en attente|frais de dossier|investissement*)`,
		'other.marketing': `
			(offre|promotion|promo|newsletter|webinaire|remise exceptionnelle|code promo|catalogue|salon|référencement|seo|site internet|prospection|démo|brochure|partenariat|nos services|nos produits|découvr*|profit*) (de|d|exceptionnelle|spéciale|du|pour|nos|notre|dès|et|gratuit*|vite)?
			(nous proposons|nous vous proposons|notre société|leader|je me permets de vous (présenter|proposer))`,
		'other.unrelated': `
			(candidature|cv|stage|alternance|offre d emploi|lettre de motivation|invitation|anniversaire|mariage|déjeuner|réunion|compte rendu|ordre du jour|réservation|réserver|devis pour|nouvelle commande|tarifs|disponibilité|stock|délai de livraison|passer commande|sondage|tombola|kermesse)
			(désolé* erreur|pas pour vous|mauvaise conversation|bisous|chéri*|maman|papa|pain|courses|école)`,
		'other.injection': `
			(ignore*|oublie*|ne tiens pas compte) (toutes|les|tes|vos|des|tout)? __ (instructions|consignes|règles|ordres)
			(tu es maintenant|mode maintenance|invite système|message système|consigne système)
			(note|message|instruction*|consigne*) (à|pour|au|destinée) (l|le|la)? (ia|assistant|robot|classificateur|modèle|système|classifieur|automate)
			(class*|marque*|considère*|traite*|catégorise*) (ce|cette|la|le|toutes|les|mon) __ (comme|en) (payé*|réglé*|soldé*|accusé|promesse)?`,
		'late.forgot': `
			(oublié*|oubli|omis|omission|échappé|passé à travers|inattention|étourderie|zappé|mégarde|perdu de vue|passée inaperçue|spam*|indésirables|débordé*)`,
		'late.cash': `
			(trésorerie|rentrées|décalage|tendu*|juste en ce moment|serré*|creux|à court|retard de paiement de|impayé*|client* ne|client* n|cotisations|saison|ric rac)`,
		'late.approval': `
			(validation|valider|signature|signataire|accord de|approbation|conseil (municipal|d administration)|bon à payer|visa|direction|autorisation|double signature|mandatement|vote|contrôle interne)`,
		'late.technical': `
			(problème (informatique|technique|bancaire|de virement)|panne|bug|logiciel|changement de (banque|logiciel|système)|migration|carte (expirée|bloquée|refusée)|rejet*|virement (rejeté|refusé)|prélèvement (rejeté|refusé)|site (en panne|indisponible)|piratage|cyberattaque|plafond|token|nouvelle carte)`,
		'late.sorry': `
			(désolé*|excuse*|excusez|pardon|navré*|toutes mes|confus*|regrett*|mea culpa)`,
		'tone.rude': `
			(merde|putain|connard*|enculé*|con|cons|salaud*|fdp|va te faire|allez vous faire|foutre|bordel|crétin*|abruti*|pourri*|casse* toi|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(cordialement|chaleureu*|bien à vous|amicalement|gentil*|aimable*|plaisir|volontiers|ravi*|super|bises|belle|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉|bonne journée)
			(excellent*|bon|beau|très bon|superbe) (travail|service|collaboration|qualité|prestation)`,
		'tone.admits': `
			(pas|sans|aucune|nullement|ni) (contest*|refus*|réclam*|remett*|reproch*|problème avec|dis pas|question de|contestation)
			(facture|montant|travail|marchandise|prestation|somme|tout) (est|sont|était|bien)? (correct*|juste|exact*|en ordre|conforme*|parfait*|due|ok|bon|nickel|légitime|impeccable)
			(je sais|nous savons|conscient*|reconnais|reconnaissons|admets)`,
		'tone.denies': `
			(comme (déjà)? (dit|indiqué|précisé|écrit)|une dernière fois|pour la dernière fois|encore une fois|je (vous)? (l ai|répète|le répète)|à plusieurs reprises)`,
		'topic.invoice': `
			(facture*|note|avoir)`,
		'topic.payment': `
			(pay*|paie*|règl*|regl*|vire*|virement*|chèque*|paiement*|argent|somme*)`,
		'topic.reminder': `
			(relance*|rappel*|mail*|courrier*|message*|sms|lettre*)`,
		'topic.fee': `
			(pénalité*|intérêt*|frais|majoration*|agios|indemnité*)`,
		'topic.request': `
			(merci de|veuillez|pourriez|pouvez|svp|stp|s il vous|s il te|prière)`,
	},
};
