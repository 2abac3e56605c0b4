package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;

/// The French words for sums of money. "Cent" is a hundred: cents count only behind dollars or euros.
final class FrenchMoney {

    private FrenchMoney() {}

    static Vocabulary vocabulary(Orthography orthography) {
        return Vocabulary.builder(orthography)
                .put(MoneyWord.DOLLARS, "dollar|dollars|piastre|piastres|dollars canadiens|dollars américains")
                .put(MoneyWord.EUROS, "euro|euros")
                .put(MoneyWord.STERLING, "livres sterling|livre sterling")
                .put(MoneyWord.CENTS, "cents|cennes|sous|centimes")
                .put(MoneyWord.AND, "et")
                .put(MoneyWord.TO, "à|a|-|ou")
                .put(MoneyWord.BETWEEN, "entre|de")
                .put(
                        MoneyWord.AT_MOST,
                        "moins de|moins que|au plus|au maximum|maximum|un maximum de|pas plus de|pas plus que|jusqu'à|en bas de"
                                + "|en dessous de")
                .put(
                        MoneyWord.AT_LEAST,
                        "plus de|plus que|au moins|au minimum|minimum|un minimum de|à partir de|au-dessus de|en haut de")
                .put(MoneyWord.ABOUT, "environ|autour de|à peu près|à peu près à|dans les|vers|quelque|mettons|disons")
                .put(MoneyWord.OR_LESS, "ou moins|et moins|au plus|maximum|au maximum|gros max")
                .put(MoneyWord.OR_MORE, "ou plus|et plus|au moins|minimum|au minimum")
                .put(MoneyWord.OR_SO, "environ|à peu près|plus ou moins")
                .build();
    }
}
