package dev.frontdesk.conversation.fact;

import java.util.Map;

/// What was done, in French.
final class FrenchActs {

    private static final Map<String, String> PARTS = Map.of(
            "e", "(?:é|ée|és|ées)",
            "rdv", "(?:rendez-vous|rdv|réservation|visite|place|créneau|séance|bilan|suivi|heure|moment)",
            "liberty",
                    "(?:profité pour|pris la liberté (?:de|d')|permise? (?:de|d')|pris soin (?:de|d')|occasion pour|occasion (?:de|d'))",
            "have", "(?:j'ai|nous avons|on a|je viens de|on vient de|nous venons de)",
            "day",
                    "(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tout à l'heure|tantôt|cet après-midi|ce soir|la semaine prochaine)");

    private static final String WORDS = """
            BOOKED (?<!appel est )\\b(?:réserv|confirm|planifi|fix|enregistr|programm|cal|boucl|cas|valid|not(?= pour))<e>\\b
            BOOKED \\b(?:inscrite?s?|book(?:é|ée)|attendue?s?|agendée?)\\b
            BOOKED \\b(?:est|êtes|ai|a|avons|été|bien|voilà) (?:\\w+ )?(?:reserve|confirme|planifie|fixe|enregistre)e?s?\\b
            BOOKED \\b(?:c'est|tout est|voilà,? c'est|voilà|tout) (?:maintenant |bien |bel et bien |désormais |donc )*(?:fait|réglé|tout bon|prêt|en ordre|arrangé|organisé|validé|pris|dans (?:l'agenda|le calendrier|le système)|à l'agenda|bon pour)\\b
            BOOKED \\b(?:rendez-vous|rdv|réservation) (?:est |a été |a bien été |bien )*(?:pris|prise|confirm\\w+|réserv\\w+|fix\\w+|noté\\w*|enregistr\\w+|fait|faite|mise?)\\b
            BOOKED \\b<have> (?:bien |donc |tout juste |aussi )*(?:pris|mis|noté|placé|ajouté|bloqué|trouvé|créé|fait|inscrire|noter|réserver|fixer|confirmer|prendre|mettre|placer|ajouter) .{0,20}?\\b(?:<rdv>|agenda|calendrier|horaire)\\b
            BOOKED \\b(?:je|nous|on) vous (?:ai|avons|a) (?:bien |donc )*(?:mise?|notée?|inscrite?|placée?|réservé|pris|donné|casée?|ajoutée?|trouvé)\\b
            BOOKED \\b(?:on|nous) vous (?:attend|attendons|attendra|attendrons|verra|verrons|voit|voyons|accueill\\w+|recevra|recevrons|reçoit)\\b(?! (?:du|de|tous|toute|chaque|en semaine)\\b)
            BOOKED \\b(?:docteure?|dre?\\.?|infirmière) \\w+ vous (?:attend|verra|recevra|reçoit|voit|rencontrera)\\b
            BOOKED \\b(?:au plaisir|hâte|heureux|heureuse|ravis?|impatience?) de vous (?:voir|accueillir|recevoir|rencontrer|retrouver)\\b
            BOOKED (?:^|[,.!] ?|\\bmerci et |\\balors |\\bdonc |\\bet |\\bdit |\\bparfait )à <day>\\b
            BOOKED (?:^|[,.!] ?|\\balors |\\bdonc )rendez-vous (?:donc )?(?:le |à |<day>)
            BOOKED \\bon se voit\\b
            BOOKED \\b(?:votre|le) (?!prix|tarif|coût|montant|premier|deuxième|second|troisième|prochain|autre|dernier)(?:\\S+ ){0,2}?(?:rendez-vous|rdv|réservation|visite|place|créneau)(?: \\S+){0,8}? (?:est|sera|aura lieu|a été|a bien été|tient)\\b(?! (?:bien )?(?:annul|déplac|report|modifi|chang|décal|supprim|libre|disponible|gard|tenu|reten|pas|trop|le premier))
            BOOKED \\bvous avez (?:bien |donc )*(?:toujours|encore) (?:le \\p{L}*|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)\\b
            BOOKED \\bvous avez (?:bien |donc |maintenant |déjà |ce )*(?:un|votre|ce|le|une)? ?(?:\\S+ ){0,2}?(?:rendez-vous|rdv|réservation|place)\\b
            BOOKED \\bvous êtes (?:bien |donc |maintenant |officiellement )*(?:notée?|prévue?|à l'agenda|au calendrier|dans l'agenda|mise?|avec)\\b
            BOOKED \\bvous (?:verrez|rencontrerez|serez reçue?|serez vue?|voyez) \\b
            BOOKED \\b(?<!c')est (?:toujours |encore |bien |maintenant |donc )*à vous\\b(?! (?:de|d'))
            BOOKED \\bje (?:vous )?confirme\\b(?! (?:l'orthographe|le numéro|que nous|que je|votre (?:nom|numéro)|avec))
            BOOKED \\b(?:confirmation|courriel de confirmation|texto) (?:vous )?(?:a été|est|vient d'être) (?:envoy|parti)
            MOVED \\b(?:déplac|chang|report|modifi|décal|avanc|repouss|replanifi)<e>\\b(?!.{0,20}\\b(?:numéro|nom|adresse|courriel)\\b)
            BOOKED \\b(?:j'ai|on a|nous avons) (?:bien |aussi )*(?:pu|réussi à) (?:bien )?(?:vous )?(?:avoir|trouver|obtenir|caser|bloquer|réserver|prendre)\\b
            CANCELLED \\b<liberty> (?:\\S+ ){0,2}?(?:annuler|supprimer|retirer)\\b
            MOVED \\b<liberty> (?:\\S+ ){0,2}?(?:déplacer|reporter|changer|décaler|avancer)\\b
            BOOKED \\b<liberty> (?:\\S+ ){0,2}?(?:réserver|inscrire|prendre|fixer|confirmer)\\b
            MOVED \\b(?:je|nous|on) vous (?:ai|avons|a) (?:bien |aussi )*(?:remise?|replacée?|réinscrite?|rajoutée?)\\b
            MOVED \\b(?:est|a été|ai|avons|bien) (?:remise?|transférée?) (?:à|au) (?:<day>|le)
            CANCELLED \\b(?:annul|supprim|décommand|effac|retir)<e>\\b
            HELD \\b(?:je|nous|on) (?:vous |la |le |l'|les )*(?:garde|gardons|retiens|retient|retenons|bloque|bloquons|tiens|tenons|réserve|réservons|mets de côté|mettons de côté)\\b(?! (?:votre (?:numéro|nom)))
            HELD \\b(?:gardé|bloqué|retenu|mis de côté|mise de côté|mis en attente)e?s?\\b
            PASSED_ON \\btransmis(?:e|es)?\\b|\\bje (?:le |la |lui |leur |vais |les |l'|vous )*(?:transmets|transmettrai|transmettre)\\b|\\bnous (?:le |la |les )*(?:transmettons|transmettrons)\\b
            PASSED_ON \\b(?:message|note|demande)(?: \\S+){0,2}? (?:est|a été|a bien été|vient d'être) (?:\\S+ )?(?:transmis|envoyé|laissé|pris|remis|parti|noté|enregistré|reçu)
            PASSED_ON \\b<have> (?:bien |aussi |lui |leur |déjà |l')*(?:prévenu|avisé|averti|informé|envoyé|laissé|signalé|dit|écrit|pris (?:votre|le|un|bonne) (?:message|note)|noté votre (?:message|demande)|prévenir|avertir|aviser|informer|envoyer|laisser)\\b
            PASSED_ON \\b(?:vous|te) (?:rappellera|rappelleront|rappellerons|rappelle|recontactera|recontacteront|contactera|contacteront|téléphonera|écrira|reviendra|recontacterons|joindra|fera signe|répondra)\\b
            PASSED_ON \\b(?:je|nous|on) (?:le |la |leur |lui |en )*(?:préviens|prévenons|avise|avertis|informe|ferai part|fais part|ferai savoir|fais savoir|dirai|préviendrai|avertirai|aviserai)\\b(?! vous)
            PASSED_ON \\bvous (?:recevrez|serez rappelée?|serez contactée?)\\b
            TRANSFERRED \\bje vous (?:passe|passerai|transfère|transfere|transférerai|connecte|dirige|redirige|bascule|relie|mets? en (?:communication|relation|contact|ligne|lien))\\b
            TRANSFERRED \\bje vais vous (?:passer|transférer|connecter|diriger|mettre en (?:communication|relation|contact|ligne))\\b
            TRANSFERRED \\b(?:on|nous) vous (?:passe|transfère|met|mettons|transférons|connecte)\\b
            TRANSFERRED \\b(?:transférée?|mise? en communication|mise? en relation|mis en ligne|redirigée?)\\b
            TRANSFERRED \\b(?:je (?:vais )?(?:cherche|chercher|trouve|appelle)) (?:quelqu'un|un collègue|une personne|une collègue)\\b
            AVAILABILITY \\b(?:est|sont|serait|encore|reste|toujours) (?:\\S+ )?(?:libres?|disponibles?|possibles?|ouvert à la réservation)\\b
            AVAILABILITY \\bc'est (?:libre|disponible|possible|faisable)\\b
            AVAILABILITY \\b(?:j'ai|nous avons|on a|il y a|il reste|il nous reste|il me reste)(?: \\S+){0,3}? (?:place|places|disponibilités?|créneaux?|plages?|ouvertures?|trous?|chose|libre|heures?|possibilités?)\\b
            AVAILABILITY \\b(?:j'ai|nous avons|on a|il reste) (?:aussi |encore |de libre )*(?:<day>|le \\d|à \\d|\\d|quinze|quatorze|dix|onze|midi)
            AVAILABILITY \\b(?:peux|peut|peuvent|pouvons|pourrais|pourrait|pourrions) (?:aussi |donc )?vous (?:offrir|proposer|prendre|recevoir|voir|mettre|donner|caser)\\b
            AVAILABILITY \\b(?:je|nous) vous (?:propose|offre|proposons|offrons)\\b
            AVAILABILITY \\b(?:convient|conviendrait|vous irait|vous va|ferait l'affaire|ça marche|ça fonctionne|fonctionne|irait)\\b
            AVAILABILITY \\b(?:que diriez-vous|que pensez-vous|et si on disait|pourquoi pas)\\b
            AVAILABILITY \\b(?:prochaine?|première?|plus proche)(?: \\S+){0,2}? (?:disponibilité |place |heure |créneau |rendez-vous )*(?:est|serait|c'est)\\b
            AVAILABILITY \\bvous (?:pouvez|pourriez) (?:venir|passer|avoir|prendre)\\b
            AVAILABILITY \\b(?:complet|plein|complets|complète|plus de place|rien de libre|pas libre|est prise?|sont prises?|déjà prise?|rien n'est libre|aucune place)\\b
            """;

