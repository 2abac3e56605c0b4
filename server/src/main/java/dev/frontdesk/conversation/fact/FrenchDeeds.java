package dev.frontdesk.conversation.fact;

import java.util.Map;

/// The same for French: the perfect of whoever speaks, what has just been done, and what is done to the contact.
final class FrenchDeeds {

    private static final Map<String, String> PARTS = Map.of(
            "adv",
                    "(?:(?: (?:bien|donc|aussi|déjà|tout juste|maintenant|également|simplement|même|enfin|désormais|officiellement|tout|été))*)",
            "past",
                    "(?:\\w{2,}(?:é|ée|és|ées)|fait|faite|pris|prise|mis|mise|inscrit|inscrite|écrit|transmis|remis|rempli|fini|choisi|averti|obtenu|retenu|fourni|promis|parti|partie)",
            "mind",
                    "(?:compris|entendu|vu|noté|trouvé|cherché|regardé|vérifié|demandé|dit|mentionné|raté|manqué|oublié|aimé|pensé|essayé|perdu|lu|remarqué|souhaité|préféré|indiqué|donné|posé|été|coupés?|écouté|consulté|proposé|offert|répété|désolé)",
            "still",
                    "(?:compris|noté|entendu|fermée?s?|située?s?|exigée?s?|recommandée?s?|demandée?s?|désolée?s?|appréciée?s?|invitée?s?|priée?s?|intéressée?s?|pressée?s?|obligée?s?|installée?s?|facturée?s?|appelée?s?|nécessaires?|autorisée?s?|requise?s?|comprise?s?|incluse?s?|enchantée?s?|automatisée?s?|limitée?s?|prévue?s?|concernée?s?|donné|remboursée?s?|couverte?s?|côté|été|née?s?|santé|comptée?s?)",
            "thing",
                    "(?:rendez-vous|rdv|réservation|visite|place|message|demande|annulation|modification|dossier|séance|changement|remboursement|confirmation|créneau|courriel|texto|paiement|dépôt|facture|carte|commande|virement)");

    private static final String WORDS = """
            DONE \\b(?:j'ai|nous avons|on a)<adv> (?!<mind>\\b)<past>\\b(?! (?:votre |le |bonne )?(?:nom|numéro|courriel|adresse)\\b)
            DONE \\b(?:je|nous|on) (?:(?:vous|les|lui|leur|le|la|y|en) |l')+(?:ai|avons|a)<adv> (?!<mind>\\b)<past>\\b
            DONE \\b(?:je viens|nous venons|on vient)(?: tout juste| juste)? (?:de |d')(?!(?:vérifier|regarder|voir|comprendre|chercher|demander|lire|entendre|consulter)\\b)(?:vous |l'|la |le |les |lui |leur |tout |bien |aussi |y |en )*\\w+(?:er|ir|re)\\b
            DONE \\b(?:c'est|ça y est|tout est|cela est|ça a|cela a)<adv> (?!<still>\\b)<past>\\b
            DONE \\bvous avez<adv> (?:réservé|pris|fait|obtenu) (?:un|une|votre|la|le|<thing>)\\b
            BOOKED \\bvous (?:venez|viendrez|passez|passerez) (?:bien |donc )*(?:le|à|demain|lundi|mardi|mercredi|jeudi|vendredi)\\b
            BOOKED \\bje vois (?:bien )?(?:votre|un|une|le|la) (?:réservation|rendez-vous|rdv|visite)\\b
            BOOKED \\bmerci d'avoir (?:réservé|pris rendez-vous)\\b
            PASSED_ON \\bmessage (?:est|a)(?: bien)? (?:arrivé|reçu|rendu)
            DONE \\bvous voilà (?:inscrite?|à l'horaire)\\b
            DONE \\bvous (?:êtes|avez été|venez d'être)<adv> (?!<still>\\b)<past>\\b
            DONE \\b(?:votre|le|la|l'|ce|cette) ?(?:\\w+ )?<thing>(?: \\S+){0,2}? (?:est|a|vient d'être)<adv> (?!<still>\\b)<past>\\b
            CANCELLED \\b(?:vient|viennent) (?:tout juste )?d'être (?:annul|supprim)(?:ée?s?)\\b
            MOVED \\b(?:vient|viennent) (?:tout juste )?d'être (?:déplac|report|chang|modifi|décal)(?:ée?s?)\\b
            BOOKED \\b(?:vient|viennent) (?:tout juste )?d'être (?:(?:réserv|confirm|fix|enregistr)ée?s?|prise?s?)\\b
            CANCELLED \\bviens d'annuler|venons d'annuler|vient d'annuler
            MOVED \\b(?:viens|venons|vient) de (?:le |la )?(?:déplacer|reporter|changer|modifier|décaler)\\b
            PASSED_ON \\b(?:je|nous|on) (?:vous|lui|leur) (?:ai|avons|a)<adv> (?:envoyé|écrit|transmis|laissé)\\b
            HELD \\b(?:mis|garde|tiens|gardé) [^;!?]{1,60} (?:de côté|en attente)\\b
            BOOKED \\b(?:est|êtes|sont|c'est|mise?|noté|figure)(?: \\S+){0,2}? (?:à l'|dans l'|dans le |sur la |sur le |au |dans notre |à notre |dans son )(?:agenda|calendrier|horaire|système|liste|registre)\\b
            BOOKED \\b(?:votre|la|le|l') ?(?:place|créneau|rendez-vous|visite) (?:est|a été) (?:maintenant |bien )*(?:assurée?|garantie?|à vous|retenue?|sauvée?)\\b
            CANCELLED \\b(?:n'existe|n'avez|n'est|n'êtes|n'y a)(?: \\S+)? plus\\b(?! (?:de place|de disponib\\w+|libre|disponible|rien|possible|besoin))
            CANCELLED \\bannulation (?:est|a été)(?: \\S+)? (?:faite|effectuée|complétée|confirmée|enregistrée|passée)\\b
            PASSED_ON \\b(?:va|vont|doit|doivent) (?:\\S+ )?(?:vous |te )(?:rappeler|téléphoner|appeler|contacter|écrire|joindre|revenir|recontacter|répondre)\\b
            PASSED_ON \\bje (?:le |la |vous |lui |leur |en )*(?:envoie|écris|signale|rappelle|dis (?=à))\\b
            TRANSFERRED \\b(?:arrive|est|sera|vient)\\b[^,.;!?]{0,20} (?:au téléphone|en ligne|à l'appareil)\\b
            TRANSFERRED \\b(?:quelqu'un|un collègue|une collègue|un agent|une personne) (?:va|vient|arrive|prend|sera)\\b
            AVAILABILITY \\bpas de (?:problème|souci)s? pour\\b
            PASSED_ON \\b(?:viens|venons|vient) (?:d'|de (?:lui|leur|vous) |de )(?:prévenir|avertir|aviser|informer|envoyer|écrire|transmettre)\\b
            """;

    private FrenchDeeds() {}

    static String words() {
        return ActWords.filled(WORDS, PARTS);
    }
}
