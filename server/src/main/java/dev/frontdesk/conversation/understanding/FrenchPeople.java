package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;

/// The French words for who is coming.
final class FrenchPeople {

    private static final String RELATIVES =
            "femme|mari|conjoint|conjointe|chum|blonde|fils|fille|garçon|enfant|bébé|mère|maman|père|papa|frère|soeur|sœur|ami|amie"
                    + "|copain|copine|fiancé|fiancée|petit-fils|petite-fille|grand-mère|grand-père|neveu|nièce|cousin|cousine|tante|oncle"
                    + "|collègue|épouse|époux|coloc|colocataire|voisin|voisine|belle-mère|beau-père|belle-soeur|beau-frère|patron|patronne";

    private FrenchPeople() {}

    static Vocabulary vocabulary(Orthography orthography) {
        Vocabulary.Builder words = Vocabulary.builder(orthography);
        words.put(Who.SELF, "moi|moi-même|je")
                .put(
                        Who.JUST_SELF,
                        "juste moi|juste pour moi|seulement moi|seulement pour moi|rien que moi|rien que pour moi|moi seul|moi seule")
                .put(Who.ONE, RELATIVES)
                .put(Who.TWO, "jumeaux|jumelles|parents|grands-parents|nous deux|eux deux|elles deux")
                .put(
                        Who.COUNTED,
                        "personnes|personne|adultes|adulte|enfants|patients|patientes|garçons|filles|fils|bébés|amis|amies|frères"
                                + "|soeurs|rendez-vous|membres de la famille|collègues|dames|messieurs|femmes|hommes|ados|adolescents"
                                + "|petits-enfants|aînés|étudiants|clients|clientes")
                .put(
                        Who.COUNT_FOLLOWS,
                        "famille de|groupe de|on est|on sera|on va être|nous sommes|nous serons|on serait|nous serions")
                .put(
                        Who.JOINED,
                        "et|plus|et pour|ainsi que|avec|et aussi|et aussi pour|pis|pis pour|et un pour|et une pour")
                .put(
                        Who.WHOSE,
                        "mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|le|la|les|un|une|jeune|petit|petite|aîné|aînée|plus vieux|plus vieille"
                                + "|plus jeune|grand|grande|pour|belle|beau|l'")
                .put(Who.OWNED, "ai|as|a|avons|avez|ont|avais|avait|vois|vu|voir|avec");
        return words.build();
    }
}
