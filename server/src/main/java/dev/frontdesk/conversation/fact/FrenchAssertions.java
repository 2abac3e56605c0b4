package dev.frontdesk.conversation.fact;

import java.util.Map;

/// How French asserts something of a business.
final class FrenchAssertions {

    static final Map<String, String> PARTS = Map.of(
            "then",
                    "(?:(?:et|ou|mais|car|puisque|parce que|donc|alors|aussi|de plus|en plus|par contre|d'ailleurs|ici|chez nous|sur place|actuellement|généralement|normalement|habituellement|toujours|seulement|au fait|que|qu'|à noter|en général)(?:\\b|(?<='))[ ,:-]*)*",
            "very",
                    "(?: (?:tout|toute|toutes|tous|aussi|pas|toujours|jamais|bien|entièrement|totalement|parfaitement|complètement|\\p{L}+ment|même|plus|très|également))*",
            "is",
                    "(?:est|sont|était|étaient|sera|seront|serait|n'est|ne sont|ne sera|ne seront|a été|ont été|reste|restent|doit être|doivent être|peut être|peuvent être)",
            "quality",
                    "(?:accessible|incluse?s?|comprise?s?|gratuite?s?|offerte?s?|couverte?s?|remboursab|remboursée?s?|sans (?:danger|douleur|risque|frais|parfum|gluten)|(?:le|la|les|notre|nos) (?:plus|meilleure?s?|moins|seule?)|obligatoire|requise?s?|permise?s?|interdite?s?|autorisée?s?|admise?s?|bienvenue?s?|acceptée?s?|garantie?s?|bio\\b|végan|halal|recommandée?s?|naturel|certifiée?s?|assurée?s?|normale?s?|normaux|bonnes\\b|positi[fv]|négati[fv]|grave\\b|bénin|cassé|infecté|en (?:face|vacances|congé|spécial|solde|promotion)|à côté|à deux pas|juste (?:en|à)|derrière|près de|adapté|climatisé|déductible|facturée?s?|prête?s?\\b|stérilis|formée?s?|qualifiée?s?|exigée?s?|demandée?s?|à jeun|payante?s?|équipée?s?|situé|exonéré|conçu|fabriqué|fait (?:de|en|avec)|réservée? aux)",
            "verb",
                    "(?:a|ont|reçoi(?:t|vent)|n'a|n'ont|parle(?:nt)?|fait|font|pa(?:ie|ye)(?:nt)?|prend|prennent|offr(?:e|ent)|comprend|comprennent|coûte(?:nt)?|couvr(?:e|ent|ira)|va|vont|peut|peuvent|doit|doivent|accepte(?:nt)?|dure(?:nt)?|se (?:trouve|situe|fait|paie)\\w*|inclu(?:t|ent)|exigent?|sert|servent|vend|vendent|part|utilise(?:nt)?|travaille(?:nt)?|préfère(?:nt)?|nécessitent?|requier\\w+|contien\\w+|permet\\w*|propos(?:e|ent)|donne (?:droit|accès|sur)|expire(?:nt)?|applique\\w*|garanti\\w*|ne|n'\\p{L}{3,})",
            "talk",
                    "(?:voix|ligne|connexion|son|signal|appel|météo|temps|pluie|neige|tempête|vent|route|routes|circulation|trafic|idée|point|nouvelle|bonne|mauvaise|choix|balle|plaisir|reste|jour|journée|semaine|matin|matinée|soir|soirée|monde|vie|univers|plus|premier|première|second|deuxième|dernier|dernière|mot|mots|nom|noms|épellation|lettres?|questions?|moment|minute|seconde|instant|horloge|simple|petit|petite|peu|genre|raison|plan|pensée|vérité|fait|façon|but|calendrier|écran|collègue|références?|code|codes|numéros?|message|ordinateur|internet|humain|personne|patience|gentillesse|compréhension|mère|père|mari|femme|conjointe?|fils|fille|enfant|famille|préférences?|instinct|inquiétude|frustration|français|anglais|accent|confiance|réponse|détails?|cœur|coeur|chance|pire|meilleur|même|autre|conversation|échange|bout|imprévus?|intention|essentiel|important|mieux|deux|trois|agenda|horaire|emploi)",
            "aux",
                    "(?:est|sont|a|ont|sera|va|vont|peut|doit|qui|que|qu'\\S*|je|j'\\S*|vous|nous|on|il|elle|si|et|ou|mais|me|m'\\S*|semble\\w*|paraît|pour)(?=[ ,.]|$)",
            "deal",
                    "(?:apporter|payer|stationner|(?:vous )?garer|utiliser|passer (?!à|au|un|une)|venir|prendre (?!votre temps|tout votre|tout le|le temps|une grande|soin|quelques|un (?:moment|instant)|note)|manger|boire|amener|régler|acheter|entrer|laisser (?:votre|vos|le|la|les) (?!nom|numéro|coordonnées|message)|obtenir|bénéficier|profiter|annuler|fumer|attendre (?:dans|à|au)|présenter|signer|remplir|fournir|recevoir|commander|louer|emprunter|retourner|échanger|porter|conduire|arriver|vous (?:présenter|stationner|inscrire))",
            "standing",
                    "(?:admissible|couverte?|assurée?|exemptée?|éligible|tenue?|autorisée?|facturée?|troisième|deuxième|(?:le|la) \\S+ dans la file|attendue?|à jour|membre|inscrite?|allergique|remboursée?|dispensée?)");

