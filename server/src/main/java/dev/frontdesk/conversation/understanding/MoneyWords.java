package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Vocabulary;

/// How a language speaks and writes of money.
///
/// @param one stands for one before a hundred: "a"
/// @param spacedThousands a space parts thousands, a comma the cents: "1 200,50"
/// @param centsAlone may be said without dollars: "fifty cents"
record MoneyWords(Vocabulary words, String one, boolean spacedThousands, boolean centsAlone) {}
