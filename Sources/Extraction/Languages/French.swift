extension Language {
    /// French, as the press, the regulators, the courts and the law firms of France, Belgium, Luxembourg and Switzerland write it.
    static let french = Language(
        "fr", countries: ["FR", "BE", "LU", "CH"],
        rules: #"""
            # Words without content: never part of a company's name, and the mark of the language.
            stop: le, la, les, l, de, du, des, d, un, une, et, à, au, aux, en, dans, par, pour, sur, avec, sans, sous, chez, vers
            stop: qui, que, qu, quoi, dont, où, ce, c, cet, cette, ces, ceci, cela, ça, celui, celle, ceux, celles, lequel, laquelle
            stop: lesquels, lesquelles, duquel, auquel, il, elle, ils, elles, on, nous, vous, je, j, tu, me, m, te, t, se, s, lui, leur
            stop: leurs, son, sa, ses, mon, ma, mes, notre, nos, votre, vos, y, n, ne, pas, plus, moins, ni, non, oui, si, ou, or, mais
            stop: donc, car, est, sont, était, étaient, été, être, étant, sera, seront, serait, seraient, soit, soient, fut, furent, fût
            stop: a, ont, avait, avaient, avoir, ayant, aura, auront, aurait, auraient, eu, ait, eut, doit, doivent, peut, peuvent, fait
            stop: faire, faut, tout, toute, tous, toutes, aucun, aucune, autre, autres, même, mêmes, tel, telle, tels, telles, quel, quelle
            stop: quels, quelles, quelque, quelques, chaque, plusieurs, certains, certaines, quand, lorsque, lorsqu, comme, comment
            stop: pourquoi, parce, puisque, puisqu, afin, ainsi, alors, aussi, après, avant, depuis, pendant, durant, lors, entre, contre
            stop: selon, malgré, outre, hors, dès, jusque, jusqu, très, trop, peu, bien, encore, déjà, jamais, toujours, souvent, parfois
            stop: ici, là, enfin, ensuite, puis, désormais, dorénavant, toutefois, cependant, néanmoins, pourtant, notamment, également
            stop: ailleurs, dernièrement, récemment, hier, aujourd, hui, demain, tandis, alors, quant, faute, grâce, face, suite, tôt, tard
            stop: concernant, suivant, moyennant, nonobstant, excepté, sauf, voici, voilà, quoique, quoiqu, tant, autant, plutôt, seulement
            stop: seul, seule, seuls, seules, deux, trois, premier, première, dernier, dernière, nouveau, nouvelle, nouvel, vu, attendu
            stop: considérant, premièrement, deuxièmement, troisièmement, d'abord, finalement, parallèlement, précisément, sollicité
            stop: sollicitée, interrogé, interrogée, contacté, contactée, contactés, saisi, saisie, résumé, contexte, faits, conclusion
            stop: publié, lire, partager, photo, source, illustration, sommaire, accueil, actualité, actualités, communiqué, rappel
            stop: loi, lois, décret
            abbr: art, al, n, no, m, mm, mme, mlle, dr, pr, me, st, ste, cf, p, pp, env, ch, let, lit, vol, éd, ex, etc, janv, févr, juil
            abbr: sept, oct, nov, déc, av, bd, cie, ets, min, max, réf, dir, dép, prés, gén, hab, vs, c, par, chiff, consid, ss, op, cit
            abbr: jan, fev, avr, sep

            the: le, la, les, l, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, ledit, ladite, lesdits, lesdites
            the: dudit, audit, desdits, au, aux, du, susdit, susdite, susmentionné, susmentionnée, précité, précitée, chaque, même
            the: l'ensemble des, tous les, toutes les, les deux
            a: un, une, des, plusieurs, quelques, certains, certaines, certain, certaine, autre, autres, un autre, une autre, deux, trois
            a: quatre, cinq, six, sept, huit, neuf, dix, divers, diverses, différents, différentes, un certain, une certaine, d'autres
            a: une société non nommée, un établissement non nommé, une autre société, un nouvel, une nouvelle, un second
            a: une seconde, un troisième, une troisième, une énième, un énième
            pronoun: il, elle, ils, elles, lui, leur, eux, qui, lequel, laquelle, lesquels, lesquelles, celui-ci, celle-ci, ceux-ci
            pronoun: celles-ci, ce dernier, cette dernière, ces derniers, ces dernières, celle-là, celui-là, l'intéressé, l'intéressée
            pronoun: les intéressés, dont, l'un et l'autre, le premier, la première, le second, la seconde
            not: ne, n, pas, non, jamais, sans, aucun, aucune, ni, nullement, ne _ pas, refuse de, refusé de, omis de, plutôt que, au lieu de
            not: point, guère, plus aucun, plus aucune, dépourvu de, dépourvue de, faute de, pas de
            and: et, ou, ainsi que, de même que, avec, puis, mais aussi, et aussi, comme, &, et de, ni, et à, et par
            to: à, au, jusqu'à, jusqu'au, jusqu'en, aux, jusque

            # Numbers, sums and dates.
            number 0.5: demi, demie, un demi
            number 0.25: un quart de
            number 1: un, une
            number 2: deux
            number 3: trois
            number 4: quatre
            number 5: cinq
            number 6: six
            number 7: sept
            number 8: huit
            number 9: neuf
            number 10: dix
            number 11: onze
            number 12: douze, douzaine
            number 13: treize
            number 14: quatorze
            number 15: quinze, quinzaine
            number 16: seize
            number 20: vingt, vingtaine
            number 30: trente, trentaine
            number 40: quarante, quarantaine
            number 50: cinquante, cinquantaine
            number 60: soixante, soixantaine
            number 70: septante
            number 80: huitante, octante, quatre-vingt, quatre-vingts
            number 90: nonante
            number 100: cent
            number 1000: mille
            scale 2: cent, cents, centaine, centaines
            scale 3: mille, milles, millier, milliers, k, mil
            scale 6: million, millions, mio, mio ., mln, mlns, m
            scale 6: meur, musd, mgbp, mchf
            scale 9: milliard, milliards, mrd, mrds, md, mds, mia
            scale 12: billion, billions
            currency EUR: euro, euros, eur, d'euro, d'euros
            currency EUR: meur
            currency USD: dollar, dollars, usd, dollars américains, dollars des états-unis, billets verts, de dollars
            currency USD: musd, us $, u $ s, u $ d
            currency GBP: livre, livres, livres sterling, livre sterling, gbp, livres britanniques, de livres
            currency GBP: mgbp
            currency CHF: franc, francs, francs suisses, franc suisse, chf, frs, fr, fr ., sfr, de francs
            currency CHF: mchf
            currency SEK: couronne suédoise, couronnes suédoises, sek, de couronnes suédoises
            currency NOK: couronne norvégienne, couronnes norvégiennes, nok, de couronnes norvégiennes
            currency DKK: couronne danoise, couronnes danoises, dkk, de couronnes danoises
            currency ISK: couronne islandaise, couronnes islandaises, isk, de couronnes islandaises
            currency CZK: couronne tchèque, couronnes tchèques, czk, de couronnes tchèques
            currency PLN: zloty, zlotys, zlotis, pln, de zlotys
            currency PLN: złoty, złotys, zloty polonais, zlotys polonais
            currency HUF: forint, forints, huf, de forints
            currency HUF: forints hongrois
            currency RON: leu, lei, leus, ron, de lei
            currency BGN: lev, levs, leva, bgn
            currency HRK: kuna, kunas, hrk
            currency TRY: lire turque, lires turques, livre turque, livres turques
            currency RSD: dinar, dinars, rsd
            currency RUB: rouble, roubles, rub
            currency JPY: yen, yens, jpy
            currency CNY: yuan, yuans, cny
            currency KRW: won, wons, wons sud-coréens, krw
            currency INR: roupie, roupies
            currency CAD: dollars canadiens, dollar canadien, cad
            currency CAD: c $, ca $
            currency AUD: dollars australiens, dollar australien, aud
            currency UAH: hryvnia, hryvnias
            currency SEK/NOK/DKK/CZK/ISK: couronnes
            subunit: centime, centimes, cent, cents, pence
            between: entre
            between: fourchette
            insteadOf: au lieu de, au lieu des, à la place des
            approx: environ, quelque, quelques, près de, près d', presque, plus de, plus d', moins de, moins d', autour de, à peu près, soit
            approx: aux alentours de, de l'ordre de, un peu plus de, un peu moins de, au moins, pas moins de, approximativement, voisin de
            approx: supérieur à, supérieure à, inférieur à, inférieure à, équivalent à, l'équivalent de, équivalant à, exactement, à hauteur de
            approx: d'un montant de, d'un montant d', la bagatelle de, la coquette somme de, seulement, à peine, pile, symbolique, record, un total de
            approx: une somme de, la somme de, un montant de, d'une valeur de, avoisinant, dépassant, excédant, frôlant, estimé à, estimée à
            perPeriod: par jour, par jour de retard, quotidien, quotidienne, chaque jour, pour chaque jour, par semaine, hebdomadaire
            perPeriod: par mois, mensuel, mensuelle, journalier, journalière, par infraction, par violation, par manquement, par heure
            perPeriod: pour chaque jour de retard, pour chaque semaine, par jour calendaire, par jour ouvrable, par tranche de
            perPeriod: par jour de non-respect, par jour d'inexécution, par semaine de retard, par mois de retard, le jour de retard
            > La CNIL menace Velmora d'une astreinte de 20 000 euros par jour de retard.

            month 1: janvier, janv, jan
            month 2: février, févr, fév
            month 3: mars, ^mar
            month 4: avril, avr
            month 5: mai
            month 6: juin
            month 7: juillet, juil
            month 8: août, aout, aoû
            month 9: septembre, sept, sep
            month 10: octobre, oct
            month 11: novembre, nov
            month 12: décembre, déc
            dateWord: jour, jours, mois
            weekday 1: lundi
            weekday 2: mardi
            weekday 3: mercredi
            weekday 4: jeudi
            weekday 5: vendredi
            weekday 6: samedi
            weekday 7: dimanche
            day 0: aujourd'hui, ce jour, ce matin, ce soir, cet après-midi
            day -1: hier, hier soir, hier matin
            day -2: avant-hier, l'avant-veille
            day 1: demain
            yearRef 0: cette année, de cette année, l'année en cours, cette même année, de l'année, du même an
            yearRef -1: l'année dernière, l'an dernier, l'année passée, l'an passé, il y a un an, de l'an dernier
            yearRef -1: l'été dernier, l'hiver dernier, l'automne dernier, le printemps dernier
            yearRef -2: il y a deux ans, voici deux ans
            yearRef -3: il y a trois ans
            yearRef -4: il y a quatre ans
            yearRef -5: il y a cinq ans
            yearRef 1: l'année prochaine, l'an prochain
            monthRef 0: ce mois, ce mois-ci, du mois, du même mois, ce même mois, le mois courant
            monthRef -1: le mois dernier, du mois dernier, le mois passé, il y a un mois, un mois auparavant
            monthRef -2: il y a deux mois, deux mois auparavant
            monthRef -3: il y a trois mois
            monthRef 1: le mois prochain, un mois après
            thatYear 0: la même année, cette année-là, cette année - là, de la même année
            thatYear -5: cinq ans plus tôt
            thatYear -4: quatre ans plus tôt
            thatYear -3: trois ans plus tôt, trois ans auparavant
            thatYear -2: deux ans plus tôt, deux ans auparavant
            thatYear 1: un an plus tard, un an après, l'année suivante
            thatYear -1: un an plus tôt, un an auparavant, l'année précédente, l'année d'avant
            thatMonth 0: le même mois, ce mois-là, ce mois - là
            thatMonth -3: trois mois plus tôt
            thatMonth -2: deux mois plus tôt
            thatMonth 1: un mois plus tard, le mois suivant
            thatMonth -1: un mois plus tôt, le mois précédent
            thatDay 0: le même jour, ce jour-là, ce jour - là
            thatDay 1: le lendemain, un jour plus tard, le jour suivant
            thatDay -1: la veille, un jour plus tôt
            until: jusqu'au, jusqu'en, jusqu'à, avant le, avant, au plus tard le, au plus tard, depuis, depuis le
            until: depuis la, à compter du, à partir du, à partir de, d'ici le, d'ici au, échéance, dès le
            ordinal 1: premier, première, 1er, 1ère, 1re, er
            ordinal 2: deuxième, second, seconde, 2e
            ordinal 3: troisième, 3e
            ordinal 4: quatrième
            ordinal 5: cinquième
            ordinal 6: sixième
            ordinal 7: septième
            ordinal 8: huitième
            ordinal 9: neuvième
            ordinal 10: dixième
            ordinal 11: onzième
            ordinal 12: douzième
            ordinal 13: treizième
            ordinal 14: quatorzième
            ordinal 15: quinzième
            ordinal 16: seizième
            ordinal 20: vingtième
            ordinal 30: trentième
            season: printemps, été, automne, hiver, début, fin, mi, courant, au début de, à la fin de, début d', premier semestre, second semestre
            season: premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre, premier semestre de

            # The law.
            gdpr: rgpd, gdpr, gdrp, règlement général sur la protection des données, règlement général de protection des données, lgpd européenne
            gdpr: règlement général relatif à la protection des données, règlement ( ue, règlement européen, règlement ue, règlement n
            gdpr: règlement européen sur la protection des données, règlement sur la protection des données, règles européennes
            gdpr: règlement européen relatif à la protection, règles européennes de protection des données, droit européen des données
            gdpr: règles européennes sur la protection des données, règles de l'ue, législation européenne, loi européenne, droit européen
            gdpr: législation européenne sur la protection des données, réglementation européenne, réglementation européenne sur les données
            gdpr: règles de l'union, règles sur la vie privée, règles européennes sur la vie privée, texte européen, le règlement
            gdpr: règlement précité
            ukGDPR: uk gdpr, uk-gdpr, rgpd britannique, version britannique du rgpd, rgpd du royaume-uni, uk rgpd
            ukGDPR: transposition britannique du rgpd, équivalent britannique du rgpd, loi britannique sur la protection des données
            ukGDPR: règlement général britannique, déclinaison britannique du rgpd
            ePrivacy: eprivacy, e-privacy, vie privée et communications électroniques, cookie*
            ePrivacy: code des postes et des communications électroniques, cpce, traceur*, témoins de connexion, pecr
            ePrivacy: prospection commerciale, prospection électronique, démarchage téléphonique, démarchage, courriers électroniques commerciaux
            ePrivacy: communications électroniques, spam*, pourriel*, publipostage, messages publicitaires, sms publicitaires, sms commerciaux
            ePrivacy: courriels publicitaires, courriels commerciaux, appels commerciaux, télémarketing, marketing direct, démarchage par sms
            ePrivacy: prospection directe, publicité non sollicitée, loi sur les télécommunications, sollicitations commerciales
            ePrivacy: prospection par voie électronique, démarchage commercial, appels non sollicités, messages non sollicités, bannière cookies
            ePrivacy: article 82 de la loi, l 34-5
            ePrivacy: article 82 de la loi informatique et libertés, l'article l . 34-5, sms sans accord préalable
            ePrivacy: sms non sollicités, courriels non sollicités, démarchage abusif, liste d'opposition, bloctel
            ePrivacy: cookies publicitaires, bandeau de cookies, bandeau cookies, traceurs publicitaires
            ePrivacy: refus des cookies, loi sur les communications électroniques, directive vie privée
            nationalLaw: loi informatique et libertés, informatique et libertés, loi vie privée, ancienne loi
            nationalLaw: loi sur la protection des données, loi fédérale sur la protection des données, lpd, nlpd
            nationalLaw: loi nationale, droit national, directive police-justice, directive police
            nationalLaw: loi caméras, data protection act, ancienne loi britannique
            nationalLaw: code de la sécurité intérieure, ancien régime, avant l'entrée en application du rgpd, avant le rgpd
            nationalLaw: code de la santé publique, code pénal, loi française, loi belge, loi allemande, loi italienne, loi espagnole, loi suisse
            nationalLaw: avant l'entrée en vigueur du rgpd, antérieure au rgpd, antérieur au rgpd, loi cantonale, loi luxembourgeoise
            nationalLaw: loi du 6 janvier 1978, loi du 8 décembre 1992, loi du 30 juillet 2018
            nationalLaw: nouvelle loi sur la protection des données, loi du 2 août 2002, police-justice, directive 95/46
            otherField: antitrust, concurrence, autorité de la concurrence, conseil de la concurrence, commission de la concurrence, comco
            otherField: cartel, cartels, entente, ententes, abus de position dominante, position dominante, pratiques anticoncurrentielles
            otherField: anticoncurrentiel*, droits voisins, droit d'auteur, droits d'auteur, aides d'état, aide d'état, dgccrf, répression des fraudes
            otherField: fisc, fiscal, fiscale, fiscales, fraude fiscale, évasion fiscale, redressement fiscal, tva, douane, douanes, blanchiment
            otherField: autorité des marchés financiers, ^amf, acpr, finma, fsma, cssf, ^bce, banque centrale, arcep, arcom, ^csa, autorité bancaire
            otherField: football*, uefa, fifa, arbitre*, championnat, joueur, entraîneur, dopage, footballeur, carton rouge
            otherField: corruption, délit d'initié, abus de marché, gendarme de la bourse, code de la route, excès de vitesse, radar, stationnement
            otherField: pollution, sécurité alimentaire, hygiène, inspection du travail, travail dissimulé, brevet, contrefaçon, diffamation
            otherField: publicité mensongère, pratiques commerciales trompeuses, pratiques commerciales déloyales, greenwashing, dieselgate
            otherField: digital markets act, digital services act, ^dma, ^dsa, règlement sur les marchés numériques, règlement sur les services numériques
            otherField: gendarmes de la concurrence, gendarme de la concurrence, gendarme boursier, gendarme des télécoms, fusion, concentration*
            otherField: commission des jeux, jeux d'argent, autorité nationale des jeux, sécurité sociale, urssaf, médicament*, anssi, retards de paiement
            otherField: droit de la consommation, publicité trompeuse, marchés financiers, hygiène alimentaire
            otherField: marée noire, permis d'environnement, régulateur de l'énergie, concussion, contrefaçon*, injure*
            article: article, articles, art, arts
            provision: considérant, considérants, section, sections, chapitre
            act: loi, lois, code, décret, charte, convention, traité, constitution, ordonnance
            paragraph: paragraphe, paragraphes, par, para, §, alinéa, alinéas, al, §§
            point: point, points, lettre, lettres, let, lit, litt, littera, sous, tiret, pt, sous a, phrase
            infringe: manquement*, violation*, violé, violée, violées, violés, viole, violent, violait, violer, violant, infraction*, enfrein*
            infringe: enfreint*, contrevenu, contrevient, contrevenir, contrevenait, contraire à, contraires à, en méconnaissance, méconnu*, méconnaî*
            infringe: non-respect, non respect, pas respecté, illégal*, illicite*, illicéité, irrégulier, irrégulière, irrégularité*, bafou*
            infringe: sans base légale, sans base juridique, dépourvu de base légale, dépourvue de base légale, sans consentement, sans le consentement
            infringe: aucune base légale, défaut de sécurité, défaut d'information, absence de consentement, défaillance*, négligence*, atteinte à
            infringe: non conforme*, non-conform*, non-conformité, grief*, faute*, fautif, abusi*, transgress*, pas conforme, pas conformes
            infringe: au mépris de, en infraction, enfreignant, outrepass*, carence*, lacune*, insuffisan*, défaut de
            personalData: données personnelles, données à caractère personnel, données de clients, données des clients
            personalData: vidéosurveillance, vidéoprotection, caméra*, filmé*, filmait, filmaient, filme
            personalData: enregistrement vidéo, enregistrements vidéo, enregistrements sonores
            personalData: enregistrement des appels, enregistrait les conversations, demande d'accès, demandes d'accès
            personalData: droit d'accès, demande d'effacement, demandes d'effacement, droit à l'effacement
            personalData: droit à l'oubli, demande de suppression, droit d'opposition, droits des personnes
            personalData: obligation d'information, liste des membres, liste de membres, listes de diffusion
            personalData: liste de diffusion, fichier client, fichier clients, fichier des, fichiers clients, fichage
            personalData: fiché*, adresse e-mail, adresses e-mail, adresse mail, adresses mail, adresse électronique
            personalData: adresses électroniques, adresses courriel, numéro de téléphone, numéros de téléphone
            personalData: adresse personnelle, adresses personnelles, adresse postale, adresse privée, coordonnées
            personalData: noms et adresses, dates de naissance, date de naissance, carte d'identité, cartes d'identité
            personalData: pièce d'identité, pièces d'identité, documents d'identité, passeport*, permis de conduire
            personalData: numéro de sécurité sociale, numéros de sécurité sociale, numéro national, registre national
            personalData: dossier médical, dossiers médicaux, données de santé, données médicales, dossier patient
            personalData: dossiers patients, dossier d'un patient, dossiers de patients, dossier de
            personalData: données des patients, résultats d'analyse, résultats d'analyses, résultats médicaux
            personalData: certificats médicaux, arrêts maladie, arrêt maladie, diagnostic*, statut vaccinal
            personalData: données génétiques, biométri*, empreintes, empreintes digitales, reconnaissance faciale
            personalData: données de localisation, géolocalis*, gps, suivi des, profilage, scoring, fuite de données
            personalData: fuites de données, violation de données, perte de données, vol de données
            personalData: protection des données, traitement de données, traitement des données, traitement illicite
            personalData: responsable de traitement, responsable du traitement, durée de conservation
            personalData: durées de conservation, conservation des données, transfert de données, transferts de données
            personalData: sans consentement, sans le consentement, sans son consentement, sans leur consentement
            personalData: consentement*, sans accord, sans base légale, base légale, base juridique, licéité
            personalData: minimisation, accès non autorisé, divulgation, divulgué*, mauvais destinataire
            personalData: mauvaise personne, mauvaise adresse, tiers non autorisés, données sensibles, données bancaires
            personalData: données de paiement, coordonnées bancaires, numéros de carte, relevés bancaires, solvabilité
            personalData: données des salariés, données du personnel, données de salariés, dossier du personnel
            personalData: dossiers du personnel, fiches de paie, bulletins de salaire, bulletins de paie
            personalData: curriculum vitae, cv, candidatures, données de candidats, données des candidats
            personalData: données d'utilisateurs, données des utilisateurs, données d'élèves, données des élèves
            personalData: données des abonnés, compte client, comptes clients, comptes d'utilisateurs, mot de passe
            personalData: mots de passe, identifiants, photos de, photo de, photographies de, images de, vidéo de
            personalData: captures d'écran, groupe whatsapp, courriels publicitaires, newsletter*, prospection
            personalData: vie privée, liste noire, casier judiciaire, plaques d'immatriculation
            personalData: surveillance des salariés, badgeuse, pointeuse, registre de la population, listes électorales
            personalData: adresses de ses, adresses de leurs, adresses des clients, adresses de clients, données de ses
            personalData: données de leurs, ses données, leurs données, factures de, factures d'autres, habitudes de
            personalData: habitudes d'achat, historique de navigation, plaque d'immatriculation, photographié*
            personalData: photographiait, boîte mail, boîtes mail, messagerie professionnelle, messages privés
            personalData: appels publicitaires, fichier d'adresses, fichiers d'adresses
            directive: directive, directives

            # Measures.
            fine: amende*, sanction, sanctions, sanction pécuniaire, sanctions pécuniaires, sanction financière, sanctions financières
            fine: sanction administrative, sanctions administratives, amende administrative, amendes administratives, pénalité, pénalités
            fine: pénalité financière, peine, peine pécuniaire, prune, super-amende, méga-amende, addition, ardoise, pv, contravention
            fine: l'addition, sanction record, amende record, punition, amende forfaitaire, douloureuse, amende-record, amende salée
            > L'ardoise est de 3 millions d'euros pour la clinique Orvane.
            fine: sanction pécuniaire administrative, amende pécuniaire, amende civile, amende pénale
            fine: sanction d'un montant, amende d'un montant, facture de, pénalité administrative
            fine: pénalités administratives, pénalité pécuniaire, condamnation pécuniaire, sanctions simplifiées
            fine: sanction simplifiée, montant de la sanction, titre de perception, ordonnance de condamnation
            fine: amende transactionnelle
            fineVerb: sanctionne, sanctionnent, sanctionner, sanctionné, sanctionnée, sanctionnés, sanctionnées, sanctionnant, sanctionnait
            fineVerb: sanctionna, sanctionnera, condamne, condamnent, condamner, condamné, condamnée, condamnés, condamnées, condamnant
            fineVerb: condamnait, condamnera, condamna, pénalise, pénalisé, pénalisée, pénaliser, punit, puni, punie, punis, punies, punir
            fineVerb: mis à l'amende, mise à l'amende, met à l'amende, mettre à l'amende, mises à l'amende, épingle, épinglé, épinglée, épinglés
            fineVerb: épingler, verbalisé, verbalisée, châtié, châtie, tape sur les doigts, sévi contre, sévit contre, condamnation à
            > Le régulateur a mis à l'amende la banque Tavoline.
            fineVerb: écope d'une, condamne à, condamnée à, condamné à, inflige à, met … à l'amende, mettant à l'amende
            fineVerb: mis … à l'amende, avait mis à l'amende, pénalisées, verbalise, verbaliser, punissait, punissant
            fineVerb: châtier, sévit, sévi, a sévi, tapé du poing, frappe au portefeuille, frappé au portefeuille
            fineVerb: tape au portefeuille, rappelle à l'ordre et condamne, épinglant, épinglées
            impose: inflige, infligent, infliger, infligé, infligée, infligés, infligées, infligeant, infligeait, infligera, infligea, prononce
            impose: prononcent, prononcer, prononcé, prononcée, prononcés, prononcées, prononçant, prononçait, prononcera, prononça, prononcé à l'encontre
            impose: impose, imposent, imposer, imposé, imposée, imposés, imposées, imposant, imposait, imposera, imposa, imposition
            impose: adresse, adressent, adresser, adressé, adressée, adressés, adressées, notifie, notifié, notifiée, notifier, notifiés
            impose: émet, émis, émise, émettre, réclame, réclament, réclamé, réclamée, réclamer, réclamait, fixe, fixé, fixée, fixer
            impose: frappe, frappent, frappé, frapper, assène, asséné, assénée, assorti, assortie, assorties, assortit, assortir, adopté, adoptée
            impose: applique, appliqué, appliquée, appliquer, décidé d'infliger, décidé de prononcer, décerne
            impose: délivre, délivré, délivrée, retient, retenu, retenue, coûte, coûté, coûtera, coûter, coûtent
            impose: dégaine, dégainé, tape, tapé, cogne, dresse, dressé, facture, facturé, donne, donné, rendu, infligeaient, mis en demeure
            impose: met à la charge, mis à la charge, mise à la charge, fait payer, impose à, double d'une, assortissant, assignait
            impose: doublée d', doublé d', assortie d', assorti d', assorties d', s'ajoute, s'ajoutent, accompagnée d', accompagné d', accompagnée de, accompagne d', accompagner d', à laquelle s'ajoute
            > L'affaire vient de coûter 90 000 euros à l'assureur Belvoir.
            impose: a infligé, ont infligé, avait infligé, a prononcé, avait prononcé, a imposé, avait imposé, a adressé
            impose: avait adressé, a réclamé, a notifié, a émis, signifié, signifie, signifiée, infligerait, fait tomber
            impose: a fait payer, avait fait payer, font payer, faisait payer, présente la facture, présenté la facture
            impose: alourdit, est tombée, est tombé, sort le carnet, dégaine une, brandit, assortit … de
            impose: assorti … d'une, assortir … d'une
            receive: écope, écopé, écopent, écoper, écopera, écopait, reçoit, reçoivent, reçu, reçue, reçus, recevoir, recevra, s'est vu infliger
            receive: vu infliger, vue infliger, vus infliger, vues infliger, voit infliger, voient infliger, voir infliger, vu imposer, vue imposer
            receive: voit imposer, vu réclamer, vue réclamer, voit réclamer, vu notifier, vue notifier, voit notifier, vu adresser, vue adresser
            receive: voit adresser, vu condamner, vue condamner, vu sanctionner, vu ordonner, vue ordonner, voit ordonner, fait l'objet, font l'objet
            receive: a fait l'objet, frappé d', frappée d', frappé par, frappée par, frappés d', frappée, frappés, frappées, touché par, subit, subi
            receive: subir, encaisse, encaissé, ramasse, ramassé, prend, pris, prise, hérite, hérité, fait condamner, fait sanctionner, fait épingler
            receive: fait taper, eu droit, a droit à, sous le coup, passible, visé par, visée par, visés par, doit faire face, récolte, récolté
            receive: rattrapé par, rattrapée par, trinque, sanctionnée d', sanctionné d', sanctionné à hauteur de, sanctionnée à hauteur de
            receive: c'était au tour de, c'est au tour de, c'est au tour d', au tour de, au tour d', au tour du
            > La chaîne Hexaloge s'est vu infliger une amende de 400 000 euros.
            receive: s'en tire avec, s'en sort avec, s'en est tirée avec, s'en est tiré avec, s'en est sorti avec
            receive: s'en est sortie avec, en est quitte pour, est quitte pour, quitte pour, se voit, s'est vu
            receive: s'est vue, se sont vu, s'était vu, s'était vue, se voit réclamer, se voient réclamer
            receive: se voit infliger, se voient infliger, se voit adresser, s'est contentée d'un, contentée d'un
            receive: contenté d'un, a eu droit, ont eu droit, y avaient eu droit, y a eu droit, avait écopé, a écopé
            receive: ont écopé, avaient écopé, avait reçu, a reçu, ont reçu, s'expose, a été rattrapé, a été rattrapée
            receive: a été épinglé, a été épinglée, a été sanctionné, a été sanctionnée, ont été sanctionnés
            receive: ont été sanctionnées, a été condamné, a été condamnée, avait été sanctionné, avait été sanctionnée
            receive: avait été condamné, avait été condamnée, avait été réprimandé, avait été réprimandée, est condamné
            receive: est condamnée, est sanctionné, est sanctionnée, sera sanctionné, coûte à, a coûté à, lui a valu
            receive: lui vaut, leur a valu, leur vaut, a valu à, vaut à, valent à, lui ont valu, fait les frais
            receive: ont fait les frais, a fait les frais, au banc des accusés
            mustPay: payer, paie, paye, paient, payent, paiera, payera, paieront, doit payer, devra payer, devront payer, doivent payer, verser
            mustPay: devra verser, doit verser, versera, s'acquitter, acquitter, devra s'acquitter, débourser, déboursera, régler la somme
            mustPay: devra régler, doit régler, à payer, condamné à payer, condamnée à payer, condamné à verser, condamnée à verser, payera cher
            mustPay: contraint de payer, contrainte de payer, tenu de payer, tenue de payer, sommé de payer, passer à la caisse, passe à la caisse
            mustPay: mettre la main à la poche, paiement d', paiement de, devra débourser, doit débourser, payant, sort le chéquier
            mustPay: devant payer, réglera, acquittera
            mustPay: régler, avait dû régler, a dû régler, a dû payer, avait dû payer, a dû verser, avait dû verser
            mustPay: dû s'acquitter, aura à payer, auront à payer, aura à verser, doit … verser, doit … payer
            mustPay: devra … verser, devra … payer, devront … verser, lui en coûtera, il en coûtera, en coûtera
            mustPay: lui coûtera, coûtera, coûtait, mettre la main au portefeuille, mettre la main au porte-monnaie
            mustPay: délester de, délestée de, délesté de, pourrait devoir verser, pourrait devoir payer, devoir verser
            mustPay: devoir payer, devoir débourser, obligé de payer, obligée de payer, contraint à payer
            mustPay: condamné au paiement, condamnée au paiement, au paiement d'une, verser une, verser la somme
            mustPay: ont payé, a payé, a réglé, ont réglé, a versé, sortir le chéquier, allonger, acquitter une
            mustPay: de sa poche
            order: ordonne, ordonnent, ordonner, ordonné, ordonnée, ordonnés, ordonnées, ordonnant, ordonnait, ordonna, l'ordre de, de l'ordre d'effacer
            order: enjoint, enjoints, enjointe, enjoindre, enjoignant, enjoignait, injonction, injonctions, intimé, intime l'ordre
            order: mise en demeure, mises en demeure, mis en demeure, met en demeure, mettre en demeure, mettent en demeure, mesure correctrice
            order: mesures correctrices, mesure corrective, mesures correctives, action correctrice, oblige, obligé, obligée, obligés, contraint
            order: contrainte, contraints, contraindre, exige, exigé, exigée, exigent, exiger, exigeant, demande à, demandé à, demandé de
            order: requiert, requis, requise, tenu de, tenue de, tenus de, tenues de, prescrit, prescrits, prescrite
            order: sommée, sommées, a sommé, est sommé, été sommé, sont sommés, sommation, prié de, priée de, prie, impose de, imposé de, l'obligation de
            order: invité à, invitée à, a deux mois pour, a trois mois pour, a six mois pour, mois pour se, jours pour se
            order: sous astreinte, appelé à, réclame que, ordre de, obligation de rendre, demande que, imparti, impartit, injonction de, disposent de
            order: devra également, devra aussi, devra en outre, devra par ailleurs, devra désormais, devra se conformer, devra se mettre, devra mettre, devra effacer, devra supprimer, devra détruire, devra informer, devra modifier, devra cesser, devra adapter, devra corriger, devra rendre, devra revoir, devront également, devront aussi, devront en outre, devront par ailleurs, devront désormais, devront se conformer, devront se mettre, devront mettre, devront effacer, devront supprimer, devront détruire, devront informer, devront modifier, devront cesser, devront adapter, devront corriger, devront rendre, devront revoir, doit également, doit aussi, doit en outre, doit par ailleurs, doit désormais, doit se conformer, doit se mettre, doit mettre, doit effacer, doit supprimer, doit détruire, doit informer, doit modifier, doit cesser, doit adapter, doit corriger, doit rendre, doit revoir, doivent également, doivent aussi, doivent en outre, doivent par ailleurs, doivent désormais, doivent se conformer, doivent se mettre, doivent mettre, doivent effacer, doivent supprimer, doivent détruire, doivent informer, doivent modifier, doivent cesser, doivent adapter, doivent corriger, doivent rendre, doivent revoir
            order: doit cesser de, doit notifier, doit avertir, doit prévenir, doit publier, doit fournir
            order: doit communiquer, doit répondre, doit permettre, doit garantir, doit recueillir, doit purger
            order: doit anonymiser, doit limiter, doit sécuriser, doit retirer, doit démonter, doit désactiver
            order: doit prouver, doit justifier, doit restituer, devra avertir, devra prévenir, devra notifier
            order: devra publier, devra fournir, devra communiquer, devra répondre, devra permettre, devra garantir
            order: devra recueillir, devra purger, devra anonymiser, devra limiter, devra sécuriser, devra retirer
            order: devra démonter, devra justifier, devra restituer, devra prouver, devra donner, devra réaliser
            order: devra désigner, devra nommer, devra former, devra refaire, devra réviser, devra redessiner
            order: devra veiller, devra procéder, devra prendre, devra rétablir, devra renforcer, devra réduire
            order: devra changer, doit changer, doit prendre, doit procéder, doit veiller, doit donner, doit réaliser
            order: doit désigner, doit former, doit renforcer, doit réduire, devront prendre, devront procéder
            order: devront avertir, devront fournir, devront justifier, a un mois pour, ont un mois pour, a deux mois
            order: a trois mois, a six mois, ont trois mois pour, ont six mois pour, dispose de trois mois
            order: dispose de six mois, dispose d'un mois, disposera de, disposent de trois mois, sous trente jours
            order: sous trois mois, sous six mois, sous un mois, sous deux mois, dans les trois mois, dans les six mois
            order: dans le mois, dans un délai d'un mois, dans un délai de trois mois, dans un délai de six mois
            order: dans un délai de trente jours, avait jusqu'au, ont jusqu'au, a jusqu'au, aura jusqu'au
            order: jusqu'au … pour, lui donne jusqu'au, laisse jusqu'au, lui laisse, leur laisse, lui avait enjoint
            order: lui a enjoint, avait enjoint, ont enjoint, lui enjoint, leur enjoint, est enjoint, est enjointe
            order: il est enjoint, a ordonné, avait ordonné, lui a ordonné, lui ordonne, leur ordonne, a exigé
            order: avait exigé, a obligé, oblige … à, obligeant, obligeait, contraint … à, contraignant, force … à
            order: forcé à, forcée à, impose … de, imposé … de, impose … à, mise en conformité sous, lettre d'injonction
            order: mesure d'injonction, ordre de mise en conformité, ordre de conformité, ordre d'effacement
            order: ordre de mettre, ordre de se conformer, obligation de supprimer, l'obligation de supprimer
            order: obligation de mettre, obligation d'effacer, obligation d'informer, astreint à, astreinte à
            order: sommés, ordonné … de, ordonne … de
            order: ordonné … à, ordonne … à, enjoint … de, demande … de se conformer, demandé … de se conformer
            order: mis … en demeure, met … en demeure
            comply: mettre en conformité, met en conformité, mise en conformité, mettre ses traitements en conformité, se conformer, conformer
            comply: rendre conforme, rendre conformes, en conformité avec, conformes au, conforme au, rendre ses traitements, remettre en conformité
            comply: effacer, efface, effacé, effacées, effacés, effacement, supprimer, supprime, supprimé, supprimée, supprimées, supprimés
            comply: suppression, détruire, détruise, détruit, détruites, destruction, modifier, modifie, modification*, adapter, adapte, adaptation
            comply: corriger, corrige, correction, rectifier, rectification, revoir, réviser, informer les, informer ses, informer la, mettre fin
            comply: mettre un terme, met fin, met un terme, faire droit, donner suite, répondre à, répondre aux, recueillir le consentement
            comply: obtenir le consentement, recueillir un consentement, améliorer, améliore, anonymiser, pseudonymiser, limiter, régulariser, remédier
            comply: obtempérer, désigner, purger, communiquer les, fournir les, donner accès, mettre en place, mettre en œuvre, prendre les mesures
            comply: prendre des mesures, restreindre, ajuster, repenser, retirer, retrait, restituer, réorienter, cesser de conserver
            comply: justifier, sécuriser, renforcer, réaliser une analyse, garantir, notifier aux personnes, communiquer la violation, actualiser
            comply: mette en conformité, mettent en conformité, mis en conformité, se mette en conformité, se mettre en conformité, supprime les, informe les, modifie ses, notifier la, publier, procéder à l'effacement, procéder à la suppression, transmettre, répondre favorablement, satisfaire à, revoie, adapte ses
            comply: avertir individuellement, avertir chaque, prévenir les, informer individuellement, informer chaque
            comply: rendre … aussi facile, rendre aussi facile, rendre aussi simple, refuser aussi facilement
            comply: corriger la faille, corriger les, combler, masquer, flouter, occulter, déréférencer, déréférencement
            comply: désindexer, désindexation, retirer la, retirer le, retirer les caméras, démonter les, déposer les
            comply: réorienter les, enlever les, enlever la, chiffrer, fermer l'accès, restreindre l'accès
            comply: limiter l'accès, limiter la collecte, limiter la durée, réduire la durée, réduire la collecte
            comply: ramener la durée, remettre une copie, fournir une copie, transmettre une copie
            comply: communiquer une copie, communiquer le dossier, communiquer les données, fournir le dossier
            comply: répondre à la demande, répondre à sa demande, répondre aux demandes, satisfaire à la demande
            comply: satisfaire la demande, donner suite à la demande, faire suite à la demande, désigner un, nommer un
            comply: désigner une, réaliser une, mener une, procéder à une, tenir un registre, documenter, encadrer
            comply: mettre à jour, actualiser les, simplifier, clarifier, compléter, refondre, réécrire, reformuler
            comply: réaménager, reconfigurer, supprimer les profils, supprimer les comptes, supprimer le, supprimer la
            comply: se mettre en règle, rentrer dans les clous, rentrer dans le rang, revoir la gestion, revoir sa
            comply: revoir ses, revoir leur, prouver sa conformité, justifier de sa conformité, apporter la preuve
            comply: apporter les corrections, verser au dossier
            ban: interdit, interdite, interdits, interdites, interdire, interdisant, interdisait, interdisent, interdiction*, prohib*, suspension des
            ban: suspension du traitement, suspension des transferts, suspension des flux, suspend les transferts, limitation du traitement
            ban: limitation temporaire, limitation définitive, limitation provisoire, limiter le traitement, limitation des traitements, blocage
            ban: bloque, bloqué, bloquée, bloquer, bloquent, banni, bannie, bannir, bannit, moratoire, gel du traitement, suspendre les transferts
            ban: suspendre les flux, ferme la porte, interdiction de traitement, arrêt du traitement, suspension temporaire, débranche
            > Rome a interdit à l'assistant Lumivox de traiter les données des Italiens.
            ban: ne peut plus, ne peuvent plus, ne pourra plus, ne pourront plus, ne doit plus, ne devra plus
            ban: ne devront plus, n'a plus le droit, n'ont plus le droit, n'est plus autorisé, n'est plus autorisée
            ban: ne sont plus autorisés, n'aura plus le droit, plus le droit de, n'a plus l'autorisation
            ban: pas avant d'avoir, lui interdit, leur interdit, lui a interdit, avait interdit, a interdit
            ban: ont interdit, interdit à, interdit … de, interdit à la, interdit de poursuivre, interdit d'utiliser
            ban: interdit de traiter, interdit l'utilisation, interdit le traitement, interdit la, mesure d'interdiction
            ban: interdiction provisoire, interdiction définitive, interdiction temporaire, limitation du traitement de
            ban: suspension du transfert, interdiction de transférer, interdiction d'utiliser, arrêt immédiat
            ban: cessation immédiate, mise à l'arrêt, gel des traitements, coupe court, met un coup d'arrêt
            ban: mis un coup d'arrêt, coup d'arrêt, stop à, met le holà, mis le holà, oppose son veto
            stopVerb: cesser, cesse, cessé, cessent, cessera, cessation, arrêter de, arrêter le, arrêter la, arrêter les, arrêter d', d'arrêter, stopper
            stopVerb: stoppé, stoppe, suspendre, suspend, suspendu, suspendue, suspendus, suspendues, suspension, interrompre, interrompt
            stopVerb: interrompu, interrompue, interruption, ne plus, s'abstenir, abstenir, renoncer à, désactiver, désactivé, désactivation
            stopVerb: débrancher, débranché, retirer les, mettre fin au, mettre fin aux, mettre un terme au, mettre un terme aux, ne plus traiter
            stopVerb: continuer, continuer à, poursuivre le
            stopVerb: poursuivre cette, poursuivre l'expérimentation, poursuivre le traitement, arrêter
            stopVerb: arrêter immédiatement, mettre un terme, mettre fin, cesser immédiatement, cesser d'utiliser
            stopVerb: cesser de collecter, cesser de transmettre, cesser toute, cesser tout, éteindre, retirer du marché
            stopVerb: démanteler, mettre hors service, mettre à l'arrêt, ne plus collecter, ne plus utiliser
            stopVerb: ne plus transmettre, ne plus conserver, ne plus recourir, bannir, abandonner, renoncer au
            stopVerb: renoncer aux, geler, mettre en pause
            reprimand: rappel à l'ordre, rappels à l'ordre, rappelé à l'ordre, rappelée à l'ordre, rappelle à l'ordre, rappeler à l'ordre
            reprimand: rappelés à l'ordre, blâme, blâmes, blâmé, blâmée, blâmer, réprimande, réprimandes, réprimandé, réprimandée, réprimander
            reprimand: admonest*, rappelées à l'ordre, remontrance*, rappellent à l'ordre
            reprimand: rappel à l'ordre public, rappels à la loi, rappel à la loi, remontrance, semonce, tancé, tancée
            reprimand: tance, tancer, morigéné, critique sévère, critiques sévères, sérieuse critique, réprobation
            reprimand: désapprobation, taper sur les doigts, tape sur les doigts, tapé sur les doigts
            reprimand: réprimandes publiques, blâme public, rappel ferme, sermonné, sermonnée, recadré, recadrée
            reprimand: recadrage, rappelle … à l'ordre, rappelé … à l'ordre, réprimandait
            warn: avertissement, avertissements, averti, avertie, avertis, avertit, avertir, mise en garde, met en garde, mis en garde
            warn: mises en garde, lettre d'avertissement, avertissement public, mettre en garde
            warn: avertissement formel, avertissement officiel, avertissement préventif, avait averti, a averti
            warn: ont averti, mise en garde formelle, mise en garde officielle, probablement illicite
            warn: serait probablement illicite, prévenait, a prévenu
            periodic: astreinte, astreintes, astreinte journalière, pénalité journalière, amende journalière, amendes journalières, dwangsom
            periodic: pénalités de retard, amende par jour, amende coercitive, amende quotidienne
            periodic: par jour de retard à, sous peine d'une astreinte, astreinte de, liquidation de l'astreinte
            periodic: liquide l'astreinte, liquider l'astreinte, astreinte provisoire, astreinte définitive
            periodic: pénalité par jour, pénalité quotidienne, pénalité de retard, amende par jour de retard
            periodic: chaque jour de retard, somme par jour de retard
            propose: projet de décision, projets de décision, projet de sanction, propose, proposé, proposée, proposés, proposer, proposait, proposition
            propose: proposent, l'intention d'infliger, intention d'infliger, son intention de, leur intention de, intention de sanctionner, entend infliger
            propose: compte infliger, envisage, envisagé, envisagée, envisageait, envisager, envisageant, prévoit d'infliger, veut infliger
            propose: voulait infliger, préconise, préconisé, préconisée, recommande une, recommandé une, recommande d', recommandé d', suggère, suggéré
            propose: invite la formation restreinte, invité la formation restreinte, demande à la formation restreinte, réquisitions, requiert une
            propose: requis une, sanction proposée, amende envisagée, avis d'intention, notice d'intention
            propose: menacé de, menacée de, menacés de, menace d'infliger, conclusions du rapporteur, rapport de sanction, rapporteure propose
            propose: a soumis à ses homologues, projet que, initialement proposé, dans le viseur, déclaration d'intention, s'exposer à une
            propose: décision provisoire, décision préliminaire, conclusions préliminaires, constatations préliminaires, avis préliminaire, amende provisoire, sanction provisoire, conclusions provisoires
            rumour: selon des sources, selon une source, selon plusieurs sources, sources proches, source proche, sources concordantes, sources internes
            rumour: selon nos informations, d'après nos informations, selon nos sources, de sources, de source proche, sur le point, rumeur*
            rumour: s'apprête à, s'apprêterait, s'apprêteraient, s'apprêtait, pourrait écoper, pourrait être condamné, pourrait être condamnée, pourrait infliger
            rumour: pourrait être sanctionné, pourrait être sanctionnée, pourrait recevoir, risque une, risque d'écoper, risque de, risquerait, risquait
            rumour: devrait être condamné, devrait être condamnée, devrait infliger, devrait écoper, devrait être sanctionné, devrait être sanctionnée
            rumour: sous couvert d'anonymat, sous le couvert de l'anonymat, sous anonymat, imminent, imminente, bruits de couloir, croit savoir
            rumour: croient savoir, se préparerait, préparerait, envisagerait, selon des personnes, personnes au fait, personnes proches, d'après des sources
            rumour: ayant requis l'anonymat, requis l'anonymat, a fuité, proche du dossier, proches du dossier, au fait du dossier, pourrait se voir
            rumour: s'exposerait, infligerait, écoperait, serait condamné, serait condamnée, serait sanctionné, serait sanctionnée, pourrait atteindre
            > Wexmere écoperait d'une amende, croit savoir un quotidien.
            withdraw: retiré sa décision, retire sa décision, retiré la sanction, retiré l'amende, décision retirée, amende retirée, retrait de la décision
            withdraw: renonce à infliger, renoncé à infliger, renonce à sanctionner, renoncé à sanctionner, renonce à l'amende, renoncé à l'amende
            withdraw: levé l'interdiction, lève l'interdiction, levée de l'interdiction, interdiction levée, lever l'interdiction, classé sans suite
            withdraw: classée sans suite, classement sans suite, classe sans suite, clôturé la procédure, clôture de l'injonction
            withdraw: clôture de la mise en demeure, clôturé la mise en demeure, clos la mise en demeure, non-lieu, abandonne les poursuites, a abandonné, finalement renoncé
            withdraw: retire son, a retiré son, a retiré sa, a renoncé à, ont renoncé, a levé, lève la
            withdraw: levée de la mesure, levée de la suspension, abandonné les poursuites, abandon des poursuites
            withdraw: mis fin aux poursuites, rapporté sa décision, rapporte sa décision, est rapportée
            withdraw: retrait de la sanction

            # Sums that are no fines.
            cap: jusqu'à, au maximum, maximum, maximale, maximal, maximales, plafond, plafonds, plafonne, plafonné, plafonnée, peut atteindre
            cap: peuvent atteindre, pouvant atteindre, pourrait atteindre, pouvant aller, peut aller, peuvent aller, peut s'élever, peuvent s'élever
            cap: pouvant s'élever, du chiffre d'affaires, de son chiffre d'affaires, de leur chiffre d'affaires, du ca, encouru, encourue, encourt
            cap: encourent, encourir, théorique, théoriquement, seuil, ne peut excéder, ne peut dépasser, le plus élevé, montant le plus élevé
            cap: tout au plus, peut imposer, peut infliger, peuvent infliger, peut prononcer, peuvent se monter, aurait pu, auraient pu, au plus
            cap: fourchette, du chiffre d'affaires mondial, du chiffre d'affaires annuel, des revenus mondiaux, est passible, sont passibles, passible d'une
            cap: la cnil peut, l'autorité peut, l'apd peut, peut ordonner, peuvent prononcer, peuvent imposer, peut se monter, peut grimper, pouvoir de prononcer, pouvoir d'infliger, peut également prononcer, peuvent grimper, risque jusqu'à, risquent jusqu'à
            cap: risquait en théorie, en théorie, au pire, risquait jusqu'à, risquaient jusqu'à, encourait jusqu'à
            cap: encouraient, aurait pu atteindre, peut prononcer jusqu'à, pouvaient atteindre, l'amende maximale
            cap: amende maximale, sanction maximale, montant maximal, montant maximum, plafond de, plafonnée à
            cap: plafonné à, limite de, peut aussi prononcer, peut aussi infliger, peut aussi imposer
            cap: peut encore prononcer, peut notamment prononcer, peut en outre prononcer, peut aussi ordonner
            cap: peut également ordonner, peut également infliger, peut aussi adresser, peuvent aussi prononcer
            cap: peuvent également prononcer, que risque-t-on, que risquez-vous
            turnover: chiffre d'affaires, chiffres d'affaires, bénéfice, bénéfices, résultat net, résultat d'exploitation, revenus, recettes, ventes
            turnover: valorisation, valorisé, valorisée, capitalisation, bilan, pertes, perte, a vendu, ca annuel, marge, profit, profits, ebitda, actifs
            turnover: réalisé un chiffre, résultat opérationnel, parts de marché, actions, cours de bourse, a engrangé, engrangé, fonds propres
            turnover: a réalisé, a dégagé
            turnover: ont rapporté, a rapporté, recettes publicitaires, ventes annuelles, cotisations, budget annuel
            turnover: budget de fonctionnement
            total: au total, en tout, total, totale, totaux, totalis*, cumul*, montant total, à eux deux, à elles deux, à eux trois, à eux seuls, à elles trois
            total: soit un total, somme totale, en moyenne, moyenne, additionn*, tous confondus, toutes confondues, montant global, globalement
            total: au cumul, bilan des sanctions, d'amendes en, d'amendes ont, d'amendes infligées, milliards d'euros d'amendes, millions d'euros d'amendes
            total: montant cumulé, depuis l'entrée en vigueur, depuis l'entrée en application, se répartit, réparties, répartis
            total: depuis 2018, dans toute l'europe, cumul, cumulé, cumulées
            damages: dommages, dommages-intérêts, dommages et intérêts, indemnis*, indemnité*, réparation, réparations, préjudice*, action collective
            damages: actions collectives, action de groupe, actions de groupe, recours collectif, recours collectifs, class action, class actions
            damages: partie civile, parties civiles, dédommage*, action en justice contre, action en réparation, action représentative, tort moral
            damages: plaintes en justice, demandeurs, action civile, préjudice moral, assigné, assignée, assignation
            damages: jury, brevet, brevets
            damages: réclament, réclame
            damages: demandent réparation, réclament … chacun, réclame … devant le tribunal, indemnisation
            otherSum: provision*, prix, coût, coûts, budget*, investi, investir, investit, investissement*, acquisition*, rachat*, rachet*, racheté
            otherSum: acheté, achète, achat, achats, accord amiable, règlement amiable, transaction, transactions, rançon*, prêt, prêts, salaire*, frais
            otherSum: dépens, subvention*, abonnement*, vendu, cédé, vendre, vente de, levée de fonds, levé des fonds, honoraires, caution, cautionnement
            otherSum: emprunt*, dette*, contrat de, prime, primes, dividende*, don, dons, mise de fonds, frais de justice, frais de procédure, tarif*
            otherSum: introduction en bourse, entrée en bourse, opa, offre publique, facture*, valeur, par an, dérobé, dérobés, volé, volés
            otherSum: dépensé, dépense, dépenses, débloqu*, financement*, indemnité de procédure, émoluments, émolument, redevance*, droits de rôle
            otherSum: bitcoin*, montant de base, frais irrépétibles, a coûté, coûté, don de, assuré, minorité, rançongiciel*
            otherSum: au titre des frais, au titre de ses frais
            otherSum: la moitié payée, coût de l'installation, dépens liquidés, liquidés, indemnité, indemnités
            otherSum: article 700, frais exposés, frais d'avocat, titre de l'article, loyer*, loyers, cagnotte
            otherSum: collecte de fonds, cotation, capitalisation

            # Procedure.
            decide: décision, décisions, décidé, décide, décident, décider, décidée, décidait, délibération
            decide: délibérations, tranché, tranche, jugé, juge que, jugée, jugeant, statué, statue, statuant
            decide: constate, constaté, constatant, constatée, constatation*, estime, estimé, estimant, estimait
            decide: conclu, conclut, conclure, conclusion, considère, considéré, considérant que, relève, relevé
            decide: adopté, adoptée, adopte, rendu, rendue, rend, a retenu, établi, établit, résolution
            decide: pris une décision, sanction du, sanction prononcée, reproche, reproché, fait grief, datée, daté
            decide: datant, datés, a notifié
            decide: porte la date, signée le, signé le
            announce: annonce, annoncé, annoncée, annoncés, annonçait, annonçant, publié, publiée, publie, publication
            announce: rendu public, rendue publique, rendu publique, rend publique, rend public, rendant publique
            announce: révélé, révèle, dévoilé, dévoile, communiqué, a fait savoir, fait part, mis en ligne
            announce: mise en ligne, indiqué, informé, fait connaître, on a appris, a-t-on appris, devenu public
            incident: fuite, fuites, piratage, piraté, piratée, piratées, pirates, pirate, cyberattaque, cyberattaques
            incident: attaque, attaques, attaquants, intrusion, violation de données, incident, incidents, volé
            incident: volées, vol de données, rançongiciel, détourné, dérobées, dérobé
            statute: loi, règlement, directive, décret, code, ordonnance n
            conclude: clôturé, clôture, clos, achevé, terminé, conclu, mis fin
            inquiry: enquête, enquêtes, enquêter, enquêté, enquêteurs, enquêtait, contrôle, contrôles, contrôlé, contrôler, inspection, inspections
            inquiry: inspecté, inspecter, instruction, instruit, investigation*, investigu*, perquisition*, ouvert une, ouvre une, ouvert l', ouverture
            inquiry: audit, audits, vérification*, vérifier, procédure ouverte, procédure en cours, examine, examiné, examen, se penche, penchée
            inquiry: penché, descente, visite, visité, visites, demande d'information, demandes d'information, auditionné, auditions, scrute, soupçon*
            inquiry: constatations en ligne, procédures en cours, passe au crible, lancé une, autosaisine
            appeal: recours, appel, appels, pourvoi, pourvois, contestation, contestations, opposition, voies de recours, recours en annulation
            appeal: recours en réformation, requête, requêtes, recours gracieux, recours contentieux, pourvoi en cassation
            appeal: contester, action en annulation
            appeal: en appel, contre-attaque, porter l'affaire, défendre, défendra, se défendra
            appeal: action en justice, devant la justice, en justice, devant les tribunaux
            appealVerb: fait appel, faire appel, faisant appel, ont fait appel, interjeté appel, interjette appel, interjeter appel, relevé appel, relève appel
            appealVerb: appelé de, formé un recours, forme un recours, former un recours, formé appel, formé un pourvoi, formé recours, formé opposition
            appealVerb: introduit un recours, introduire un recours, introduit une requête, introduit appel, introduit recours, déposé un recours
            appealVerb: déposer un recours, dépose un recours, déposé une requête, exercé un recours, exercer un recours, engagé un recours, engager un recours
            appealVerb: intenté un recours, intenter un recours, saisi le conseil d'état, saisi la justice, saisi le tribunal, saisi la cour, saisi les tribunaux
            appealVerb: saisir le conseil d'état, saisir la justice, saisir le tribunal, saisit le conseil d'état, contesté, conteste, contestent, contestait
            appealVerb: contestant, contestée, contester la décision, contester l'amende, contester cette, contester la sanction, attaqué cette
            appealVerb: attaque la décision, attaque l'amende, attaquent la décision, attaquer la, attaquer l', attaquer cette, attaqué devant, attaquée devant
            appealVerb: porté l'affaire, porte l'affaire, porté le dossier devant, s'est pourvu, s'est pourvue, se pourvoir, se pourvoit, allé en appel, allée en appel
            appealVerb: aller en appel, jusqu'en appel, demandé l'annulation de, demande l'annulation de, demandait l'annulation, sollicité l'annulation
            appealVerb: en appelle, en a appelé, assigné l'autorité, recours a été, recours est pendant, recours pendant, recours a été formé, recours formé
            appealVerb: recours introduit, appel interjeté, son recours, a riposté devant, recours déposé, s'est tourné vers le tribunal, s'y est opposé
            appealVerb: contestera, contesteront, contesterait, contesteraient, attaquera, attaqueront, attaquerait, attaqueraient, saisira, saisirait, ira devant, iront devant
            appealVerb: se pourvoira, interjettera, portera l'affaire, porterait l'affaire, fera appel, feront appel, ferait appel, feraient appel, fera recours, ira en appel, ira en justice
            appealVerb: formera un recours, déposera un recours, introduira un recours, exercera un recours, ira jusqu'en appel, ira au tribunal, ira devant les tribunaux, irait devant
            appealVerb: ferons appel, contesterons, attaquerons, attaquerons la, formerons un recours, introduirons un recours, attaqué la décision, attaqué l'amende, attaqué la sanction, faisons appel, saisirons, allons contester, contestons
            > La société Brisac a saisi la justice en avril.
            intend: va, vont, allait, entend, entendent, entendait, compte, comptent, comptait, souhaite, souhaitent, envisage, envisagent, envisagé
            intend: veut, veulent, annonce, annonçait, annoncé, annoncent, annonçant, prévoit, prévoient, étudie, étudient, étudiera, étudier, réfléchit
            intend: réserve le droit, réservait le droit, réserve la possibilité, prêt à, prête à, prêts à, intention, intentions, pourrait, pourraient
            intend: fera, feront, ferait, feraient, ira, iront, irait, déposera, déposerait, formera, formerait, introduira, introduirait, saisira, saisirait
            intend: contestera, contesteront, contesterait, attaquera, attaqueront, attaquerait, attaqueraient, interjettera, portera, porterait
            intend: décidé de, promet, promettait, déterminé à, déterminée à, en désaccord, pas d'accord, désaccord, examine, examinera, défendra
            intend: dit vouloir, dit son intention, se dit, s'est dit, s'est dite, analyse, analysera, évalue, possibilité de, se pourvoira, défendre
            intend: fait savoir, fait part, se défendra, exercera, exercerait, engagera, utilisera, usera, compte bien
            intend: ferons, contesterons, attaquerons, formerons, introduirons, saisirons, allons, voulons, souhaitons, comptons, ira devant, iront devant, vais
            lodge: déposé, déposée, déposées, déposer, dépose, déposés, déposent, dépôt, introduit, introduite, introduites, introduire, saisi, saisie
            lodge: saisies, saisir, saisissent, saisit, saisine, saisines, porté, portée, portées, portait, portent, porter, adressé, adressée, adressées, transmis
            lodge: transmise, soumis, soumise, formé, formée, formées, signalé, signalée, reçu, reçue, reçues, à l'origine, à la suite, suite à
            lodge: émanant, tourné vers, tournée vers, tournés vers, envoyé, initié, initiée, fait suite, enregistré, alertée par, engagée, émane
            lodge: après une, après la, après des, sur la base, lancé, lancée
            lodge: a introduit, avait introduit, ont introduit, avaient introduit, a déposé, avait déposé, ont déposé
            lodge: avaient déposé, déposée en, déposée le, déposée par, introduite par, introduite en, adressée par
            lodge: adressée en, formée par, émanant de, émanait de, à l'initiative de, est parti de, était parti de
            lodge: part d'une, parti d'une, découle d'une, découle, résulte d'une, née d'une, né d'une
            lodge: fait suite à une plainte, à la suite d'une plainte, après une plainte, après la plainte
            lodge: après des plaintes, sur plainte, sur plainte de, à l'origine de, à l'origine du, saisie d'une
            lodge: saisie d'une réclamation, saisie d'une plainte, a été saisie, avait été saisie, saisi d'une
            lodge: saisie de plaintes
            dismiss: rejeté, rejetée, rejetés, rejetées, rejeter, rejet, rejetant, débouté, déboutée, déboute, déboutés, débouter
            dismiss: irrecevable*, irrecevabilité, non fondé, non fondée, perdu, échoué, échoue, échec, en vain, sans succès, donné tort, donne tort
            dismiss: écarte les arguments, écarté les arguments, balayé, balaie, succombe, n'a pas convaincu, donné raison à la cnil, donne raison à la cnil
            dismiss: donné raison à l'autorité, donne raison à l'autorité, donné raison au régulateur, non admis, n'est pas admis, refusé d'admettre
            dismiss: rejette le recours, rejette l'appel, rejette la requête, rejette le pourvoi, rejette la demande, rejette la contestation, rejette les recours, rejette en bloc le recours
            dismiss: a rejeté, avait rejeté, rejette, rejettent, rejeté le recours, rejetant le recours
            dismiss: rejet du recours, rejeté la requête, rejeté l'appel, rejeté le pourvoi, a débouté, déboutant
            dismiss: a écarté, écarte, écarté, n'a pas suivi, n'ont pas convaincu, ne l'a pas suivi, ne l'a pas suivie
            dismiss: a échoué, a perdu, perd, perdu son recours, perdu en appel, irrecevable, mal fondé, n'est pas fondé
            dismiss: ne sont pas fondés, a donné tort, n'obtient pas gain de cause, n'a pas obtenu gain de cause
            grant: fait droit au, fait droit à la requête, fait droit, donné raison, donne raison, donnant raison, accueilli le recours, accueille le recours
            grant: accueilli l'appel, accueille, accueilli, admis le recours, admet le recours, gain de cause, recours fondé, recours est fondé, recours est admis
            grant: obtenu raison, remporté, a gagné, l'a emporté, l'emporte, déclaré fondé, déclare fondé, partiellement fondé
            uphold: confirmé le, confirmé la, confirmé l', confirmé les, confirmé cette, confirmé ce, confirmé en, confirmé une, confirmée, confirmées
            uphold: confirme le, confirme la, confirme l', confirme les, confirme cette, confirme une, confirmer la, confirmer l', confirmant la, confirmant l'
            uphold: confirmant, confirment, est confirmé, été confirmé, confirmation, validé la, validé l', a validé, validée, validées, valide la, valide l'
            uphold: maintenu, maintenue, maintenues, maintient, maintenir, maintien, entériné, entérine, entérinée, définitive, définitif, avalisé, avalise
            uphold: confirmait, reste due, reste acquise, restent acquis, demeure, à bon droit, fondée à, a pu légalement, confirma, l'a confirmée, l'a confirmé
            annul: annule, annulent, annulé, annulée, annulés, annulées, annuler, annulant, annula, annulait, prononce l'annulation, prononcé l'annulation
            annul: annulation de la sanction, annulation de l'amende, annulation de la décision, casse, cassé, cassée, cassant, invalide, invalidé, invalidée
            annul: invalidant, infirme, infirmé, infirmée, infirmant, retoqué, retoque, retoquée, mis à néant, mise à néant, met à néant, biffé, efface l'amende
            annul: effacé l'amende, désavoue, désavoué, désavouée, blanchi, blanchie, obtient l'annulation, obtenu l'annulation, dispensé de, illégale
            annul: réformation totale, anéanti, anéantie, échappe à, échappé à, décharge, déchargé
            reduce: réduit, réduite, réduits, réduites, réduire, réduisant, réduction, ramène, ramené, ramenée, ramener, ramenant, ramenées, abaisse
            reduce: abaissé, abaissée, abaissant, diminue, diminué, diminuée, diminution, divise, divisé, divisée, divisant, revu à la baisse, revue à la baisse
            reduce: revoit à la baisse, à la baisse, allège, allégé, allégée, tombe à, tombé à, tombée à, passe de, baissé, baisse, réformé, réformée, réforme
            reduce: raboté, rabote, rabotée, limitée à, coupe, rabais, moitié moins, au lieu des, en lieu et place, atténue, atténué, atténuée
            increase: augmente, augmenté, augmentée, augmenter, augmentation, alourdi, alourdie, alourdit, alourdir, majoré, majorée, majoration, double
            increase: doublé, doublée, triplé, porté à, portée à, porte l'amende, à la hausse, relevé à, relevée à, relevant le montant, gonflé, gonflée
            refer: renvoie, renvoyé, renvoyée, renvoyer, renvoi, renvoyant, posé des questions préjudicielles, pose des questions préjudicielles
            refer: posé une question préjudicielle, pose une question préjudicielle, adressé des questions préjudicielles, saisi la cjue, saisi la cour de justice
            refer: interrogé la cour de justice, interroge la cour de justice, interrogé la cjue, interroge la cjue, sursis à statuer, sursoit à statuer
            refer: nouvel examen, réexaminer, réexamen, nouvelle décision, transmis des questions, soumis des questions, trois questions préjudicielles, deux questions préjudicielles
            refer: renvoi préjudiciel, devra rejuger, rejugée, rejugé
            suspend: suspendu, suspendue, suspend, suspendre, suspension, suspensif, effet suspensif, sursis à exécution, sursis, référé, référé-suspension
            suspend: gelé, gelée, gèle, mesures provisoires, dans l'attente, suspendant, provisoirement suspendue
            suspend: suspend l'exécution, suspendu l'exécution, suspension de l'exécution, en référé, sursis à statuer
            suspend: surseoir, suspend la décision, suspendu la décision, suspend la sanction
            complaint: plainte, plaintes, réclamation, réclamations, signalement, signalements, dénonciation, dénonciations, saisine, plainte collective
            complaint: plaintes collectives, réclamations collectives, réclamation collective, doléance*, pétition
            complaint: doléance, doléances, saisines, requête, plainte groupée
            complain: plaint, plaints, plaignait, plaignaient, se plaint, porté plainte, porte plainte, portent plainte, porter plainte, portait plainte, avait saisi
            complain: a saisi, ont saisi, dénonce, dénoncé, dénoncée, dénonçait, dénoncent, signalé, alerté, alertée, alertent, s'était plaint, saisie par
            complain: saisi par, saisie d'une, déposé plainte, dépose plainte, déposent plainte, déposer plainte, se plaignant, se plaignent
            behalf: au nom de, au nom d', au nom des, au nom du, pour le compte de, pour le compte d', pour le compte du, représentant, représente, représentait
            behalf: représenté, représentée, représentés, représentées, mandaté, mandatée, mandatés, mandat, soutenu par, soutenue par, accompagné par, signée par
            behalf: réunissant, regroupant, rassemblant, rassemble
            behalf: agissant pour, qui représente, représentée par, mandatée par, mandaté par, assistée de, assistée par
            accept: ne fera pas appel, ne fera pas, ne feront pas appel, pas fait appel, pas fait de recours, n'a pas fait appel, pas contesté, pas contester
            accept: ne contestera pas, ne conteste pas, pas formé de recours, pas introduit de recours, sans faire appel, ne pas faire appel, pas l'intention
            accept: pas de recours, aucun recours, prend acte, pris acte, prenons acte, accepte la, accepté la, accepte l'amende, accepte cette, accepte de payer
            accept: accepté de payer, a payé, ont payé, payé l'amende, versé l'amende, s'est acquitté, s'est acquittée, réglé l'amende, déjà payé, déjà été versé
            accept: déjà été payée, acquiesc*, retiré son recours, s'est désisté, s'est désistée, désistement, renonce à contester, renoncé à contester
            accept: renonce à faire appel, renoncé à faire appel, renoncé à son recours, renonce à son recours, n'attaquera pas, ne fera pas de recours, présente ses excuses
            accept: s'est excusé, s'est excusée, respecte la décision, respectera la décision
            accept: a pris acte, n'ont pas fait appel, n'a pas formé de recours, n'a pas contesté, n'ont pas contesté
            accept: ne compte pas contester, n'entend pas contester, ne pas contester, ne souhaite pas contester
            accept: ne souhaite pas faire appel, a renoncé à faire appel, renonce à tout recours
            accept: a renoncé à tout recours, accepte la décision, accepte la sanction, a accepté la sanction
            accept: a accepté l'amende, a payé l'amende, a réglé l'amende, s'est acquittée de l'amende
            accept: s'est acquitté de l'amende, sans recours, n'a pas été contestée, n'a pas été attaquée
            accept: devenue définitive, est définitive, devenu définitif

            # Who.
            authorityNoun: régulateur, régulateurs, régulatrice, autorité, autorités, autorité de contrôle, autorités de contrôle, gendarme, gendarmes
            authorityNoun: gendarme des données, gendarme des données personnelles, gendarme de la vie privée, gendarme du numérique, gendarme français des données
            authorityNoun: autorité chef de file, chef de file, autorité de protection des données, autorités de protection des données, commission
            authorityNoun: commission nationale, commission irlandaise, commissaire, commissaires, commissaire à l'information, commissariat, préposé, préposée
            authorityNoun: préposé fédéral, préposé cantonal, formation restreinte, chambre contentieuse, chambre des litiges, comité, superviseur, superviseurs
            authorityNoun: homologue, homologues, organisme, instance, institution, service d'inspection, autorité administrative, autorité indépendante
            authorityNoun: autorité administrative indépendante, agence, agence de protection des données, agence espagnole, garant, médiateur, chien de garde
            authorityNoun: policier des données, gardien, gardienne, gardien de la vie privée, cerbère, délégué à la protection des données du land, inspectorat
            authorityNoun: régulateur irlandais, régulateur britannique, régulateur luxembourgeois, régulateur italien, régulateur néerlandais, bureau
            authorityNoun: office, direction de la protection des données, présidente de la cnil, président de la cnil, apd, dpa, autorité de surveillance, garde-fou
            authorityNoun: collège, collège restreint, autorité nationale, autorité de tutelle, le rapporteur, commission vie privée, chef d'enquête
            courtNoun: cour, cours, tribunal, tribunaux, juge, juges, conseil d'état, haute juridiction, juridiction, juridictions, haute cour, cour d'appel
            courtNoun: cour des marchés, cour de cassation, cour constitutionnelle, cour suprême, cour de justice, cjue, tribunal administratif, tribunal fédéral
            courtNoun: tribunal administratif fédéral, cour administrative, tribunal judiciaire, tribunal de première instance, magistrat*, justice, prétoire
            courtNoun: tribunal de l'union, cour administrative d'appel, juge des référés, juges administratifs, conseil du contentieux, chambre administrative
            courtNoun: section du contentieux, tribunal correctionnel, cour européenne, tribunal de commerce, tribunal de l'entreprise, juge administratif
            companyNoun: société, sociétés, entreprise, entreprises, groupe, groupes, firme, firmes, compagnie, compagnies, compagnie aérienne
            companyNoun: compagnie d'assurance, compagnie d'assurances, transporteur, transporteurs, hôtel, hôtels, groupe hôtelier, chaîne, chaînes
            companyNoun: chaîne hôtelière, chaîne de magasins, chaîne de supermarchés, chaîne de restaurants, enseigne, enseignes, salle de sport, club, clubs
            companyNoun: hôpital, hôpitaux, centre hospitalier, chu, clinique, cliniques, polyclinique, centre de santé, maison de repos, maison de santé
            companyNoun: ehpad, pharmacie, pharmacies, pharmacien, laboratoire, laboratoires, médecin, médecins, dentiste, psychiatre, cabinet, cabinet médical
            companyNoun: banque, banques, établissement bancaire, établissement, établissements, établissement de crédit, prêteur, assureur, assureurs, courtier
            companyNoun: courtiers, courtier en données, mutuelle, mutuelles, caisse, organisme de crédit, fintech, prestataire de paiement, service de paiement
            companyNoun: opérateur, opérateurs, opérateur télécom, opérateur de télécommunications, opérateur téléphonique, opérateur mobile, opérateur historique
            companyNoun: fournisseur, fournisseurs, fournisseur d'accès, fournisseur d'énergie, fournisseur d'électricité, prestataire, prestataires, sous-traitant
            companyNoun: sous-traitants, responsable du traitement, responsable de traitement, responsables de traitement, distributeur, distributeurs
            companyNoun: détaillant, commerçant, commerçants, commerce, boutique, boutiques, magasin, magasins, supermarché, supermarchés, grande surface
            companyNoun: hypermarché, grand magasin, boutique en ligne, plateforme, plateformes, plate-forme, place de marché, application, applications, appli
            companyNoun: app, éditeur, éditeurs, éditrice, éditeur de logiciels, développeur, site, sites, site internet, site web, site de rencontres
            companyNoun: site de rencontre, site de vente, portail, forum, moteur de recherche, réseau social, réseaux sociaux, messagerie, service de messagerie
            companyNoun: service de streaming, service de musique, géant, géants, géant du net, géant américain, géant du web, géant de la tech, géant chinois
            companyNoun: géant du commerce, géant de l'internet, géant technologique, mastodonte, multinationale, multinationales, maison mère, maison-mère
            companyNoun: filiale, filiales, succursale, entité, entités, division, branche, holding, conglomérat, start-up, startup, jeune pousse, pme
            companyNoun: hébergeur, fabricant, fabricants, constructeur, constructeur automobile, concepteur, concepteurs, loueur, concessionnaire, garage, bailleur
            companyNoun: bailleur social, propriétaire, propriétaires, agence immobilière, agent immobilier, agence, agences, syndic, copropriété, promoteur
            companyNoun: énergéticien, fournisseur de gaz, société de marketing, agence de marketing, régie publicitaire, régie, publicitaire, centre d'appels, centre d'appel
            companyNoun: société de recrutement, agence d'intérim, société de recouvrement, agence de recouvrement, huissier, notaire, avocat, cabinet d'avocats
            companyNoun: cabinet d'expertise, groupe de presse, groupe média, journal, radiodiffuseur, chaîne de télévision, bookmaker, casino, casinos, restaurant
            companyNoun: restaurants, café, bar, boulangerie, agence de voyages, voyagiste, croisiériste, transporteur aérien, compagnie ferroviaire, aéroport
            companyNoun: aéroports, gare, société de transport, société de transports, entreprise de transport, entreprise de taxis, société de taxis, vtc, poste
            companyNoun: livreur, société de livraison, société de logistique, logisticien, employeur, employeurs, vendeur, vendeurs, organisateur, importateur
            companyNoun: grossiste, exploitant, exploitants, exploitante, gestionnaire, gestionnaires, usine, commune, communes, mairie, ville, villes, municipalité
            companyNoun: collectivité, collectivités, département, région, canton, conseil départemental, conseil régional, métropole, intercommunale, province
            companyNoun: administration, administrations, organisme public, service public, ministère, ministères, ministre, gouvernement, état, préfecture, police
            companyNoun: gendarmerie, armée, prison, zone de police, parquet, école, écoles, lycée, collège, université, universités, haute école, académie, crèche
            companyNoun: bibliothèque, musée, église, paroisse, diocèse, parti, partis, parti politique, candidat, candidate, élu, bourgmestre, échevin, maire
            companyNoun: député, club de football, fédération, fédérations, ligue, syndicat, syndicats, asbl, ong, organisation, organisations, institut, fondation
            companyNoun: association, particulier, particuliers, personne physique, indépendant, personne privée, policier, fonctionnaire, dirigeant, gérant, patron
            companyNoun: blogueur, influenceur, influenceuse, youtubeur, couple, ancien employé, ex-employé, franchisé, franchise, société mère, mise en cause
            companyNoun: contrôlé, contrôlée, défendeur, défenderesse, défenderesses, requérante, requérant, intéressée, société contrôlée, organisme de formation
            companyNoun: organisme, organisme mis en cause, groupe américain, groupe français, société américaine, société française, entreprise américaine, mastodonte
            companyNoun: spécialiste, leader, numéro un, poids lourd, acteur, réseau, messagerie instantanée, réseau professionnel, service, cosmétique, voyante
            companyNoun: société de sécurité, société de gardiennage, assurance maladie, caisse de pension, fonds de pension, bureau de crédit, association de copropriétaires
            companyNoun: centrale d'achat, agence de communication, parfumerie, caviste, coiffeur, opticien, bijoutier, brasserie, licorne, ferme, cinéma, théâtre
            companyNoun: airport, airports, airways, bank, group, hospital, university, logistique, transports, communauté de communes, communauté urbaine, communauté d'agglomération, agglomération, office public, bailleresse, société de courtage, société de vente
            companyNoun: mutuelle santé, complémentaire santé, assureur santé, institution de prévoyance
            companyNoun: caisse primaire, caisse de retraite, caisse d'allocations, société d'assurance
            companyNoun: société d'assurances, groupe d'assurance, groupe mutualiste, groupe bancaire, néobanque
            companyNoun: banque en ligne, banque privée, banque cantonale, établissement de paiement
            companyNoun: établissement financier, société de crédit, société de financement, organisme financier
            companyNoun: plateforme de trading, plateforme de cryptomonnaies, courtier en assurances
            companyNoun: courtier en assurance, courtier en crédit, courtier en ligne, cabinet comptable
            companyNoun: cabinet d'audit, cabinet de cabinet dentaire, cabinet de chirurgie, cabinet de radiologie
            companyNoun: cabinet de recrutement, cabinet de détectives, cabinet de généalogie, centre médical
            companyNoun: centre dentaire, centre d'imagerie, centre de beauté, centre esthétique
            companyNoun: centre de remise en forme, centre de formation, centre commercial, centre culturel
            companyNoun: centre sportif, centre de fitness, centre de tri, centre public d'action sociale, cpas
            companyNoun: groupe hospitalier, groupe de cliniques, réseau de cliniques, établissement de santé
            companyNoun: établissement scolaire, établissement public, établissement d'enseignement, groupe scolaire
            companyNoun: école privée, école de langues, école de conduite, auto-école, école supérieure
            companyNoun: école maternelle, maison de retraite, maison d'édition, maison de vente, maison de ventes
            companyNoun: maison de disques, maison de mode, maison de luxe, résidence services, aide à domicile
            companyNoun: service d'aide à domicile, ambulancier, société d'ambulances, laboratoire d'analyses
            companyNoun: laboratoire pharmaceutique, groupe pharmaceutique, chaîne de pharmacies, chaîne d'hôtels
            companyNoun: chaîne de restauration, chaîne de fast-food, chaîne de pizzerias, chaîne de salles de sport
            companyNoun: chaîne de cliniques, chaîne de parfumeries, chaîne d'opticiens, salon de coiffure
            companyNoun: salon de beauté, institut de beauté, institut de sondage, institut de formation
            companyNoun: institut de recherche, studio, studio photo, photographe, discothèque, boîte de nuit, pizzeria
            companyNoun: traiteur, boucherie, épicerie, supérette, librairie, papeterie, fleuriste, bijouterie
            companyNoun: joaillier, horloger, maroquinier, magasin de vêtements, magasin de meubles
            companyNoun: magasin de bricolage, magasin d'électronique, enseigne de bricolage, enseigne de mode
            companyNoun: enseigne de meubles, enseigne de sport, enseigne d'optique, enseigne de parfumerie
            companyNoun: enseigne de beauté, vendeur en ligne, cybermarchand, marchand en ligne, e-commerçant
            companyNoun: site marchand, site de e-commerce, site d'annonces, site de petites annonces, site de voyance
            companyNoun: site de jeux, site de paris, site pornographique, site d'actualité, site de presse
            companyNoun: site de comparaison, site de vente en ligne, comparateur, comparateur de prix
            companyNoun: annuaire en ligne, annuaire, agrégateur, agence de notation, agence de publicité
            companyNoun: agence de voyage, agence de marketing direct, agence matrimoniale, agence de recrutement
            companyNoun: agence de sécurité, agence publique, agence régionale, agence immobilière en ligne
            companyNoun: société immobilière, société foncière, société de gestion, société de services
            companyNoun: société de prospection, société de télémarketing, société de démarchage
            companyNoun: société de marketing digital, société d'isolation, société d'isolation thermique
            companyNoun: société de rénovation, société de rénovation énergétique, société de panneaux solaires
            companyNoun: société d'assistance, société de dépannage, société de nettoyage, société de restauration
            companyNoun: société de conseil, société de logiciels, société informatique, société de biotechnologie
            companyNoun: société de location, société de location de voitures, société de transport routier
            companyNoun: société de taxi, société de parking, société de stationnement, société d'autoroutes
            companyNoun: société de vidéosurveillance, société de télésurveillance, société de surveillance
            companyNoun: société d'études, société de sondages, société de jeux, société de production
            companyNoun: société de presse, société cotée, société éditrice, société exploitante, société spécialisée
            companyNoun: société par actions, entreprise individuelle, entreprise de nettoyage, entreprise de sécurité
            companyNoun: entreprise de construction, entreprise de bâtiment, entreprise familiale, entreprise publique
            companyNoun: entreprise de logistique, entreprise de recouvrement, transporteur routier, loueur de voitures
            companyNoun: loueur de véhicules, loueur de trottinettes, loueur de vélos, opérateur de trottinettes
            companyNoun: opérateur de vélos, opérateur de parkings, opérateur de jeux, opérateur de téléphonie
            companyNoun: opérateur ferroviaire, opérateur de transport, opérateur postal, opérateur de paris
            companyNoun: exploitant de salles, exploitant de parkings, exploitant de casinos, exploitant d'un site
            companyNoun: exploitant d'une plateforme, gestionnaire de parkings, gestionnaire de réseau
            companyNoun: gestionnaire d'immeubles, distributeur d'eau, distributeur d'énergie, fournisseur de logiciels
            companyNoun: fournisseur de cloud, fournisseur d'accès à internet, prestataire informatique
            companyNoun: prestataire de services, intégrateur, éditeur de sites, éditeur de presse, éditeur de jeux
            companyNoun: éditeur de jeux vidéo, éditeur d'applications, éditeur de solutions, développeur d'applications
            companyNoun: application de rencontres, application de rencontre, appli de rencontres, application de santé
            companyNoun: application de livraison, application de paiement, application mobile, plateforme de livraison
            companyNoun: plateforme de streaming, plateforme de rencontres, plateforme de location
            companyNoun: plateforme de réservation, plateforme de vente, plateforme de vidéos, plateforme vidéo
            companyNoun: plateforme de santé, plateforme d'emploi, plateforme immobilière, plateforme de jeux
            companyNoun: plateforme éducative, groupe de luxe, groupe de distribution, groupe de télécoms
            companyNoun: groupe de télécommunications, groupe de transport, groupe pétrolier, groupe énergétique
            companyNoun: groupe technologique, groupe informatique, groupe chinois, groupe irlandais, groupe suédois
            companyNoun: groupe allemand, groupe italien, groupe espagnol, groupe belge, groupe suisse
            companyNoun: groupe britannique, groupe néerlandais, constructeur d'objets, fabricant de jouets
            companyNoun: fabricant de drones, fabricant de montres, fabricant de téléphones
            companyNoun: fabricant d'objets connectés, spécialiste de, spécialiste du, spécialiste des, numéro un de
            companyNoun: leader du, leader de, géant de la distribution, géant de l'énergie, géant du luxe
            companyNoun: géant des réseaux sociaux, géant du streaming, géant californien, géant européen, coopérative
            companyNoun: coopératives, cave coopérative, groupement d'intérêt, groupement d'employeurs, union mutualiste
            companyNoun: fédération sportive, fédération de chasse, club de sport, club de fitness, club sportif
            companyNoun: club de tennis, club de rugby, ligue sportive, comité d'entreprise, comité social et économique
            companyNoun: chambre de commerce, chambre d'agriculture, chambre de métiers, chambre des notaires
            companyNoun: ordre professionnel, ordre des avocats, office hlm, office de tourisme, office notarial
            companyNoun: étude notariale, étude d'huissiers, commissaire de justice, expert-comptable, kinésithérapeute
            companyNoun: ostéopathe, psychologue, sage-femme, vétérinaire, clinique vétérinaire, chirurgien
            companyNoun: chirurgien-dentiste, radiologue, gynécologue, dermatologue, ophtalmologue, généraliste
            companyNoun: médecin généraliste, détective, détective privé, restaurateur, restauratrice, hôtelier
            companyNoun: hôtelière, coiffeuse, opticienne, propriétaire d'un, propriétaire bailleur, logeur
            companyNoun: hébergeur de données, conseil communal, conseil municipal, conseil provincial
            companyNoun: collège échevinal, collège communal, communauté, communauté française, région wallonne
            companyNoun: service public de wallonie, société de logement, société de logement social
            companyNoun: agence immobilière sociale, zone de secours, zone de police locale, police locale
            companyNoun: police fédérale, police cantonale, commissariat, préfet, rectorat, inspection académique
            companyNoun: direction régionale, direction générale, trésor public, administration fiscale, fisc, douane
            companyNoun: douanes, sécurité sociale, urssaf, pôle emploi, office cantonal, office fédéral
            companyNoun: département cantonal, chancellerie, parlement, sénat, assemblée, mouvement politique
            companyNoun: formation politique, tête de liste, conseiller communal, conseillère communale
            companyNoun: conseiller municipal, conseillère municipale, échevine, députée, sénateur, sénatrice
            companyNoun: candidat aux élections, candidate aux élections, maire sortant, médecin-conseil, enseignant
            companyNoun: enseignante, directeur d'école, directrice, directeur, fonctionnaire de police, agent de police
            companyNoun: gendarme, ex-employée, ancienne employée, ancien salarié, ancienne salariée, ex-salarié
            companyNoun: ex-mari, ex-conjoint, voisin, voisine, automobiliste, blogueuse, propriétaire de, gérante
            role: responsable du traitement, responsable de traitement, mise en cause, mis en cause, partie défenderesse, défenderesse, défendeur
            # Where somebody is.
            at: à, en, dans, sise à, basée à, ayant son siège à
            # Bodies whose name is the noun with what stands beside it.
            officeNoun: commune, ville, mairie, région, hôpital, centre hospitalier, chu, université, école, lycée, collège, aéroport, préfecture, rectorat, conseil départemental, conseil régional, syndicat des copropriétaires, cpas, asbl
            officeNoun: communauté de communes, communauté d'agglomération, agglomération, métropole, département
            officeNoun: province, canton, clinique, cliniques, institut, haute école, musée, bibliothèque
            officeNoun: office public de l'habitat, caisse primaire d'assurance maladie, chambre de commerce
            officeNoun: zone de police, zone de secours, intercommunale, police, académie
            officeNoun: service départemental d'incendie, centre public d'action sociale
            officeNoun: centre communal d'action sociale, ehpad, crèche
            officeNoun fields: ministère, ministre
            personNoun: client*, utilisa*, usager*, salarié*, employé*, citoyen*, habitant*, patient*, homme, hommes, femme, femmes, abonné*, personne, personnes
            personNoun: particulier, particuliers, individu*, consommateur*, consommatrice*, membre, membres, travailleur*, passager*, passagère*, voyageur*, visiteur*
            personNoun: enfant*, mineur*, adolescent*, étudiant*, élève*, parent, parents, conducteur*, locataire*, candidat*, postulant*, plaignant*, requérant*
            personNoun: assuré*, internaute*, lecteur*, spectateur*, joueur*, voisin*, avocat*, avocate*, militant*, activiste*, journaliste*, ex-salarié*, ancien salarié
            personNoun: ancien employé, ancienne employée, ancienne salariée, électeur*, donateur*, souscripteur*, titulaire*, adhérent*, ressortissant*, riverain*
            personNoun: personnes concernées, personne concernée, victime*, porte-parole, agent, agents, fonctionnaire*, intérimaire*, chauffeur*, livreur*, prospect*
            personNoun: retraité*, sociétaire*, contribuable*, allocataire*, demandeur*, copropriétaire*, couple, famille*, policier*, détenu*, prisonnier*
            ngoNoun: association, associations, fondation, ong, organisation, organisations, organisation non gouvernementale, ligue, collectif, collectifs
            ngoNoun: association de consommateurs, associations de consommateurs, organisation de consommateurs, organisations de consommateurs, asbl
            ngoNoun: association de défense, association de défense des libertés, organisation de défense, groupe de défense, défenseurs de la vie privée, syndicat
            ngoNoun: syndicats, fédération, société civile, association autrichienne, ong autrichienne, militants, activistes, comité d'entreprise, groupement
            ngoNoun: organisation à but non lucratif, association à but non lucratif, défense des consommateurs, défense des droits
            pressNoun: afp, agence france-presse, belga, ats, keystone-ats, ouest-france, mediapart
            pressNoun: next inpact, nextinpact, numerama, rtbf, rtl info
            pressNoun: tribune de genève, swissinfo, rts, paperjam, luxemburger wort
            pressNoun: reuters, bloomberg, politico, wall street journal, financial times, new york times, bbc, the guardian, der spiegel, handelsblatt
            pressNoun: euractiv, bfm, bfmtv, franceinfo, france info, rmc, zdnet, techcrunch, usine digitale, l'usine digitale, le journal du net
            pressNoun: l'obs, le canard enchaîné, agence de presse, de standaard
            pressNoun: irish times, el país, la repubblica, corriere della sera, mlex, wired, data news
            pressNoun: ^le ^temps, ^le ^matin, le ^soir, ^le ^point, ^la ^tribune, la ^libre ^belgique, l'^echo, l'^express, le ^vif, le ^quotidien, l'^essentiel, le quotidien, l'hebdomadaire, le magazine, la presse, agence de presse, ^libération
            pressNoun: le ^monde, le ^figaro, le ^parisien, la ^dernière ^heure, les ^echos
            prosecutor: procureur*, procureure*, parquet, ministère public, avocat général, avocate générale, rapporteur public, rapporteure publique, rapporteur
            police: police, gendarmerie, parquet, préfecture de police, administration pénitentiaire
            prosecutor: rapporteure, auditeur, auditorat, avocat général près
            prosecutor: gendarmerie nationale, police judiciaire, direction générale, inspection des finances, douanes
            legalForm: ^sa, s . a, s . a . s, ^sas, sasu, sarl, s . a . r . l, s . à r . l, s à r . l, eurl, ^snc, s . n . c, ^sca, s . c . a, ^scs, ^scp, scop, ^sem
            legalForm: ^gie, g . i . e, asbl, a . s . b . l, aisbl, sprl, s . p . r . l, srl, s . r . l, scrl, ^sc, ^se, société anonyme, société par actions simplifiée
            legalForm: société à responsabilité limitée, société en commandite, sci, selarl, selas, ^cie, et cie, & cie, sicav, gmbh, ^ag, ^kg, kgaa, mbh, ^ug, ohg, e . v
            legalForm: ltd, limited, ^inc, incorporated, plc, llc, llp, ^lp, ^corp, corporation, ^co, company, unlimited company, ^uc, ^dac, clg, pty ltd, pte ltd
            legalForm: s . p . a, ^spa, s . l, ^sl, s . l . u, slu, s . a . u, ^sau, b . v, ^bv, n . v, ^nv, bvba, vof, vzw, ^oy, oyj, ^ab, a / s, ^as, ^asa, aps, ^hf, ehf
            legalForm: sp . z o . o, sp . k, kft, zrt, nyrt, ^bt, s . r . o, spol, a . s, d . o . o, doo, d . d, eood, ood, ^ad, ^ead, uab, ^sia, ^ou, lda, ltda, ^ike, ^epe, ^ae
            against: contre, à l'encontre de, à l'encontre d', à l'encontre du, à l'encontre des, envers, à, au, aux, vis-à-vis de, à l'égard de, à l'égard d'
            against: à l'égard du, visant, à la charge de, à la charge d', sur, pour, à l'adresse de, ciblant, concernant, à l'endroit de
            by: par, de, de la part de, de la part d', auprès de
            of: de, du, des, d, par, en
            forWhom: pour, pour avoir, en raison de, en raison d', à cause de, pour cause de, au titre de, à propos de, faute d'avoir, suite à, du fait de, à la suite de
            forWhom: dans le cadre de, au motif, pour des, pour ses, à la suite d', en réponse à, relative à, relatif à, coupable de, coupable d'

            # What else a text claims.
            record: record, records, amende record, la plus élevée, plus élevée jamais, la plus forte, la plus lourde, plus lourde, la plus grosse, plus grosse
            record: plus importante, la plus importante
            record: la plus salée, la plus sévère, plus grande amende
            record loosely: jamais infligée, jamais prononcée, jamais imposée, à ce jour, jusqu'ici
            record loosely: jusqu'à présent, sans précédent, inédit, inédite, historique, première amende
            record loosely: première sanction, deuxième plus, détenait, palmarès
            earlier: déjà, auparavant, précédemment, antérieurement, précédent, précédente, précédentes, précédents, l'an dernier, l'année dernière, par le passé
            earlier: avait déjà, avait infligé, avait été, avaient été, pour mémoire, pour rappel, rappelons, on se souvient, jusque-là, jusqu'ici, jusqu'alors
            earlier: il y a un an, il y a deux ans, quelques mois plus tôt, quelques semaines plus tôt, à l'époque, autrefois, naguère, ancien record, avait écopé, plus tôt, après celle
            earlier: s'ajoute à, s'ajoutent à, fait suite à, vient après, intervient après, le même mois, de son côté, de leur côté, dans une autre affaire
            earlier: une autre affaire, dans une affaire distincte, dans une affaire similaire, par comparaison, à titre de comparaison, récidive, récidiviste, dépasse, détrône, devance
            earlier: éclipse, loin devant, à son tour, dans le passé, précédente sanction, première fois, antérieure, comparables, en parallèle, fait pire, fait mieux
            > Pour mémoire, Halvorsen avait écopé de 2 millions d'euros au Portugal.
            silent: n'a pas publié, pas publié, n'a pas été publiée, pas encore publiée, pas encore publié, pas rendu publique, n'a pas souhaité commenter, pas souhaité réagir
            silent: pas souhaité, refuse de commenter, refusé de commenter, ne commente pas, pas commenté, pas de commentaire, aucun commentaire, secret professionnel, s'est refusé
            silent: n'a pas répondu, pas répondu, n'a pas réagi, pas réagi, garde le silence, reste muette, reste muet, motus, n'a pas confirmé, pas confirmé, ne souhaite pas
            silent: injoignable, rien publié, muette, silence, n'était pas joignable, n'a pas donné suite, pas été rendue publique, se refuse à tout commentaire
            silent: n'a rien publié, n'a rien communiqué, n'a rien rendu public, ne s'est pas exprimée, ne s'est pas exprimé
            undescribed: sans préciser, n'a pas précisé, ne précise pas, pas précisé, pas précisées, pas précisés, on l'ignore, non précisé, non précisée, non précisées, sans détailler
            undescribed: n'a pas détaillé, ne détaille pas, pas détaillé, sans donner de détails, sans plus de précisions, pas connu, pas connue, pas connus, certaines pratiques
            undescribed: lesquelles exactement, n'est pas dit, ne dit pas, sans dire, pas davantage de détails, ignore lesquelles, ignore quels, sans plus de détails, pas divulgué
            seat: siège, siège social, siège européen, établissement principal, quartier général, basé à, basée à, basé en, basée en, basé au, basée au, domicilié, domiciliée
            seat: établi à, établie à, établi en, établie en, établi au, établie au, installé à, installée à, installé en, installée en, implanté à, implantée à, siège principal, sis à
            seat: immatriculé, immatriculée, quartiers généraux, est établi, est établie, dont le siège, qg, base européenne, qg européen, siège est, inscrit, inscrite
            filing: rapport trimestriel, rapport annuel, rapport semestriel, résultats trimestriels, comptes annuels, formulaire, document boursier
            filing: gendarme boursier, document remis à la sec, documents boursiers, publication financière, résultats financiers, document d'enregistrement universel, prospectus, sec
            filing: communiqué financier, rapport financier, états financiers, annexe aux comptes, note aux comptes, engagements et passifs éventuels, rapport de gestion, document transmis aux autorités boursières
            says: dit, disent, disait, a dit, déclaré, déclare, déclarait, affirme, affirmé, affirmait, indique, indiqué, indiquait, selon, d'après, précise, précisé, explique, expliqué
            says: annonce, annoncé, ajoute, ajouté, souligne, souligné, estime, estimé, assure, assuré, fait valoir, fait savoir, fait part, rapporte, rapporté, écrit, écrivait, raconte
            says: commente, commenté, réagit, réagi, rétorque, rétorqué, répond, répondu, soutient, soutenu, note, noté, relève, rappelle, porte-parole, révèle, révélé, confirme, confirmé
            says: reconnaît, reconnu, admet, admis, juge, concède, plaide, plaidé, argue, argué, insiste, observe, observé, conclut, regrette, dénonce, déplore, déploré, cité, citée, citant
            says: dans un communiqué, se félicite, avance, allègue, alléguée, allégués, invoque, invoqué, aux yeux de, de l'avis de, constate, évoque
            inaction: rien ne se passe, rien ne s'est passé, rien n'a été fait, n'a rien fait, inaction, inertie, immobilisme, lenteur, lenteurs, traîne, traîner, n'a pas agi
            inaction: sans réponse, n'a pas statué, absence de décision, réputé pour sa patience, laxisme, n'avance pas, au point mort, tarde, tardé, passivité

            # Phrases that hide a cue.
            none: à l'ordre du jour, mise en œuvre, de l'ordre de, mot d'ordre, d'ordre privé, dans l'ordre, bon de commande, appel d'offres, appels d'offres
            none: appels téléphoniques, appel téléphonique, faire appel à un, faire appel à des, fait appel à un, fait appel à des, fait appel à une, faire appel à une, fait appel aux services
            none: centre d'appels, centres d'appels, numéro d'appel, appel à témoins, appel à candidatures, appel à projets, appels entrants, appels sortants, appels commerciaux
            none: un appel, des appels, les appels, ces appels, condamnations pénales, condamnation pénale, casier judiciaire, état membre, états membres, état civil, état des lieux
            none: délégué à la protection des données, délégués à la protection des données, politique de confidentialité, politique de cookies, conditions générales
            none: conditions d'utilisation, analyse d'impact, en cours de, au cours de, au cours du, au cours des, en cours d', en cours, cours normal, dans le cours
            none: mise à jour, mises à jour, mot de passe, mots de passe, à titre, au titre du, prise de, prises de, prise en compte, pris en compte, prend en compte, prend part, pris part
            none: prise en charge, prise de contact, prise de position, prises de vue, prise de vue, mise en place, point de vue, points de vue, point de départ, sur ce point
            none: point de vente, points de vente, à point, mise au point, au point de, tenir compte, tenu compte, tient compte, tenant compte, compte tenu, compte client, comptes clients
            none: compte utilisateur, compte bancaire, comptes bancaires, un compte, leur compte, son compte, rendre compte, rend compte, rendu compte, sur le compte
            none: base de données, bases de données, service client, service clients, service presse, réseau de, à l'exception de, par exception, sous réserve
            none: d'une part, d'autre part, de la part, à part, part de marché, prise de décision, par conséquent, en conséquence, peut-être, au bénéfice de, bénéfice du doute
            none: au profit de, bénéfice de, en moyenne section, à la lettre, lettre d'information, lettre d'actualité, lettre recommandée, lettre ouverte, s'inscrire, se désabonner
            none: lire aussi, à lire aussi, à lire également, tous droits réservés, mentions légales, vie privée, droit de la concurrence et, registre des traitements
            none: en annulation, d'annulation, l'annulation, en réformation, pour cent, pourcent, en cent, cour intérieure, cours d'eau, dossier médical, dossiers médicaux, à mesure
            none: école de commerce, frappe de clavier, frappe au clavier, reste à savoir, voie publique, espace public, personnes privées, suspension de séance, points de fidélité
            none: à peine de nullité, à peine de, sous peine, sous peine de, sous peine d', valait la peine, vaut la peine, la peine de, en peine, peine perdue, prise de sang, en chaîne
            none: chaîne youtube, à la chaîne, groupe de travail, en groupe, groupe d'âge, avis de contravention, rappel des faits, site d'information, sur son site, sur le site, sur leur site
            none: sur site, société de l'information, en société, ordre public, ordre professionnel, ordre des médecins, forces de l'ordre, d'office, moyen d'office, bureau de vote
            none: salle de cinéma, première fois, dans un premier temps, en premier lieu, en second lieu, au second semestre, en première instance, tout d'abord, en même temps, de même
            none: peut faire l'objet d'un recours, faire l'objet d'un recours, faire l'objet d'un appel, susceptible de recours, susceptible d'appel, susceptible d'un recours, voies de recours, voie de recours
            none: délai de recours, délais de recours, droit de recours, délai d'appel, peut être contestée, peut être contesté, peuvent être contestées, peut être attaquée, recours est ouvert, peuvent former un recours, peut former un recours
            none: droit à un recours, prendre d'assaut, rendu visite, rendu possible, rendu anonyme, donné lieu, donne lieu, donné que, étant donné, donné accès, donne accès, retenu par, frappé à la porte, fixé par
            none: issue de l'enquête, issu de l'enquête, suite à l'enquête
            none: d'appel
            none: l'interdiction faite, est interdit par, est interdite par, sont interdits par, sont interdites par
            none: interdit par l'article, interdit par la loi, interdit par le rgpd, interdit au public
            none: interdit aux mineurs, sens interdit, interdits bancaires, interdit bancaire, interdiction bancaire
            none: interdiction de stade, interdiction de territoire, interdiction de gérer, en principe interdit
            none: en principe interdite, en principe interdits, la loi interdit, le rgpd interdit, article 9 interdit
            none: donnée d'ordre, condamné pour, condamnée pour meurtre, peine de prison, peines de prison
            none: peine d'emprisonnement, peine de mort, à peine, peine à, peinent à, mise en demeure de payer
            none: note de bas, note de service, note interne, prend acte de l'existence, appel de note, sur ordre
            none: ordre alphabétique, ordre chronologique, ordre du mérite, avertissement sanitaire, avertissement météo
            none: radar, permis à points, clause pénale, clauses pénales, arrêt maladie, arrêts maladie
            none: arrêt de travail, arrêts de travail, arrêt de bus, arrêt de la cour, censure de presse
            none: blocage des prix, blocage de routes

            # Places that are no jurisdiction here
            region: Europe, Européen*, européen*, Union européenne, l'Union, UE, EEE, Espace économique européen, Afrique, africain*, Asie, asiatique*, Chine, chinois*, Pékin
            region: Hong Kong, Singapour, Inde, indien*, Russie, russe*, Moscou, Ukraine, ukrainien*, Turquie, turc, turque, turcs, Israël, israélien*, Japon, japonais*, Corée, coréen*
            region: Brésil, brésilien*, Canada, canadien*, Québec, Mexique, mexicain*, Australie, australien*, Nouvelle-Zélande, Texas, Delaware, Nevada, Californie, californien*
            region: New York, new-yorkais*, Silicon Valley, Seattle, Cupertino, Mountain View, Menlo Park, San Francisco, Atlantique, Méditerranée, Moyen-Orient, Amérique latine
            region: Île-de-France, Lyon, Marseille, Toulouse, Lille, Bordeaux, Nantes, Strasbourg, Nice, Rennes, Montpellier, Bretagne, Normandie, Occitanie, Provence, Alsace, Wallonie
            region: wallon*, Flandre*, flamand*, Liège, Namur, Charleroi, Anvers, Gand, Hainaut, Genève, Lausanne, Zurich, Neuchâtel, Fribourg, Valais, Vaud, Jura, Bâle, Esch-sur-Alzette
            region: Maghreb, Maroc, marocain*, Algérie, Tunisie, Sénégal, Outre-mer, La Réunion, Guadeloupe, Martinique, vieux continent, Vieux Continent, outre-Atlantique, Balkans
            region: Zaventem, Vilvorde, Louvain, Bruges, Mons, Tournai, Verviers, La Haye, Francfort, Munich, Hambourg, Barcelone, Milan, Turin, Rotterdam, Cambridge, Manchester, Düsseldorf, Cologne, Mayence, Grenoble, Rouen, Dijon, Reims, Nancy, Metz
            region: Le Mans, ^Brest, Saint-Étienne, ^Nîmes, ^Tours, ^Avignon, ^Pau, La Rochelle, ^Bayonne, ^Chambéry
            region: ^Valence, ^Mulhouse, ^Colmar, ^Roubaix, ^Tourcoing, ^Dunkerque, ^Calais, ^Évry, ^Créteil, ^Bobigny
            region: ^Nanterre, Boulogne-Billancourt, ^Versailles, ^Cergy, ^Isère, ^Savoie, Haute-Savoie, ^Gironde
            region: ^Loire, ^Rhône, ^Ain, ^Drôme, ^Ardèche, ^Vaucluse, ^Var, ^Gard, ^Hérault, ^Aude, ^Ariège, ^Tarn
            region: ^Lot, ^Aveyron, ^Lozère, ^Cantal, ^Corrèze, ^Creuse, Haute-Vienne, ^Dordogne, ^Landes, ^Charente
            region: Charente-Maritime, ^Vendée, Loire-Atlantique, ^Morbihan, ^Finistère, Côtes-d'Armor, Ille-et-Vilaine
            region: ^Mayenne, ^Sarthe, ^Orne, ^Calvados, ^Manche, ^Eure, Seine-Maritime, ^Somme, ^Oise, ^Aisne
            region: ^Ardennes, ^Marne, ^Aube, ^Meuse, ^Moselle, Meurthe-et-Moselle, ^Vosges, Bas-Rhin, Haut-Rhin, ^Doubs
            region: Haute-Saône, Côte-d'Or, ^Yonne, ^Nièvre, Saône-et-Loire, ^Allier, Puy-de-Dôme, Haute-Loire, ^Loiret
            region: Loir-et-Cher, ^Indre, ^Cher, Eure-et-Loir, ^Yvelines, ^Essonne, Val-de-Marne, Val-d'Oise
            region: Seine-et-Marne, Seine-Saint-Denis, Hauts-de-Seine, Bouches-du-Rhône, Alpes-Maritimes
            region: Hautes-Pyrénées, Pyrénées-Atlantiques, ^Corse, ^Bourgogne, Franche-Comté, ^Champagne, ^Lorraine
            region: ^Picardie, ^Auvergne, Nouvelle-Aquitaine, ^Aquitaine, Hauts-de-France, Pays de la Loire, Grand Est
            region: Nord-Pas-de-Calais, ^Anderlecht, ^Ixelles, ^Schaerbeek, ^Molenbeek, ^Uccle, ^Malines, ^Courtrai
            region: ^Ostende, ^Alost, ^Arlon, ^Bastogne, ^Dinant, ^Huy, ^Seraing, La Louvière, ^Wavre, ^Nivelles
            region: ^Ottignies, Louvain-la-Neuve, ^Differdange, ^Dudelange, ^Hanovre, ^Nuremberg, ^Stuttgart, ^Leipzig
            region: ^Brême, ^Naples, ^Venise, ^Florence, ^Gênes, ^Bologne, ^Palerme, ^Vérone, ^Padoue, ^Saragosse
            region: ^Séville, ^Malaga, ^Bilbao, ^Göteborg, ^Cracovie, ^Gdansk, lyonnais*, marseillais*, toulousain*
            region: lillois*, bordelais*, nantais*, strasbourgeois*, niçois*, rennais*, montpelliérain*, grenoblois*
            region: breton*, normand*, alsacien*, provençal*, savoyard*, liégeois*, namurois*, gantois*, anversois*
            region: genevois*, lausannois*, vaudois*, valaisan*, zurichois*, fribourgeois*, lémanique, milanais*
            region: turinois*, barcelonais*, munichois*, catalan*, ^Catalogne, ^Sicile, ^Lombardie, ^Toscane
            region: francilien*, parisien, parisienne, parisiens, parisiennes, limougeaud*, girondin*, isérois*
            region: rouennais*, dijonnais*, rémois*, messin*, nancéien*, ^Suresnes, ^Puteaux, Issy-les-Moulineaux
            region: Levallois-Perret, Saint-Denis, ^Montreuil, ^Aubervilliers, ^Utrecht, ^Eindhoven, ^Groningen
            region: ^Tilburg, ^Breda, ^Nijmegen, ^Arnhem, ^Enschede, ^Haarlem, ^Zwolle, ^Maastricht, ^Leiden, ^Delft
            region: ^Apeldoorn, ^Almere, ^Amersfoort, ^Leeuwarden, ^Zaandam, ^Roermond, ^Venlo, ^Middelburg, ^Vlissingen
            region: ^Hilversum, ^Helmond, ^Dordrecht, ^Gouda, ^Zeist, ^Antwerpen, ^Gent, ^Brugge, ^Leuven, ^Mechelen
            region: ^Hasselt, ^Kortrijk, ^Aalst, ^Oostende, ^Genk, ^Roeselare, ^Vilvoorde, ^Aarhus, ^Odense, ^Aalborg
            region: ^Esbjerg, ^Trondheim, ^Stavanger, ^Tromsø, ^Drammen, ^Malmö, ^Uppsala, ^Linköping, ^Örebro
            region: ^Västerås, ^Umeå, ^Tampere, ^Turku, ^Oulu, ^Espoo, ^Vantaa, ^Tartu, ^Pärnu, ^Kaunas, ^Klaipėda
            region: ^Daugavpils, ^Poznań, ^Wrocław, ^Gdańsk, ^Łódź, ^Szczecin, ^Lublin, ^Katowice, ^Brno, ^Ostrava
            region: ^Olomouc, ^Košice, ^Žilina, ^Debrecen, ^Szeged, ^Pécs, ^Győr, ^Miskolc, ^Timișoara, ^Iași
            region: ^Constanța, ^Brașov, ^Plovdiv, ^Varna, ^Burgas, ^Rijeka, ^Osijek, ^Zadar, ^Maribor, ^Celje, ^Bari
            region: ^Bergamo, ^Brescia, ^Verona, ^Padova, ^Palermo, ^Catania, ^Trieste, ^Parma, ^Modena, ^Perugia
            region: ^Ancona, ^Pescara, ^Cagliari, ^Salerno, ^Taranto, ^Sevilla, ^Zaragoza, ^Málaga, ^Murcia, ^Alicante
            region: ^Valladolid, ^Vigo, ^Gijón, ^Pamplona, ^Porto, ^Coimbra, ^Braga, ^Setúbal, ^Patras, ^Larissa, ^Graz
            region: ^Linz, ^Salzburg, ^Innsbruck, ^Klagenfurt, ^Bregenz, ^Winterthur, ^Lugano, ^Liverpool, ^Birmingham
            region: ^Leeds, ^Sheffield, ^Bristol, ^Newcastle, ^Nottingham, ^Leicester, ^Southampton, ^Brighton, ^Preston
            region: ^Bolton, ^Bradford, ^Hull, ^Norwich, ^Swansea, ^Belfast, ^Derry, ^Angers, ^Limoges, Clermont-Ferrand
            region: ^Villeurbanne, ^Annecy, Le Havre, ^Toulon, ^Perpignan, ^Besançon, ^Orléans, ^Caen, ^Poitiers
            region: ^Amiens, ^Bremerhaven, ^Kiel, ^Lübeck, ^Rostock, ^Dresden, ^Chemnitz, ^Magdeburg, ^Erfurt, ^Jena
            region: ^Weimar, ^Kassel, ^Göttingen, ^Braunschweig, ^Wolfsburg, ^Osnabrück, ^Oldenburg, ^Bielefeld
            region: ^Münster, ^Dortmund, ^Duisburg, ^Bochum, ^Wuppertal, ^Aachen, ^Krefeld, ^Mainz, ^Koblenz, ^Trier
            region: ^Wiesbaden, ^Darmstadt, ^Mannheim, ^Heidelberg, ^Karlsruhe, ^Freiburg, ^Augsburg, ^Regensburg
            region: ^Würzburg, ^Nürnberg, ^Passau, ^Ingolstadt, ^Potsdam, ^Cottbus, ^Saarbrücken
            instance 0: recours gracieux, recours administratif, réclamation préalable
            instance 1: première instance, premiers juges, tribunal administratif, tribunal de première
            instance 2: cour administrative, cour administrative d'appel, cour d'appel, cour des marchés
            instance 2: seconde instance, deuxième instance, juges d'appel, en appel
            instance 3: conseil d'état, cour de cassation, tribunal fédéral, dernière instance, pourvoi*, cour suprême
            judgment: jugement, jugements, arrêt, arrêts, ordonnance, ordonnances, verdict, verdicts, arrêt attaqué
            remedy: peut faire l'objet d'un recours, peuvent faire l'objet, est susceptible de recours
            remedy: susceptible d'un recours, susceptible de faire l'objet, susceptible d'appel, peut être contestée
            remedy: peut être contesté, peut être attaquée, peut être attaqué, voies de recours, délai de recours
            remedy: délai d'appel, délai de deux mois, dispose d'un délai, dispose de deux mois, disposent d'un délai
            remedy: délai pour faire appel, peut être introduit, peut être formé, un recours est possible
            remedy: recours possible
            > Cette décision peut faire l'objet d'un recours devant le Conseil d'État.
            restore: a rétabli, rétablit, rétablie, rétabli, montant initial, montant d'origine, remis en vigueur
            reduce: ramène … à, ramené … à, réduit … à, a réduit … à, abaisse … à, abaissé … à, ramenant … à
            reduce: divise … par
            reduce: réduit l'amende, réduit la sanction, réduit le montant, réduit à, réduite à, réduite de
            reduce: divise par deux, divisé par deux, divisée par deux, divisée par, divisé par, minore, minoré, minorée
            reduce: coupe de moitié, ristourne, revus à la baisse, baisse l'amende, baissé l'amende, trop élevé
            reduce: trop élevée, était excessif, jugée excessive, jugé excessif, modère, modéré, modérée
            increase: porte … à, porté … à, relève … à
            increase: triple, revu à la hausse, revue à la hausse, majore, porté l'amende
            annul: met … à néant, mis … à néant
            refer: renvoie … devant, renvoyé … devant
            refer: renvoie l'affaire, renvoyé l'affaire, renvoie la cause, renvoyé la cause, renvoyée devant
            refer: renvoyé devant, statuer à nouveau, statuer de nouveau
            grant: donne … raison, donné … raison, donnant … raison
            grant: obtient gain de cause, a obtenu gain de cause, ont obtenu gain de cause, a eu gain de cause
            grant: fait droit au recours, a fait droit, lui donne raison, lui a donné raison, leur donne raison
            grant: remporte, a remporté, gagne en appel, gagne son recours, recours accueilli, victoire, victoire du
            grant: triomphe
            uphold: donne … raison à la cnil, donné … raison à la cnil, a validé
            uphold: confirme la sanction, confirmé la sanction, confirme l'amende, confirmé l'amende
            uphold: confirme la décision, confirmé la décision, maintient la sanction, maintient l'amende
            uphold: maintenu la sanction, maintenu l'amende, maintenus, subsiste, subsistent, reste en vigueur
            uphold: demeure en vigueur, reste valable, demeure valable, reste inchangé, reste inchangée
            uphold: demeure inchangé, demeure inchangée, tient bon, tient debout, est justifiée, était justifiée
            uphold: proportionnée, bien fondé, bien-fondé, valide la sanction, valide l'amende, validé la sanction
            uphold: validé l'amende, validant, validée par, laisse intacte, laissé intacte, ne touche pas
            uphold: n'y touche pas, légale
            appealVerb: porte … devant, porté … devant le tribunal, porté … devant la justice, conteste … devant
            appealVerb: contesté … devant, attaque … devant, attaqué … devant, saisi … conseil d'état, forme … recours
            appealVerb: formé … recours, introduit … recours, déposé … recours, interjeté … appel
            ngoNoun: noyb
            personNoun: aide-soignant*, infirmier*, médecin*, enseignant*, professeur*, avocat*, juriste*, chercheur*
            personNoun: député*, élu, élue, conseiller municipal, conseillère municipale, mère, père, voisine*
            personNoun: ancien client, ancienne cliente, commerçant*, propriétaire*, chauffeur*, étudiante*, madame
            personNoun: monsieur
            personNoun: abonnée*, titulaires, automobiliste*, cycliste*, usagère*, cliente, clientes, patiente
            personNoun: patientes, salariée, salariées, employée, employées, ancien patient, ancienne patiente
            personNoun: ancien étudiant, ancienne étudiante, ancien locataire, ancienne locataire, ancien membre
            personNoun: ex-employée*, ex-client*, travailleuse*, ouvrier*, ouvrière*, cadre, cadres, stagiaire*
            personNoun: apprenti*, bénévole*, soignant*, soignante*, aide-soignante, aide-soignantes, infirmière
            personNoun: infirmières, caissier*, caissière*, livreuse*, routier, routiers, marin*, militaire*, gendarme*
            personNoun: pompier*, élue*, sénateur*, sénatrice*, lycéen*, lycéenne*, collégien*, écolier*, parent d'élève
            personNoun: parents d'élèves, mère de famille, père de famille, grand-mère, grand-père, veuve, veuf, frère
            personNoun: sœur, fils, fille, neveu, nièce, conjoint*, conjointe*, ex-conjoint*, ex-mari, ex-femme
            personNoun: colocataire*, bailleur*, syndiqué*, délégué syndical, déléguée syndicale, demandeuse*, chômeur*
            personNoun: chômeuse*, réfugié*, migrant*, demandeur d'asile, écrivain*, photographe*, blogueur*, blogueuse*
            personNoun: artiste*, musicien*, sportif*, sportive*, joueuse*, supporter*, téléspectateur*, auditeur*
            personNoun: auditrice*, acheteur*, acheteuse*, consommatrices, épargnant*, emprunteur*, actionnaire*
            personNoun: informaticien*, développeur*, chercheuse*, universitaire*, lanceur d'alerte, lanceuse d'alerte
            personNoun: défunt*, curiste*, vacancier*, touriste*, skieur*
            ngoNoun: ligue, union fédérale, comité, mutuelle des, confédération
            ngoNoun: association de parents, association de patients, association de locataires
            ngoNoun: association de défense des usagers, association de défense des droits, association d'usagers
            ngoNoun: association d'étudiants, association des droits, association professionnelle, association citoyenne
            ngoNoun: association de quartier, collectif de parents, collectif d'usagers, collectif citoyen
            ngoNoun: collectif de riverains, collectif d'associations, comité de défense, comité de quartier
            ngoNoun: comité de riverains, syndicat de journalistes, syndicat de la magistrature, syndicat de locataires
            ngoNoun: syndicat étudiant, syndicat d'enseignants, fédération de parents, fédération de consommateurs
            ngoNoun: fédération des droits, confédération syndicale, union de consommateurs, union locale
            ngoNoun: union syndicale, ligue des droits, ligue des usagers, centre de défense, centre européen
            ngoNoun: observatoire, quadrature, mouvement citoyen, réseau associatif
            ngoNoun: organisation de défense des libertés, organisation de défense de la vie privée
            ngoNoun: organisation syndicale, organisations syndicales, ong de défense, intersyndicale
            ngoNoun: représentants du personnel, délégation du personnel, conseil d'entreprise, fondation de défense
            ngoNoun: parents d'élèves, fédération de parents d'élèves
            complain: s'en était plainte, s'en était plaint, s'est plaint, s'est plainte, s'étaient plaints
            complain: alerté la commission, alerté la cnil, avait alerté, avaient alerté, ont alerté, s'est adressé à
            complain: s'est tourné vers, s'est tournée vers, avait saisi, avaient saisi, a saisi, ont saisi, saisit
            complain: saisie par
            complain: a alerté, alertait, s'était plainte, s'étaient plaintes, se plaignait, se plaignaient, s'en plaint
            complain: s'en est plaint, avait dénoncé, a dénoncé auprès, ont dénoncé auprès, s'est adressée à
            complain: s'était adressé à, s'étaient adressés à, s'était tourné vers, s'était tournée vers
            complain: s'étaient tournés vers, avait saisi la, a saisi l'autorité, avait saisi l'autorité, ont saisi la
            complain: avaient saisi la, avait signalé, a signalé, ont signalé, avaient signalé, a porté plainte
            complain: avait porté plainte, ont porté plainte, avaient porté plainte, a écrit à la cnil
            complain: a tiré la sonnette, avait tiré la sonnette, tiré la sonnette d'alarme, sonné l'alarme
            complain: fait un signalement
            partial: en partie, partiellement, pour partie
            partial: pour le surplus, partielle, gain de cause partiel, victoire partielle, succès partiel
            intend: n'exclut pas, n'exclut pas de, n'excluent pas, nous contesterons, nous ferons appel
            intend: nous saisirons, nous allons, ira devant, iront devant, fera appel, feront appel, contestera
            intend: contesteront, saisira, saisiront, attaquera, formera un recours, introduira un recours
            intend: déposera un recours, réfléchir à un appel, réfléchir à, réfléchit à, envisage, envisagent, étudie
            intend: examine, examiner, examiner l'opportunité, prépare, préparent, se réserve, étudie la possibilité
            intend: compte, entend, à l'étude
            intend: envisage de, envisagent de, envisageait, se réserve le droit, se réservent, réfléchissent, songe
            intend: songent, se dit prêt, se dit prête, dit examiner, dit étudier, a annoncé, annoncé son intention
            intend: a fait part de son intention, manifesté son intention, a fait savoir qu', formeront, introduiront
            intend: déposeront, n'exclut pas un, n'exclut pas un pourvoi, n'écarte pas, ne s'interdit pas
            intend: examine la possibilité, examine l'opportunité, examine les suites, étudie les suites
            intend: analyse la décision, ne s'avoue pas vaincu, ne s'avoue pas vaincue, n'en restera pas là
            intend: n'entend pas en rester là, ne compte pas en rester là, se battra, se battre
            appealVerb: nous contesterons, nous ferons appel, nous saisirons, ira devant, iront devant, contestera
            appealVerb: contesteront, saisira, saisiront, attaquera, a saisi le conseil d'état
            appealVerb: ont saisi le conseil d'état, saisi la cour, a saisi la cour, a saisi le tribunal
            appealVerb: a fait appel, avait fait appel, font appel, faisait appel, a interjeté appel, a formé un recours
            appealVerb: ont formé un recours, avait formé un recours, forment un recours, a formé un pourvoi
            appealVerb: s'était pourvu, s'est pourvue en cassation, a introduit un recours, avait introduit un recours
            appealVerb: introduisait un recours, a déposé un recours, avait déposé un recours, a exercé un recours
            appealVerb: exerce un recours, avait attaqué, a attaqué, ont attaqué, attaquait, attaquent, n'attaquait que
            appealVerb: avait contesté, a contesté, ont contesté, conteste la décision, conteste l'amende
            appealVerb: conteste la sanction, compte contester, entend contester, va contester, vont contester
            appealVerb: a saisi la justice, avait saisi la justice, saisit la justice, a porté l'affaire
            appealVerb: porter l'affaire, porteront l'affaire, avait saisi le conseil d'état, avait saisi le tribunal
            appealVerb: avait saisi la haute juridiction, a saisi la haute juridiction, saisi la haute juridiction
            appealVerb: avait saisi la cour, demande l'annulation, a demandé l'annulation, avait demandé l'annulation
            appealVerb: réclame l'annulation, sollicite l'annulation, en appel de, va en justice, aller en justice
            appealVerb: allera en justice, aller devant, a fait opposition, fait opposition, a formé opposition
            appealVerb: forme opposition, forme une réclamation, pendant devant, pendante devant, est pendante
            appealVerb: reste pendante, est toujours pendant, toujours pendant, en instance devant, examinera le recours
            appealVerb: doit encore examiner le recours, pas encore statué, n'a pas encore tranché, tranchera
            appealVerb: doit trancher, se prononcera sur le recours, a obtenu la suspension, ne s'avoue pas vaincu
            appealVerb: ne s'avoue pas vaincue, n'en restera pas là, n'entend pas en rester là
            appealVerb: ne compte pas en rester là
            annul: anéantit, anéanti, anéantie, disparaît, disparaissent, tombe à l'eau, est effacée, efface, effacé
            annul: n'aura pas à payer, n'auront pas à payer, n'a pas à payer, n'a plus à payer, n'aura rien à payer
            annul: échappe à l'amende, échappe à la sanction, a échappé à, est blanchi, est blanchie, relaxé, relaxée
            annul: casse la décision, invalider, censure, censuré, censurée, balaie, balayé, balayée, passe à la trappe
            annul: réduit à néant, réduite à néant, supprime l'amende, supprime la sanction, déchargée
            appeal: un appel, l'appel, faire appel, interjeter appel, pourvoi en cassation, pourvoi
            appeal: recours pour excès de pouvoir, recours de pleine juridiction, recours juridictionnel
            appeal: recours en cassation, requête en annulation, référé, référé-suspension, appel devant
            appeal: recours administratif, recours hiérarchique, recours de droit, recours de droit administratif
            propose: le rapporteur a réclamé, a réclamé, réclame une amende, réclamé une amende, rapporteur propose
            propose: rapport proposant, proposant qu'une amende, propose une amende, a proposé une amende
            propose: envisage d'infliger, envisage une amende, entend infliger, projet de décision
            propose: menacé d'une amende, menacée d'une amende, risque une amende, préconise une amende
            propose: avait requis, a requis, requiert, réquisitoire, projet d'amende, projet de sanctions
            propose: projet de mise en demeure, a l'intention, a l'intention de sanctionner, entend sanctionner
            propose: entend interdire, envisage de sanctionner, envisage d'interdire, souhaite infliger
            propose: proposition de sanction, proposition d'amende, recommande de condamner, recommande de sanctionner
            propose: a recommandé une amende, délibéré attendu, mis en délibéré, mise en délibéré
            propose: le rapporteur a requis, la rapporteure a requis, la rapporteure a réclamé, formulaire de réaction
            propose: a soumis un projet, fait circuler un projet, projet circule, sous la menace de, sous la menace d'
            propose: risque jusqu'à, encourt une amende, menace … d'une amende, menace de sanctionner
            rumour: selon des sources, selon plusieurs sources, sources proches, sous couvert d'anonymat, figurerait
            rumour: serait sur le point, devrait écoper, s'apprêterait
            rumour: selon trois sources, selon deux sources, selon quatre sources, trois sources proches
            rumour: plusieurs sources, deux sources, source anonyme, sources anonymes, qui ont requis l'anonymat
            rumour: qui souhaitent rester anonymes, qui a souhaité rester anonyme, aurait fait circuler, aurait infligé
            rumour: aurait décidé, auraient décidé, aurait prononcé, aurait prévu, pourrait devoir, pourrait coûter
            rumour: pourraient écoper, serait menacé, serait menacée, serait imminente, serait attendue, s'attend à
            rumour: se dirige vers, devrait bientôt, d'ici peu, selon la presse, selon l'agence, a appris, a-t-on appris
            rumour: apprend-on, laisse entendre, bruit court
            remedy: peut … faire l'objet, peut … être contestée, peut … former, peuvent … former, dispose de … pour
            currency BRL: reais, réal brésilien, réaux
            currency MDL: leu moldave, lei moldaves, mdl
            currency MKD: denar, denars, mkd
            currency ALL: lek, leks
            """#)
}