    static final String FORMS = """
            ^(?:(?!vous\\b|me\\b|pour\\b|avec\\b|à\\b|chez\\b|si\\b|qu)\\S+ ){0,5}?(?:nous|on) (?!(?:vous )?(?:(?:va|peut|pourra|pourrait|allons|pouvons|pourrons|devrait|finira par|ne|n'a plus qu'à|a|est|s'est|doit|veut|les|la|le|l'|en|y) )*(?:se |s'|y\\b|dirait|sait jamais|regard\\w+|cherch\\w+|trouv\\w+|verra|voir|essay\\w+|continu\\w+|recommenc\\w+|repren\\w+|parl\\w+|dit\\b|disait|tous\\b|toutes\\b|coup\\w+|perdu|avanc\\w+|presque|récapitul\\w+|résum\\w+|souhait\\w+|esp[éè]r\\w+|remerci\\w+|compren\\w+|choisi\\w+|discut\\w+|entend\\w*|ajust\\w+|note|arrive|croise|touche|fait le (?:point|tour)|fera (?:ça|de)|fait (?:ça|avec)|règle\\w*|tent\\w+|commenc\\w+|vérifi\\w+))
            ^(?!on a tous\\b)(?:\\S+ ){0,3}?(?:notre|nos|la maison) (?!(?:conversation|appel|échange|discussion|ligne|côté)\\b)
            \\bil (?:n'|ne )?y (?:a|aura|avait|en a)\\b(?!(?: (?:pas|aucune?|rien|jamais|vraiment|absolument|toujours|un|une|plus|peu|que|bien|donc|encore|trop))* ?(?:de |d'|du )?(?:mal|quoi|soucis?|presse|problème|questions?|honte|gêne|doute|raison|stress|urgence|pression|faute|lieu|monde|bruit|écho|gresill\\w+|grésill\\w+|délai|peu de|temps|pire|mieux|obligation|mauvaise|bonne|à|autre|plus qu|moyen|chose|pas)|[^,.;]* sur la ligne)
            ^<then>vous (?:ne |n'|en |y |l'|les |le |la )*(?:pouvez|pourrez|pourriez|devez|devrez|devriez|allez(?: devoir| pouvoir)?)(?: pas| aussi| toujours| même| également| simplement| très bien| bien sûr| donc| d'abord| ensuite| plus| tout à fait| directement)*(?: ne| n')?(?: rien)? <deal>
            ^<then>vous (?:ne |n'|en |y )*(?:avez|aurez|auriez)(?: pas| aussi| également| toujours| même)* (?:droit|besoin (?:d'(?!autre)|de (?!moi|temps|plus|quoi))|accès|(?:un|une|des|encore) (?:\\S+ )?(?:solde|facture|frais|dette|rabais|crédit|garantie|infection|remise)|à (?:payer|apporter|remplir|fournir|signer|prévoir|débourser))
            ^<then>vous (?:ne |n'|en |y )*(?:recevrez|payez|paierez|payerez|sentirez|trouverez|bénéficiez|bénéficierez|gagnez|économisez|profitez|obtenez|obtiendrez|débours\\w+)\\b
            ^<then>vous (?:n')?(?:êtes|serez|avez été|étiez)<very> <standing>
            ^<then>(?:votre|vos) (?!<talk>\\b)(?:(?!<aux>)\\S+ ){0,4}?(?!<aux>)[\\p{L}'-]+(?: <is>\\b(?! (?:très |bien |si |tellement )*(?:important|précieu|appréci))| <verb>\\b)
            ^<then>(?:(?:le|la|les|un|une|des|ce|cet|cette|ces|tous les|toutes les|tout le|toute la|tous nos|toutes nos|toute notre|chaque|aucun|aucune|certains|certaines|plusieurs|les deux) |l')(?!<talk>\\b)(?:(?!<aux>)\\S+ ){0,5}?(?!<aux>)[\\p{L}'-]+(?: <is>\\b| <verb>\\b)
            ^<then>(?!(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ce|c'|ça|cela|qui|que|tout|rien|personne|aucun|si|quand|le|la|les|l'|un|une|des|mon|ma|mes|votre|vos)(?:\\b|(?<=')))(?:\\p{L}[\\p{L}'.-]* ){1,2}(?:est|a|sera|parle|fait|travaille|préfère|ne|n'est|n'a|s'occupe\\S*|sont|ont|parlent|paient)\\b
            ^<then>(?:c'est|c'était|ce sera|ce n'est|ça n'est|il est|elle est|ils sont|elles sont|il n'est|elle n'est|ils ne sont|elles ne sont|tout est|tout sera|cela est|ce serait)<very> <quality>
            ^<then>(?:ça|cela|il|elle|ils|elles|tout)(?: ne| n'|)(?: vous)? (?:comprend|comprennent|inclu(?:t|ent)|couvr\\w+|coût\\w+|exig\\w+|nécessit\\w+|dur\\w+|contien\\w+|parle(?:nt)?|accepte(?:nt)?|prennent|offr\\w+|requier\\w+)\\b
            \\bil (?:ne |n')?(?:vous |nous |en )?(?:faut|faudra|faudrait)(?! (?:dire|avouer|croire|bien|que je|de tout|parfois|juste (?:me|que)|simplement (?:me|que)|me|voir|attendre|noter|pas (?:vous|s'|hésiter|avoir|lâcher|se))\\b)
            \\bil (?:n')?est (?:\\p{L}+ment )?(?:pas )?(?:obligatoire|interdit|permis|nécessaire|recommandé|préférable|conseillé) (?:de|d')
            ^<then>(?:veuillez |merci (?:de|d') ?|prière (?:de|d') ?|pensez à |assurez-vous d[e'] ?|n'oubliez pas (?:de |d')?)*(?:apport(?:ez|er)|venez(?! (?:d'|de )\\p{L}+er)|(?:être|soyez) à jeun|port(?:ez|er) (?:des|un|une|vos)|évit(?:ez|er)|pass(?:ez|er) (?:quand|nous|sans|par|à (?:la|l'|notre))|mang(?:ez|er)|buv(?:ez)|boire|amen(?:ez|er)|stationn(?:ez|er)|garez|entr(?:ez|er) par|pren(?:ez|dre) (?:une? |du |des |deux |la |le |l'|de l')(?!temps|moment|grande|bonne|instant|respiration|minute|seconde|pause)|appliqu(?:ez|er)|lav(?:ez|er)|rinc(?:ez|er)|cess(?:ez|er)|ras(?:ez|er)|utilis(?:ez|er) (?:le|la|l'|notre)|ne (?:mangez|buvez|prenez|portez|venez|mettez|conduisez)|n'(?:apportez|utilisez|appliquez|amenez)|pas besoin d|inutile d|comptez (?!sur))
            \\b(?:offert|inclus|compris|requis|obligatoire|interdit|bienvenu|accepté|garanti|remboursé|exigé|permis|admis)e?s?\\W*$
            ^(?:seulement|uniquement) (?!(?:si|quand|le temps|une (?:minute|seconde)|un (?:instant|moment)|pour vous)\\b)(?:\\S+ ){0,3}\\S+\\W*$
            ^\\W*(?:stationnement|wifi|café|boissons?|consultation|annulation|livraison|deuxième \\p{L}+) \\p{L}+
            \\b(?:gratuit(?:e|es|s|ement)?|rabais|acompte|dépôt|pourboires?)\\b
            """;

    private FrenchAssertions() {}
}
