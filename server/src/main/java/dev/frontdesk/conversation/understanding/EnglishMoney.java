package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Vocabulary;

/// The English words for sums of money.
final class EnglishMoney {

    private EnglishMoney() {}

    static Vocabulary vocabulary() {
        return Vocabulary.builder()
                .put(MoneyWord.DOLLARS, "dollar|dollars|buck|bucks|canadian dollars|us dollars|american dollars")
                .put(MoneyWord.EUROS, "euro|euros")
                .put(MoneyWord.POUNDS, "pound|pounds")
                .put(MoneyWord.STERLING, "quid|pounds sterling|sterling")
                .put(MoneyWord.CENTS, "cent|cents")
                .put(MoneyWord.PENCE, "penny|pence|p")
                .put(MoneyWord.AND, "and")
                .put(MoneyWord.TO, "to|-|or")
                .put(MoneyWord.BETWEEN, "between|in between|from")
                .put(
                        MoneyWord.AT_MOST,
                        "under|below|less than|at most|up to|no more than|not more than|a maximum of|maximum|max|at the most|within")
                .put(MoneyWord.AT_LEAST, "over|above|more than|at least|no less than|a minimum of|minimum|upwards of")
                .put(MoneyWord.ABOUT, "about|around|roughly|approximately|some|say|maybe|like|close to|near")
                .put(
                        MoneyWord.OR_LESS,
                        "or less|or under|or below|at most|at the most|max|maximum|tops|or cheaper|and under|and below")
                .put(
                        MoneyWord.OR_MORE,
                        "or more|or over|or above|and up|and over|at least|at the least|minimum|upwards")
                .put(MoneyWord.OR_SO, "or so|or thereabouts|ish|more or less|give or take")
                .build();
    }
}