    private FrenchActs() {}

    static ActWords words() {
        return new ActWords(
                ActWords.read(WORDS + FrenchDeeds.words(), PARTS),
                ActWords.pattern(
                        "\\bje (?:peux |suis (?:heureux|heureuse|ravie?) de |tiens à |voulais |veux )?(?:vous )?(?:confirme|confirmer|dire|dis|annonce|annoncer|assure|assurer|informe|informer|signale)\\b(?: que| qu')?|\\bsachez (?:que|qu')|\\bpour (?:confirmer|récapituler|résumer)\\b"),
                ActWords.pattern(
                        "\\b(?:sera|seront|serait|serez|pourr\\w+|peut|peux|pouvez|pouvons|veux|veut|voulez|voudr\\w+|souhait\\w+|désir\\w+|aimer\\w+|va|vais|allons|allez|vont|faut|faudra\\w*|dois|doit|devez|devra\\w*|une fois|dès que|lorsque|quand|si|avant|jusqu'à|pour (?:que|le|la|être)|afin|est-ce que|faire|être|préfér\\w+|à(?=\\s*$| \\w+(?:er|ir|re)\\b))\\b|\\bs'il?\\b(?! vous)"),
                ActWords.pattern(
                        "\\b(?:pourr\\w+|peut|peux|pouvez|pouvons|veux|voulez|voudr\\w+|souhait\\w+|désir\\w+|aimer\\w+|une fois|dès que|lorsque|quand|si|avant|pour (?:que|qu')|afin|est-ce que|préfér\\w+|ou|dois|sinon|faut)\\b|\\bs'il?\\b(?! vous)"),
                ActWords.pattern("^votre |^le |^(?:on|nous) vous|^vous |^je |^à |^, à|^et à|^docteur|^dr"),
                ActWords.pattern(
                        "\\b(?:une fois|dès que|dès qu|lorsque|quand|après que|si|avant que|avant de|tant que)\\b[^,.!?]*\\b(?:confirm\\w*|di[ts]\\w*|donn\\w*|aur\\w+|ai|avez|accord|veu\\w+|voul\\w+|souhait\\w+|convien\\w+|exact|bon|préfér\\w+|oui|êtes|voudr\\w+|sûre?)\\b[^.!?]*$"
                                + "|(?:^|[.!?] )(?:sinon|dans ce cas|autrement)\\b[^.!?]*$|\\bavant\\b[^,.!?]*$|(?:^|[,.!?;] ?)(?:alors,? )?(?:dites|donnez|laissez|dictez|indiquez)(?:-(?:moi|nous|le))?\\b[^.!?]*\\b(?:et|puis)\\b[^.!?]*$"),
                ActWords.pattern("[^,.;!?]*\\b(?:dès que|une fois que|seulement si|après que) (?:vous|j|nous)"),
                ActWords.pattern(
                        "\\b(?:est-ce|dois-je|puis-je|peut-on|voulez|souhaitez|désirez|aimeriez|avez-vous|êtes-vous|quel|quelle|quels|quand|comment|qui|que|où|préférez|vouliez|dire|je (?:vous )?(?:confirme|réserve|note|inscris|prends|mets))\\b"),
                ActWords.pattern("\\b(?:vérifi\\w+|regard\\w+|consult\\w+|voir (?:si|ce)|cherch\\w+|je vois si)\\b"),
                ActWords.pattern(
                        "\\b(?:advenant|croisons les doigts|espér\\w+|espère|au cas où|supposons|à supposer|pourvu que|ce qui|quel|quelle|quels|quelles|si|s'il|lequel|laquelle|sinon)\\b"),
                ActWords.pattern(
                        "\\b(?:pas|rien|plus(?! (?:proche|tôt|tard|rapide|près|vite))|aucune?|complets?|complète|prise?s?)\\b"),
                new ActWords.Denying(
                        ActWords.pattern(
                                "\\b(?:ne|n'|pas|jamais|rien|aucune?|sans|ni|personne|impossible)(?=\\W|$|\\w)(?<!\\bn)\\b|\\bn'"),
                        ActWords.pattern("\\s+(?:pas|rien|aucune?|jamais|plus de)\\b"),
                        ActWords.pattern(
                                "\\b(?:pas de (?:problème|souci|soucis)|pas d'inquiétude|n'hésitez(?: pas)?|ne vous inquiétez pas|n'ayez crainte|ne vous en faites pas|rien de plus simple|sans (?:problème|faute|souci|aucun doute)|aucun (?:problème|souci)|n'oubliez pas|pas seulement|d'ailleurs)\\b")));
    }
}
