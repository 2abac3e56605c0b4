package dev.frontdesk.conversation.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What everyday words say of a business when they stand together: "just drop by", "we come to you". Each stands for
/// words that a text would have to have.
final class Idioms {

    private static final Map<Pattern, String> MEANINGS = meanings("""
            appointment \\b(?:no (?:appointment|booking|reservation)s?(?: is| are)? (?:needed|necessary|required)|(?:without|don't need|do not need|no need for|no need to (?:make|book)) an (?:appointment|booking)|(?:sans|pas besoin (?:de|d'un)|pas nécessaire de prendre) rendez-vous)\\b
            drop \\b(?:(?:can|could|may|just|always|simply|please|feel free to) (?:\\w+ )?(?:drop|pop|stop|swing|come) (?:by|in|over|round)(?= (?:any ?time|whenever|without|when)|[.!]|$)|first[- ]come|come on (?:in|over|by)|come right in)
            home \\b(?:(?:come|comes|go|visit|drive|travel) (?:out )?to (?:you\\b|your (?:place|house|home))|at your (?:place|house|home)|(?:se déplace\\w*|déplacer|déplaçons|venons|vient|venir|aller|allons) (?:\\S+ )?chez vous|à (?:votre )?domicile)
            pay \\b(?:pay|settle|paid) (?:(?:the|your) )?(?:\\w+ )?(?:later|afterwards|over time|in parts|monthly|in full|up front|upfront|in advance|ahead|ahead of time)\\b|\\bpay(?:er|ez) (?:plus tard|après|d'avance|en plusieurs fois|à l'avance|par mois)
            wait \\b(?:no|without (?:any |a )?|little|short|long|about an? \\w+) (?:wait|waiting)\\b(?! (?:for|an?|list)\\b)|\\bwait(?:ing)? times? (?:is|are|of)\\b|\\b(?:temps|salle) d'attente\\b|\\bsans attente\\b
            bring \\b(?:don't need|no need|needn't|don't have|do not need|do not have)(?: to)? bring\\b|\\b(?:pas besoin|inutile) (?:d'|de rien )apporter
            queue \\b(?:first|second|third|fourth|next|[0-9]+(?:st|nd|rd|th)) in (?:line|the queue)\\b|\\b(?:people|callers|person|personnes?) (?:ahead of|before|in front of|devant|avant) (?:you|vous)\\b|\\bdans la file\\b
            pain \\bpainless\\b|\\b(?:won't|will not|doesn't|does not|don't|not going to|never) (?:feel|hurt)|\\bno pain\\b|\\bsans douleur\\b|\\bindolore\\b|\\bne (?:sentirez|fait pas mal|fera pas mal)
            ready \\byour (?!appointment|booking|turn)(?:\\w+ ){1,2}(?:is|are) (?:now |all )?ready\\b|\\bvo(?:tre|s) (?!rendez|réservation|tour)\\S+ (?:est|sont) prête?s?\\b
            record \\b(?:your|the) (?:file|record|records|chart|history|account|profile) (?:says|shows|has|says|indicates|tells)\\b|\\bvotre (?:dossier|fichier|compte) (?:dit|indique|montre|mentionne)
            guarantee \\b(?:money[- ]back|guaranteed|we guarantee|our guarantee|under (?:guarantee|warranty)|une garantie|garantie? (?:de|à|pendant)|sont garantie?s|est garantie?)\\b(?! (?:a |the |you )?(?:time|slot|spot))
            best \\b(?:best|lowest|cheapest|fastest|number one|top) (?:\\w+ )?(?:in (?:town|the city|the area|canada)|around|prices?|rates?)\\b|\\b(?:meilleure?s?|plus bas|moins chers?) (?:\\S+ )?(?:en ville|de la ville|de la région|prix|du quartier)\\b
            back \\b(?:call|calls|ring|rings|phone|phones|text|texts|write|get|be)(?: right)? (?:you )?back\\b[^,.;!?]{0,30}?\\b(?:within|in (?:an?|the next|[0-9]+|half|two|five|ten|fifteen|twenty|thirty)|by (?:noon|the end|tomorrow|tonight|[0-9])|before|today|tonight|right away|immediately|straight away|first thing)\\b
            rappel \\b(?:rappell\\w+|recontact\\w+|téléphon\\w+|répond\\w+)\\b[^.;!?]{0,30}?(?:dans l'heure|d'ici|dans les? [0-9]+|dans (?:une|deux|dix|quinze|trente)|avant (?:midi|ce soir|la fin)|tout de suite|immédiatement)
            last \\b(?:cancel\\w*|chang\\w+|resched\\w+)\\b[^.;!?]{0,40}?\\blast minute\\b|\\b(?:annul\\w+|déplac\\w+)\\b[^.;!?]{0,40}?dernière minute
            """);

    private Idioms() {}

    /// The words that stand for what a clause says.
    ///
    /// @param clause in lower case
    static List<String> in(String clause) {
        return MEANINGS.entrySet().stream()
                .filter(meaning -> meaning.getKey().matcher(clause).find())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<Pattern, String> meanings(String lines) {
        var meanings = new LinkedHashMap<Pattern, String>();
        lines.lines().forEach(line -> {
            var split = line.indexOf(' ');
            meanings.put(
                    Pattern.compile(line.substring(split + 1), Pattern.UNICODE_CHARACTER_CLASS),
                    line.substring(0, split));
        });
        return meanings;
    }
}
